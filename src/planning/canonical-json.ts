import { isJsonObject } from '../model/index.js';

/**
 * The one spelling of a JSON value that digests are taken over: object keys sorted by code unit, no white
 * space, absent (`undefined`) keys left out, as RFC 8785 does for the values that occur here. Depth is
 * bounded by the source reader's nesting limit; a cyclic value is a bug of the caller.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (value instanceof CanonicalText) return value.text;
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
  return joinMembers(value, memberJson);
}

function memberJson(member: unknown, key: string): string {
  return key === '$defs' && isJsonObject(member) ? joinMembers(member, definitionJson) : canonicalJson(member);
}

/** Stands in a value for a part whose canonical JSON is known. */
export class CanonicalText {
  constructor(readonly text: string) {}
}

/**
 * The canonical JSON of a definition of a schema. Definitions are shared by identity between the drafts of a source: the text of each
 * is made once, and kept as long as it lives.
 */
export function definitionJson(definition: unknown): string {
  if (typeof definition !== 'object' || definition === null) return canonicalJson(definition);
  const text = definitionTexts.get(definition) ?? canonicalJson(definition);
  definitionTexts.set(definition, text);
  return text;
}

const definitionTexts = new WeakMap<object, string>();

/** The canonical JSON of a large object in pieces: the members of the object, and the items of those that are lists, one by one. */
export function* canonicalChunks(value: object): Generator<string> {
  const object = value as Readonly<Record<string, unknown>>; // any object is read by its keys
  let opening = '{';
  for (const key of sortedKeys(object)) {
    const member = object[key];
    if (member === undefined) continue;
    yield `${opening}${quote(key)}:`;
    opening = ',';
    if (Array.isArray(member)) yield* itemChunks(member);
    else yield canonicalJson(member);
  }
  yield opening === '{' ? '{}' : '}';
}

function* itemChunks(items: readonly unknown[]): Generator<string> {
  let opening = '[';
  for (const item of items) {
    yield opening + canonicalJson(item);
    opening = ',';
  }
  yield opening === '[' ? '[]' : ']';
}

function joinMembers(value: object, render: (member: unknown, key: string) => string): string {
  const object = value as Readonly<Record<string, unknown>>; // any object is read by its keys
  let text = '';
  for (const key of sortedKeys(object)) {
    const member = object[key];
    if (member !== undefined)
      text += `${text === '' ? '{' : ','}${quote(key)}:${typeof member === 'string' ? quote(member) : render(member, key)}`;
  }
  return text === '' ? '{}' : `${text}}`;
}

/** The keys by code unit. */
function sortedKeys(object: object): readonly string[] {
  const keys = Object.keys(object);
  return isSorted(keys) ? keys : keys.sort();
}

function isSorted(keys: readonly string[]): boolean {
  for (let at = 1; at < keys.length; at += 1) if ((keys[at - 1] ?? '') > (keys[at] ?? '')) return false;
  return true;
}

/** Keys and short texts are few, and come again and again. */
function quote(text: string): string {
  if (text.length > SHORT) return JSON.stringify(text);
  const known = quoted.get(text);
  if (known !== undefined) return known;
  const made = JSON.stringify(text);
  if (quoted.size < MOST_KEPT) quoted.set(text, made);
  return made;
}

const quoted = new Map<string, string>();
const SHORT = 40;
const MOST_KEPT = 10_000;
