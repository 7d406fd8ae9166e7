import { maskSecrets } from '../../credentials/index.js';
import type { MaskedRequest } from '../upstream-request.js';

/** What is masked: the request as sent, and every text that must not be seen in it. */
export interface RequestToMask {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body?: string | Buffer;
  /** Secrets in each form in which they may stand in the request. */
  readonly secrets: readonly string[];
}

const MASK = '***';
const MAX_BODY_CHARACTERS = 4096;

/**
 * The request for people: secrets wherever they stand, and the whole value of headers that carry credentials by their name, become `***`.
 * Bodies are shown up to 4 KiB; bytes are described.
 */
export function maskRequest(request: RequestToMask): MaskedRequest {
  const mask = (text: string) => maskSecrets(text, request.secrets);
  const headers: [string, string][] = request.headers.map(([name, value]) => [name, CREDENTIAL_HEADER.test(name) ? MASK : mask(value)]);
  return {
    method: request.method,
    url: mask(request.url),
    headers: Object.fromEntries(headers),
    ...(request.body === undefined ? {} : { body: describeBody(request.body, mask) }),
  };
}

const CREDENTIAL_HEADER = /^(authorization|proxy-authorization|cookie|.*(api[-_]?key|token|secret|password|session|signature).*)$/i;

function describeBody(body: string | Buffer, mask: (text: string) => string): string {
  const text = typeof body === 'string' ? body : readableText(body);
  if (text === undefined) return `${body.length} bytes`;
  const masked = mask(text);
  return masked.length <= MAX_BODY_CHARACTERS ? masked : `${masked.slice(0, MAX_BODY_CHARACTERS)}… (${Buffer.byteLength(body)} bytes)`;
}

/** Multipart bodies are bytes and still mostly readable. */
function readableText(bytes: Buffer): string | undefined {
  const text = bytes.toString();
  return /[^\P{Cc}\t\n\r\f]|\ufffd/u.test(text) ? undefined : text;
}
