import { GatewayError, type Json, type JsonObject, type JsonSchema, type ProviderConfig } from '../../model/index.js';
import { ArgumentError } from './argument-error.js';
import { checkPathArgument, leavesItsSegment } from './check-path-argument.js';
import { readArgument } from './compile-value.js';
import { isJsonArray } from './is-json-array.js';
import { namesEmptyText } from './names-empty-text.js';
import { pairName } from './pair-name.js';
import { type PreparedParameter, prepareParameter } from './parameter-template.js';
import { encodeReserved, encodeUnreserved } from './percent-encode.js';
import { type ResolvedTemplate, resolveTemplate, type TemplateContext } from './resolve-template.js';
import { scalarText, serializePath } from './serialize-parameter.js';

/** Where a provider is called. The origin is fixed when the capability is prepared: no argument chooses a host. */
export interface PreparedUrl {
  /** `https://api.example.com`. */
  readonly origin: string;
  /** The path of a call, encoded; throws `ArgumentError` for an absent or refused argument, an empty one that is a whole segment included. */
  buildPath(args: JsonObject): string;
  /** The query that `path` or `endpoint` spells itself, encoded, without `?`; empty when there is none. */
  buildQuery(args: JsonObject): string;
  /** Names in that query. */
  readonly queryNames: readonly string[];
}

/**
 * Prepares `base_url` and `path`, or `endpoint`, for arguments that meet `input`. `baseUrl` replaces the origin, and with a path of its own the whole base. Throws
 * `GatewayError('capability-invalid')` for what is no http(s) URL, carries a user, or lets an argument choose the host.
 */
