import { isJsonObject, type JsonObject, type JsonSchema, type RequestBody } from '../../model/index.js';

const HOW_TO_GIVE_BYTES = 'base64, or a data URI such as data:image/png;name=photo.png;base64,…';

/** A file field of a form, or a list of files, as the caller gives it. */
export function fileSchema(schema: JsonSchema, contentType?: string): JsonSchema {
  if (isJsonObject(schema) && schema.type === 'array') {
    const { items, ...list } = schema;
    return { ...list, items: fileSchema(items === undefined || Array.isArray(items) ? true : (items as JsonSchema), contentType) }; // `items` is a schema in 2020-12
  }
  const said = isJsonObject(schema) && typeof schema.description === 'string' ? `${ended(schema.description)} ` : '';
  return bytesSchema(`${said}The file as ${HOW_TO_GIVE_BYTES}`, schema, contentType);
}

/** A whole body of bytes. */
export function wholeFileSchema({ schema, mediaType, description }: RequestBody): JsonSchema {
  const own = isJsonObject(schema) && typeof schema.description === 'string' ? schema.description : undefined;
  const said = description ?? own;
  return bytesSchema(`${said === undefined ? '' : `${ended(said)} `}Content (${mediaType}) as ${HOW_TO_GIVE_BYTES}`, schema, mediaType);
}

/** A body of text: its own schema where that is a string's, else any text. */
export function textSchema({ schema, form, mediaType, description }: RequestBody): JsonSchema {
  const isText = isJsonObject(schema) && schema.type === 'string';
  const said = description ?? (isJsonObject(schema) && typeof schema.description === 'string' ? schema.description : undefined);
  const how =
    form === 'xml' ? `An XML document${rootOf(schema)}, sent as it is.` : isText ? undefined : `Text (${mediaType}), sent as it is.`;
  const words = [said === undefined ? undefined : ended(said), how].filter((text) => text !== undefined).join(' ');
  return { ...(isText ? schema : { type: 'string' }), ...(words === '' ? {} : { description: words }) };
}

function bytesSchema(description: string, schema: JsonSchema, contentType?: string): JsonObject {
  const title = isJsonObject(schema) && typeof schema.title === 'string' ? { title: schema.title } : {};
  const mediaType = contentType === undefined || /[*,]/.test(contentType) ? {} : { contentMediaType: contentType };
  return { ...title, description, type: 'string', contentEncoding: 'base64', ...mediaType };
}

function rootOf(schema: JsonSchema): string {
  if (!isJsonObject(schema) || !isJsonObject(schema.xml) || typeof schema.xml.name !== 'string') return '';
  return ` with the root element "${schema.xml.name}"`;
}

function ended(text: string): string {
  const trimmed = text.trim();
  return /[.!?:]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
