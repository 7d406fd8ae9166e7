import { bodyFormOf } from '../../capability/index.js';
import type { RequestBody } from '../../model/index.js';

/** `application/json` of `Application/JSON; charset=utf-8`: lower case, without parameters. */
export function essenceOf(mediaType: string): string {
  return (mediaType.split(';', 1)[0] ?? '').trim().toLowerCase();
}

/** Whether a value of the media type is JSON: `application/json`, `text/json`, `+json`, and the wildcards that allow it. */
export function isJsonType(mediaType: string): boolean {
  const essence = essenceOf(mediaType);
  if (STREAMS.has(essence)) return false;
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
  return STREAMS.get(essenceOf(mediaType));
}

/** Best carried first; equals are told apart by their text, so that the order in the document says nothing. */
export function compareMediaTypes(a: string, b: string): number {
  const difference = rank(a) - rank(b);
  if (difference !== 0 || a === b) return difference;
  return a < b ? -1 : 1;
}

const STREAMS: ReadonlyMap<string, 'sse' | 'ndjson'> = new Map([
  ['text/event-stream', 'sse'],
  ['application/x-ndjson', 'ndjson'],
  ['application/ndjson', 'ndjson'],
  ['application/jsonl', 'ndjson'],
  ['application/x-jsonl', 'ndjson'],
  ['application/jsonlines', 'ndjson'],
  ['application/x-jsonlines', 'ndjson'],
  ['application/json-lines', 'ndjson'],
  ['application/json-seq', 'ndjson'],
  ['application/geo+json-seq', 'ndjson'],
  ['application/stream+json', 'ndjson'],
  ['application/x-json-stream', 'ndjson'],
]);

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
