import { isJsonObject, type JsonObject } from '../../model/index.js';
import { mapSchema } from '../keywords.js';
import type { ClientRule } from './client-rule.js';

/**
 * The schema after the rules, in their order, at every place of it, innermost first. A property that allows nothing is left out, and where any value
 * may stand is an empty schema.
 */
export function applyRules(schema: JsonObject, rules: readonly ClientRule[]): JsonObject {
  const applied = mapSchema(schema, (subschema, keyword) => {
    if (subschema === false) return keyword === 'properties' ? undefined : subschema;
    if (subschema === true && keyword === 'additionalProperties') return subschema;
    return rules.reduce((result, rule) => rule.apply(result), isJsonObject(subschema) ? subschema : {});
  });
  return isJsonObject(applied) ? applied : schema;
}
