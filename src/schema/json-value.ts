import type { Json } from '../model/index.js';

/**
 * Whether the value can be written as JSON: no value that contains itself (a YAML anchor may hold its own alias),
 * no number that is not finite, nothing but JSON's types.
 */
export function isFiniteJson(value: unknown, known: WeakSet<object> = new WeakSet()): value is Json {
  const open = new Set<object>();
  const check = (item: unknown): boolean => {
    if (typeof item === 'number') return Number.isFinite(item);
    if (item === null || typeof item === 'string' || typeof item === 'boolean') return true;
    if (typeof item !== 'object' || open.has(item)) return false;
    if (known.has(item)) return true;
    const prototype: unknown = Object.getPrototypeOf(item);
    if (!Array.isArray(item) && prototype !== Object.prototype && prototype !== null) return false;
    open.add(item);
    const isPlain = Object.values(item).every(check);
    open.delete(item);
    if (isPlain) known.add(item);
    return isPlain;
  };
  return check(value);
}

/** Whether two JSON values are equal; the order of keys does not matter. */
export function jsonEquals(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((item, index) => jsonEquals(item, b[index]));
  }
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && jsonEquals(get(a, key), get(b, key)));
}

function get(value: object, key: string): Json | undefined {
  return (value as { readonly [key: string]: Json | undefined })[key]; // an array was ruled out by the caller
}

/** The values without repetitions, the first of equals kept. */
export function uniqueValues(values: readonly Json[]): Json[] {
  const scalars = new Set<Json>();
  const objects: Json[] = [];
  return values.filter((value) => {
    if (typeof value !== 'object' || value === null) {
      if (scalars.has(value)) return false;
      scalars.add(value);
      return true;
    }
    if (objects.some((other) => jsonEquals(other, value))) return false;
    objects.push(value);
    return true;
  });
}
