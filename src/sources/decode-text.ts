import { isUtf8 } from 'node:buffer';
import { GatewayError } from '../model/index.js';
import { positionInText } from './text-position.js';

/**
 * The text of a document: UTF-8 with or without byte order mark, or UTF-16 with one. Anything else is
 * `source-syntax` and says what it looks like and where it stops being UTF-8.
 */
export function decodeText(bytes: Uint8Array, label: string): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const signature = SIGNATURES.find(({ magic }) => magic.every((byte, index) => buffer[index] === byte));
  if (signature !== undefined)
    throw new GatewayError('source-syntax', `${label}: this is ${signature.name}, not text`, { hint: signature.hint });
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return buffer.toString('utf16le', 2);
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return decodeUtf16BigEndian(buffer, label);
  if (buffer.length >= 2 && (buffer[0] === 0 || buffer[1] === 0)) {
    throw new GatewayError('source-syntax', `${label}: this looks like UTF-16 without a byte order mark`, { hint: SAVE_AS_UTF8 });
  }
  if (!isUtf8(buffer)) throw notUtf8(buffer, label);
  const nul = buffer.indexOf(0);
  if (nul !== -1) {
    const before = buffer.toString('utf8', 0, nul);
    const { line, column } = positionInText(before, before.length);
    throw new GatewayError('source-syntax', `${label}:${line}:${column}: a NUL character; this is not text`);
  }
  return buffer.toString('utf8', hasUtf8Mark(buffer) ? 3 : 0);
}

const SAVE_AS_UTF8 = 'Save it as UTF-8.';
const SIGNATURES = [
  { magic: [0xff, 0xfe, 0, 0], name: 'UTF-32', hint: SAVE_AS_UTF8 },
  { magic: [0, 0, 0xfe, 0xff], name: 'UTF-32', hint: SAVE_AS_UTF8 },
  { magic: [0x1f, 0x8b], name: 'a gzip archive', hint: 'Unpack it and give the document inside.' },
  { magic: [0x50, 0x4b, 3, 4], name: 'a zip archive', hint: 'Unpack it and give the document inside.' },
  { magic: [0x25, 0x50, 0x44, 0x46], name: 'a PDF', hint: 'Give the API description in JSON or YAML.' },
];

function hasUtf8Mark(buffer: Buffer): boolean {
  return buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf;
}

function decodeUtf16BigEndian(buffer: Buffer, label: string): string {
  if (buffer.length % 2 !== 0) throw new GatewayError('source-syntax', `${label}: UTF-16 with half a character at the end`);
  return Buffer.from(buffer).swap16().toString('utf16le', 2);
}

function notUtf8(buffer: Buffer, label: string): GatewayError {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const newline = buffer.indexOf(0x0a, start);
    const end = newline === -1 ? buffer.length : newline;
    const bytes = buffer.subarray(start, end);
    if (!isUtf8(bytes)) {
      const column = bytes.toString('utf8').indexOf('\uFFFD') + 1;
      return new GatewayError('source-syntax', `${label}:${line}:${column}: this is not UTF-8`, { hint: SAVE_AS_UTF8 });
    }
    if (newline === -1) return new GatewayError('source-syntax', `${label}: this is not UTF-8`, { hint: SAVE_AS_UTF8 });
    start = newline + 1;
  }
}
