import { GatewayError, isJsonObject, type JsonObject, type ProviderConfig } from '../../model/index.js';
import { ArgumentError } from './argument-error.js';
import { readArgument } from './compile-value.js';
import { isCookieHeader } from './cookie-header.js';
import { fixedParameters, refuseFixedNames } from './fixed-names.js';
import { pairName } from './pair-name.js';
import { type PreparedParameter, prepareParameter } from './parameter-template.js';
import { encodeUnreserved } from './percent-encode.js';
import { resolveTemplate, type TemplateContext } from './resolve-template.js';
import { scalarText, serializeHeader, serializePairs } from './serialize-parameter.js';

export type HeaderPair = readonly [name: string, value: string];

/** Headers of a call in the order of the file, names as given. */
export type BuildHeaders = (args: JsonObject) => HeaderPair[];

/** `name=value` cookies of a call. */
export type BuildCookies = (args: JsonObject) => string[];

/**
 * Prepares `config.headers`. Headers that belong to the connection (`Content-Length`, `Connection`…), which collections written by other
 * tools carry, are left to the transport. Throws `GatewayError('capability-invalid')` for an illegal name and for a `Host` that an argument chooses.
 */
export function prepareHeaders(config: ProviderConfig, context: TemplateContext): BuildHeaders {
  const parameters = Object.entries(config.headers ?? {})
    .filter(([name]) => !OF_THE_CONNECTION.has(name.toLowerCase()))
    .map(([name, template]) => {
      if (!TOKEN.test(name)) throw new GatewayError('capability-invalid', `config.headers: ${JSON.stringify(name)} is no header name`);
      const parameter = prepareParameter(name, template, 'simple', context);
      if (name.toLowerCase() === 'host' && parameter.takesArguments) {
        throw new GatewayError('capability-invalid', 'config.headers: an argument must not choose the Host header');
      }
      return parameter;
    });
  const checkCookies = prepareCookieCheck(config, context);
  return (args) => {
    const headers: HeaderPair[] = [];
    for (const parameter of parameters) {
      const value = parameter.fill(args);
      const text = value === undefined ? undefined : serializeHeader(parameter, value);
      if (text === undefined) continue;
      if (isCookieHeader(parameter.name)) checkCookies?.(text, args);
      headers.push([parameter.name, headerText(parameter.name, text)]);
    }
    return headers;
  };
}

/**
 * Prepares `config.cookies`: `form` percent-encodes, `cookie` (OpenAPI 3.2) does not and refuses what would end the value. Exploded
 * values are cookies of their own, and none that the file or the operator fixes; `&`, which RFC 6570 has between them, means nothing in a Cookie header.
 */
export function prepareCookies(config: ProviderConfig, context: TemplateContext): BuildCookies {
  const parameters = Object.entries(config.cookies ?? {}).map(([name, template]) => {
    if (!TOKEN.test(name)) throw new GatewayError('capability-invalid', `config.cookies: ${JSON.stringify(name)} is no cookie name`);
    return prepareParameter(name, template, 'form', context);
  });
  const fixed = new Set(fixedParameters(config.cookies, context));
  return (args) => parameters.flatMap((parameter) => cookiePairs(parameter, args, fixed));
}

/**
 * A header value as the wire takes it: text beyond ASCII as UTF-8 bytes. Throws `ArgumentError` for control characters, which could end the header.
 */
export function headerText(name: string, text: string): string {
  if (CONTROL.test(text))
    throw new ArgumentError(name, `the value for header "${name}" holds a control character (a line break?), which cannot be sent`);
  return BEYOND_ASCII.test(text) ? Buffer.from(text).toString('latin1') : text;
}

const TOKEN = /^[A-Za-z0-9!#$%&'*+\-.^_`|~]+$/;
const OF_THE_CONNECTION = new Set([
  'connection',
  'content-length',
  'expect',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);
const CONTROL = /[^\P{Cc}\t]/u; // a tab is legal in a field value
const BEYOND_ASCII = /\P{ASCII}/u;

/**
 * Checks the text of the file's own `Cookie` header where arguments stand in it: one between other text is a value, or part of one, and begins no
 * further cookie; where the whole header is an argument's, its cookies are none that the file or the operator fixes.
 */
function prepareCookieCheck({ headers = {}, cookies }: ProviderConfig, context: TemplateContext) {
  const template = Object.entries(headers).find(([name]) => isCookieHeader(name))?.[1];
  if (template === undefined) return undefined;
  const value = isJsonObject(template) ? template.value : template;
  const pieces = typeof value === 'string' ? resolveTemplate(value, context) : [];
  const names = pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.argument]));
  if (names.length === 0 && typeof value === 'string') return undefined;
  const fixed = new Set(fixedParameters(cookies, context));
  return (text: string, args: JsonObject): void => {
    if (pieces.length > 1) {
      for (const name of names) checkCookieText(name, scalarText(readArgument(args, name) ?? ''));
      return;
    }
    const name = text
      .split(';')
      .map(pairName)
      .find((one) => fixed.has(one));
    if (name !== undefined) throw new ArgumentError('', `the cookie "${name}" is fixed and cannot be given by the caller`);
  };
}

function cookiePairs(parameter: PreparedParameter, args: JsonObject, fixed: ReadonlySet<string>): string[] {
  const value = parameter.fill(args);
  if (value === undefined) return [];
  const isRaw = parameter.style === 'cookie';
  const encode = isRaw ? (text: string) => checkCookieText(parameter.name, text) : encodeUnreserved;
  const pairs = serializePairs(
    {
      name: parameter.name,
      style: parameter.style,
      explode: parameter.explode,
      encodeName: encode,
      encodeValue: encode,
      allowEmpty: parameter.allowEmpty,
    },
    value,
  );
  refuseFixedNames(pairs, value, parameter.name, fixed);
  return pairs;
}

function checkCookieText(name: string, text: string): string {
  if (text.includes(';')) throw new ArgumentError(name, `the value for cookie "${name}" holds ";", which would begin another cookie`);
  return headerText(name, text);
}
