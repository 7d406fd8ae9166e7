import { isCredentialName } from '../../capability/index.js';
import { isJsonObject, type Json, type JsonObject, type OperationServer, type Parameter } from '../../model/index.js';
import { formatPointer } from '../../schema/index.js';
import { plainText } from '../plain-text.js';
import { environmentName } from '../split-name.js';
import { textArgumentSchema } from './argument-schema.js';
import { postmanSdk } from './collection-sdk.js';
import { addLoss, addRequirement, type Path, type RequestContext, referCredential, reportCredential, resolve } from './request-context.js';
import { resolveEncoded } from './resolve-encoded.js';
import { displayText, environmentText, hasSecret, literalOf, type TextPart } from './variables.js';

export interface ReadUrl {
  readonly server?: OperationServer;
  /** With `{name}` for each path parameter. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** Of path parameters, by name, the values that the collection shows. */
  readonly pathValues: ReadonlyMap<string, string>;
  /** As written: `[{ key, value, disabled, description }]`, and where it stands. */
  readonly query: readonly Json[];
  readonly queryAt: Path;
}

/**
 * Reads a request's URL: text or an object (v2.0 and v2.1). What says the host is never the caller's to choose: an
 * unresolved variable in scheme, host or port becomes `{env.NAME}` and is reported. `:name` and unresolved variables in the
 * path become path parameters. `undefined`: there is no URL.
 */
export function readUrl(value: Json | undefined, at: Path, context: RequestContext): ReadUrl | undefined {
  const url = urlObject(value);
  if (url === undefined) return undefined;
  const base = readBase(url, at, context);
  if (base === undefined) return undefined;
  const parameters = new Map<string, PathParameter>();
  const segments = textList(url.path, '/');
  const path = segments.map((segment, index) => readSegment(segment, url, [...at, 'path', index], at, parameters, context)).join('/');
  const { server, whole } = base;
  return {
    ...(server === undefined ? {} : { server: segments.length === 0 && whole !== undefined ? { ...server, url: whole.origin } : server }),
    path: segments.length === 0 && whole !== undefined ? whole.path : `/${path}`.replace(/^\/{2,}/, '/'),
    parameters: [...parameters.values()].map(({ parameter }) => parameter),
    pathValues: new Map([...parameters].flatMap(([name, { value: shown }]) => (shown === undefined ? [] : [[name, shown] as const]))),
    query: [...base.query, ...(Array.isArray(url.query) ? url.query : [])],
    queryAt: [...at, 'query'],
  };
}

/** A path parameter, and its value in the collection where that is there to see. */
interface PathParameter {
  readonly parameter: Parameter;
  readonly value?: string;
}

const MAX_URL = 32_768;

/** The parts of a URL given as text are those of Postman's own parser, which knows variables; an object is taken as it is. */
function urlObject(value: Json | undefined): JsonObject | undefined {
  if (typeof value === 'string') return parseUrl(value);
  if (!isJsonObject(value)) return undefined;
  const hasParts = value.host !== undefined || value.path !== undefined;
  const parsed = typeof value.raw === 'string' ? parseUrl(value.raw) : undefined;
  if (!hasParts)
    return parsed === undefined ? undefined : { ...parsed, ...(value.variable === undefined ? {} : { variable: value.variable }) };
  return typeof value.query === 'string' ? { ...value, query: postmanSdk().QueryParam.parse(value.query) as unknown as Json } : value; // key and value pairs
}

function parseUrl(text: string): JsonObject | undefined {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > MAX_URL) return undefined;
  return JSON.parse(JSON.stringify(postmanSdk().Url.parse(trimmed))) as JsonObject; // plain data, without undefined members
}

interface ReadBase {
  readonly server?: OperationServer;
  readonly query: readonly Json[];
  /** The server in two, where a variable brought a path along: a request that adds none goes there, without a slash behind it. */
  readonly whole?: { readonly origin: string; readonly path: string };
}

