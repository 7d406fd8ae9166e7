import { findCredentialLiterals, isCredentialName } from '../../capability/index.js';
import { isJsonObject, type Json, type JsonObject, type Parameter, type ParameterLocation } from '../../model/index.js';
import { formatPointer } from '../../schema/index.js';
import { isCredentialHeader } from '../header-credential.js';
import { placeholderType, scalarOf, textArgumentSchema } from './argument-schema.js';
import { postmanSdk } from './collection-sdk.js';
import { readHeaderScheme } from './read-header-scheme.js';
import { describe, readPairs } from './read-url.js';
import { addLoss, addRequirement, constantText, type Path, type RequestContext, referCredential, resolve } from './request-context.js';
import { resolveEncoded } from './resolve-encoded.js';
import { hasSecret, literalOf, type TextPart } from './variables.js';

/**
 * Query parameters: each key is an argument, whose value in the collection is sent when the caller gives none; a repeated
 * key is a list, whose known values are sent so. A disabled one is an argument that is left out by default. A credential, by name or look, becomes a
 * security requirement. Descriptions that begin with "(Required)", which converters write, make an argument required.
 */
export function readQuery(entries: readonly Json[], at: Path, context: RequestContext): readonly Parameter[] {
  const groups = new Map<string, ResolvedEntry[]>();
  const read = entries.flatMap((value, index) => readEntry(value, [...at, index]) ?? []);
  for (const entry of read.flatMap((found) => splitPairs(found, context))) {
    const name = literalOf(resolveEncoded(entry.key, 'query', entry.at, context));
    if (name === undefined) {
      addLoss(
        context,
        'warning',
        'postman-name-unresolved',
        `The query parameter "${entry.key.slice(0, 100)}" has no fixed name; it is left out.`,
        entry.at,
      );
      continue;
    }
    const parts = resolveEncoded(entry.value, 'query', entry.at, context);
    groups.set(name, [...(groups.get(name) ?? []), { ...entry, parts }]);
  }
  return [...groups].flatMap(([name, group]) => {
    const enabled = group.filter(({ isDisabled }) => !isDisabled);
    const [first] = enabled.length > 0 ? enabled : group;
    if (first === undefined) return [];
    if (enabled.length > 1) return [listParameter(name, enabled, context)];
    const { parts } = first;
    if (isCredential(name, parts)) {
      if (!first.isDisabled) {
        addRequirement(name, { type: 'api_key', in: 'query', name }, referCredential(parts, name, first.at, context), first.at, context);
      }
      return [];
    }
    return [argument(name, 'query', first, parts)];
  });
}

/** Postman sends a key as it stands: one that is a variable (`?{{sas}}`) may bring a whole query along. */
function splitPairs(entry: Entry, context: RequestContext): readonly Entry[] {
  const literal = literalOf(resolve(entry.key, context));
  if (literal === undefined || literal === entry.key || !/[=&]/.test(literal)) return [entry];
  const pairs = readPairs(entry.value === '' ? literal : `${literal}=${entry.value}`);
  return pairs.map(({ key, value }) => ({ ...entry, key, value: value ?? '', isFlag: value === null }));
}

/**
 * Headers: what stands there literally is a constant, a variable without a value is an argument, a credential becomes a
 * security requirement. `Content-Type` belongs to the body; what the connection needs, and what Postman fills in, is left to the runtime.
 */
export function readHeaders(header: Json | undefined, at: Path, context: RequestContext): readonly Parameter[] {
  const entries = withoutAlternatives(headerEntries(header, at), ({ key }) => key.toLowerCase());
  const parameters = entries.flatMap((entry): Parameter[] => {
    const name = literalOf(resolve(entry.key, context));
    if (name === undefined || !HEADER_NAME.test(name)) {
      addLoss(
        context,
        'warning',
        'postman-name-unresolved',
        `"${entry.key.slice(0, 100)}" is no name of a header; it is left out.`,
        entry.at,
      );
      return [];
    }
    if (CONNECTION_HEADERS.has(name.toLowerCase())) return [];
    const parts = resolve(entry.value, context);
    const literal = literalOf(parts)?.trim();
    if (literal !== undefined && POSTMAN_VALUES.get(name.toLowerCase())?.test(literal) === true) return [];
    if (isCredentialHeader(name) || (!entry.isDisabled && isCredential(name, parts))) {
      if (!entry.isDisabled) addHeaderCredential(name, entry, context);
      return [];
    }
    if (entry.isDisabled || (literal === undefined && !hasSecret(parts))) return [argument(name, 'header', entry, parts)];
    if (literal === '') return [];
    return [{ ...argument(name, 'header', entry, parts), fixed: constantText(parts, name, entry.at, context) }];
  });
  return joinRepeated(parameters, context);
}

