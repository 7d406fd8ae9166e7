import { isJsonObject, type Json } from '../../../model/index.js';
import { formatPointer } from '../../../schema/index.js';

/** A value of a document and where it stands: the document's URI and the JSON Pointer fragment in it. */
export interface DocumentNode {
  readonly value: Json | undefined;
  readonly uri: string;
  readonly pointer: string;
}

/** The member of that name; its value is `undefined` when the node is no object or has none. */
export function memberOf(node: DocumentNode, key: string): DocumentNode {
  const value = isJsonObject(node.value) && Object.hasOwn(node.value, key) ? node.value[key] : undefined;
  return { value, uri: node.uri, pointer: node.pointer + formatPointer([key]).slice(1) };
}

/** The members of an object in the order of their keys' code units, so that the order in the document says nothing. */
export function membersOf(node: DocumentNode): readonly (readonly [key: string, member: DocumentNode])[] {
  if (!isJsonObject(node.value)) return [];
  return Object.keys(node.value)
    .sort()
    .map((key) => [key, memberOf(node, key)]);
}

/** The items of an array; none when the node is no array. */
export function itemsOf(node: DocumentNode): readonly DocumentNode[] {
  const { value, uri, pointer } = node;
  if (!Array.isArray(value)) return [];
  return value.map((item: Json, index) => ({ value: item, uri, pointer: `${pointer}/${index}` }));
}

/** The member when it is a string that is not blank. */
export function textOf(node: DocumentNode, key: string): string | undefined {
  const value = memberValue(node, key);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** The member when it is true or false. */
export function flagOf(node: DocumentNode, key: string): boolean | undefined {
  const value = memberValue(node, key);
  return typeof value === 'boolean' ? value : undefined;
}

/** The value of a member, without its place. */
export function memberValue(node: DocumentNode, key: string): Json | undefined {
  return isJsonObject(node.value) && Object.hasOwn(node.value, key) ? node.value[key] : undefined;
}

/** What a value is, in words for a message: `null`, `a list`, `a string`. */
export function nameOfKind(value: Json | undefined): string {
  if (value === undefined) return 'absent';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** A name from a document for a message: in double quotes, escaped, at most 80 characters. */
export function quote(name: string): string {
  return JSON.stringify(name.length > 80 ? `${name.slice(0, 79)}…` : name);
}
