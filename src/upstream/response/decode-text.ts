import type { MediaType } from './media-type.js';

/**
 * Bytes as text: a byte order mark wins, then the charset of the media type, then the encoding an XML declaration
 * names, then UTF-8 (RFC 8259 section 8.1, RFC 7303 section 3). `undefined` when no charset is named and the bytes are not UTF-8; an
 * unknown charset name counts as none. Malformed sequences of a named charset become U+FFFD.
 */
export function decodeText(bytes: Uint8Array, mediaType: MediaType, truncated = false): string | undefined {
  const label = markedEncoding(bytes) ?? mediaType.charset ?? declaredEncoding(bytes);
  if (label !== undefined) {
    const decoder = decoderFor(label);
    if (decoder?.encoding === 'windows-1252') return decodeWindows1252(bytes);
    if (decoder !== undefined) return decoder.decode(bytes);
  }
  try {
    return STRICT_UTF8.decode(truncated ? withoutCutSequence(bytes) : bytes);
  } catch {
    return undefined;
  }
}

const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true });
const XML_DECLARATION = /^<\?xml[^>]{0,200}?encoding=["']([A-Za-z0-9._-]{1,40})["']/;

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : undefined;
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] !== 0x3c) return undefined;
  return XML_DECLARATION.exec(Buffer.from(bytes.subarray(0, 256)).toString('latin1'))?.[1];
}

function decoderFor(label: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined; // a name that the Encoding Standard does not know
  }
}

/** Also what `iso-8859-1` and `us-ascii` mean on the web. Several Node releases decode 0x80 to 0x9F of it as control characters. */
function decodeWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.replace(/[\x80-\x9f]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? character);
}

const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** A cut at the byte cap may fall inside a character: the up to three bytes of it are left off. */
function withoutCutSequence(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes;
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needed > back ? bytes.subarray(0, bytes.length - back) : bytes;
    }
  }
  return bytes;
}
