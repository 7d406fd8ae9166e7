import type { ClientRule } from '../client-rule.js';

/**
 * `const` becomes an `enum` of one value.
 *
 * Gemini's declarations have no field for `const`, which Zod and others write for every literal, and refuse the request for it.
 */
export const constAsEnum: ClientRule = {
  name: 'const-as-enum',
  apply(schema) {
    const { const: value, ...rest } = schema;
    if (value === undefined) return schema;
    const type = value === null ? 'null' : Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value;
    return { type, ...rest, enum: [value] };
  },
};
