import { bodyFormOf, essenceOf, jsonSequenceOf } from '../../../capability/index.js';
import { type Diagnostic, isJsonObject, type JsonObject, type JsonSchema, type RequestBody } from '../../../model/index.js';
import { typeList, withoutDefinitions } from '../../../schema/index.js';
import type { ImportContext } from '../document/import-context.js';
import { type DocumentNode, flagOf, memberOf, membersOf, memberValue, nameOfKind, quote, textOf } from '../document/node.js';
import { plainText } from '../meaning/plain-text.js';
import { compareMediaTypes, isAnyType, isJsonType } from '../media-type.js';
import { admitsTypes } from './admits-types.js';
import { isFileSchema } from './file-schema.js';
import { partsFirst, type ReadMediaType } from './parts-first.js';
import { formFieldsOf } from './properties-of.js';
import { readEncodings } from './read-encoding.js';
import { keepSendable } from './sendable-form.js';

/** The bodies that an operation takes, best carried first, and what could not be carried over. */
export interface ReadBody {
  readonly bodies: readonly RequestBody[];
  readonly required: boolean;
  readonly losses: readonly Diagnostic[];
  /** Why the operation cannot be called: it needs a body, and none of its media types can be sent. */
  readonly refusal?: string;
}

export const NO_BODY: ReadBody = { bodies: [], required: false, losses: [] };

export type RequestBodyReader = (place: DocumentNode) => ReadBody;

/** Reads `requestBody` (OpenAPI 3); a body that many operations refer to is read once and shared. */
export function createRequestBodyReader(context: ImportContext): RequestBodyReader {
  const known = new Map<string, ReadBody>();
  return (place) => {
    if (place.value === undefined) return NO_BODY;
    const node = context.follow(place);
    if (node === undefined || !isJsonObject(node.value)) {
      const fault = node === undefined ? 'its reference leads nowhere' : `it is ${nameOfKind(node.value)}, not an object`;
      const finding = { severity: 'error', code: 'malformed-body', summary: `the request body could not be read: ${fault}` } as const;
      return { ...NO_BODY, losses: [context.report(finding, place)] };
    }
    const said = (node === place ? undefined : textOf(place, 'description')) ?? textOf(node, 'description');
    const key = `${node.uri}${node.pointer}\u0000${said ?? ''}`;
    const body = known.get(key) ?? readRequestBody(context, node, said);
    known.set(key, body);
    return body;
  };
}

function readRequestBody(context: ImportContext, node: DocumentNode, said: string | undefined): ReadBody {
  if (context.dialect === '2.0') context.reportForeign('requestBody', 'OpenAPI 3', node);
  const losses: Diagnostic[] = [];
  const types = [...membersOf(memberOf(node, 'content'))].sort(([a], [b]) => compareMediaTypes(a, b));
  const named = new Set(types.map(([type]) => essenceOf(type)).filter((type) => !type.includes('*')));
  const read = types.flatMap(([type, place]): readonly ReadMediaType[] => {
    const media = context.follow(place) ?? place;
    // `application/*+json` beside `application/json`, as Swashbuckle writes them, is no other way to send the body.
    if (type.includes('*') && named.has(concreteType(context, type, memberOf(media, 'schema')))) return [];
    return [{ body: readMediaType(context, type, media, said, losses), media }];
  });
  const bodies = partsFirst(context, read);
  if (bodies.length === 0) {
    const summary = 'the request body names no media type; it is left out';
    losses.push(context.report({ severity: 'warning', code: 'body-without-media-type', summary }, node));
  }
  return keepSendable(context, { bodies, required: flagOf(node, 'required') ?? false, losses }, node);
}

function readMediaType(
  context: ImportContext,
  type: string,
  media: DocumentNode,
  said: string | undefined,
  losses: Diagnostic[],
): RequestBody {
  const schema = memberOf(media, 'schema');
  const mediaType = concreteType(context, type, schema);
  const description = said === undefined ? '' : plainText(said, { maxLength: MAX_DESCRIPTION });
  if (type.includes('*')) {
    const sentAs = mediaType.includes('*') ? 'what its data URI says, else application/octet-stream' : mediaType;
    const summary = `${quote(type)} leaves the media type of the body open; it is sent as ${sentAs}`;
    context.report({ severity: 'info', code: 'open-media-type', summary }, media);
  }
  return bodyOf(context, {
    mediaType,
    media,
    schema,
    ...(description === '' ? {} : { description }),
    losses,
  });
}

const MAX_DESCRIPTION = 600;

