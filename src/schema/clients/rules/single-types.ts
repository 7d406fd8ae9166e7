import { isJsonObject, type Json, type JsonObject } from '../../../model/index.js';
import type { ClientRule } from '../client-rule.js';

/**
 * A list of types becomes one type, `null` among them `nullable`, several others `anyOf`.
 *
 * `type` in Gemini's declarations is an enumeration, not a list, and `null` is said by `nullable`, as in OpenAPI 3.0.
 */
export const singleTypes: ClientRule = {
  name: 'single-types',
  apply(schema) {
    const { type, ...rest } = schema;
    if (Array.isArray(type)) {
      const others = type.filter((one: Json) => one !== 'null');
      const nullable = others.length < type.length ? { nullable: true } : {};
      const [only] = others;
      if (others.length === 1 && only !== undefined) return { type: only, ...rest, ...nullable };
      return rest.anyOf === undefined
        ? { ...rest, anyOf: others.map((one: Json) => ({ type: one })), ...nullable }
        : { ...rest, ...nullable };
    }
    return withoutNullBranch(schema);
  },
};

function withoutNullBranch(schema: JsonObject): JsonObject {
  const { anyOf, ...rest } = schema;
  if (!Array.isArray(anyOf)) return schema;
  const others = anyOf.filter((branch: Json) => !isJsonObject(branch) || branch.type !== 'null');
  if (others.length === anyOf.length) return schema;
  const [only] = others;
  if (others.length === 1 && isJsonObject(only)) return { ...only, ...rest, nullable: true };
  return { ...rest, anyOf: others, nullable: true };
}
