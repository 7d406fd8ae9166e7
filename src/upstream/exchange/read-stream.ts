import type { Readable } from 'node:stream';
import type { EventsConfig, Json } from '../../model/index.js';
import type { CallEnding } from '../call-ending.js';
import { decodeBody, readEvents, type StreamedAnswer, type StreamItem } from '../response/index.js';

export interface StreamLimits {
  /** Items are kept up to so many bytes together. */
  readonly maxBytes: number;
  /** So many decompressed bytes are read for them: a stream may be nothing but comments and empty lines. */
  readonly maxReadBytes: number;
  /** When the time of the call is used up, what arrived before is the result. */
  readonly ending: CallEnding;
  /** Over the text of each item. */
  mask(text: string): string;
  /** Events that are no items, by what they are. */
  readonly events: EventsConfig;
  onItem(item: StreamItem, count: number): void;
  onProgress(data: Json): void;
  onLog(data: Json): void;
}

/**
 * Collects a streamed answer until it ends, the budget is full, or the time is up. A named server-sent event is `{ event, data }`, any other item
 * its data. Events that `config.events` names are told as they arrive, or are the result. Reading stops by closing the connection.
 */
export async function readStream(
  body: Readable,
  contentEncoding: string | undefined,
  kind: 'sse' | 'ndjson',
  limits: StreamLimits,
): Promise<{ stream: StreamedAnswer; bytes: number }> {
  const items: Json[] = [];
  const { progress, log, result: resultEvent } = limits.events;
  const rounded = new Set<string>();
  let result: Json | undefined;
  let bytes = 0;
  let isOverRead = false;
  const collected = (stopped?: StreamedAnswer['stopped']): StreamedAnswer => ({
    items,
    ...(result === undefined ? {} : { result }),
    ...(rounded.size === 0 ? {} : { rounded: [...rounded] }),
    ...(stopped === undefined ? {} : { stopped }),
  });
  async function* readBounded(): AsyncGenerator<Buffer> {
    let read = 0;
    for await (const chunk of decodeBody(body, contentEncoding, limits.maxReadBytes)) {
      // What is here already no connection ends any more.
      if (limits.ending.reason !== undefined) throw limits.ending.reason;
      read += chunk.length;
      isOverRead = read > limits.maxReadBytes;
      if (isOverRead) return;
      yield chunk;
    }
  }
  try {
    for await (const item of readEvents(readBounded(), kind, limits.maxBytes, limits.mask)) {
      if (bytes + item.bytes > limits.maxBytes) return { stream: collected('budget'), bytes };
      bytes += item.bytes;
      for (const integer of item.rounded ?? []) rounded.add(integer);
      if (item.event !== undefined) {
        if (item.event === progress) limits.onProgress(item.data);
        else if (item.event === log) limits.onLog(item.data);
        else if (item.event === resultEvent) result = item.data;
        if (item.event === progress || item.event === log || item.event === resultEvent) continue;
      }
      items.push(item.event === undefined ? item.data : { event: item.event, data: item.data });
      limits.onItem(item, items.length);
    }
  } catch (error) {
    if (!limits.ending.isTimeout()) throw error;
    return { stream: collected('timeout'), bytes };
  }
  return { stream: collected(isOverRead ? 'budget' : undefined), bytes };
}
