import { isJsonObject, type JsonObject, type JsonSchema } from '../../model/index.js';
import { mapDefinitions, mapSubschemas } from '../keywords.js';
import { typeList } from '../merge-schemas.js';

/**
 * The schema with its integers held to ±(2^53 - 1): one beyond that was another number when it was written, for JSON numbers are doubles here
 * (RFC 8259 section 6), and would be sent as what it is not. What conditions ask about stays as it is.
 */
export function withExactIntegers(schema: JsonSchema): JsonSchema {
  if (!isJsonObject(schema)) return schema;
  const inner = mapDefinitions(
    mapSubschemas(schema, (subschema, keyword) => (CONDITIONS.has(keyword) ? subschema : withExactIntegers(subschema))),
    withExactIntegers,
  );
  if (!isInteger(inner)) return inner;
  const { maximum, minimum } = inner;
  return {
    ...inner,
    maximum: Math.min(typeof maximum === 'number' ? maximum : MAX, MAX),
    minimum: Math.max(typeof minimum === 'number' ? minimum : -MAX, -MAX),
  };
}

/** Whether the bound of a failed `maximum` or `minimum` is the one that exactness sets. */
export function isExactBound(limit: unknown): boolean {
  return limit === MAX || limit === -MAX;
}

/** An integer that is judged in place of one beyond the bounds, whose digits a text gives. */
export function exactStandIn(digits: string): number {
  return digits.startsWith('-') ? -MAX : MAX;
}

const MAX = Number.MAX_SAFE_INTEGER;
const CONDITIONS: ReadonlySet<string> = new Set(['not', 'if']);

function isInteger({ type, format }: JsonObject): boolean {
  const types = typeList(type);
  return types.includes('number') ? format === 'int64' || format === 'uint64' : types.includes('integer');
}
