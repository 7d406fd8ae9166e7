import { isJsonObject, type Json, type JsonObject } from '../../model/index.js';
import { objectOf } from '../keywords.js';
import { typeList } from '../merge-schemas.js';

/**
 * The value as the advertised output schema (from `lowerOutputSchema`) promises it: an object's properties whose type is
 * another than promised are left out, an array with an item of another type too, so that a client that validates never fails
 * a call because the upstream deviates. The same value when all fits. `undefined` when the value is no object.
 */
export function fitOutput(schema: JsonObject, value: Json): JsonObject | undefined {
  if (!isJsonObject(value)) return undefined;
  const fitted = keepFitting(schema, value);
  return isJsonObject(fitted) ? fitted : undefined;
}

/** `undefined`: does not fit. */
function keepFitting(schema: JsonObject, value: Json): Json | undefined {
  if (!isOfType(value, typeList(schema.type))) return undefined;
  if (Array.isArray(value)) return fitItems(schema.items, value);
  return isJsonObject(value) ? fitProperties(schema, value) : value;
}

function fitItems(items: Json | undefined, value: readonly Json[]): Json | undefined {
  if (!isJsonObject(items)) return value;
  const fitted = value.map((item) => keepFitting(items, item));
  if (fitted.every((item, index) => item === value[index])) return value;
  return fitted.every((item) => item !== undefined) ? fitted : undefined;
}

function fitProperties({ properties, additionalProperties }: JsonObject, value: JsonObject): JsonObject {
  const known = isJsonObject(properties) ? properties : {};
  const entries = Object.entries(value).map(([name, item]): [string, Json | undefined] => {
    const schema = Object.hasOwn(known, name) ? known[name] : additionalProperties;
    return [name, item === undefined || !isJsonObject(schema) ? item : keepFitting(schema, item)];
  });
  return entries.every(([name, item]) => item === value[name]) ? value : objectOf(entries);
}

function isOfType(value: Json, types: readonly string[]): boolean {
  if (types.length === 0) return true;
  return types.some((type) => {
    if (type === 'integer') return Number.isInteger(value);
    if (type === 'array') return Array.isArray(value);
    if (type === 'object') return isJsonObject(value);
    return type === 'null' ? value === null : typeof value === type;
  });
}
