import { isJsonObject, type Json, type JsonObject, type JsonSchema } from '../model/index.js';
import { isSchema, objectOf } from './keywords.js';

/**
 * The schema with properties of its root under other names, wherever it and its in-place parts speak of them: `properties`, `required`,
 * `dependentRequired`, `dependentSchemas`. What an object below the root calls its properties stays, and so does what a `$ref` of the root leads to.
 *
 * @param rename the new name of a property; `undefined` takes it out.
 */
export function renameProperties(schema: JsonSchema, rename: (name: string) => string | undefined): JsonSchema {
  if (!isJsonObject(schema)) return schema;
  const inner = (value: Json): Json => (isSchema(value) ? renameProperties(value, rename) : value);
  const names = (value: Json): Json =>
    Array.isArray(value)
      ? value.map((name: Json) => (typeof name === 'string' ? rename(name) : name)).filter((name) => name !== undefined)
      : value;
  const keyed = (value: Json, change: (member: Json) => Json): Json => (isJsonObject(value) ? renameKeys(value, rename, change) : value);
  return objectOf(
    Object.entries(schema).flatMap(([keyword, value]): [string, Json][] => {
      if (value === undefined) return [];
      if (keyword === 'properties') return [[keyword, keyed(value, (member) => member)]];
      if (keyword === 'dependentSchemas') return [[keyword, keyed(value, inner)]];
      if (keyword === 'dependentRequired') return [[keyword, keyed(value, names)]];
      if (keyword === 'required') return [[keyword, names(value)]];
      if (!IN_PLACE.has(keyword)) return [[keyword, value]];
      return [[keyword, Array.isArray(value) ? value.map(inner) : inner(value)]];
    }),
  );
}

/** Applicators whose subschemas look at the same object (JSON Schema 2020-12 core section 10.2). */
const IN_PLACE = new Set(['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else']);

function renameKeys(object: JsonObject, rename: (name: string) => string | undefined, change: (member: Json) => Json): JsonObject {
  return objectOf(
    Object.entries(object).flatMap(([name, member]): [string, Json][] => {
      const renamed = rename(name);
      return renamed === undefined || member === undefined ? [] : [[renamed, change(member)]];
    }),
  );
}
