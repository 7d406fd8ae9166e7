import { isJsonObject, type JsonObject, type JsonSchema, type RequestBody } from '../../model/index.js';
import { bytesSchema, ended } from './bytes-schema.js';

/** A whole body of bytes, of one of these media types. */
export function wholeFileSchema({ schema, description }: RequestBody, types: readonly string[]): JsonSchema {
  const { title, description: own }: JsonObject = isJsonObject(schema) ? schema : {};
  const mediaType = types.slice(0, MAX_SHOWN).join(', ') + (types.length > MAX_SHOWN ? ', …' : '');
  return bytesSchema({
    said: description ?? (typeof own === 'string' ? own : undefined),
    what: `Content (${mediaType})`,
    title: typeof title === 'string' ? title : undefined,
    contentType: mediaType,
  });
}

const MAX_SHOWN = 10;

type TextBody = Pick<RequestBody, 'schema' | 'form' | 'mediaType' | 'description'>;

/** A body of text: its own schema where that is a string's, else any text. */
export function textSchema({ schema, form, mediaType, description }: TextBody): JsonSchema {
  const isText = isJsonObject(schema) && schema.type === 'string';
  const said = description ?? (isJsonObject(schema) && typeof schema.description === 'string' ? schema.description : undefined);
  const words = [said === undefined ? undefined : ended(said), howToGive(schema, form, mediaType, isText)]
    .filter((text) => text !== undefined)
    .join(' ');
  return { ...(isText ? schema : { type: 'string' }), ...(words === '' ? {} : { description: words }) };
}

function howToGive(schema: JsonSchema, form: RequestBody['form'], mediaType: string, isText: boolean): string | undefined {
  if (form === 'xml') return `An XML document${rootOf(schema)}, sent as it is.`;
  if (form === 'urlencoded') return 'Form-encoded text (name=value&…), sent as it is.';
  return isText ? undefined : `Text (${mediaType}), sent as it is.`;
}

function rootOf(schema: JsonSchema): string {
  if (!isJsonObject(schema) || !isJsonObject(schema.xml) || typeof schema.xml.name !== 'string') return '';
  return ` with the root element "${schema.xml.name}"`;
}
