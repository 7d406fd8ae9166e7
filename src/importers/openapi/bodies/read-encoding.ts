import type { BodyEncoding, Diagnostic, ParameterStyle } from '../../../model/index.js';
import type { ImportContext } from '../document/import-context.js';
import { type DocumentNode, flagOf, memberOf, membersOf, memberValue, quote, textOf } from '../document/node.js';
import { isBinaryType } from '../media-type.js';
import { isFileSchema } from './file-schema.js';
import { propertiesOf } from './properties-of.js';

/**
 * How the properties of a form body are sent: what the Encoding Objects say (OpenAPI 3.1.1 section 4.8.15), and which are files.
 * A property of which nothing is said and that is no file is left out.
 */
export function readEncodings(
  context: ImportContext,
  media: DocumentNode,
  form: 'urlencoded' | 'multipart',
  losses: Diagnostic[],
): Readonly<Record<string, BodyEncoding>> {
  const encodings = memberOf(media, 'encoding');
  const properties = propertiesOf(context, memberOf(media, 'schema'));
  const found: [string, BodyEncoding][] = [];
  for (const { name, node } of properties) {
    const encoding = readEncoding(context, memberOf(encodings, name), form, losses);
    const isFile = form === 'multipart' && (isFileSchema(context, node) || isUntypedFile(context, node, encoding));
    const ownType = isFile && encoding?.contentType === undefined ? concreteType(mediaTypeOf(context, node)) : undefined;
    if (encoding !== undefined || isFile)
      found.push([name, { ...encoding, ...(ownType === undefined ? {} : { contentType: ownType }), ...(isFile ? { file: true } : {}) }]);
  }
  reportUnknown(context, encodings, new Set(properties.map(({ name }) => name)));
  return Object.fromEntries(found);
}

/** `contentMediaType` of a file, or of the items of a list of them; the Encoding Object comes first (OpenAPI 3.1.1, section 4.8.15). */
function mediaTypeOf(context: ImportContext, node: DocumentNode): string | undefined {
  const schema = context.follow(node) ?? node;
  const items = memberOf(schema, 'items');
  const type =
    textOf(schema, 'contentMediaType') ??
    (items.value === undefined ? undefined : textOf(context.follow(items) ?? items, 'contentMediaType'));
  return type === 'application/octet-stream' ? undefined : type;
}

function readEncoding(
  context: ImportContext,
  place: DocumentNode,
  form: 'urlencoded' | 'multipart',
  losses: Diagnostic[],
): BodyEncoding | undefined {
  const node = place.value === undefined ? undefined : context.follow(place);
  if (node === undefined) return undefined;
  const contentType = concreteType(textOf(node, 'contentType'));
  const style = STYLES.find((candidate) => candidate === memberValue(node, 'style'));
  const explode = style === 'deepObject' ? true : flagOf(node, 'explode');
  const allowReserved = flagOf(node, 'allowReserved');
  const headers = form === 'multipart' ? readHeaders(context, memberOf(node, 'headers'), losses) : {};
  const encoding: BodyEncoding = {
    ...(contentType === undefined ? {} : { contentType }),
    ...(style === undefined ? {} : { style }),
    ...(explode === undefined ? {} : { explode }),
    ...(allowReserved === undefined ? {} : { allowReserved }),
    ...(Object.keys(headers).length === 0 ? {} : { headers }),
  };
  return Object.keys(encoding).length === 0 ? undefined : encoding;
}

const STYLES: readonly ParameterStyle[] = ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'];

/** The first of a list (`image/png, image/jpeg`) that names one type; wildcards leave the choice to the sender. */
function concreteType(contentType: string | undefined): string | undefined {
  return contentType
    ?.split(',')
    .map((type) => type.trim())
    .find((type) => type !== '' && !type.includes('*'));
}

/** `{}` with a binary `contentType`: OpenAPI 3.1 describes a file by leaving the type out. */
function isUntypedFile(context: ImportContext, node: DocumentNode, encoding: BodyEncoding | undefined): boolean {
  if (encoding?.contentType === undefined || !isBinaryType(encoding.contentType)) return false;
  const type = memberValue(context.follow(node) ?? node, 'type');
  return type === undefined || type === 'string';
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

function reportUnknown(context: ImportContext, encodings: DocumentNode, known: ReadonlySet<string>): void {
  if (known.size === 0) return; // an open object: any property may come
  for (const [name, member] of membersOf(encodings)) {
    if (known.has(name)) continue;
    const summary = `encoding names ${quote(name)}, which is no property of the body`;
    context.report({ severity: 'info', code: 'encoding-without-property', summary }, member);
  }
}
