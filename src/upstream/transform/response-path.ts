import { isJsonObject, type Json } from '../../model/index.js';

/** A dotted path into a JSON value (`data.items`, `$.rows[0]`, `@odata.nextLink`), parsed once. */
export type ResponsePath = readonly string[];

/** `data.items[0]` and `data.items.0` are the same; a leading `$` is dropped. An empty path is the whole value. */
export function parseResponsePath(text: string): ResponsePath {
  return text
    .trim()
    .replace(/^\$\.?/, '')
    .replaceAll('[', '.')
    .split('.')
    .map((segment) => segment.replace(/\]$/, '').replace(/^(["'])(.*)\1$/, '$2'))
    .filter((segment) => segment !== '');
}

/**
 * The value at the path; `undefined` when there is none. A key that itself holds dots (`@odata.nextLink`) is found: at every step the longest
 * key wins. Only own properties count.
 */
export function readPath(value: Json, path: ResponsePath): Json | undefined {
  if (path.length === 0) return value;
  if (Array.isArray(value)) {
    const item: Json | undefined = /^\d{1,9}$/.test(path[0] ?? '') ? value[Number(path[0])] : undefined;
    return item === undefined ? undefined : readPath(item, path.slice(1));
  }
  if (!isJsonObject(value)) return undefined;
  for (let end = path.length; end > 0; end--) {
    const key = path.slice(0, end).join('.');
    const member = Object.hasOwn(value, key) ? value[key] : undefined;
    const found = member === undefined ? undefined : readPath(member, path.slice(end));
    if (found !== undefined) return found;
  }
  return undefined;
}
