import { bodyFormOf } from '../../../capability/index.js';
import type { BodyEncoding, Diagnostic, ParameterStyle } from '../../../model/index.js';
import type { ImportContext } from '../document/import-context.js';
import { type DocumentNode, flagOf, memberOf, membersOf, memberValue, quote, textOf } from '../document/node.js';
import { isBinaryType } from '../media-type.js';
import { contentEncodingOf, contentMediaTypeOf, isFileSchema } from './file-schema.js';
import { type FormFields, formFieldsOf } from './properties-of.js';

/**
 * How the properties of a form body are sent: what the Encoding Objects say (OpenAPI 3.1.1 section 4.8.15), which are files, and which are text that
 * stands for bytes. A property of which nothing is said and that is plain is left out. `*` is said of every property that the schema does not
 * declare, where those are no plain text; where only some of them are, by their names, that is lost.
 */
export function readEncodings(
  context: ImportContext,
  media: DocumentNode,
  form: 'urlencoded' | 'multipart',
  losses: Diagnostic[],
): Readonly<Record<string, BodyEncoding>> {
  const encodings = memberOf(media, 'encoding');
  const fields = formFieldsOf(context, memberOf(media, 'schema'));
  const { declared } = fields;
  const rest = form === 'multipart' ? readOthers(context, fields, losses) : undefined;
  const others = rest === 'mixed' ? [] : fields.others;
  const known = new Set(declared.map(([name]) => name));
  const isOpen = known.size === 0 || fields.others.length > 0;
  const undeclared = membersOf(encodings).filter(([name]) => !known.has(name));
  if (!isOpen) reportUnknown(context, undeclared);
  const named = isOpen ? [...declared, ...undeclared.map(([name]) => [name, others] as const)] : declared;
  const found = named.flatMap(([name, nodes]): [string, BodyEncoding][] => {
    const said = readEncoding(context, memberOf(encodings, name), form, losses);
    const encoding = form === 'multipart' ? partEncoding(context, nodes, said) : said && withOneType(said);
    if (encoding !== undefined) return [[name, encoding]];
    return typeof rest === 'object' ? [[name, { file: false }]] : [];
  });
  return Object.fromEntries(typeof rest === 'object' ? [['*', rest], ...found] : found);
}

/** What holds for every property that the schema does not declare. `mixed`: some are no plain text, which cannot be said by a pattern of names. */
function readOthers(
  context: ImportContext,
  { others, hasFreeNames }: FormFields,
  losses: Diagnostic[],
): BodyEncoding | 'mixed' | undefined {
  const kinds = others.map((node) => (isFileSchema(context, node) ? FILE : JSON.stringify(partEncoding(context, [node], undefined))));
  const special = others.find((_, index) => kinds[index] !== undefined);
  if (special === undefined) return undefined;
  if (new Set(kinds).size === 1 && !hasFreeNames) return partEncoding(context, others, undefined);
  const summary = 'only some fields that the form does not name are files or encoded text; all of them are sent as plain ones';
  losses.push(context.diagnose({ severity: 'warning', code: 'fields-by-pattern', summary }, special));
  return 'mixed';
}

const FILE = 'file';

/** The encoding of a part whose values these schemas describe. */
function partEncoding(context: ImportContext, nodes: readonly DocumentNode[], said: BodyEncoding | undefined): BodyEncoding | undefined {
  if (nodes.some((node) => isFileSchema(context, node))) return fileEncoding(context, nodes, said);
  const encoded = firstOf(nodes, (node) => contentEncodingOf(context, node));
  if (encoded !== undefined) return encodedText(context, nodes, encoded.toLowerCase(), said);
  return isUntypedFile(context, nodes, said) ? fileEncoding(context, nodes, said) : said && withOneType(said);
}

/** A file has one of the types that the Encoding Object allows, else that of its schema. */
function fileEncoding(context: ImportContext, nodes: readonly DocumentNode[], said: BodyEncoding | undefined): BodyEncoding {
  const { contentType: allowed, ...rest } = said ?? {};
  const own = firstOf(nodes, (node) => contentMediaTypeOf(context, node));
  const contentType = allowed ?? own;
  const isAny = contentType === undefined || contentType === '*/*' || (allowed === undefined && own === 'application/octet-stream');
  return { ...rest, ...(isAny ? {} : { contentType }), file: true };
}

/**
 * Text with a `contentEncoding` is sent as it is, as the type of its content and with the Content-Transfer-Encoding that the keyword
 * stands for in multipart bodies (OpenAPI 3.1.1, section 4.8.15).
 */
function encodedText(
  context: ImportContext,
  nodes: readonly DocumentNode[],
  encoding: string,
  said: BodyEncoding | undefined,
): BodyEncoding {
  const own = firstOf(nodes, (node) => contentMediaTypeOf(context, node));
  const isSaid = Object.keys(said?.headers ?? {}).some((name) => name.toLowerCase() === 'content-transfer-encoding');
  const header = isSaid || !TRANSFER_ENCODINGS.has(encoding) ? {} : { 'Content-Transfer-Encoding': encoding };
  const headers = { ...said?.headers, ...header };
  return {
    ...said,
    contentType: concreteType(said?.contentType) ?? own ?? 'application/octet-stream',
    ...(Object.keys(headers).length === 0 ? {} : { headers }),
  };
}

