/** How `config.body` is put on the wire. */
export type BodyForm = 'json' | 'urlencoded' | 'multipart' | 'xml' | 'text' | 'binary';

/**
 * The form of a body by its `content_type`, parameters ignored; absent means JSON. `xml` is text whose arguments are
 * XML-escaped inside a longer template. What is not known to be text is `binary`: the argument is base64 or a data URI.
 */
export function bodyFormOf(contentType: string | undefined): BodyForm {
  const type = essenceOf(contentType ?? 'application/json');
  if (type === 'application/x-www-form-urlencoded') return 'urlencoded';
  if (type.startsWith('multipart/')) return 'multipart';
  if (type === 'application/json' || type === 'text/json' || (type.endsWith('+json') && jsonSequenceOf(type) === undefined)) return 'json';
  if (type === 'application/xml' || type === 'text/xml' || type.endsWith('+xml')) return 'xml';
  const isText = type.startsWith('text/') || type.endsWith('+yaml') || TEXT_TYPES.has(type) || jsonSequenceOf(type) !== undefined;
  return isText ? 'text' : 'binary';
}

/**
 * How a list of values is one body of the media type: a JSON text a line (`lines`: JSON Lines, NDJSON), or each after a record separator (`sequence`: RFC 7464).
 * `undefined` for media types that hold one value.
 */
export function jsonSequenceOf(contentType: string): 'lines' | 'sequence' | undefined {
  const type = essenceOf(contentType);
  if (/^application\/(?:[^/+]+\+)?json-seq$/.test(type)) return 'sequence';
  return LINE_TYPES.has(type) ? 'lines' : undefined;
}

/** `application/json` of `Application/JSON; charset=utf-8`: lower case, without parameters. */
export function essenceOf(mediaType: string): string {
  return (mediaType.split(';', 1)[0] ?? '').trim().toLowerCase();
}

const LINE_TYPES: ReadonlySet<string> = new Set([
  'application/json-lines',
  'application/jsonl',
  'application/jsonlines',
  'application/ndjson',
  'application/stream+json',
  'application/x-json-stream',
  'application/x-jsonl',
  'application/x-jsonlines',
  'application/x-ndjson',
]);

const TEXT_TYPES: ReadonlySet<string> = new Set([
  'application/csv',
  'application/ecmascript',
  'application/graphql',
  'application/javascript',
  'application/jose',
  'application/jwt',
  'application/n-quads',
  'application/n-triples',
  'application/openmetrics-text',
  'application/pem-certificate-chain',
  'application/sdp',
  'application/sparql-query',
  'application/sparql-update',
  'application/sql',
  'application/text',
  'application/toml',
  'application/trig',
  'application/x-javascript',
  'application/x-pem-file',
  'application/x-sh',
  'application/x-subrip',
  'application/x-yaml',
  'application/yaml',
]);
