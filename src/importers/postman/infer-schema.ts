import { isJsonObject, type Json, type JsonObject } from '../../model/index.js';

/**
 * A lenient JSON Schema of example values: types as seen, `null` accepted everywhere, nothing required, because examples prove
 * what can be and not what must be. Ten levels deep, 200 properties and 50 items wide; beyond that anything goes.
 */
export function inferSchema(examples: readonly Json[]): JsonObject {
  return infer(examples, 0);
}

const MAX_DEPTH = 10;
const MAX_PROPERTIES = 200;
const MAX_ITEMS = 50;

function infer(values: readonly Json[], depth: number): JsonObject {
  const present = values.filter((value) => value !== null);
  const types = [...new Set(present.map(typeName))].sort();
  if (types.length === 0 || depth > MAX_DEPTH) return {};
  const objects = present.filter(isJsonObject);
  const items = present.flatMap((value): readonly Json[] => (Array.isArray(value) ? value.slice(0, MAX_ITEMS) : []));
  return {
    type: depth === 0 && types.length === 1 ? (types[0] ?? 'object') : [...types, 'null'],
    ...(objects.length === 0 ? {} : { properties: inferProperties(objects, depth) }),
    ...(items.length === 0 ? {} : { items: infer(items, depth + 1) }),
  };
}

function inferProperties(objects: readonly JsonObject[], depth: number): JsonObject {
  const values = new Map<string, Json[]>();
  for (const object of objects) {
    for (const [key, value] of Object.entries(object)) {
      const known = values.get(key);
      if (known !== undefined) known.push(value ?? null);
      else if (values.size < MAX_PROPERTIES) values.set(key, [value ?? null]);
    }
  }
  const names = [...values.keys()].sort();
  return Object.fromEntries(names.map((name) => [name, infer(values.get(name) ?? [], depth + 1)]));
}

function typeName(value: Json): string {
  if (Array.isArray(value)) return 'array';
  return isJsonObject(value) ? 'object' : typeof value;
}
