import type { z } from 'zod';
import type { Diagnostic } from '../model/index.js';
import { nearestName } from '../schema/index.js';
import { answerKey, answerValue } from './answered-keys.js';
import { ConfigFile } from './config-file.js';
import { pathKey } from './interpolate.js';
import { knownKeys } from './known-keys.js';
import type { ConfigText } from './read-config-text.js';

/** Where a configuration came from, for the place of a fault in it. */
export type FaultSource =
  | { readonly label: string; readonly text: ConfigText }
  /** From the command line, which has no lines: paths (`servers[0].base_url`) are known by their flags. */
  | { readonly label: string; readonly flags: Readonly<Record<string, string>> };

/** What is wrong with a configuration, in words: one diagnostic per fault, with place, what was expected and the nearest known key. */
export function explainIssues(
  issues: readonly z.core.$ZodIssue[],
  value: unknown,
  file: FaultSource & { readonly resolved: ReadonlySet<string> },
): readonly Diagnostic[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => diagnosticAt([...issue.path, key], explainKey(issue.path, key, value), true, file));
    const path = writtenPath(issue.path, value);
    const message = explainValue({ ...issue, path }, value, file.resolved);
    return [diagnosticAt(path, message, false, file)];
  });
}

/** The path as it stands in the file: one value where a list may stand is not the first of a list there (`oneOrMore`). */
function writtenPath(path: readonly PropertyKey[], value: unknown): PropertyKey[] {
  return path.filter((segment, depth) => segment !== 0 || Array.isArray(valueAt(value, path.slice(0, depth))));
}

/** A fault at a place of the file, or of the flag that said it. */
export function diagnosticAt(path: readonly PropertyKey[], message: string, ofKey: boolean, source: FaultSource): Diagnostic {
  const summary =
    'text' in source ? `${source.label}:${source.text.placeOf(path, ofKey)}: ${message}` : nameFlag(spellPath(path), message, source.flags);
  return { severity: 'error', code: 'config-invalid', summary };
}

/** The message with the flag in place of the path, or in front where the path is not in it. */
function nameFlag(spelled: string, message: string, flags: Readonly<Record<string, string>>): string {
  const path = spelled.replace(/\[\d+\]$/, '');
  const flag = flags[path];
  if (flag === undefined) return message;
  return message.includes(path) ? message.replace(spelled, flag).replace(path, flag) : `${flag}: ${message}`;
}

/** `servers[0].auth.token`. */
function spellPath(path: readonly PropertyKey[]): string {
  return path
    .map((segment, index) => (typeof segment === 'number' ? `[${segment}]` : `${index === 0 ? '' : '.'}${String(segment)}`))
    .join('');
}

function explainKey(path: readonly PropertyKey[], key: string, value: unknown): string {
  const answer = answerKey([...path, key]);
  if (answer !== undefined) return answer;
  const { here, elsewhere } = knownKeys(ConfigFile, path, value);
  const where = path.length === 0 ? 'in a configuration' : `under ${spellPath(path)}`;
  const types = elsewhere.get(key);
  if (types !== undefined) {
    const type = valueAt(value, [...path, 'type']);
    return `"${key}" has no effect with type ${String(type)} ${where}; it belongs to ${types.join(', ')}`;
  }
  if (path.length === 0 && knownKeys(ConfigFile, ['servers', 0], value).here.includes(key))
    return `\`${key}\` stands under a server: \`servers: [{ name: …, ${key}: … }]\``;
  if (path.length === 2 && path[0] === 'servers' && knownKeys(ConfigFile, [], value).here.includes(key))
    return `\`${key}\` stands at the top of the file, for all servers`;
  const near = nearestName(key, here);
  return `unknown key "${key}" ${where}; ${near === undefined ? `known are ${here.join(', ')}` : `did you mean "${near}"?`}`;
}

function explainValue(issue: z.core.$ZodIssue, value: unknown, resolved: ReadonlySet<string>): string {
  const { path } = issue;
  const found = valueAt(value, path);
  const answer = answerValue(path, found);
  if (answer !== undefined) return answer;
  const name = path.length === 0 ? 'the configuration' : spellPath(path);
  const expected = expectationOf(issue, path, value);
  if (found === undefined) return `${name} is missing; it is ${expected.text}`;
  const near = typeof found === 'string' ? nearestName(found, expected.values) : undefined;
  const shown = isShown(path, found, resolved) ? `, not ${describe(found)}` : '';
  return `${name} should be ${expected.text}${shown}${near === undefined ? '' : `; did you mean "${near}"?`}`;
}

function expectationOf(issue: z.core.$ZodIssue, path: readonly PropertyKey[], value: unknown): { text: string; values: readonly string[] } {
  if (issue.code === 'invalid_union') {
    const types = [...knownTypes(path, value)];
    return { text: `one of ${types.join(', ')}`, values: types };
  }
  const values = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  // zod words its own messages; those of `fields.ts` are what was expected.
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid'))
    return { text: issue.expected === 'object' ? mappingAt(path, value) : `a ${issue.expected}`, values };
  return { text: issue.message, values };
}

/** The type alone (`cache: none`) is written as `access: open` is, which has a short form. */
function mappingAt(path: readonly PropertyKey[], value: unknown): string {
  const found = valueAt(value, path);
  const isType = typeof found === 'string' && knownKeys(ConfigFile, path, value).here.includes('type');
  return isType ? `a mapping: { type: ${found} }` : 'a mapping';
}

function* knownTypes(path: readonly PropertyKey[], value: unknown): Generator<string> {
  const parent = path.at(-1) === 'type' ? path.slice(0, -1) : path;
  const seen = new Set<string>();
  for (const types of knownKeys(ConfigFile, parent, value).elsewhere.values()) {
    for (const type of types) {
      if (!seen.has(type)) yield type;
      seen.add(type);
    }
  }
}

/** Values from the environment, and whatever may be a credential, are not repeated. */
function isShown(path: readonly PropertyKey[], found: unknown, resolved: ReadonlySet<string>): boolean {
  const [name, parent] = path.filter((segment) => typeof segment !== 'number').reverse();
  if (resolved.has(pathKey(path)) || SECRET.test(String(name)) || (parent === 'headers' && typeof path.at(-1) === 'string')) return false;
  return typeof found !== 'string' || !USER_OF_URL.test(found);
}

const SECRET = /(?:^|_)(?:token|keys?|secret|password|passphrase|username|sha256|prefix|headers)$/;

/** Also where a password has a slash in it. */
const USER_OF_URL = /\/\/.*@/;

function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return typeof value === 'object' && value !== null ? 'a mapping' : value === null ? 'nothing' : String(value);
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current: unknown = value;
  for (const segment of path) {
    // `access: open` is short for `access: { type: open }`.
    if (typeof current === 'string' && segment === 'type') return current;
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, segment)) return undefined;
    current = new Map(Object.entries(current)).get(String(segment));
  }
  return current;
}
