import { isJsonObject, type JsonObject, type JsonSchema } from '../../model/index.js';
import { isSchema, mapDefinitions, mapSubschemas } from '../keywords.js';
import { mergeSchemas } from '../merge-schemas.js';

/**
 * The schema with every `allOf` merged into what it stands in; parts that contradict each other are left out.
 *
 * OpenAI answers 400 ("'allOf' is not permitted") for one at any depth in strict mode; Gemini's declarations have no such field.
 */
export function mergeAll(schema: JsonObject): JsonObject {
  return mapDefinitions(mapSubschemas(mergeOwn(schema), mergeSubschema), mergeSubschema);
}

function mergeSubschema(schema: JsonSchema): JsonSchema {
  return isJsonObject(schema) ? mergeAll(schema) : schema;
}

function mergeOwn({ allOf, ...rest }: JsonObject): JsonObject {
  if (!Array.isArray(allOf)) return rest;
  const merged = mergeSchemas([...allOf.filter(isSchema), rest]);
  if (!isJsonObject(merged)) return rest;
  const { allOf: _contradicting, ...result } = merged;
  return result;
}
