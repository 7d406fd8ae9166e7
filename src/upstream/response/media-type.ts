import { bodyFormOf, jsonSequenceOf } from '../../capability/index.js';

/** A parsed `Content-Type`: type lower-cased without parameters, and the charset when one is named. */
export interface MediaType {
  /** `application/json`; empty when the answer names none. */
  readonly essence: string;
  readonly charset?: string;
}

/** RFC 9110 section 8.3.1. Anything unreadable gives an empty essence. */
export function parseMediaType(header = ''): MediaType {
  const known = parsed.get(header);
  if (known !== undefined) return known;
  const mediaType = parse(header);
  if (parsed.size >= MAX_PARSED) parsed.clear();
  parsed.set(header, mediaType);
  return mediaType;
}

/** Upstreams send the same few over and over. */
const parsed = new Map<string, MediaType>();
const MAX_PARSED = 500;

function parse(header: string): MediaType {
  const [first = '', ...parameters] = header.split(';');
  const name = first.trim().toLowerCase();
  const essence = ESSENCE.test(name) ? name : '';
  for (const parameter of parameters) {
    const equals = parameter.indexOf('=');
    if (equals !== -1 && parameter.slice(0, equals).trim().toLowerCase() === 'charset') {
      const charset = parameter
        .slice(equals + 1)
        .trim()
        .replace(/^"|"$/g, '');
      return { essence, charset };
    }
  }
  return { essence };
}

/** A type and a subtype, each a restricted name (RFC 6838 section 4.2). */
const ESSENCE = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$/;

/** How a body of this media type is shown. `unknown` is decided by looking at the bytes. */
export type BodyKind = 'json' | 'xml' | 'text' | 'image' | 'audio' | 'event_stream' | 'ndjson' | 'binary' | 'unknown';

/**
 * Structured syntax suffixes count (`application/problem+json`, RFC 6839), and names that end or begin as they do (`application/dns-json`, `application/json+sarif`);
 * `image/svg+xml` is text that a model can read. What has a charset may be text.
 */
export function kindOfMediaType({ essence, charset }: MediaType): BodyKind {
  if (essence === '') return 'unknown';
  if (jsonSequenceOf(essence) !== undefined) return 'ndjson';
  if (JSON_TYPE.test(essence)) return 'json';
  if (essence === 'text/event-stream') return 'event_stream';
  const form = bodyFormOf(essence);
  if (form === 'xml') return 'xml';
  if (form === 'text' || form === 'urlencoded') return 'text';
  if (essence.startsWith('image/')) return 'image';
  if (essence.startsWith('audio/')) return 'audio';
  return charset !== undefined || essence === 'application/octet-stream' || essence === 'binary/octet-stream' ? 'unknown' : 'binary';
}

const JSON_TYPE = /^(?:application\/json(?:\+.*)?|.*[/+.-]json)$/;
