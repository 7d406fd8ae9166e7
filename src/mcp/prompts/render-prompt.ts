import { tokenizeTemplate } from '../../capability/index.js';
import type { PromptMessageConfig } from '../../config/index.js';
import type { JsonObject } from '../../model/index.js';
import type { ServedPrompt } from '../../registry/index.js';

/** The messages of a prompt. An argument that was not given leaves nothing; the last message names the tools as this client sees them. */
export function renderPrompt({ prompt, operations }: ServedPrompt, values: ReadonlyMap<string, string>): JsonObject {
  const names = operations.map((tool) => tool.name);
  const tools = names.length === 0 ? '' : `\n\nTools for this: ${names.join(', ')}`;
  const last = prompt.messages.length - 1;
  const lastMessage = prompt.messages[last];
  return {
    ...(prompt.description === undefined ? {} : { description: prompt.description }),
    messages: [
      ...prompt.messages.map((message, index) => ({
        role: message.role,
        content: contentOf(message, values, index === last ? tools : ''),
      })),
      ...(tools !== '' && lastMessage !== undefined && !('text' in lastMessage)
        ? [{ role: 'user', content: { type: 'text', text: tools.trim() } }]
        : []),
    ],
  };
}

function contentOf(message: PromptMessageConfig, values: ReadonlyMap<string, string>, tools: string): JsonObject {
  if ('text' in message) return { type: 'text', text: `${fill(message.text, values)}${tools}` };
  if ('image' in message) return { type: 'image', ...message.image };
  const { uri, text, mimeType } = message.resource;
  const resource = { uri: fill(uri, values), ...(mimeType === undefined ? {} : { mimeType }), text: fill(text, values) };
  return { type: 'resource', resource };
}

function fill(text: string, values: ReadonlyMap<string, string>): string {
  return tokenizeTemplate(text)
    .parts.map((part) => (part.kind === 'text' ? part.text : (values.get(part.name) ?? '')))
    .join('');
}
