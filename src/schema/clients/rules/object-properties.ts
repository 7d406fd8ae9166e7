import type { ClientRule } from '../client-rule.js';

/**
 * Every object has `properties`, empty ones too.
 *
 * OpenAI answers 400 ("object schema missing properties") for a function whose objects have none, which is usual for tools without arguments.
 */
export const objectProperties: ClientRule = {
  name: 'object-properties',
  apply: (schema) => (schema.type === 'object' && schema.properties === undefined ? { ...schema, properties: {} } : schema),
};
