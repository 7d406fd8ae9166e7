import { isJsonObject, type Json, type JsonObject, type JsonSchema } from '../../model/index.js';
import { isSchema, mapSubschemas, objectOf } from '../keywords.js';
import { compileLinearPattern } from './linear-pattern.js';

/**
 * The schema without the patterns that the linear-time engine cannot run: they stay advertised, but nothing is refused for
 * them. Where such a pattern chooses properties, the others are no longer closed. The same object when all can run.
 */
export function enforceableSchema(schema: JsonSchema): JsonSchema {
  if (!isJsonObject(schema)) return schema;
  const known = enforceable.get(schema);
  if (known !== undefined) return known;
  enforceable.set(schema, schema); // a schema that contains itself ends here
  const result = withDefinitions(withoutUnrunnable(mapSubschemas(schema, enforceableSchema)));
  enforceable.set(schema, result);
  return result;
}

const enforceable = new WeakMap<JsonObject, JsonObject>();

function withoutUnrunnable(schema: JsonObject): JsonObject {
  let result = schema;
  const { pattern, patternProperties } = schema;
  if (typeof pattern === 'string' && compileLinearPattern(pattern) === undefined) {
    const { pattern: _pattern, ...rest } = result;
    result = rest;
  }
  if (!isJsonObject(patternProperties)) return result;
  const entries = Object.entries(patternProperties);
  const runnable = entries.filter(([name]) => compileLinearPattern(name) !== undefined);
  if (runnable.length === entries.length) return result;
  const { additionalProperties: _additional, unevaluatedProperties: _unevaluated, ...open } = result;
  return { ...open, patternProperties: objectOf(runnable) };
}

function withDefinitions(schema: JsonObject): JsonObject {
  const { $defs } = schema;
  if (!isJsonObject($defs)) return schema;
  const entries = Object.entries($defs).map(([name, definition]): [string, Json | undefined] => [
    name,
    isSchema(definition) ? enforceableSchema(definition) : definition,
  ]);
  return entries.every(([name, definition]) => definition === $defs[name]) ? schema : { ...schema, $defs: objectOf(entries) };
}
