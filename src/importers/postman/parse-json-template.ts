import { literalOf, resolveText, type TextPart, type VariableScope } from './variables.js';

/** JSON as Postman bodies have it: with variables inside strings or in place of values. */
export type JsonTemplate =
  | { readonly kind: 'object'; readonly members: readonly (readonly [string, JsonTemplate])[] }
  | { readonly kind: 'array'; readonly items: readonly JsonTemplate[] }
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  /** An integer that JSON numbers lose digits of. */
  | { readonly kind: 'integer'; readonly digits: string }
  /** A string with variables in it. */
  | { readonly kind: 'text'; readonly parts: readonly TextPart[] }
  /** A variable without a value where a JSON value stands. */
  | { readonly kind: 'value'; readonly part: Exclude<TextPart, { kind: 'text' }> };

/**
 * Reads JSON with `{{variables}}` (resolved by the scope), comments, trailing commas and single quotes. The last of two members
 * of one name counts, as in JSON.parse. `undefined` for anything else, and for nesting above 256 levels.
 *
 * A member whose name holds a variable without a value is left out and told to `onUnnamed`; without that it keeps the name as written.
 */
export function parseJsonTemplate(text: string, scope: VariableScope, onUnnamed?: (name: string) => void): JsonTemplate | undefined {
  const state: State = { text, at: text.startsWith('\uFEFF') ? 1 : 0, scope, ...(onUnnamed === undefined ? {} : { onUnnamed }) };
  try {
    const value = readValue(state, 0);
    skipBlank(state);
    return state.at === text.length ? value : undefined;
  } catch (error) {
    if (error instanceof NotJson) return undefined;
    throw error;
  }
}

class NotJson extends Error {}

interface State {
  readonly text: string;
  at: number;
  readonly scope: VariableScope;
  readonly onUnnamed?: (name: string) => void;
}

const MAX_DEPTH = 256;

function readValue(state: State, depth: number): JsonTemplate {
  if (depth > MAX_DEPTH) throw new NotJson();
  skipBlank(state);
  const { text, at } = state;
  if (text.startsWith('{{', at) && VARIABLE_AT.test(text.slice(at, at + 220))) return readVariable(state);
  switch (text[at]) {
    case '{':
      return readObject(state, depth);
    case '[':
      return readArray(state, depth);
    case '"':
    case "'":
      return readText(state);
    default:
      return readScalar(state);
  }
}

const VARIABLE_AT = /^\{\{[^{}"'\n]{1,200}\}\}/;

function readObject(state: State, depth: number): JsonTemplate {
  state.at += 1;
  const members = new Map<string, JsonTemplate>();
  for (;;) {
    skipBlank(state);
    if (take(state, '}')) return { kind: 'object', members: [...members] };
    const key = readString(state);
    skipBlank(state);
    if (!take(state, ':')) throw new NotJson();
    const name = resolveName(key, state);
    const member = readValue(state, depth + 1);
    if (name !== undefined) members.set(name, member);
    skipBlank(state);
    if (!take(state, ',') && state.text[state.at] !== '}') throw new NotJson();
  }
}

function resolveName(key: string, { scope, onUnnamed }: State): string | undefined {
  if (!key.includes('{{')) return key;
  const name = literalOf(resolveText(key, scope));
  if (name !== undefined || onUnnamed === undefined) return name ?? key;
  onUnnamed(key);
  return undefined;
}

function readArray(state: State, depth: number): JsonTemplate {
  state.at += 1;
  const items: JsonTemplate[] = [];
  for (;;) {
    skipBlank(state);
    if (take(state, ']')) return { kind: 'array', items };
    items.push(readValue(state, depth + 1));
    skipBlank(state);
    if (!take(state, ',') && state.text[state.at] !== ']') throw new NotJson();
  }
}

function readText(state: State): JsonTemplate {
  const text = readString(state);
  if (!text.includes('{{')) return { kind: 'literal', value: text };
  const parts = resolveText(text, state.scope);
  const [only] = parts;
  return parts.length === 1 && only?.kind === 'text' ? { kind: 'literal', value: only.text } : { kind: 'text', parts };
}

/** A variable with a value is read again as JSON: `{{limit}}` of `10` is the number. */
function readVariable(state: State): JsonTemplate {
  const [token = ''] = VARIABLE_AT.exec(state.text.slice(state.at, state.at + 220)) ?? [];
  state.at += token.length;
  const parts = resolveText(token, state.scope);
  const [only] = parts;
  if (parts.length === 1 && only !== undefined && only.kind !== 'text') return { kind: 'value', part: only };
  if (parts.length === 1 && only?.kind === 'text') {
    const value = parseJsonTemplate(only.text, []);
    return value ?? { kind: 'literal', value: only.text };
  }
  return { kind: 'text', parts };
}

function readScalar(state: State): JsonTemplate {
  const [word = ''] = /^[A-Za-z0-9+.-]{1,400}/.exec(state.text.slice(state.at, state.at + 400)) ?? [];
  state.at += word.length;
  if (word === 'null') return { kind: 'literal', value: null };
  if (word === 'true' || word === 'false') return { kind: 'literal', value: word === 'true' };
  if (!/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(word) || !Number.isFinite(Number(word))) throw new NotJson();
  const isInexact = /^-?\d+$/.test(word) && !Number.isSafeInteger(Number(word));
  return isInexact ? { kind: 'integer', digits: word } : { kind: 'literal', value: Number(word) };
}

function readString(state: State): string {
  const { text } = state;
  const quote = text[state.at];
  if (quote !== '"' && quote !== "'") throw new NotJson();
  let end = state.at + 1;
  while (end < text.length && text[end] !== quote) end += text[end] === '\\' ? 2 : 1;
  if (end >= text.length) throw new NotJson();
  const inner = text.slice(state.at + 1, end);
  state.at = end + 1;
  return inner.includes('\\') ? unescapeString(inner) : inner;
}

function unescapeString(text: string): string {
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g, (_match, code: string | undefined, character: string | undefined) =>
    code !== undefined ? String.fromCharCode(Number.parseInt(code, 16)) : (ESCAPES.get(character ?? '') ?? character ?? ''),
  );
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
]);

function take(state: State, character: string): boolean {
  if (state.text[state.at] !== character) return false;
  state.at += 1;
  return true;
}

/** White space, line comments and block comments. */
function skipBlank(state: State): void {
  const { text } = state;
  for (;;) {
    while (state.at < text.length && /\s/.test(text[state.at] ?? '')) state.at += 1;
    if (text.startsWith('//', state.at)) state.at = endOf(text, '\n', state.at, 0);
    else if (text.startsWith('/*', state.at)) state.at = endOf(text, '*/', state.at + 2, 2);
    else return;
  }
}

function endOf(text: string, mark: string, from: number, length: number): number {
  const end = text.indexOf(mark, from);
  return end < 0 ? text.length : end + length;
}
