import { isJsonObject, type Json, type JsonObject, type JsonSchema } from '../model/index.js';
import { definitionName, definitionsOf } from './definitions.js';
import { objectOf } from './keywords.js';

/** Properties of an object schema's root; one that only refers to a definition is that definition. */
export function rootProperties(schema: JsonSchema): JsonObject {
  if (!isJsonObject(schema) || !isJsonObject(schema.properties)) return {};
  const definitions = definitionsOf(schema);
  return objectOf(Object.entries(schema.properties).map(([name, property]) => [name, dereference(property, definitions)]));
}

/** `required` of an object schema's root. */
export function requiredNames(schema: JsonSchema): readonly string[] {
  return isJsonObject(schema) && Array.isArray(schema.required) ? schema.required.filter((name) => typeof name === 'string') : [];
}

const MAX_HOPS = 16;

function dereference(property: Json | undefined, definitions: JsonObject): Json | undefined {
  let meant = property;
  for (let hop = 0; hop < MAX_HOPS && isJsonObject(meant); hop++) {
    const name = definitionName(meant.$ref);
    if (name === undefined || !Object.hasOwn(definitions, name)) break;
    meant = definitions[name];
  }
  return meant;
}
