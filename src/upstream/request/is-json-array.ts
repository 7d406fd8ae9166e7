import type { Json } from '../../model/index.js';

/** `Array.isArray` that keeps the item type of a readonly JSON array. */
export function isJsonArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
