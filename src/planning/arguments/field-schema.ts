import { bodyFormOf } from '../../capability/index.js';
import { isJsonObject, type JsonSchema, type RequestBody } from '../../model/index.js';
import { isSchema, referencedDefinition, typeList } from '../../schema/index.js';
import { isFile } from './body-encoding.js';
import { textSchema } from './body-schemas.js';
import { fileSchema } from './file-schema.js';

/** A field of a form as the caller gives it: files as base64 or data URI, XML as text, and anything else as it is described. */
export function fieldSchema(body: RequestBody, name: string, schema: JsonSchema): JsonSchema {
  const contentType = Object.hasOwn(body.encoding, name) ? body.encoding[name]?.contentType : undefined;
  if (isFile(body, name, schema)) return fileSchema(schema, contentType, body.schema);
  return contentType !== undefined && bodyFormOf(contentType) === 'xml' ? xmlSchema(schema, contentType, body.schema) : schema;
}

/** Nobody could write the elements from the JSON that the schema describes. A list has a document an item. */
function xmlSchema(schema: JsonSchema, mediaType: string, root: JsonSchema): JsonSchema {
  const target = targetOf(schema, root);
  const xmlOf = (described: JsonSchema): JsonSchema => textSchema({ schema: described, form: 'xml', mediaType });
  if (!isJsonObject(target) || !typeList(target.type).includes('array')) return xmlOf(target);
  const { items } = target;
  return { ...target, items: xmlOf(isSchema(items) ? targetOf(items, root) : true) };
}

function targetOf(schema: JsonSchema, root: JsonSchema): JsonSchema {
  return isJsonObject(schema) ? (referencedDefinition(schema, root) ?? schema) : schema;
}
