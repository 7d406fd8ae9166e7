import { findCredentialLiterals, isCredentialName, redactCredentials } from '../../capability/index.js';
import { type BodyEncoding, isJsonObject, type Json, type JsonObject, type RequestBody } from '../../model/index.js';
import { formatPointer } from '../../schema/index.js';
import { placeholderType, textArgumentSchema } from './argument-schema.js';
import { postmanSdk } from './collection-sdk.js';
import { parseJsonTemplate } from './parse-json-template.js';
import { readJsonBody } from './read-json-body.js';
import { readEntry } from './read-parameters.js';
import { addLoss, type Path, type RequestContext, referCredential, resolve } from './request-context.js';
import { displayText, hasSecret, literalOf, type TextPart } from './variables.js';

/**
 * The body of a request by its mode (raw, urlencoded, formdata, file), or `undefined` when nothing is sent. The media type
 * is that of the `Content-Type` header, else of the mode and its language. `graphql` bodies are read elsewhere.
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

const MAX_EXAMPLE = 1_000;

function readRaw(body: JsonObject, contentType: string | undefined, at: Path, context: RequestContext): RequestBody | undefined {
  const text = typeof body.raw === 'string' ? body.raw : body.raw === undefined || body.raw === null ? '' : JSON.stringify(body.raw);
  if (text.trim() === '') return undefined;
  const mediaType = contentType ?? mediaTypeOf(body, text);
  const pointer = formatPointer(at);
  if (isJsonType(mediaType)) {
    const parsed = parseJsonTemplate(text, context.scope);
    if (parsed !== undefined) return { mediaType, form: 'json', ...readJsonBody(parsed, at, context), encoding: {}, pointer };
    addLoss(
      context,
      'warning',
      'postman-body-not-json',
      'The body is said to be JSON and is not; any JSON value is accepted.',
      at,
      'Correct the body in the collection.',
    );
    return { mediaType, form: 'json', schema: { description: `As in: ${example(text, context)}` }, encoding: {}, pointer };
  }
  const form = /[/+]xml$/.test(essence(mediaType)) ? 'xml' : 'text';
  return { mediaType, form, schema: { type: 'string', examples: [example(text, context)] }, encoding: {}, pointer };
}

function example(text: string, context: RequestContext): string {
  // In XML, `<name>` would be an element.
  const shown = displayText(resolve(text.slice(0, 20_000), context), (name) => `{{${name}}}`);
  return redactCredentials(shown).slice(0, MAX_EXAMPLE);
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

function essence(mediaType: string): string {
  return (mediaType.split(';')[0] ?? '').trim().toLowerCase();
}

function isJsonType(mediaType: string): boolean {
  return /[/+](?:json|hal\+json)$/.test(essence(mediaType)) || essence(mediaType) === 'text/json';
}

function readUrlencoded(
  value: Json | undefined,
  contentType: string | undefined,
  at: Path,
  context: RequestContext,
): RequestBody | undefined {
  const entries = typeof value === 'string' ? (postmanSdk().QueryParam.parse(value) as unknown as Json) : value; // key and value pairs
  const fields = readFields(entries, at, context);
  if (fields === undefined) return undefined;
  return { mediaType: contentType ?? 'application/x-www-form-urlencoded', form: 'urlencoded', ...fields, pointer: formatPointer(at) };
}

function readFormData(
  value: Json | undefined,
  contentType: string | undefined,
  at: Path,
  context: RequestContext,
): RequestBody | undefined {
  const fields = readFields(value, at, context);
  if (fields === undefined) return undefined;
  const mediaType = contentType?.startsWith('multipart/') ? essence(contentType) : 'multipart/form-data'; // the boundary is the runtime's
  return { mediaType, form: 'multipart', ...fields, pointer: formatPointer(at) };
}

function readFile(contentType: string | undefined, at: Path): RequestBody {
  const schema = { type: 'string', contentEncoding: 'base64', description: 'The file to send, base64 or a data URI.' };
  return { mediaType: contentType ?? 'application/octet-stream', form: 'binary', schema, encoding: {}, pointer: formatPointer(at) };
}

/** A property per field; a repeated one is a list. Credentials among them are constants of the template. */
function readFields(
  value: Json | undefined,
  at: Path,
  context: RequestContext,
): Pick<RequestBody, 'schema' | 'encoding' | 'template'> | undefined {
  const properties = new Map<string, JsonObject>();
  const required = new Set<string>();
  const encoding = new Map<string, BodyEncoding>();
  const constants = new Map<string, string>();
  for (const [index, item] of (Array.isArray(value) ? value : []).entries()) {
    const entry = readEntry(item, [...at, index]);
    if (entry === undefined) continue;
    const name = literalOf(resolve(entry.key, context)) ?? entry.key;
    const raw = isJsonObject(item) ? item : {};
    const isFile = raw.type === 'file';
    const parts = isFile ? [] : resolve(entry.value, context);
    if (!isFile && isCredentialField(name, parts)) {
      const environment = entry.isDisabled ? undefined : referCredential(parts, name, entry.at, context);
      if (environment !== undefined) constants.set(name, `{env.${environment}}`);
      continue;
    }
    const schema = isFile ? FILE_SCHEMA : textArgumentSchema(parts, name);
    const described = entry.description === '' ? schema : { ...schema, description: entry.description };
    const known = properties.get(name);
    properties.set(name, known === undefined ? described : asList(known));
    if (!entry.isDisabled && /^\(?required\b/i.test(entry.description)) required.add(name);
    const contentType = typeof raw.contentType === 'string' && raw.contentType !== '' ? raw.contentType : undefined;
    if (isFile || contentType !== undefined)
      encoding.set(name, { ...(contentType === undefined ? {} : { contentType }), ...(isFile ? { file: true } : {}) });
  }
  if (properties.size === 0 && constants.size === 0) return undefined;
  const names = [...properties.keys()].sort();
  const schema: JsonObject = {
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, properties.get(name) ?? {}])),
    ...(required.size === 0 ? {} : { required: [...required].sort() }),
  };
  return {
    schema,
    encoding: Object.fromEntries([...encoding].sort(([a], [b]) => (a < b ? -1 : 1))),
    ...(constants.size === 0 ? {} : { template: Object.fromEntries([...names.map((name) => [name, `{${name}}`] as const), ...constants]) }),
  };
}

const FILE_SCHEMA: JsonObject = { type: 'string', contentEncoding: 'base64', description: 'A file, base64 or a data URI.' };

function asList(known: JsonObject): JsonObject {
  return known.type === 'array' ? known : { type: 'array', items: known };
}

function isCredentialField(name: string, parts: readonly TextPart[]): boolean {
  if (hasSecret(parts)) return true;
  const literal = literalOf(parts);
  if (literal === undefined) return isCredentialName(name);
  return placeholderType(literal) === undefined && findCredentialLiterals(literal, { name, isSent: true }).length > 0;
}
