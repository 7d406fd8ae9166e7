import { isJsonObject, type JsonObject, type JsonSchema } from '../../model/index.js';
import { branchesOf, isSchema, referencedDefinition, typeList } from '../../schema/index.js';
import { bytesSchema } from './bytes-schema.js';

/**
 * A field of files as the caller gives it: one file as base64 or data URI, a list of them where the schema is a list, either where it
 * may be both, and `null` where the schema takes that. `root` holds the definitions that the schema refers to.
 */
export function fileSchema(schema: JsonSchema, contentType: string | undefined, root: JsonSchema): JsonSchema {
  const shapes = shapesOf(schema, root);
  const files = shapes.filter(isFileShape);
  const lists = shapes.filter(({ type }) => typeList(type).includes('array')).map((shape) => listSchema(shape, contentType, root));
  const isNullable = shapes.some(({ type }) => typeList(type).includes('null'));
  const outer = textsOf(schema);
  const [list] = lists;
  if (list === undefined) return orNull(describeFile({ ...textsOf(files[0]), ...outer }, contentType), isNullable);
  if (lists.length === 1 && files.length === 0) return orNull({ ...list, ...outer }, isNullable);
  const file = files.length === 0 ? [] : [describeFile(textsOf(files[0]), contentType)];
  return { ...outer, anyOf: [...file, ...lists, ...(isNullable ? [{ type: 'null' }] : [])] };
}

/** The items are files whatever else they may be: a part of a form holds one value. */
function listSchema({ items, ...list }: JsonObject, contentType: string | undefined, root: JsonSchema): JsonObject {
  const item = isSchema(items) ? items : true;
  const file = shapesOf(item, root).find(isFileShape);
  return { ...list, type: 'array', items: describeFile({ ...textsOf(file), ...textsOf(item) }, contentType) };
}

function isFileShape({ type }: JsonObject): boolean {
  return type === undefined || typeList(type).some((name) => name !== 'array' && name !== 'null');
}

/** The schemas that a value may meet one of: through references, and through alternatives where the schema itself says no type. */
function shapesOf(schema: JsonSchema, root: JsonSchema): readonly JsonObject[] {
  const shapes: JsonObject[] = [];
  const visited = new Set<JsonSchema>();
  const waiting = [schema]; // no recursion: a chain of references may be as long as the document
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (!isJsonObject(place) || visited.has(place)) continue;
    visited.add(place);
    const target = referencedDefinition(place, root);
    const inner = [...(target === undefined ? [] : [target]), ...branchesOf(place.anyOf), ...branchesOf(place.oneOf)];
    if (place.type !== undefined || inner.length === 0) shapes.push(place);
    else waiting.push(...inner.reverse());
  }
  return shapes;
}

function describeFile({ title, description }: Texts, contentType: string | undefined): JsonObject {
  return bytesSchema({ said: description, what: 'The file', title, contentType });
}

function orNull(schema: JsonObject, isNullable: boolean): JsonObject {
  return isNullable && typeof schema.type === 'string' ? { ...schema, type: [schema.type, 'null'] } : schema;
}

interface Texts {
  readonly title?: string;
  readonly description?: string;
}

function textsOf(schema: JsonSchema | undefined): Texts {
  const { title, description }: JsonObject = isJsonObject(schema) ? schema : {};
  return { ...(typeof title === 'string' ? { title } : {}), ...(typeof description === 'string' ? { description } : {}) };
}
