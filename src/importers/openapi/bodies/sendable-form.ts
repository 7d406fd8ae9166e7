import { isJsonObject, type JsonSchema, type RequestBody } from '../../../model/index.js';
import { isSchema, referencedDefinition, typeList } from '../../../schema/index.js';
import type { ImportContext } from '../document/import-context.js';
import { type DocumentNode, quote } from '../document/node.js';
import type { ReadBody } from './read-request-body.js';

/**
 * The body without the media types that cannot be sent: a form is made of named fields, and only form-urlencoded ones can be given as text instead. An
 * operation that needs a body and has no other is refused; an optional body is left out.
 */
export function keepSendable(context: ImportContext, read: ReadBody, place: DocumentNode): ReadBody {
  const bodies = read.bodies.filter(isSendable);
  const others = read.bodies.filter((body) => !bodies.includes(body));
  if (others.length === 0) return read;
  const types = others.map(({ mediaType }) => quote(mediaType)).join(', ');
  const summary = `the body cannot be sent as ${types}: a form is made of named fields, and its schema describes no object`;
  const isLoss = bodies.length === 0;
  const finding = context.report({ severity: isLoss ? 'warning' : 'info', code: 'form-without-fields', summary }, place);
  return {
    ...read,
    bodies,
    losses: isLoss ? [...read.losses, finding] : read.losses,
    ...(isLoss && read.required ? { refusal: summary } : {}),
  };
}

function isSendable({ form, schema }: RequestBody): boolean {
  if (form === 'multipart') return admits(schema, ['object'], schema);
  return form !== 'urlencoded' || admits(schema, ['object', 'string'], schema);
}

/** Whether values of one of these types may meet the schema, as far as its types tell; `known` holds what was found, and `true` while it is looked for. */
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

function branchesOf(branches: unknown): readonly JsonSchema[] {
  return Array.isArray(branches) ? branches.filter(isSchema) : [];
}