/** Where the request goes: what is resolved of scheme, host and port, with the path and query that a variable brought along. */
function readBase(url: JsonObject, at: Path, context: RequestContext): ReadBase | undefined {
  const hostText = textList(url.host, '.').join('.');
  const portText = typeof url.port === 'string' || typeof url.port === 'number' ? `:${url.port}` : '';
  const protocol = typeof url.protocol === 'string' && url.protocol !== '' ? `${url.protocol.replace(/:?\/*$/, '')}://` : '';
  const parts = resolve(`${protocol}${hostText}${portText}`, context);
  if (hostText === '') return undefined;
  readUserInfo(url.auth, [...at, 'auth'], context);
  if (context.baseUrl !== undefined) {
    return { server: { url: context.baseUrl.replace(/\/+$/, ''), level: 'option', pointer: formatPointer(at) }, query: [] };
  }
  const literal = literalOf(parts);
  if (literal === undefined) return { server: unresolvedBase(parts, [...at, 'host'], context), query: [] };
  const absolute = /^[a-z][a-z0-9+.-]*:\/\//i.test(literal) ? literal : `http://${literal}`;
  if (!URL.canParse(absolute)) {
    addLoss(
      context,
      'warning',
      'postman-url-invalid',
      `"${literal.slice(0, 100)}" is no URL; where the request goes is asked for.`,
      [...at, 'host'],
      'Give the URL of the API with --base-url.',
    );
    return { query: [] };
  }
  const parsed = new URL(absolute);
  if (absolute !== literal) {
    addLoss(context, 'info', 'postman-scheme-missing', `"${literal.slice(0, 100)}" names no scheme; Postman sends it over http.`, [
      ...at,
      'host',
    ]);
  }
  if (parsed.username !== '' || parsed.password !== '')
    readUserInfo({ user: parsed.username, password: parsed.password }, [...at, 'host'], context);
  const origin = `${parsed.protocol}//${parsed.host}`;
  const path = parsed.pathname.replace(/\/+$/, '');
  return {
    server: { url: `${origin}${path}`, level: 'document', pointer: formatPointer(at) },
    query: readPairs(parsed.search.slice(1)),
    ...(path === '' ? {} : { whole: { origin, path: parsed.pathname } }),
  };
}

/** The pairs of a query as they stand, still encoded; a key alone has the value `null`, as Postman has it. */
export function readPairs(query: string): readonly { readonly key: string; readonly value: string | null }[] {
  return query.split('&').flatMap((pair) => {
    const [key = '', ...rest] = pair.split('=');
    return key === '' ? [] : [{ key, value: rest.length === 0 ? null : rest.join('=') }];
  });
}

/** A host that is not known by now is asked for as an environment variable: the model must not choose it. */
function unresolvedBase(parts: readonly TextPart[], at: Path, context: RequestContext): OperationServer {
  const names = parts.flatMap((part) =>
    part.kind === 'text' ? [] : [part.kind === 'secret' ? part.environment : environmentName(part.name)],
  );
  const text = environmentText(parts);
  const first = parts[0];
  const url = first?.kind === 'text' && !/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? `http://${text}` : text;
  addLoss(
    context,
    'warning',
    'postman-host-unresolved',
    `Where the request goes depends on ${[...new Set(names)].join(', ')}, which the collection does not say ("${displayText(parts).slice(0, 100)}").`,
    at,
    `Give it with --environment or --var, replace it with --base-url, or set ${names[0] ?? 'it'} in the environment of the gateway.`,
  );
  return { url: url.replace(/\/+$/, ''), level: 'document', pointer: formatPointer(at) };
}

/** `https://user:password@host` is basic authentication. */
function readUserInfo(auth: Json | undefined, at: Path, context: RequestContext): void {
  const info = isJsonObject(auth) ? auth : undefined;
  const text = [info?.user, info?.password].filter((part) => typeof part === 'string').join(':');
  if (text === '') return;
  const environment = environmentName(context.collection, 'basic_auth');
  reportCredential('user name and password in the URL', text.length, environment, at, context);
  addRequirement('basic', { type: 'basic' }, environment, at, context);
}

