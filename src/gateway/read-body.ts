import type { IncomingMessage } from 'node:http';

export type ReadBody =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'too-deep' }
  /** The client went away, or sent something that is no UTF-8. */
  | { readonly kind: 'unreadable' };

/** Deeper JSON is no MCP request, and would only exhaust the stack of whoever walks it. */
const MAX_DEPTH = 128;

/** Reads the body of a request, up to `maxBytes`; not a byte more is kept. */
export async function readBody(req: IncomingMessage, maxBytes: number): Promise<ReadBody> {
  if (Number(req.headers['content-length'] ?? 0) > maxBytes) return { kind: 'too-large' };
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of req) {
      if (!Buffer.isBuffer(chunk)) return { kind: 'unreadable' };
      length += chunk.length;
      if (length > maxBytes) return { kind: 'too-large' };
      chunks.push(chunk);
    }
    const bytes = Buffer.concat(chunks, length);
    if (nesting(bytes) > MAX_DEPTH) return { kind: 'too-deep' };
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
