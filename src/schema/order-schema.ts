import { compareText, isJsonObject, type Json, type JsonObject, type JsonSchema } from '../model/index.js';
import { isSchema, mapMembers, objectOf, replaceSubschemas } from './keywords.js';

/**
 * The same schema with its keywords in a fixed order (identity and text first, structure, restrictions, `$defs` last;
 * unknown keywords after those, sorted) and with property names, `required` and `$defs` sorted by code unit.
 * Lists whose order is meaning (`enum`, `oneOf`, `prefixItems`, `examples`) stay, keys inside their values are sorted. Memoised by identity: what was shared stays shared.
 *
 * @param memo what was ordered before; default: everything, ever. A schema that was made just now has nothing in it, and remembering it costs more than ordering it.
 */
export function orderSchema(schema: JsonSchema, memo: SchemaMemo = ordered): JsonSchema {
  if (!isJsonObject(schema)) return schema;
  const known = memo.get(schema);
  if (known !== undefined) return known;
  const order = (subschema: JsonSchema): JsonSchema => orderSchema(subschema, memo);
  const inner = mapMembers(schema, (value, keyword) => {
    const replaced = replaceSubschemas(keyword, value, order);
    return replaced === undefined ? undefined : orderValue(keyword, replaced, order);
  });
  const result = sortKeys(inner, compareKeywords);
  memo.set(schema, result);
  if (result !== schema) memo.set(result, result);
  return result;
}

type SchemaMemo = Pick<WeakMap<JsonObject, JsonObject>, 'get' | 'set'>;

const ordered = new WeakMap<JsonObject, JsonObject>();

const ORDER = [
  '$schema',
  '$id',
  '$ref',
  'title',
  'description',
  'type',
  'format',
  'contentEncoding',
  'contentMediaType',
  'contentSchema',
  'const',
  'enum',
  'default',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
  'minimum',
  'exclusiveMinimum',
  'maximum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'pattern',
  'properties',
  'patternProperties',
  'additionalProperties',
  'unevaluatedProperties',
  'propertyNames',
  'minProperties',
  'maxProperties',
  'required',
  'dependentRequired',
  'dependentSchemas',
  'prefixItems',
  'items',
  'unevaluatedItems',
  'contains',
  'minContains',
  'maxContains',
  'minItems',
  'maxItems',
  'uniqueItems',
  'allOf',
  'anyOf',
  'oneOf',
  'not',
  'if',
  'then',
  'else',
];
const RANKS: ReadonlyMap<string, number> = new Map(ORDER.map((keyword, index) => [keyword, index]));
const LAST = '$defs';

function compareKeywords(a: string, b: string): number {
  const byRank = rankOf(a) - rankOf(b);
  if (byRank !== 0) return byRank;
  return a < b ? -1 : 1;
}

function rankOf(keyword: string): number {
  return keyword === LAST ? ORDER.length + 1 : (RANKS.get(keyword) ?? ORDER.length);
}

function orderValue(keyword: string, value: Json, order: (schema: JsonSchema) => JsonSchema): Json {
  switch (keyword) {
    case 'required':
      return sortNames(value);
    case 'properties':
    case 'patternProperties':
    case 'dependentSchemas':
      return isJsonObject(value) ? sortKeys(value) : value;
    case 'dependentRequired':
      return isJsonObject(value) ? sortKeys(mapMembers(value, sortNames)) : value;
    case '$defs':
      return isJsonObject(value)
        ? sortKeys(mapMembers(value, (definition) => (isSchema(definition) ? order(definition) : definition)))
        : value;
    case 'const':
    case 'default':
    case 'enum':
    case 'examples':
      return sortKeysWithin(value);
    default:
      return value;
  }
}

function sortKeysWithin(value: Json): Json {
  if (Array.isArray(value)) return value.some((item) => typeof item === 'object') ? value.map(sortKeysWithin) : value;
  return isJsonObject(value) ? sortKeys(mapMembers(value, sortKeysWithin)) : value;
}

/** The object with its keys in order; the same object when they are. */
function sortKeys(object: JsonObject, compare = compareText): JsonObject {
  const keys = Object.keys(object);
  for (let at = 1; at < keys.length; at += 1) {
    if (compare(keys[at - 1] ?? '', keys[at] ?? '') > 0) return objectOf(keys.sort(compare).map((key) => [key, object[key]] as const));
  }
  return object;
}

function sortNames(value: Json): Json {
  return isStringArray(value) ? [...value].sort() : value;
}

function isStringArray(value: Json): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
