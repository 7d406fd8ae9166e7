import { isJsonObject, type JsonObject, type JsonSchema } from '../../model/index.js';
import { definitionsOf } from '../definitions.js';
import { mapDefinitions, mapSubschemas, objectOf } from '../keywords.js';
import { typeList } from '../merge-schemas.js';
import { orderSchema } from '../order-schema.js';
import { flattenRoot } from './flatten-root.js';
import { inlineDefinitions } from './inline-definitions.js';

export interface LowerInputOptions {
  /** How many times its size the schema may reach by inlining references; `Infinity` inlines all but recursive ones. Default 2. */
  readonly maxGrowth?: number;
}

/**
 * A tool's input schema as MCP clients take it: an object at the root without `$ref`, `oneOf`, `anyOf` and `allOf` (alternatives
 * become optional properties and a sentence), references inlined unless that recurses or doubles the size, read-only
 * properties out, `items` on every array. Advertise this one; validate against the full schema. Keywords are in order.
 */
export function lowerInputSchema(schema: JsonSchema, options: LowerInputOptions = {}): JsonObject {
  const prepared = prepare(schema);
  const root: JsonObject = flattenRoot(prepared) ?? { type: 'object', properties: {} };
  const $defs = definitionsOf(prepared);
  const inlined = inlineDefinitions(Object.keys($defs).length === 0 ? root : { ...root, $defs }, options.maxGrowth ?? 2);
  const ordered = orderSchema(inlined, new Map());
  return isJsonObject(ordered) ? ordered : inlined;
}

const prepared = new WeakMap<JsonObject, JsonObject>();

/** Read-only properties out and arrays with `items`, everywhere; memoised by identity. */
function prepare(schema: JsonSchema): JsonSchema {
  if (!isJsonObject(schema)) return schema;
  const known = prepared.get(schema);
  if (known !== undefined) return known;
  prepared.set(schema, schema); // a schema that contains itself ends here
  const result = mapDefinitions(withItems(withoutReadOnly(mapSubschemas(schema, prepare))), prepare);
  prepared.set(schema, result);
  return result;
}

function withoutReadOnly(schema: JsonObject): JsonObject {
  const { properties, required } = schema;
  if (!isJsonObject(properties)) return schema;
  const entries = Object.entries(properties);
  const writable = entries.filter(([, property]) => !isJsonObject(property) || property.readOnly !== true);
  if (writable.length === entries.length) return schema;
  const kept = new Set(writable.map(([name]) => name));
  const names = Array.isArray(required)
    ? required.filter((name) => typeof name !== 'string' || !Object.hasOwn(properties, name) || kept.has(name))
    : [];
  const { required: _required, ...rest } = schema;
  return { ...rest, properties: objectOf(writable), ...(names.length === 0 ? {} : { required: names }) };
}

/** Several clients refuse an array that does not say what its items are. */
function withItems(schema: JsonObject): JsonObject {
  if (schema.items !== undefined || schema.prefixItems !== undefined || !typeList(schema.type).includes('array')) return schema;
  return { ...schema, items: {} };
}
