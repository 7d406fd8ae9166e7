import { redactCredentials } from '../../capability/index.js';
import { type JsonTemplate, parseJsonTemplate } from './parse-json-template.js';
import { addLoss, type Path, type RequestContext, resolve } from './request-context.js';
import { displayText } from './variables.js';

/** What is said to be JSON, with variables. `undefined`, reported, for what is not; members without a fixed name are reported and left out. */
export function parseJsonText(text: string, at: Path, context: RequestContext): JsonTemplate | undefined {
  const parsed = parseJsonTemplate(text, context.scope, (name) => {
    const summary = `The member "${name.slice(0, 100)}" of a JSON body has no fixed name; it is left out.`;
    addLoss(context, 'warning', 'postman-name-unresolved', summary, at, 'Give its variables with --environment or --var.');
  });
  if (parsed === undefined)
    addLoss(
      context,
      'warning',
      'postman-body-not-json',
      'The body is said to be JSON and is not; any JSON value is accepted.',
      at,
      'Correct the body in the collection.',
    );
  return parsed;
}

/** A body as it stands, variables filled in and credentials taken out, of at most 1,000 characters. */
export function exampleText(text: string, context: RequestContext): string {
  // In XML, `<name>` would be an element.
  const shown = displayText(resolve(text.slice(0, 20_000), context), (name) => `{{${name}}}`);
  return redactCredentials(shown).slice(0, MAX_EXAMPLE);
}

const MAX_EXAMPLE = 1_000;
