import type { ClientRule } from '../client-rule.js';

/**
 * Every schema has a type: where none is said, what its other keywords are about, else text.
 *
 * `type` is the one required field of Gemini's schemas, and `items` of an array has to be one.
 */
export const alwaysTyped: ClientRule = {
  name: 'always-typed',
  apply(schema) {
    if (schema.type !== undefined || schema.anyOf !== undefined) {
      return schema.type === 'array' && schema.items === undefined ? { ...schema, items: { type: 'string' } } : schema;
    }
    return { type: schema.properties !== undefined ? 'object' : schema.items !== undefined ? 'array' : 'string', ...schema };
  },
};