/** A header that stands there several times is one with all its values (RFC 9110 section 5.3); an argument can be only one of them. */
function joinRepeated(parameters: readonly Parameter[], context: RequestContext): readonly Parameter[] {
  const joined = new Map<string, Parameter>();
  for (const parameter of parameters) {
    const key = parameter.name.toLowerCase();
    const known = joined.get(key);
    if (known === undefined) joined.set(key, parameter);
    else if (known.fixed !== undefined && parameter.fixed !== undefined)
      joined.set(key, { ...known, fixed: `${known.fixed}, ${parameter.fixed}` });
    else {
      const summary = `The header "${parameter.name}" stands there several times with open values; the first is kept.`;
      context.losses.push({ severity: 'warning', code: 'postman-header-repeated', summary, pointer: parameter.pointer });
    }
  }
  return [...joined.values()];
}

/** The `Content-Type` that a request states. */
export interface StatedContentType {
  /** Absent when it holds a variable without a value, or is no media type. */
  readonly mediaType?: string;
  /** The header as it stands, for a body that is not written in that type: a constant, or an argument. */
  readonly parameter: Parameter;
}

/** The first enabled `Content-Type` header that says anything. */
export function readContentType(header: Json | undefined, at: Path, context: RequestContext): StatedContentType | undefined {
  const entry = headerEntries(header, at).find(({ key, isDisabled }) => !isDisabled && key.trim().toLowerCase() === 'content-type');
  const parts = entry === undefined ? [] : resolve(entry.value.trim(), context);
  if (entry === undefined || parts.length === 0) return undefined;
  const parameter = argument('Content-Type', 'header', entry, parts);
  const literal = literalOf(parts)?.trim();
  if (literal === undefined && !hasSecret(parts)) return { parameter };
  const fixed = { ...parameter, fixed: constantText(parts, 'Content-Type', entry.at, context) };
  return { ...(literal !== undefined && MEDIA_TYPE.test(literal) ? { mediaType: literal } : {}), parameter: fixed };
}

const MEDIA_TYPE = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+\s*(?:;\P{Cc}*)?$/u;

export interface Entry {
  readonly key: string;
  readonly value: string;
  /** A key alone, as in `?acl`. */
  readonly isFlag: boolean;
  readonly isDisabled: boolean;
  readonly description: string;
  readonly at: Path;
}

interface ResolvedEntry extends Entry {
  readonly parts: readonly TextPart[];
}

const HEADER_NAME = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]{1,200}$/;
const CONNECTION_HEADERS: ReadonlySet<string> = new Set([
  'content-type',
  'content-length',
  'host',
  'connection',
  'accept-encoding',
  'transfer-encoding',
  'keep-alive',
  'upgrade',
  'te',
  'postman-token',
]);

