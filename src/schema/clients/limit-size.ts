import { isJsonObject, type JsonObject, type JsonSchema } from '../../model/index.js';
import { mapSubschemas } from '../keywords.js';
import { addSentence, spellValues } from './add-sentence.js';

const MAX_DEPTH = 10;
const MAX_VALUES = 1_000;

/**
 * The schema with objects nested ten deep at most, deeper ones being objects of any form, and with a thousand `enum` values at most; further ones
 * become a sentence.
 *
 * These are the limits of OpenAI's structured outputs, beyond which a request with the tool in it is refused.
 */
export function limitSize(schema: JsonObject): JsonObject {
  let values = 0;

  function limit(node: JsonSchema, depth: number): JsonSchema {
    if (!isJsonObject(node)) return node;
    const isObject = node.properties !== undefined;
    if (isObject && depth >= MAX_DEPTH) {
      const { properties: _properties, required: _required, ...rest } = node;
      return rest;
    }
    const { enum: listed, ...rest } = node;
    values += Array.isArray(listed) ? listed.length : 0;
    const fitting = Array.isArray(listed) && values > MAX_VALUES ? addSentence(rest, `One of: ${spellValues(listed)}.`) : node;
    return mapSubschemas(fitting, (subschema) => limit(subschema, isObject ? depth + 1 : depth));
  }

  const limited = limit(schema, 0);
  return isJsonObject(limited) ? limited : schema;
}
