import * as z from 'zod';
import { parseDuration, spellDuration } from './parse-duration.js';
import { parseSize } from './parse-size.js';

/**
 * Leaves of the file's schema. Each is given what it should be, in words that go into `X should be …`. A value that came from
 * `${NAME}` is always text, so numbers and booleans are read from text too.
 */

/** Text that is not empty. */
export function text(expected: string) {
  return z.string({ error: expected }).min(1, { error: expected });
}

/** Text that the check accepts. */
export function textWhere(expected: string, accepts: (value: string) => boolean) {
  return z.string({ error: expected }).refine(accepts, { error: expected });
}

export function oneOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, { error: `one of ${values.join(', ')}` });
}

export function wholeNumber(expected: string, min: number, max: number) {
  return parsed(expected, (value) => wholeFrom(value, min, max));
}

/** A number of processes; `auto` leaves it to the machine. */
export function processes(max: number) {
  return parsed(`auto, or a whole number from 1 to ${max}`, (value) => (value === 'auto' ? value : wholeFrom(value, 1, max)));
}

/** A number, decimals allowed. */
export function number(expected: string, min: number, max: number) {
  return parsed(expected, (value) => {
    const found = typeof value === 'string' && /^\d{1,15}(?:\.\d{1,6})?$/.test(value) ? Number(value) : value;
    return typeof found === 'number' && found >= min && found <= max ? found : undefined;
  });
}

export function flag() {
  return parsed('true or false', (value) =>
    value === 'true' ? true : value === 'false' ? false : typeof value === 'boolean' ? value : undefined,
  );
}

/** In bytes. */
export function size(min: number) {
  return parsed('a size such as 4MiB', (value) => {
    const bytes = typeof value === 'string' || typeof value === 'number' ? parseSize(value) : undefined;
    return bytes !== undefined && bytes >= min ? bytes : undefined;
  });
}

/** In milliseconds. */
export function duration(maxMs: number, minMs = 0) {
  const least = minMs === 0 ? '' : minMs < 1000 ? 'above 0 and ' : `at least ${spellDuration(minMs)} and `;
  return parsed(`a duration with its unit, such as 90s, ${least}up to ${spellDuration(maxMs)}`, (value) => {
    const ms = typeof value === 'string' || typeof value === 'number' ? parseDuration(value) : undefined;
    return ms !== undefined && ms >= minMs && ms <= maxMs ? ms : undefined;
  });
}

/** Scopes by name, each with those it stands for; in a list each stands for itself. */
export function scopeMap(expected: string) {
  const scope = z.string().regex(/^[\x21\x23-\x5b\x5d-\x7e]+$/);
  const list = z.array(scope).min(1);
  const byName = z.record(scope, z.union([scope.transform((only) => [only]), list]));
  return parsed(expected, (value): Readonly<Record<string, readonly string[]>> | undefined => {
    const names = list.safeParse(value);
    return names.success ? Object.fromEntries(names.data.map((name) => [name, [name]])) : byName.safeParse(value).data;
  });
}

/** `127.0.0.1:9464`, `[::1]:9464`; a port alone is on 127.0.0.1. */
export function listenAddress() {
  return parsed('an address and a port such as 127.0.0.1:9464', (value) => {
    const match = /^(?:(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+):)?(\d{1,5})$/.exec(String(value));
    const port = Number(match?.[2]);
    return match === null || port > 65_535 ? undefined : { host: match[1] ?? '127.0.0.1', port };
  });
}

/** One value, or a list of at least one. */
export function oneOrMore<Item extends z.ZodType>(item: Item) {
  return z.preprocess(
    (value) => (Array.isArray(value) || value === undefined ? value : [value]),
    z.array(item, { error: 'one, or a list' }).min(1, { error: 'a list that is not empty' }),
  );
}

/** An http or https URL without query and fragment; without its trailing slash. */
export function httpUrl(expected: string) {
  return parsed(expected, (value) => {
    if (typeof value !== 'string' || !URL.canParse(value)) return undefined;
    const url = new URL(value);
    const isPlain = url.search === '' && url.hash === '' && url.username === '' && url.password === '';
    return (url.protocol === 'https:' || url.protocol === 'http:') && isPlain
      ? `${url.origin}${url.pathname}`.replace(/\/+$/, '')
      : undefined;
  });
}

/** An http or https URL as it stands there, query and trailing slash included. */
export function webUrl(expected: string) {
  return textWhere(expected, (value) => {
    if (!URL.canParse(value)) return false;
    const { protocol, hash, username, password } = new URL(value);
    return (protocol === 'https:' || protocol === 'http:') && hash === '' && username === '' && password === '';
  });
}

/** A web origin, as browsers spell it. */
export function origin(expected: string) {
  return httpUrl(expected).transform((value, context) => {
    const url = new URL(value);
    if (url.pathname === '/') return url.origin;
    context.issues.push({ code: 'custom', message: expected, input: value });
    return z.NEVER;
  });
}

function wholeFrom(value: unknown, min: number, max: number): number | undefined {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= min && number <= max ? number : undefined;
}

function parsed<Value>(expected: string, parse: (value: unknown) => Value | undefined) {
  return z.unknown().transform((value, context): Value => {
    const result = parse(value);
    if (result !== undefined) return result;
    context.issues.push({ code: 'custom', message: expected, input: value });
    return z.NEVER;
  });
}