/** Values with which Postman itself fills in a header; others are the request's. */
const POSTMAN_VALUES: ReadonlyMap<string, RegExp> = new Map([
  ['user-agent', /^PostmanRuntime\//],
  ['cache-control', /^no-cache$/i],
  ['accept', /^\*\/\*$/],
]);

function headerEntries(header: Json | undefined, at: Path): readonly Entry[] {
  const list = typeof header === 'string' ? (postmanSdk().Header.parse(header) as unknown as readonly Json[]) : header; // key and value pairs
  if (!Array.isArray(list)) return [];
  return list.flatMap((value: Json, index) => readEntry(value, [...at, index]) ?? []);
}

export function readEntry(value: Json, at: Path): Entry | undefined {
  if (!isJsonObject(value) || typeof value.key !== 'string' || value.key === '') return undefined;
  return {
    key: value.key,
    value: textOf(value.value),
    isFlag: value.value === null,
    isDisabled: value.disabled === true,
    description: describe(value.description),
    at,
  };
}

/** Disabled entries are alternatives to enabled ones of their name, and to each other: one of them is kept, and only where none is enabled. */
export function withoutAlternatives(entries: readonly Entry[], nameOf: (entry: Entry) => string): readonly Entry[] {
  const enabled = new Set(entries.filter(({ isDisabled }) => !isDisabled).map(nameOf));
  const seen = new Set<string>();
  return entries.filter((entry) => {
    if (!entry.isDisabled) return true;
    const name = nameOf(entry);
    const isFirst = !enabled.has(name) && !seen.has(name);
    seen.add(name);
    return isFirst;
  });
}

function textOf(value: Json | undefined): string {
  if (typeof value === 'string') return value;
  return value === undefined || value === null ? '' : JSON.stringify(value);
}

function isCredential(name: string, parts: readonly TextPart[]): boolean {
  const literal = literalOf(parts);
  if (hasSecret(parts)) return true;
  if (literal === undefined) return isCredentialName(name);
  // Whoever has the signature of a shared access signature (`?sv=…&sig=…`) may do what it signs, often for years.
  return findCredentialLiterals(literal, { name: name === 'sig' ? 'secret' : name, isSent: true }).length > 0;
}

function addHeaderCredential(name: string, entry: Entry, context: RequestContext): void {
  const { scheme, parts } = readHeaderScheme(name, entry.value, context);
  addRequirement(name, scheme, referCredential(parts, name === 'Authorization' ? 'api_token' : name, entry.at, context), entry.at, context);
}

function argument(name: string, location: ParameterLocation, entry: Entry, parts: readonly TextPart[]): Parameter {
  const sent = location === 'query' && !entry.isDisabled ? sentValue(entry, parts) : undefined;
  return {
    name,
    location,
    required: !entry.isDisabled && REQUIRED.test(entry.description),
    ...(entry.description === '' ? {} : { description: entry.description }),
    deprecated: false,
    schema: { ...textArgumentSchema(parts, name), ...(sent === undefined ? {} : { default: sent }) },
    style: location === 'query' ? 'form' : 'simple',
    explode: location === 'query',
    allowReserved: false,
    allowEmptyValue: false,
    ...(sent === undefined ? {} : { defaultSent: sent }),
    pointer: formatPointer(entry.at),
  };
}

/** What stands there literally, and is no type in place of a value; of a key alone, nothing behind it. */
function sentValue({ isFlag }: Pick<Entry, 'isFlag'>, parts: readonly TextPart[]): string | number | boolean | undefined {
  if (isFlag) return '';
  const literal = literalOf(parts);
  return literal === undefined || literal === '' || placeholderType(literal) !== undefined ? undefined : valueOfLiteral(literal);
}

/** Examples are shortened; what is sent is not. */
function valueOfLiteral(literal: string): string | number | boolean {
  return literal.length > 200 ? literal : scalarOf(literal);
}

const REQUIRED = /^\(?required\b/i;

/** A credential can be one value of a call: of a list of them none is sent, nor written anywhere. */
function listParameter(name: string, group: readonly ResolvedEntry[], context: RequestContext): Parameter {
  const [first = { key: name, value: '', isFlag: false, isDisabled: false, description: '', at: [] }] = group;
  const open = group.filter(({ parts }) => !isCredential(name, parts));
  if (open.length < group.length) {
    const summary = `The query parameter "${name}" stands there several times and holds a credential, which is left out.`;
    addLoss(context, 'warning', 'postman-credential-repeated', summary, first.at);
  }
  const schemas = open.map(({ parts }) => textArgumentSchema(parts, name));
  const items: JsonObject = { type: ['string', 'number', 'boolean'] };
  const examples = schemas.flatMap(({ examples: values }) => (Array.isArray(values) ? values : []));
  const sent = open.flatMap((entry) => sentValue(entry, entry.parts) ?? []);
  return {
    ...argument(name, 'query', first, []),
    schema: {
      type: 'array',
      items,
      ...(sent.length === 0 ? {} : { default: sent }),
      ...(examples.length === 0 ? {} : { examples: [examples] }),
    },
    ...(sent.length === 0 ? {} : { defaultSent: sent }),
  };
}
