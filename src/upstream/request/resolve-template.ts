import { tokenizeTemplate } from '../../capability/index.js';
import { GatewayError } from '../../model/index.js';

/** A template ready for filling: literal text (environment values included) and arguments, in order. */
export type ResolvedTemplate = readonly TemplatePiece[];
type TemplatePiece = string | { readonly argument: string };

/** What templates are resolved with, once, when a capability is prepared. */
export interface TemplateContext {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Values that came from the environment, with the names of their variables: masked wherever a request is shown. */
  readonly environmentValues: Map<string, string>;
  /** Arguments that the operator gives, whatever the caller does. */
  readonly fixedArguments: ReadonlySet<string>;
  /** Arguments that every call has. */
  readonly requiredArguments: ReadonlySet<string>;
  /** Arguments that some template mentions. */
  readonly usedArguments: Set<string>;
}

/**
 * Tokenises a template of the file and puts in the environment's values. Throws `GatewayError('capability-invalid')` for a variable that is not set:
 * half a request is never sent.
 */
export function resolveTemplate(text: string, context: TemplateContext): ResolvedTemplate {
  const pieces: TemplatePiece[] = [];
  for (const part of tokenizeTemplate(text).parts) {
    if (part.kind === 'argument') {
      context.usedArguments.add(part.name);
      pieces.push({ argument: part.name });
      continue;
    }
    const literal = part.kind === 'text' ? part.text : readEnvironment(part.name, context);
    const last = pieces.at(-1);
    if (typeof last === 'string') pieces[pieces.length - 1] = last + literal;
    else pieces.push(literal);
  }
  return pieces;
}

function readEnvironment(name: string, context: TemplateContext): string {
  const value = context.environment[name];
  if (value === undefined || value === '') {
    throw new GatewayError('capability-invalid', `the file needs the environment variable ${name}, which is not set`, {
      hint: `Set ${name} and load the file again.`,
    });
  }
  context.environmentValues.set(value, name);
  return value;
}
