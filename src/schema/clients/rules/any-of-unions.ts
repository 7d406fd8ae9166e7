import { isJsonObject } from '../../../model/index.js';
import type { ClientRule } from '../client-rule.js';

/**
 * `oneOf` becomes `anyOf`: what is sent is still checked against the real one here.
 *
 * OpenAI's structured outputs know `anyOf` alone of the unions; Gemini's declarations have only `any_of`, and a 400 for the other. Where both stand, the
 * first stays.
 */
export const anyOfUnions: ClientRule = {
  name: 'any-of-unions',
  apply(schema) {
    const { oneOf, ...rest } = schema;
    if (!Array.isArray(oneOf)) return schema;
    const anyOf = Array.isArray(rest.anyOf) ? rest.anyOf : oneOf.filter((branch) => isJsonObject(branch));
    return { ...rest, anyOf };
  },
};
