import { bodyFormOf } from '../../../capability/index.js';
import type { BodyEncoding, Diagnostic, JsonSchema, RequestBody } from '../../../model/index.js';
import { mergeDefinitions, withoutDefinitions } from '../../../schema/index.js';
import type { ImportContext } from '../document/import-context.js';
import { type DocumentNode, flagOf, itemsOf, memberOf, memberValue, quote, textOf } from '../document/node.js';
import { plainText } from '../meaning/plain-text.js';
import { compareMediaTypes } from '../media-type.js';
import { inlineSchema } from '../parameters/parameter-schema.js';
import { readCollectionFormat } from '../parameters/parameter-style.js';
import { bodyOf, concreteType, NO_BODY, type ReadBody } from './read-request-body.js';
import { keepSendable } from './sendable-form.js';

/** The body that Swagger 2.0 describes by parameters: one `in: body`, or the fields `in: formData` (Swagger 2.0, Parameter Object). */
export function readSwaggerBody(
  context: ImportContext,
  operation: DocumentNode,
  body: readonly DocumentNode[],
  form: readonly DocumentNode[],
): ReadBody {
  const [first, ...others] = body;
  if (first === undefined) return form.length === 0 ? NO_BODY : readForm(context, operation, form);
  const losses = [...others, ...form].map((node) => {
    const what = others.includes(node) ? 'a second body parameter' : 'a form field beside a body parameter';
    const summary = `${what} (${quote(String(memberValue(node, 'name')))}) cannot be sent; it is left out`;
    return context.report({ severity: 'error', code: 'several-bodies', summary }, node);
  });
  const description = describe(first);
  const schema = schemaOf(first);
  const consumed = consumedTypes(context, operation, ['application/json']).map((type) => concreteType(context, type, schema));
  const types = [...new Set(consumed)].sort(compareMediaTypes);
  const bodies = types.map((mediaType) => bodyOf(context, { mediaType, media: first, schema, ...description, losses }));
  return keepSendable(context, { bodies, required: flagOf(first, 'required') ?? false, losses }, first);
}

/** `consumes` of the operation, else of the document, best carried first. */
function consumedTypes(context: ImportContext, operation: DocumentNode, otherwise: readonly string[]): readonly string[] {
  const own = memberOf(operation, 'consumes');
  const list = own.value === undefined ? memberOf(context.root, 'consumes') : own;
  const types = itemsOf(list).flatMap(({ value }) => (typeof value === 'string' && value.trim() !== '' ? [value.trim()] : []));
  return types.length === 0 ? otherwise : [...new Set(types)].sort(compareMediaTypes);
}

/** A body without `schema` whose keywords stand on the parameter itself is read all the same. */
function schemaOf(parameter: DocumentNode): DocumentNode {
  const schema = memberOf(parameter, 'schema');
  const inline = schema.value === undefined ? inlineSchema(parameter) : undefined;
  return inline === undefined ? schema : { ...parameter, value: inline };
}

function readForm(context: ImportContext, operation: DocumentNode, fields: readonly DocumentNode[]): ReadBody {
  const losses: Diagnostic[] = [];
  const hasFile = fields.some(holdsFiles);
  const otherwise = hasFile ? 'multipart/form-data' : 'application/x-www-form-urlencoded';
  const consumed = consumedTypes(context, operation, [otherwise]).filter((type) => {
    const form = bodyFormOf(type);
    return form === 'multipart' || (form === 'urlencoded' && !hasFile);
  });
  const schema = formSchema(context, fields);
  const encoding = formEncoding(context, fields, losses);
  const types = consumed.length === 0 ? [otherwise] : consumed;
  const bodies = types.map((mediaType): RequestBody => {
    const form = bodyFormOf(mediaType) === 'multipart' ? 'multipart' : 'urlencoded';
    return { mediaType, form, schema, encoding, pointer: context.placeOf(operation) };
  });
  return { bodies, required: fields.some((field) => flagOf(field, 'required') === true), losses };
}

function isFile(field: DocumentNode): boolean {
  return memberValue(field, 'type') === 'file';
}

/** A list of files is nothing that Swagger 2.0 has, and still how uploads of several are described. */
function holdsFiles(field: DocumentNode): boolean {
  return isFile(field) || (memberValue(field, 'type') === 'array' && isFile(memberOf(field, 'items')));
}

function formSchema(context: ImportContext, fields: readonly DocumentNode[]): JsonSchema {
  const schemas = fields.map((field) => [nameOf(field), readField(context, field)] as const);
  const definitions = mergeDefinitions(schemas.map(([, schema]) => schema));
  const required = fields.filter((field) => flagOf(field, 'required') === true).map(nameOf);
  return {
    type: 'object',
    properties: Object.fromEntries(schemas.map(([name, schema]) => [name, withoutDefinitions(schema)])),
    ...(required.length === 0 ? {} : { required }),
    ...(definitions === undefined ? {} : { $defs: definitions }),
  };
}

function readField(context: ImportContext, field: DocumentNode): JsonSchema {
  const { description } = describe(field);
  const schema = isFile(field)
    ? { type: 'string', format: 'binary' }
    : (memberValue(field, 'schema') ?? inlineSchema(field) ?? { type: 'string' });
  const read = context.schemas.read(schema, field, 'input');
  if (description === undefined || typeof read === 'boolean' || read.description !== undefined) return read;
  return { ...read, description };
}

function formEncoding(
  context: ImportContext,
  fields: readonly DocumentNode[],
  losses: Diagnostic[],
): Readonly<Record<string, BodyEncoding>> {
  const found: [string, BodyEncoding][] = [];
  for (const field of fields) {
    if (holdsFiles(field)) found.push([nameOf(field), { file: true }]);
    else if (memberValue(field, 'type') === 'array') {
      const { style, explode, fault } = readCollectionFormat(field, 'query'); // formData has query's formats, `multi` included
      found.push([nameOf(field), { style, explode }]);
      if (fault !== undefined) losses.push(context.diagnose({ severity: 'warning', code: 'unsupported-style', summary: fault }, field));
    }
  }
  return Object.fromEntries(found);
}

function nameOf(field: DocumentNode): string {
  return String(memberValue(field, 'name'));
}

function describe(node: DocumentNode): { readonly description?: string } {
  const said = textOf(node, 'description');
  const description = said === undefined ? '' : plainText(said, { maxLength: 600 });
  return description === '' ? {} : { description };
}
