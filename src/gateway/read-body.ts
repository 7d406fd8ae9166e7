import type { IncomingMessage } from 'node:http';
import { createByteCollector } from '../net/index.js';

export type ReadBody =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'too-deep' }
  /** The client went away, or sent something that is no UTF-8. */
  | { readonly kind: 'unreadable' };

/** What a body may be. */
export interface BodyLimits {
  readonly maxBytes: number;
  /** How deep its JSON may nest: deeper would exhaust the stack of whoever walks it. */
  readonly maxDepth: number;
}

/** Reads the body of a request, up to `maxBytes`; not a byte more is kept. On events: an async iterator costs more than all else about a small body. */
export function readBody(req: IncomingMessage, { maxBytes, maxDepth }: BodyLimits): Promise<ReadBody> {
  if (Number(req.headers['content-length'] ?? 0) > maxBytes) return Promise.resolve({ kind: 'too-large' });
  return new Promise((resolve) => {
    const read = createByteCollector();
    let length = 0;
    req.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= maxBytes) read.add(chunk);
      else resolve({ kind: 'too-large' });
    });
    req.on('end', () => resolve(decode(read.join(), maxDepth)));
    req.on('error', () => resolve({ kind: 'unreadable' }));
    req.on('close', () => resolve({ kind: 'unreadable' }));
  });
}

function decode(bytes: Buffer, maxDepth: number): ReadBody {
  if (nesting(bytes) > maxDepth) return { kind: 'too-deep' };
  try {
    return { kind: 'text', text: decoder.decode(bytes) };
  } catch {
    return { kind: 'unreadable' };
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** How deep brackets nest in JSON text, found on its bytes without parsing it. */
export function nesting(bytes: Uint8Array): number {
  let depth = 0;
  let deepest = 0;
  let isText = false;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index];
    if (isText) {
      if (byte === BACKSLASH) index += 1;
      else if (byte === QUOTE) isText = false;
    } else if (byte === QUOTE) isText = true;
    else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) depth -= 1;
  }
  return deepest;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
