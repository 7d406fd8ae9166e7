import type { IncomingMessage } from 'node:http';
import { isDeeperThan } from '../model/index.js';
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
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return { kind: 'unreadable' };
  }
  return isDeeperThan(text, maxDepth) ? { kind: 'too-deep' } : { kind: 'text', text };
}

const decoder = new TextDecoder('utf-8', { fatal: true });