/** RFC 2045 section 6.1; the other values of `contentEncoding` (`base64url`, `base32`) are none. */
const TRANSFER_ENCODINGS: ReadonlySet<string> = new Set(['7bit', '8bit', 'base64', 'binary', 'quoted-printable']);

function firstOf(nodes: readonly DocumentNode[], read: (node: DocumentNode) => string | undefined): string | undefined {
  return nodes.map(read).find((text) => text !== undefined);
}

/** What is no file has the first type of a list. */
function withOneType({ contentType, ...rest }: BodyEncoding): BodyEncoding | undefined {
  const type = concreteType(contentType);
  const encoding = { ...rest, ...(type === undefined ? {} : { contentType: type }) };
  return Object.keys(encoding).length === 0 ? undefined : encoding;
}

function readEncoding(
  context: ImportContext,
  place: DocumentNode,
  form: 'urlencoded' | 'multipart',
  losses: Diagnostic[],
): BodyEncoding | undefined {
  const node = place.value === undefined ? undefined : context.follow(place);
  if (node === undefined) return undefined;
  const types = typesOf(textOf(node, 'contentType'));
  const isStyled = ['style', 'explode', 'allowReserved'].some((key) => memberValue(node, key) !== undefined);
  // What is written as a parameter has no media type (OpenAPI 3.1.1 section 4.8.15.1.2); files in multipart have one all the same.
  const contentType = form === 'urlencoded' && isStyled ? '' : types.filter((type) => !isMultipart(type)).join(', ');
  if (types.some(isMultipart)) {
    const summary = `a part cannot have parts of its own; it is not sent as ${quote(types.filter(isMultipart).join(', '))}`;
    const detail = 'An object is sent as application/json, text as text/plain and a file as its own type.';
    losses.push(context.diagnose({ severity: 'warning', code: 'nested-multipart', summary, detail }, node));
  }
  const style = STYLES.find((candidate) => candidate === memberValue(node, 'style'));
  const explode = style === 'deepObject' ? true : flagOf(node, 'explode');
  const allowReserved = flagOf(node, 'allowReserved');
  const headers = form === 'multipart' ? readHeaders(context, memberOf(node, 'headers'), losses) : {};
  const encoding: BodyEncoding = {
    ...(contentType === '' ? {} : { contentType }),
    ...(style === undefined ? {} : { style }),
    ...(explode === undefined ? {} : { explode }),
    ...(allowReserved === undefined ? {} : { allowReserved }),
    ...(Object.keys(headers).length === 0 ? {} : { headers }),
  };
  return Object.keys(encoding).length === 0 ? undefined : encoding;
}

const STYLES: readonly ParameterStyle[] = ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'];

/** A type whose boundary and parts nobody would write. */
function isMultipart(type: string): boolean {
  return bodyFormOf(type) === 'multipart';
}

/** The first of a list (`image/png, image/jpeg`) that names one type; wildcards leave the choice to the sender. */
function concreteType(contentType: string | undefined): string | undefined {
  return typesOf(contentType).find((type) => !type.includes('*'));
}

function typesOf(contentType = ''): readonly string[] {
  return contentType
    .split(',')
    .map((type) => type.trim())
    .filter((type) => type !== '');
}

/** `{}` with a binary `contentType`: OpenAPI 3.1 describes a file by leaving the type out. */
function isUntypedFile(context: ImportContext, nodes: readonly DocumentNode[], said: BodyEncoding | undefined): boolean {
  const types = typesOf(said?.contentType);
  if (types.length === 0 || !types.every((type) => isBinaryType(type) && !/^(?:\*|application)\/\*/.test(type))) return false;
  return nodes.every((node) => {
    const type = memberValue(context.follow(node) ?? node, 'type');
    return type === undefined || type === 'string';
  });
}

/** A part's header is carried when the document says its value: the caller has no argument for it. */
function readHeaders(context: ImportContext, headers: DocumentNode, losses: Diagnostic[]): Readonly<Record<string, string>> {
  const found: [string, string][] = [];
  for (const [name, member] of membersOf(headers)) {
    if (name.toLowerCase() === 'content-type') continue; // "SHALL be ignored": contentType says it
    const value = constantOf(context, member);
    if (value !== undefined) found.push([name, value]);
    else {
      const summary = `header ${quote(name)} of a part has no value that is always sent; it is left out`;
      losses.push(context.diagnose({ severity: 'warning', code: 'unsupported-part-header', summary }, member));
    }
  }
  return Object.fromEntries(found);
}

function constantOf(context: ImportContext, header: DocumentNode): string | undefined {
  const node = context.follow(header);
  const schema = node && context.follow(memberOf(node, 'schema'));
  if (schema === undefined) return undefined;
  const choices = memberValue(schema, 'enum');
  const only = Array.isArray(choices) && choices.length === 1 ? choices[0] : undefined;
  const value = memberValue(schema, 'const') ?? only ?? memberValue(schema, 'default');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

function reportUnknown(context: ImportContext, undeclared: readonly (readonly [name: string, member: DocumentNode])[]): void {
  for (const [name, member] of undeclared) {
    const summary = `encoding names ${quote(name)}, which is no property of the body`;
    context.report({ severity: 'info', code: 'encoding-without-property', summary }, member);
  }
}
