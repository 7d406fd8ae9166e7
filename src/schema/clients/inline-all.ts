import { isJsonObject, type JsonObject, type JsonSchema } from '../../model/index.js';
import { definitionName, definitionsOf, withoutDefinitions } from '../definitions.js';
import { mapSubschemas } from '../keywords.js';

/** Schemas that the result may hold; what refers further is any object. */
const MAX_SCHEMAS = 2_000;

/**
 * The schema without `$ref` and `$defs`. Where a definition recurses, or the whole grows too large, the reference becomes an object of any form.
 *
 * Gemini's function declarations have no field for references: Google's own client libraries inline them, others get a 400 for the whole request.
 */
export function inlineAll(schema: JsonObject): JsonObject {
  const definitions = definitionsOf(schema);
  let left = MAX_SCHEMAS;

  function inline(node: JsonSchema, open: ReadonlySet<string>): JsonSchema {
    left -= 1;
    if (!isJsonObject(node)) return node;
    const { $ref, ...beside } = node;
    const name = definitionName($ref);
    if (name === undefined) return mapSubschemas(node, (subschema) => inline(subschema, open));
    const target = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
    if (!isJsonObject(target) || open.has(name) || left < 0) return { type: 'object', ...beside };
    const inlined = inline(target, new Set([...open, name]));
    return isJsonObject(inlined) ? { ...inlined, ...beside } : beside;
  }

  const inlined = inline(withoutDefinitions(schema), new Set());
  return isJsonObject(inlined) ? inlined : schema;
}