function readSegment(
  segment: string,
  url: JsonObject,
  at: Path,
  urlAt: Path,
  parameters: Map<string, PathParameter>,
  context: RequestContext,
): string {
  const variables: readonly Json[] = Array.isArray(url.variable) ? url.variable : [];
  const indexOf = (name: string): number => variables.findIndex((entry) => isJsonObject(entry) && (entry.key ?? entry.id) === name);
  const isWhole = segment.startsWith(':') && indexOf(segment.slice(1)) >= 0;
  const [, variable, rest = ''] = isWhole ? [segment, segment.slice(1)] : (PATH_VARIABLE.exec(segment) ?? []);
  if (variable === undefined) return readSegmentText(segment, at, parameters, context);
  const index = indexOf(variable);
  const entry = variables[index];
  const value = isJsonObject(entry) && (typeof entry.value === 'string' || typeof entry.value === 'number') ? String(entry.value) : '';
  const place = index < 0 ? at : [...urlAt, 'variable', index];
  const parts = resolveEncoded(value, 'path', place, context);
  const description = isJsonObject(entry) ? describe(entry.description) : '';
  addPathParameter(variable, parts, description, place, parameters, context);
  return `{${variable}}${readSegmentText(rest, at, parameters, context)}`;
}

/** To Postman a whole segment is one variable; `:id.json` and `:name:cancel`, which converters write, are one with text behind it. */
const PATH_VARIABLE = /^:([\p{L}\p{N}\p{M}_-]{1,100})(.*)$/u;

/** Literal text, percent-encoded where a path needs it, with a placeholder for each variable that has no value. */
function readSegmentText(segment: string, at: Path, parameters: Map<string, PathParameter>, context: RequestContext): string {
  return resolve(segment, context)
    .map((part) => {
      if (part.kind === 'text') return encodeLiteral(part.text);
      const name = part.kind === 'secret' ? part.variable : part.name;
      addPathParameter(name, [part], '', at, parameters, context);
      return `{${name}}`;
    })
    .join('');
}

function addPathParameter(
  name: string,
  parts: readonly TextPart[],
  description: string,
  at: Path,
  parameters: Map<string, PathParameter>,
  context: RequestContext,
): void {
  if (parameters.has(name)) return;
  const isCredential = hasSecret(parts) || (isCredentialName(name) && parts.length > 0);
  const environment = isCredential ? referCredential(parts, name, at, context) : undefined;
  const value = environment === undefined ? literalOf(parts) : undefined;
  const parameter: Parameter = {
    name,
    location: 'path',
    required: true,
    ...(description === '' ? {} : { description }),
    deprecated: false,
    schema: environment === undefined ? textArgumentSchema(parts, name) : { type: 'string' },
    style: 'simple',
    explode: false,
    allowReserved: false,
    allowEmptyValue: false,
    ...(environment === undefined ? {} : { fixed: `{env.${environment}}` }),
    pointer: formatPointer(at),
  };
  parameters.set(name, { parameter, ...(value === undefined || value === '' ? {} : { value }) });
}

/** Text, or the text of a `{ content, type }` object (v2.1). */
export function describe(description: Json | undefined, maxLength = 300): string {
  const text = isJsonObject(description) ? description.content : description;
  return typeof text === 'string' ? plainText(text, maxLength) : '';
}

function textList(value: Json | undefined, separator: string): readonly string[] {
  if (typeof value === 'string')
    return value.replace(separator === '/' ? /^\// : /^$/, '').split(separator === '.' ? /\.(?![^{]*\}\})/ : separator);
  if (!Array.isArray(value)) return [];
  return value.map((segment: Json) => (isJsonObject(segment) ? String(segment.value ?? '') : String(segment ?? '')));
}

/** What may not stand in a path template: braces (placeholders), blanks, `?` and `#`. */
function encodeLiteral(text: string): string {
  return text.replace(/[\s{}?#"<>\\^`|]/g, (character) => encodeURIComponent(character));
}
