import type { ClientRule } from '../client-rule.js';

const CONDITIONS = new Set(['not', 'if', 'then', 'else', 'dependentRequired', 'dependentSchemas']);

/**
 * Conditions are left out; a call that breaks one is still refused here, in words.
 *
 * OpenAI lists `not`, `if`, `then`, `else`, `dependentRequired` and `dependentSchemas` as unsupported in structured outputs and refuses the request.
 */
export const noConditions: ClientRule = {
  name: 'no-conditions',
  apply(schema) {
    if (!Object.keys(schema).some((keyword) => CONDITIONS.has(keyword))) return schema;
    return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !CONDITIONS.has(keyword)));
  },
};
