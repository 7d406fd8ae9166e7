import { bodyFormOf, essenceOf } from '../../capability/index.js';
import { isJsonObject, type Json, type JsonObject, type RequestBody } from '../../model/index.js';
import { formatPointer } from '../../schema/index.js';
import { postmanSdk } from './collection-sdk.js';
import { exampleText, parseJsonText } from './json-text.js';
import { readFormFields } from './read-form-fields.js';
import { readJsonBody } from './read-json-body.js';
import type { Path, RequestContext } from './request-context.js';

/**
 * The body of a request by its mode (raw, urlencoded, formdata, file), or `undefined` when nothing is sent. A raw body is what the
 * `Content-Type` header says, else what its language says; the other modes are of that media type where it is one of theirs.
 * `graphql` bodies are read elsewhere.
 */
export function readBody(
  body: Json | undefined,
  contentType: string | undefined,
  at: Path,
  context: RequestContext,
): RequestBody | undefined {
  if (!isJsonObject(body) || body.disabled === true) return undefined;
  switch (body.mode) {
    case 'raw':
      return readRaw(body, contentType, [...at, 'raw'], context);
    case 'urlencoded':
      return readUrlencoded(body.urlencoded, contentType, [...at, 'urlencoded'], context);
    case 'formdata':
      return readFormData(body.formdata, contentType, [...at, 'formdata'], context);
    case 'file':
      return readFile(contentType, [...at, 'file']);
    default:
      return undefined;
  }
}

function readRaw(body: JsonObject, contentType: string | undefined, at: Path, context: RequestContext): RequestBody | undefined {
  const text = typeof body.raw === 'string' ? body.raw : body.raw === undefined || body.raw === null ? '' : JSON.stringify(body.raw);
  if (text.trim() === '') return undefined;
  const implied = mediaTypeOf(body, text);
  const form = bodyFormOf(contentType ?? implied);
  switch (form) {
    case 'urlencoded':
      return readRawPairs(text, contentType ?? implied, at, context) ?? readRawAs(implied, text, at, context);
    case 'multipart': // parts written by hand
      return readRawAs(implied, text, at, context);
    default:
      return readRawAs(contentType ?? implied, text, at, context);
  }
}

/** `a=1&b=x%20y` as fields; `undefined` for text that is no such pairs. */
function readRawPairs(text: string, mediaType: string, at: Path, context: RequestContext): RequestBody | undefined {
  const pairs = text.trim().split('&');
  if (!pairs.every((pair) => PAIR.test(pair))) return undefined;
  const entries = pairs.map((pair): Json => {
    const end = pair.indexOf('=');
    return { key: pair.slice(0, end), value: pair.slice(end + 1) };
  });
  const fields = readFormFields(entries, at, context, true);
  return fields === undefined ? undefined : { mediaType, form: 'urlencoded', ...fields, pointer: formatPointer(at) };
}

const PAIR = /^(?:[^\s={}<>"]|\{\{[^{}]{1,200}\}\})+=/;

/** JSON, XML or text; the bytes of another media type are given as text, as they are in Postman. */
function readRawAs(mediaType: string, text: string, at: Path, context: RequestContext): RequestBody {
  const pointer = formatPointer(at);
  const form = bodyFormOf(mediaType);
  if (form !== 'json') {
    const schema = { type: 'string', examples: [exampleText(text, context)] };
    return { mediaType, form: form === 'xml' ? 'xml' : 'text', schema, encoding: {}, pointer };
  }
  const parsed = parseJsonText(text, at, context);
  if (parsed !== undefined) return { mediaType, form, ...readJsonBody(parsed, at, context), encoding: {}, pointer };
  return { mediaType, form, schema: { description: `As in: ${exampleText(text, context)}` }, encoding: {}, pointer };
}

/** The language chosen in Postman; without one, text that reads as an object or list is JSON, which is what such bodies mean. */
function mediaTypeOf(body: JsonObject, text: string): string {
  const raw = isJsonObject(body.options) && isJsonObject(body.options.raw) ? body.options.raw : undefined;
  const known = LANGUAGES.get(typeof raw?.language === 'string' ? raw.language : '');
  if (known !== undefined) return known;
  if (/^\s*[[{]/.test(text)) return 'application/json';
  return /^\s*<\?xml/.test(text) ? 'application/xml' : 'text/plain';
}

const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['json', 'application/json'],
  ['xml', 'application/xml'],
  ['html', 'text/html'],
  ['javascript', 'application/javascript'],
  ['text', 'text/plain'],
]);

function readUrlencoded(
  value: Json | undefined,
  contentType: string | undefined,
  at: Path,
  context: RequestContext,
): RequestBody | undefined {
  const entries = typeof value === 'string' ? (postmanSdk().QueryParam.parse(value) as unknown as Json) : value; // key and value pairs
  const fields = readFormFields(entries, at, context);
  if (fields === undefined) return undefined;
  const mediaType =
    contentType !== undefined && bodyFormOf(contentType) === 'urlencoded' ? contentType : 'application/x-www-form-urlencoded';
  return { mediaType, form: 'urlencoded', ...fields, pointer: formatPointer(at) };
}

function readFormData(
  value: Json | undefined,
  contentType: string | undefined,
  at: Path,
  context: RequestContext,
): RequestBody | undefined {
  const fields = readFormFields(value, at, context);
  if (fields === undefined) return undefined;
  const isMultipart = contentType !== undefined && bodyFormOf(contentType) === 'multipart';
  const mediaType = isMultipart ? essenceOf(contentType) : 'multipart/form-data'; // the boundary is the runtime's
  return { mediaType, form: 'multipart', ...fields, pointer: formatPointer(at) };
}

function readFile(contentType: string | undefined, at: Path): RequestBody {
  const pointer = formatPointer(at);
  const form = contentType === undefined ? 'binary' : bodyFormOf(contentType);
  if (contentType !== undefined && form === 'json')
    return { mediaType: contentType, form, schema: { description: 'The JSON of the file to send.' }, encoding: {}, pointer };
  const schema = { type: 'string', contentEncoding: 'base64', description: 'The file to send, base64 or a data URI.' };
  const isForm = form === 'urlencoded' || form === 'multipart';
  const mediaType = contentType === undefined || isForm ? 'application/octet-stream' : contentType;
  return { mediaType, form: 'binary', schema, encoding: {}, pointer };
}
