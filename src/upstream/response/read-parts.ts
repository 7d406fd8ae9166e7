import type { UpstreamAnswer } from './read-answer.js';

/** One part of a multipart body, with its own headers (lower case). */
export type BodyPart = Pick<UpstreamAnswer, 'headers' | 'body'>;

const MAX_PARTS = 100;
const MAX_HEADER_BYTES = 8192;

/**
 * The parts of a multipart body (RFC 2046 section 5.1), preamble and epilogue left out; at most 100. A part whose end is missing is not given.
 * `undefined` when there is no boundary to go by.
 */
export function readParts(body: Buffer, contentType: string): readonly BodyPart[] | undefined {
  const boundary = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType);
  const name = boundary?.[1] ?? boundary?.[2];
  if (name === undefined || name.length > 70) return undefined;
  const delimiter = Buffer.from(`\r\n--${name}`);
  // The first delimiter may stand at the very beginning.
  const whole = Buffer.concat([Buffer.from('\r\n'), body]);
  const parts: BodyPart[] = [];
  let at = whole.indexOf(delimiter);
  while (at !== -1 && parts.length < MAX_PARTS) {
    const start = at + delimiter.length;
    if (whole.subarray(start, start + 2).toString('latin1') === '--') break;
    const lineEnd = whole.indexOf('\r\n', start);
    at = whole.indexOf(delimiter, start);
    if (lineEnd === -1 || at === -1) break;
    parts.push(readPart(whole.subarray(lineEnd, at)));
  }
  return parts;
}

/** `raw` begins with the line end before the first header, or before the empty line where there is none. */
function readPart(raw: Buffer): BodyPart {
  const end = raw.subarray(0, MAX_HEADER_BYTES).indexOf('\r\n\r\n');
  if (end === -1) return { headers: {}, body: raw.subarray(2) };
  const lines = raw.subarray(2, Math.max(end, 2)).toString('latin1').split('\r\n');
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers: Object.fromEntries(headers), body: raw.subarray(end + 4) };
}