export interface BodySource {
  readonly mediaType: string;
  /** The Media Type Object, for its `encoding`. */
  readonly media: DocumentNode;
  readonly schema: DocumentNode;
  readonly description?: string;
  readonly losses: Diagnostic[];
}

/**
 * The body of one media type. What is text, XML or bytes on the wire is one string argument, whatever its schema describes; JSON Lines and the like are a
 * list where the schema says what is in it.
 */
export function bodyOf(context: ImportContext, source: BodySource): RequestBody {
  const { mediaType, media, schema, description, losses } = source;
  const form = bodyFormOf(mediaType);
  const isForm = form === 'urlencoded' || form === 'multipart';
  // The first part of multipart/related is what the others belong to (RFC 2387 section 3.2), and those of multipart/mixed have an order (RFC 2046 section 5.1.3).
  const isInOrder = form === 'multipart' && essenceOf(mediaType) !== 'multipart/form-data';
  if (isInOrder) {
    const summary = `${quote(mediaType)} is sent with the parts of multipart/form-data`;
    losses.push(context.diagnose({ severity: 'warning', code: 'multipart-as-form-data', summary }, media));
  }
  const partOrder = isInOrder ? formFieldsOf(context, schema).order : [];
  return {
    mediaType,
    form,
    schema: form === 'json' || isForm ? readBodySchema(context, media, schema) : opaqueSchema(context, form, source),
    encoding: isForm ? readEncodings(context, media, form, losses) : {},
    ...(partOrder.length === 0 ? {} : { partOrder }),
    ...(description === undefined ? {} : { description }),
    pointer: context.placeOf(media),
  };
}

/** `schema`, or a list of what `itemSchema` describes (OpenAPI 3.2, Media Type Object). */
function readBodySchema(context: ImportContext, media: DocumentNode, schema: DocumentNode): JsonSchema {
  const items = memberOf(media, 'itemSchema');
  if (schema.value !== undefined || items.value === undefined) return context.schemas.read(schema.value, schema, 'input');
  return listOf(context.schemas.read(items.value, items, 'input'));
}

/** The schema of a list of such items, closed as they are. */
export function listOf(items: JsonSchema): JsonSchema {
  const definitions = isJsonObject(items) ? items.$defs : undefined;
  return { type: 'array', items: withoutDefinitions(items), ...(definitions === undefined ? {} : { $defs: definitions }) };
}

function opaqueSchema(context: ImportContext, form: RequestBody['form'], { mediaType, media, schema }: BodySource): JsonSchema {
  if (form === 'binary')
    return { type: 'string', contentEncoding: 'base64', ...(mediaType.includes('*') ? {} : { contentMediaType: mediaType }) };
  const isSequence = jsonSequenceOf(mediaType) !== undefined;
  const items = memberOf(media, 'itemSchema');
  if (isSequence && items.value !== undefined) return listOf(context.schemas.read(items.value, items, 'input'));
  const read = schema.value === undefined ? undefined : context.schemas.read(schema.value, schema, 'input');
  if (form === 'text' && isJsonObject(read) && (read.type === 'string' || (isSequence && isList(read)))) return withoutBytes(read);
  return { type: 'string', contentMediaType: mediaType };
}

/** `format: binary` asks for base64, and text is sent as it is. */
function withoutBytes(schema: JsonObject): JsonObject {
  if (schema.format !== 'binary') return schema;
  const { format: _bytes, contentEncoding: _base64, ...text } = schema;
  return text;
}

/** A list, or a list or text: what a sequence is written from. */
function isList(schema: JsonSchema): boolean {
  return admitsTypes(schema, ['array']) && !admitsTypes(schema, ['object', 'number', 'integer', 'boolean']);
}

/**
 * A media type to send for a range: JSON for anything that is neither bytes nor a string. Those keep the range, in which the caller's data chooses: a place
 * for any content does not wait for a string in quotes.
 */
export function concreteType(context: ImportContext, type: string, schema: DocumentNode): string {
  const essence = essenceOf(type);
  if (!essence.includes('*')) return type.trim();
  if (isAnyType(essence)) return isContent(context, context.follow(schema) ?? schema) ? essence : 'application/json';
  if (isJsonType(essence)) return 'application/json';
  if (essence.startsWith('text/')) return 'text/plain';
  return essence.startsWith('multipart/') ? 'multipart/form-data' : essence;
}

/** Whether values of the schema are the content itself: bytes, or a text. */
function isContent(context: ImportContext, schema: DocumentNode): boolean {
  if (typeList(memberValue(schema, 'type')).join() === 'string') return true;
  return isFileSchema(context, schema) && memberValue(schema, 'properties') === undefined;
}
