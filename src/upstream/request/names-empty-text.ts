import { isJsonObject, type JsonSchema } from '../../model/index.js';
import { referencedDefinition } from '../../schema/index.js';

/** Whether the schema of an argument itself lists the empty text as a value: as `const`, in `enum` or as `default`. */
export function namesEmptyText(input: JsonSchema, argument: string): boolean {
  const properties = isJsonObject(input) && isJsonObject(input.properties) ? input.properties : {};
  const waiting = Object.hasOwn(properties, argument) ? [properties[argument]] : [];
  const seen = new Set<unknown>();
  while (waiting.length > 0) {
    const schema = waiting.pop();
    if (!isJsonObject(schema) || seen.has(schema)) continue;
    seen.add(schema);
    const { const: only, enum: choices, default: fallback } = schema;
    if (only === '' || fallback === '' || (Array.isArray(choices) && choices.includes(''))) return true;
    waiting.push(referencedDefinition(schema, input));
    for (const branches of [schema.allOf, schema.anyOf, schema.oneOf]) if (Array.isArray(branches)) waiting.push(...branches);
  }
  return false;
}
