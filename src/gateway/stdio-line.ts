import type { JsonObject } from '../model/index.js';
import { createByteCollector } from '../net/index.js';

/** A line that came in over standard input. */
export interface StdioLine {
  /** Undefined when they were too many. */
  readonly bytes: Buffer | undefined;
  /** The ends of the line, up to 1 KiB each. */
  readonly head: string;
  readonly tail: string;
}

const END_BYTES = 1024;

/** The line that is being read; of one that is too long only the ends are kept. */
export function createStdioLine() {
  let read = createByteCollector();
  let length = 0;
  let isTooLong = false;
  let head: Buffer = Buffer.alloc(0);
  let tail: Buffer = Buffer.alloc(0);

  return {
    add(chunk: Buffer, maxBytes: number): void {
      length += chunk.length;
      if (head.length < END_BYTES) head = Buffer.concat([head, chunk.subarray(0, END_BYTES - head.length)]);
      tail = Buffer.concat([tail, chunk.subarray(-END_BYTES)]).subarray(-END_BYTES);
      isTooLong ||= length > maxBytes;
      if (isTooLong) read = createByteCollector();
      else read.add(chunk);
    },
    end(): StdioLine {
      const line = { bytes: isTooLong ? undefined : read.join(), head: head.toString(), tail: tail.toString() };
      read = createByteCollector();
      length = 0;
      isTooLong = false;
      head = tail = Buffer.alloc(0);
      return line;
    },
  };
}

const SCALAR = String.raw`(?:"(?:[^"\\]|\\.)*"|-?\d+)`;
/** The members that a message begins with, and the name of the first that holds more. */
const BEGINNING = new RegExp(String.raw`^\s*\{((?:\s*"(?:jsonrpc|id|method)"\s*:\s*${SCALAR}\s*,)*)\s*"(params|result|error)"`);
/** The last brace closes the message itself, so the member in front of it is its own. */
const ID_LAST = new RegExp(String.raw`"id"\s*:\s*(${SCALAR})\s*\}\s*$`);

/** Members of a message that is not parsed, as its ends show them: clients write the id in front of the parameters or last. */
export function guessMembers({ head, tail }: StdioLine): JsonObject {
  const [, beginning = '', next] = BEGINNING.exec(head) ?? [];
  return {
    ...parse(`{${ID_LAST.exec(tail)?.[0].trimEnd() ?? '}'}`),
    ...parse(`{${beginning.replace(/,\s*$/, '')}}`),
    ...(next === undefined ? {} : { [next]: {} }),
  };
}

function parse(text: string): JsonObject {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
