import { bodyFormOf } from '../../capability/index.js';
import { type FieldEncoding, isJsonObject, type JsonSchema, type RequestBody } from '../../model/index.js';

/** Whether the field of a form is a file, or a list of files. Its encoding comes before its schema, which may be one of several. */
export function isFile({ form, encoding }: RequestBody, name: string, schema: JsonSchema): boolean {
  if (form !== 'multipart') return false;
  const item = isJsonObject(schema) && schema.type === 'array' ? schema.items : schema;
  return (Object.hasOwn(encoding, name) && encoding[name]?.file === true) || (isJsonObject(item) && item.format === 'binary');
}

/** Left out where it is the default; a wildcard becomes the type that its form stands for. */
export function contentTypeOf({ mediaType, form }: RequestBody): { content_type?: string } {
  const type = mediaType.includes('*') || !carries(mediaType, form) ? DEFAULT_TYPES[form] : mediaType;
  return type === DEFAULT_TYPES.json ? {} : { content_type: type };
}

const DEFAULT_TYPES: Readonly<Record<RequestBody['form'], string>> = {
  json: 'application/json',
  urlencoded: 'application/x-www-form-urlencoded',
  multipart: 'multipart/form-data',
  binary: 'application/octet-stream',
  text: 'text/plain',
  xml: 'application/xml',
};

/** Whether the runtime will put the body on the wire that way; text and bytes can be told from each other by `encoding.<argument>.file`. */
function carries(mediaType: string, form: RequestBody['form']): boolean {
  const isLoose = (each: string): boolean => each === 'text' || each === 'binary' || each === 'xml';
  const read = bodyFormOf(mediaType);
  return read === form || (isLoose(read) && isLoose(form));
}

/**
 * Encodings by member; `whole` is the name of the argument that is the whole body, which bytes may have one of `types` in place of the body's own.
 */
export function encodingOf(
  body: RequestBody,
  whole?: string,
  types: readonly string[] = [body.mediaType],
): { encoding?: Record<string, FieldEncoding> } {
  const fields = new Map<string, FieldEncoding>();
  if (body.form === 'urlencoded' || body.form === 'multipart') {
    for (const [name, encoding] of Object.entries(body.encoding).sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (name !== '__proto__') fields.set(name, fieldEncoding(encoding));
    }
    const properties = isJsonObject(body.schema) && isJsonObject(body.schema.properties) ? body.schema.properties : {};
    for (const [name, schema] of Object.entries(properties)) {
      const isSchema = typeof schema === 'boolean' || isJsonObject(schema);
      if (isSchema && name !== '__proto__' && isFile(body, name, schema)) fields.set(name, { ...fields.get(name), file: true });
    }
  }
  if (whole !== undefined && body.form === 'binary' && (types.length > 1 || body.mediaType.includes('*'))) {
    fields.set(whole, { content_type: types.join(', ') });
  }
  const isBytes = bodyFormOf(body.mediaType) === 'binary';
  if (whole !== undefined && (body.form === 'binary') !== isBytes && !body.mediaType.includes('*') && carries(body.mediaType, body.form)) {
    fields.set(whole, { ...fields.get(whole), file: body.form === 'binary' });
  }
  const used = [...fields].filter(([, encoding]) => Object.keys(encoding).length > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  return used.length === 0 ? {} : { encoding: Object.fromEntries(used) };
}

function fieldEncoding({ contentType, style, explode, allowReserved, file, headers }: RequestBody['encoding'][string]): FieldEncoding {
  const defaultExplode = style === undefined || style === 'form';
  return {
    ...(contentType === undefined ? {} : { content_type: contentType }),
    ...(style === undefined ? {} : { style }),
    ...(explode === undefined || style === 'deepObject' || (style !== undefined && explode === defaultExplode) ? {} : { explode }),
    ...(allowReserved === true ? { allow_reserved: true } : {}),
    ...(file === undefined ? {} : { file }),
    ...(headers === undefined || Object.keys(headers).length === 0 ? {} : { headers: { ...headers } }),
  };
}
