import type { Json, JsonObject } from '../../model/index.js';

/** A key of a `server.json` in camelCase (since revision 2025-09-16), else in snake_case as revisions before it spell it. */
export function readKey(value: JsonObject, key: string): Json | undefined {
  return value[key] ?? value[key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)];
}
