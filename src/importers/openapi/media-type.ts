import { bodyFormOf, essenceOf, jsonSequenceOf } from '../../capability/index.js';
import type { RequestBody } from '../../model/index.js';

/** Whether a value of the media type is JSON: `application/json`, `text/json`, `+json`, and the wildcards that allow it. */
export function isJsonType(mediaType: string): boolean {
  const essence = essenceOf(mediaType);
  return isAnyType(essence) || bodyFormOf(essence) === 'json';
}

/** Whether the essence is a range that JSON and bytes are both in. */
export function isAnyType(essence: string): boolean {
  return essence === '*/*' || essence === 'application/*';
}

/** Whether what is sent as the media type are bytes that no text stands for. */
export function isBinaryType(mediaType: string): boolean {
  return bodyFormOf(mediaType) === 'binary';
}

/** How a response of that media type comes in pieces; `undefined` when it comes at once. */
export function streamOf(mediaType: string): 'sse' | 'ndjson' | undefined {
  if (essenceOf(mediaType) === 'text/event-stream') return 'sse';
  return jsonSequenceOf(mediaType) === undefined ? undefined : 'ndjson';
}

/** Best carried first; equals are told apart by their text, so that the order in the document says nothing. */
export function compareMediaTypes(a: string, b: string): number {
  const difference = rank(a) - rank(b);
  if (difference !== 0 || a === b) return difference;
  return a < b ? -1 : 1;
}

const FORMS: readonly RequestBody['form'][] = ['json', 'urlencoded', 'multipart', 'binary', 'text', 'xml'];

/** Plain JSON, other JSON, then form by form; patch documents after what describes a whole value, wildcards after what is named. */
function rank(mediaType: string): number {
  const essence = essenceOf(mediaType);
  if (essence === 'application/json') return essence === mediaType ? 0 : 1;
  if (essence.includes('*')) return isAnyType(essence) ? 5 : 60 + (essence.startsWith('multipart') ? 0 : 1);
  const form = bodyFormOf(essence);
  if (form === 'json') return essence.includes('patch') ? 4 : essence === 'text/json' ? 3 : 2;
  const other = 10 * FORMS.indexOf(form);
  return essence === 'multipart/form-data' || essence === 'application/octet-stream' || essence === 'text/plain' ? other : other + 1;
}
