import { isJsonObject } from '../../../model/index.js';
import type { ClientRule } from '../client-rule.js';

/**
 * `required` names only properties that the object declares.
 *
 * Gemini answers 400 ("required[0]: property is not defined") for any other.
 */
export const definedRequired: ClientRule = {
  name: 'defined-required',
  apply(schema) {
    const { required, ...rest } = schema;
    if (!Array.isArray(required)) return schema;
    const properties = isJsonObject(schema.properties) ? schema.properties : {};
    const defined = required.filter((name) => typeof name === 'string' && Object.hasOwn(properties, name));
    return defined.length === 0 ? rest : { ...rest, required: defined };
  },
};
