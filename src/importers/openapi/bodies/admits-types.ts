import { isJsonObject, type JsonSchema } from '../../../model/index.js';
import { branchesOf, referencedDefinition, typeList } from '../../../schema/index.js';

/** Whether values of one of these types may meet the schema, as far as its types tell. */
export function admitsTypes(schema: JsonSchema, types: readonly string[]): boolean {
  return admits(schema, types, schema);
}

/** `known` holds what was found, and `true` while it is looked for. */
function admits(
  schema: JsonSchema,
  types: readonly string[],
  root: JsonSchema,
  depth = 0,
  known = new Map<JsonSchema, boolean>(),
): boolean {
  if (!isJsonObject(schema)) return schema;
  const before = known.get(schema);
  if (before !== undefined || depth > MAX_DEPTH) return before ?? true;
  known.set(schema, true);
  const each = (inner: JsonSchema): boolean => admits(inner, types, root, depth + 1, known);
  const target = referencedDefinition(schema, root);
  const isAdmitted =
    (schema.type === undefined || typeList(schema.type).some((type) => types.includes(type))) &&
    (target === undefined || each(target)) &&
    branchesOf(schema.allOf).every(each) &&
    [schema.anyOf, schema.oneOf].every((branches) => branches === undefined || branchesOf(branches).some(each));
  known.set(schema, isAdmitted);
  return isAdmitted;
}

/** Of references and alternatives within each other; a schema beyond it is taken for one that fits. */
const MAX_DEPTH = 200;
