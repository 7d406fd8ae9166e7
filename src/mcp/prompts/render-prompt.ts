import { tokenizeTemplate } from '../../capability/index.js';
import type { JsonObject } from '../../model/index.js';
import type { ServedPrompt } from '../../registry/index.js';

/** The messages of a prompt. An argument that was not given leaves nothing; the last message names the tools as this client sees them. */
export function renderPrompt({ prompt, operations }: ServedPrompt, values: ReadonlyMap<string, string>): JsonObject {
  const names = operations.map((tool) => tool.name);
  const last = prompt.messages.length - 1;
  return {
    ...(prompt.description === undefined ? {} : { description: prompt.description }),
    messages: prompt.messages.map(({ role, text }, index) => {
      const filled = fill(text, values);
      const tools = index === last && names.length > 0 ? `\n\nTools for this: ${names.join(', ')}` : '';
      return { role, content: { type: 'text', text: `${filled}${tools}` } };
    }),
  };
}

function fill(text: string, values: ReadonlyMap<string, string>): string {
  return tokenizeTemplate(text)
    .parts.map((part) => (part.kind === 'text' ? part.text : (values.get(part.name) ?? '')))
    .join('');
}
