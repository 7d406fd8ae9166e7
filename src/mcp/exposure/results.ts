import type { JsonObject } from '../../model/index.js';

/** A tool result that is a value of our own: as text for every client, and as structured content. */
export function jsonResult(value: JsonObject): JsonObject {
  return { content: [{ type: 'text', text: JSON.stringify(value) }], structuredContent: value };
}

/** A tool error that tells the model how to go on. */
export function errorResult(text: string): JsonObject {
  return { content: [{ type: 'text', text }], isError: true };
}
