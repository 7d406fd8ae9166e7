import { isDeeperThan, type Json } from '../../model/index.js';
import { findRoundedIntegers, type RoundedIntegers } from './rounded-integers.js';

/** One item of a streamed answer: a line of NDJSON, or a server-sent event. */
export interface StreamItem {
  /** The name of a server-sent event; absent for `message`. */
  readonly event?: string;
  /** Parsed when it is JSON, else text. */
  readonly data: Json;
  /** Integers of which it lost digits. */
  readonly rounded?: RoundedIntegers;
  readonly bytes: number;
}

/**
 * Items of a stream as they arrive. Server-sent events as the WHATWG HTML standard section 9.2.6 reads them, without comments, ids and
 * retry hints; an event `[DONE]` ends the stream. A blank NDJSON line is skipped; of a JSON text sequence (RFC 7464) each line is an item too. An item longer than `maxItemBytes` comes out cut and ends the stream.
 */
export async function* readEvents(
  chunks: AsyncIterable<Buffer>,
  kind: 'sse' | 'ndjson',
  maxItemBytes: number,
  mask: (text: string) => string = (text) => text,
): AsyncGenerator<StreamItem, void, undefined> {
  let event: string | undefined;
  let data: string[] = [];
  let size = 0;
  for await (const lines of readLines(chunks, maxItemBytes, kind === 'sse')) {
    for (const line of lines) {
      if (kind === 'ndjson') {
        const text = withoutSeparator(line);
        if (text.trim() !== '') yield itemOf(undefined, mask(text));
        continue;
      }
      if (line !== '') {
        const [field, value] = splitField(line);
        if (field === 'event') event = mask(value);
        else if (field === 'data') {
          data.push(value);
          size += value.length;
        }
        if (size <= maxItemBytes) continue;
        yield itemOf(event, mask(data.join('\n')));
        return;
      }
      if (data.length > 0) {
        const text = data.join('\n');
        if (text === '[DONE]') return;
        yield itemOf(event, mask(text));
      }
      event = undefined;
      data = [];
      size = 0;
    }
  }
  // NDJSON needs no end mark; a server-sent event that no blank line ended is incomplete by the standard, but real servers just hang up.
  if (data.length > 0 && data.join('\n') !== '[DONE]') yield itemOf(event, mask(data.join('\n')));
}

/** Deeper values are shown as text: serialising one again could overflow the stack. */
export const MAX_JSON_DEPTH = 512;

/** A line of a JSON text sequence (RFC 7464) without the record separator before it. */
export function withoutSeparator(line: string): string {
  return line.startsWith('\u001e') ? line.slice(1) : line;
}

/** The lines that end in each chunk: to hand over every line by itself would cost a thousand times more than an empty one. */
async function* readLines(
  chunks: AsyncIterable<Buffer>,
  maxItemBytes: number,
  loneCarriageReturn: boolean,
): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder();
  const lineEnd = loneCarriageReturn ? /\r\n|\n|\r/ : /\r?\n/;
  let pending = '';
  for await (const chunk of chunks) {
    pending += decoder.decode(chunk, { stream: true });
    // A trailing CR may be half of a CRLF: it waits for the next chunk.
    const held = pending.endsWith('\r') ? '\r' : '';
    const lines = (held === '' ? pending : pending.slice(0, -1)).split(lineEnd);
    pending = (lines.pop() ?? '') + held;
    yield lines;
    if (pending.length > maxItemBytes) {
      yield [pending];
      return;
    }
  }
  const rest = (pending + decoder.decode()).replace(/\r$/, '');
  if (rest !== '') yield [rest];
}

function splitField(line: string): [field: string, value: string] {
  const colon = line.indexOf(':');
  if (colon === -1) return [line, ''];
  const value = line.slice(colon + 1);
  return [line.slice(0, colon), value.startsWith(' ') ? value.slice(1) : value];
}

function itemOf(event: string | undefined, text: string): StreamItem {
  const bytes = Buffer.byteLength(text);
  const named = event === undefined || event === '' || event === 'message' ? {} : { event };
  try {
    if (isDeeperThan(text, MAX_JSON_DEPTH)) return { ...named, data: text, bytes };
    const data: Json = JSON.parse(text);
    const rounded = findRoundedIntegers(text);
    return { ...named, data, ...(rounded.length === 0 ? {} : { rounded }), bytes };
  } catch {
    return { ...named, data: text, bytes };
  }
}
