import { isJsonObject, type Json } from '../../../model/index.js';
import { formatPointer, parsePointer } from '../../../schema/index.js';

/**
 * The pointer of a finding that the parser drew as a frame (`> 42 | "description": {`): the line counts in the document as it is
 * printed with its references resolved, and is led back to where the value stands in the document as written.
 */
export function locateFrame(message: string, written: Json, resolved: Json): string | undefined {
  const line = /^> *(\d+) \|/m.exec(message)?.[1];
  const path = line === undefined ? undefined : pathOfLine(resolved, Number(line));
  return path === undefined ? undefined : formatPointer(throughReferences(written, path));
}

/** The pointer of a place that a finding mentions as the parser spells it: `/paths/users/{id}/get`. */
export function locateMention(message: string, written: Json): string | undefined {
  const mention = /[`"(](#?\/(?:paths|definitions|components)\/[^`"]+?)[`")]/.exec(message)?.[1];
  if (mention === undefined) return undefined;
  const path: string[] = [];
  let value: Json | undefined = written;
  let rest = mention.replace(/^#/, '');
  while (rest !== '' && isJsonObject(value)) {
    const key = longestKey(Object.keys(value), rest);
    if (key === undefined) break;
    rest = rest.slice(key.startsWith('/') ? key.length : key.length + 1);
    path.push(key);
    value = value[key];
  }
  return path.length < 2 ? undefined : formatPointer(path);
}

/** Keys of `paths` begin with the slash that separates others. */
function longestKey(keys: readonly string[], rest: string): string | undefined {
  let longest: string | undefined;
  for (const key of keys) {
    const text = key.startsWith('/') ? key : `/${key}`;
    if (rest.startsWith(text) && (rest.length === text.length || rest[text.length] === '/') && key.length >= (longest?.length ?? 0))
      longest = key;
  }
  return longest;
}

/** The keys that lead to what begins on that line, counted from 1, of `JSON.stringify(value, null, 2)`. */
function pathOfLine(root: Json, line: number): (string | number)[] | undefined {
  const sizes = new Map<object, number>();
  const path: (string | number)[] = [];
  let value: Json = root;
  let start = 1;
  while (line > start) {
    const children: readonly (readonly [string | number, Json])[] = childrenOf(value);
    let at = start + 1;
    const child = children.find(([, member]) => {
      const size = lineCount(member, sizes);
      if (line < at + size) return true;
      at += size;
      return false;
    });
    if (child === undefined) return path.length === 0 ? undefined : path; // the closing bracket
    path.push(child[0]);
    value = child[1];
    start = at;
  }
  return path;
}

function lineCount(value: Json, sizes: Map<object, number>): number {
  if (typeof value !== 'object' || value === null) return 1;
  const known = sizes.get(value);
  if (known !== undefined) return known;
  sizes.set(value, 1); // a cycle could not have been printed
  const children = childrenOf(value);
  const size = children.length === 0 ? 1 : children.reduce((sum, [, child]) => sum + lineCount(child, sizes), 2);
  sizes.set(value, size);
  return size;
}

function childrenOf(value: Json): readonly (readonly [string | number, Json])[] {
  if (Array.isArray(value)) return value.map((item: Json, index) => [index, item]);
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, member]) => (member === undefined ? [] : [[key, member] as const]));
}

/** The path with every reference on the way replaced by the place that it names. */
function throughReferences(root: Json, path: readonly (string | number)[]): readonly (string | number)[] {
  let value: Json | undefined = root;
  let reached: (string | number)[] = [];
  for (const key of path) {
    for (let hops = 0; hops < 32 && isJsonObject(value) && !Object.hasOwn(value, key) && typeof value.$ref === 'string'; hops += 1) {
      if (!value.$ref.startsWith('#')) return reached; // another document
      reached = parsePointer(value.$ref);
      value = valueAt(root, reached);
    }
    reached.push(key);
    value = childAt(value, key);
    if (value === undefined) return reached;
  }
  return reached;
}

function valueAt(root: Json, path: readonly (string | number)[]): Json | undefined {
  let value: Json | undefined = root;
  for (const key of path) value = childAt(value, key);
  return value;
}

function childAt(value: Json | undefined, key: string | number): Json | undefined {
  if (Array.isArray(value)) return value[Number(key)];
  return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