export function prepareUrl(config: ProviderConfig, context: TemplateContext, input: JsonSchema, baseUrl?: string): PreparedUrl {
  const template = resolveTemplate(wholeUrl(config, baseUrl), context);
  const [first] = template;
  const authority = typeof first === 'string' ? /^[A-Za-z][A-Za-z0-9+.-]*:\/\/[^/?#\\]*/.exec(first)?.[0] : undefined;
  if (typeof first !== 'string' || authority === undefined || (authority.length === first.length && template.length > 1)) {
    throw new GatewayError('capability-invalid', 'the address of the provider has no fixed host', {
      hint: 'Write base_url as https://host/…; only {env.NAME} may stand in the host, never an argument.',
    });
  }
  const origin = readOrigin(authority, baseUrl);
  const [path, query] = splitQuery([first.slice(authority.length), ...template.slice(1)]);
  const pathParameters = preparePathParameters(config, path, context);
  const takesArguments = path.some((piece) => typeof piece !== 'string');
  const mustFill = path.map((_, index) => endsItsSegment(path, index) && !mayLeaveItsSegment(path, index, input));
  return {
    origin,
    buildPath(args) {
      let text = '';
      for (let index = 0; index < path.length; index++) {
        const piece = path[index] ?? '';
        if (typeof piece === 'string') {
          text += piece;
          continue;
        }
        text += pathText(piece.argument, args, pathParameters.get(piece.argument));
        if (mustFill[index] === true && text.endsWith('/')) throw emptySegment(piece.argument);
      }
      if (takesArguments && leavesItsSegment(text)) {
        throw new ArgumentError('', 'the arguments make a "." or ".." segment in the path, which would call another address');
      }
      return text.startsWith('/') ? text : `/${text}`;
    },
    queryNames: query
      .map((piece) => (typeof piece === 'string' ? piece : ''))
      .join('')
      .split('&')
      .map(pairName)
      .filter((name) => name !== ''),
    buildQuery: (args) =>
      query.map((piece) => (typeof piece === 'string' ? piece : encodeUnreserved(requiredText(piece.argument, args)))).join(''),
  };
}

/** Whether the piece is a placeholder with no literal text behind it in its segment: nothing but arguments can then keep the segment from being empty. */
function endsItsSegment(path: ResolvedTemplate, index: number): boolean {
  if (typeof path[index] === 'string') return false;
  const next = path.slice(index + 1).find((piece) => piece !== '');
  return next === undefined || (typeof next === 'string' && next.startsWith('/'));
}

/** Whether the schema of every argument that the segment is made of, up to this one, lists the empty text: the API then has that address. */
function mayLeaveItsSegment(path: ResolvedTemplate, index: number, input: JsonSchema): boolean {
  const piece = path[index] ?? '';
  if (typeof piece === 'string') return piece === '' ? mayLeaveItsSegment(path, index - 1, input) : true;
  return namesEmptyText(input, piece.argument) && (index === 0 || mayLeaveItsSegment(path, index - 1, input));
}

/** `/o/{id}` without an id is the address of all of them. An argument's own slashes are encoded, so a slash at the end is the template's. */
function emptySegment(argument: string): ArgumentError {
  return new ArgumentError(argument, `argument "${argument}" is empty, which would leave out its path segment and call another address`);
}

function wholeUrl(config: ProviderConfig, baseUrl: string | undefined): string {
  if (config.endpoint !== undefined) return config.endpoint;
  const base =
    baseUrl !== undefined && new URL(baseUrl).pathname !== '/'
      ? escapeBraces(baseUrl)
      : (config.base_url ?? (baseUrl === undefined ? '' : escapeBraces(baseUrl)));
  const path = config.path ?? '';
  if (path === '') return base;
  return `${base.replace(/\/+$/, '')}${path.startsWith('/') || path.startsWith('?') ? '' : '/'}${path}`;
}

/** gateway.yaml's text is no template. */
function escapeBraces(text: string): string {
  return text.replaceAll('{', '%7B').replaceAll('}', '%7D');
}

function readOrigin(authority: string, baseUrl: string | undefined): string {
  const refuse = (fault: string) =>
    new GatewayError('capability-invalid', `the address of the provider ${fault}`, { hint: 'Write base_url as https://host[:port]/….' });
  let url: URL;
  try {
    url = new URL(authority);
  } catch {
    throw refuse('is no URL');
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw refuse('is neither http nor https');
  if (url.username !== '' || url.password !== '') throw refuse('holds a user or password; a credential belongs under auth');
  return baseUrl === undefined ? url.origin : new URL(baseUrl).origin;
}

/** Splits at the first `?` of the literal text, drops a fragment, and encodes what a URL cannot hold. */
function splitQuery(template: ResolvedTemplate): [path: ResolvedTemplate, query: ResolvedTemplate] {
  const path: (string | { readonly argument: string })[] = [];
  const query: (string | { readonly argument: string })[] = [];
  let target = path;
  for (const piece of template) {
    if (typeof piece !== 'string') {
      target.push(piece);
      continue;
    }
    const hash = piece.indexOf('#');
    const text = hash === -1 ? piece : piece.slice(0, hash);
    const mark = target === path ? text.indexOf('?') : -1;
    target.push(encodeLiteral(mark === -1 ? text : text.slice(0, mark)));
    if (mark !== -1) {
      target = query;
      target.push(encodeLiteral(text.slice(mark + 1)));
    }
    if (hash !== -1) break;
  }
  return [path, query];
}

/** The file's own text: what RFC 3986 allows in a path or query stays, the rest (spaces, `é`, `{`) is percent-encoded. */
function encodeLiteral(text: string): string {
  return text.replace(/%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\-._~:/?@!$&'()*+,;=%]+/g, encodeUnreserved);
}

function preparePathParameters(config: ProviderConfig, path: ResolvedTemplate, context: TemplateContext): Map<string, PreparedParameter> {
  const prepared = new Map<string, PreparedParameter>();
  for (const piece of path) {
    if (typeof piece === 'string') continue;
    const template = config.path_params?.[piece.argument] ?? `{${piece.argument}}`;
    prepared.set(piece.argument, prepareParameter(config.param_map?.[piece.argument] ?? piece.argument, template, 'simple', context));
  }
  return prepared;
}

function pathText(argument: string, args: JsonObject, parameter: PreparedParameter | undefined): string {
  const value = parameter === undefined ? readArgument(args, argument) : parameter.fill(args);
  if (value === undefined || value === null)
    throw new ArgumentError(argument, `argument "${argument}" is needed for the path and is not given`);
  for (const text of leafTexts(value)) checkPathArgument(argument, text);
  return serializePath(
    {
      name: parameter?.name ?? argument,
      style: parameter?.style ?? 'simple',
      explode: parameter?.explode ?? false,
      encodeName: encodeUnreserved,
      encodeValue: parameter?.allowReserved === true ? (text) => encodeReserved(text, 'path') : encodeUnreserved,
    },
    value,
  );
}

function requiredText(argument: string, args: JsonObject): string {
  const value = readArgument(args, argument);
  if (value === undefined || value === null)
    throw new ArgumentError(argument, `argument "${argument}" is needed for the address and is not given`);
  return scalarText(value);
}

function leafTexts(value: Json): string[] {
  if (isJsonArray(value)) return value.flatMap(leafTexts);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, member]) => [key, ...(member === undefined ? [] : leafTexts(member))]);
  return [scalarText(value)];
}
