import { isJsonObject, type Json, type JsonObject, type JsonSchema } from '../model/index.js';

/** How a keyword of JSON Schema 2020-12 holds subschemas; a keyword that is not here holds none. */
export type Holding = 'one' | 'list' | 'map';

/** JSON Schema 2020-12 core section 10, applicators; `$defs` is handled by those who need it. */
export const SUBSCHEMA_KEYWORDS: ReadonlyMap<string, Holding> = new Map<string, Holding>([
  ['properties', 'map'],
  ['patternProperties', 'map'],
  ['dependentSchemas', 'map'],
  ['additionalProperties', 'one'],
  ['unevaluatedProperties', 'one'],
  ['propertyNames', 'one'],
  ['items', 'one'],
  ['unevaluatedItems', 'one'],
  ['contains', 'one'],
  ['contentSchema', 'one'],
  ['not', 'one'],
  ['if', 'one'],
  ['then', 'one'],
  ['else', 'one'],
  ['prefixItems', 'list'],
  ['allOf', 'list'],
  ['anyOf', 'list'],
  ['oneOf', 'list'],
]);

/** Every keyword that says something about the value without restricting it. */
export const ANNOTATIONS: ReadonlySet<string> = new Set([
  'title',
  'description',
  'default',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
  '$comment',
  'contentEncoding',
  'contentMediaType',
  'contentSchema',
]);

/** Calls `visit` with each direct subschema, `$defs` left out. */
export function forEachSubschema(
  schema: JsonObject,
  visit: (subschema: JsonSchema, keyword: string, key: string | undefined) => void,
): void {
  for (const [keyword, value] of Object.entries(schema)) {
    const holding = SUBSCHEMA_KEYWORDS.get(keyword);
    if (holding === undefined) continue;
    if (holding === 'one') {
      if (isSchema(value)) visit(value, keyword, undefined);
    } else if (holding === 'list') {
      if (Array.isArray(value)) for (const [index, item] of value.entries()) if (isSchema(item)) visit(item, keyword, String(index));
    } else if (isJsonObject(value)) {
      for (const [key, item] of Object.entries(value)) if (isSchema(item)) visit(item, keyword, key);
    }
  }
}

/** The schema with each direct subschema replaced; the same object when none changed. `undefined` leaves a map entry or keyword out. */
export function mapSubschemas(
  schema: JsonObject,
  replace: (subschema: JsonSchema, keyword: string, key: string | undefined) => JsonSchema | undefined,
): JsonObject {
  return mapMembers(schema, (value, keyword) => replaceSubschemas(keyword, value, replace));
}

/** The schema with each of its definitions replaced; the same object when none changed. */
export function mapDefinitions(schema: JsonObject, replace: (definition: JsonSchema) => JsonSchema | undefined): JsonObject {
  const { $defs } = schema;
  if (!isJsonObject($defs)) return schema;
  const replaced = mapMembers($defs, (definition) => (isSchema(definition) ? replace(definition) : definition));
  return replaced === $defs ? schema : { ...schema, $defs: replaced };
}

/** The value of a keyword with each subschema in it replaced; the same value when none changed. */
export function replaceSubschemas(
  keyword: string,
  value: Json,
  replace: (subschema: JsonSchema, keyword: string, key: string | undefined) => JsonSchema | undefined,
): Json | undefined {
  const holding = SUBSCHEMA_KEYWORDS.get(keyword);
  if (holding === 'one') return isSchema(value) ? replace(value, keyword, undefined) : value;
  if (holding === 'list' && Array.isArray(value)) {
    const items = value.map((item, index) => (isSchema(item) ? replace(item, keyword, String(index)) : item));
    return items.every((item, index) => item === value[index]) ? value : items.filter((item) => item !== undefined);
  }
  if (holding === 'map' && isJsonObject(value)) {
    return mapMembers(value, (item, key) => (isSchema(item) ? replace(item, keyword, key) : item));
  }
  return value;
}

/** The object with each member replaced; the same object when none changed. `undefined` leaves a member out. */
export function mapMembers(object: JsonObject, replace: (member: Json, key: string) => Json | undefined): JsonObject {
  const keys = Object.keys(object);
  const replaced = keys.map((key) => {
    const member = object[key];
    return member === undefined ? undefined : replace(member, key);
  });
  if (keys.every((key, index) => replaced[index] === object[key])) return object;
  return objectOf(keys.map((key, index) => [key, replaced[index]] as const));
}

/**
 * The schema with a function applied at every place of it, definitions included, innermost first. The function is told the keyword that holds a
 * subschema; where it gives `undefined` the subschema is left out.
 */
export function mapSchema(
  schema: JsonObject,
  change: (schema: JsonSchema, keyword: string | undefined) => JsonSchema | undefined,
): JsonSchema | undefined {
  return change(mapInner(schema, change), undefined);
}

function mapInner(schema: JsonObject, change: Parameters<typeof mapSchema>[1]): JsonObject {
  const each = (subschema: JsonSchema, keyword: string) =>
    change(isJsonObject(subschema) ? mapInner(subschema, change) : subschema, keyword);
  return mapDefinitions(mapSubschemas(schema, each), (definition) => each(definition, '$defs'));
}

/** An object of these entries, `undefined` ones left out; a key `__proto__` is a key like any other. */
export function objectOf(entries: Iterable<readonly [string, Json | undefined]>): JsonObject {
  const result: Record<string, Json> = {};
  for (const [key, value] of entries) if (value !== undefined) setOwn(result, key, value);
  return result;
}

/** Sets a property of an object that is being built; `__proto__` becomes a key, not the prototype. */
export function setOwn(target: Record<string, Json>, key: string, value: Json): void {
  if (key === '__proto__') Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
  else target[key] = value;
}

/** Whether the value can stand where a schema is expected. */
export function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'boolean' || isJsonObject(value);
}

/** The schemas of a keyword that holds a list of them. */
export function branchesOf(list: unknown): readonly JsonSchema[] {
  return Array.isArray(list) ? list.filter(isSchema) : [];
}
