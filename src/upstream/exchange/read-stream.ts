import type { Readable } from 'node:stream';
import type { Json } from '../../model/index.js';
import type { CallEnding } from '../call-ending.js';
import { decodeBody, readEvents, type StreamedAnswer, type StreamItem } from '../response/index.js';

export interface StreamLimits {
  /** Items are kept up to so many bytes together. */
  readonly maxBytes: number;
  /** When the time of the call is used up, what arrived before is the result. */
  readonly ending: CallEnding;
  /** Over the text of each item. */
  mask(text: string): string;
  onItem(item: StreamItem, count: number): void;
}

/**
 * Collects a streamed answer until it ends, the budget is full, or the time is up. A named server-sent event is `{ event, data }`, any other item
 * its data. Reading stops by closing the connection.
 */
export async function readStream(
  body: Readable,
  contentEncoding: string | undefined,
  kind: 'sse' | 'ndjson',
  limits: StreamLimits,
): Promise<{ stream: StreamedAnswer; bytes: number }> {
  const items: Json[] = [];
  let bytes = 0;
  try {
    for await (const item of readEvents(decodeBody(body, contentEncoding), kind, limits.maxBytes, limits.mask)) {
      if (bytes + item.bytes > limits.maxBytes) return { stream: { items, stopped: 'budget' }, bytes };
      bytes += item.bytes;
      items.push(item.event === undefined ? item.data : { event: item.event, data: item.data });
      limits.onItem(item, items.length);
    }
  } catch (error) {
    if (!limits.ending.isTimeout()) throw error;
    return { stream: { items, stopped: 'timeout' }, bytes };
  }
  return { stream: { items }, bytes };
}
