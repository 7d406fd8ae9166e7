import { type FieldEncoding, GatewayError, type Json, type ProviderConfig } from '../../model/index.js';
import { compileValue } from './compile-value.js';
import { decodeFile } from './decode-file.js';
import { encodeMultipart, type Part } from './encode-multipart.js';
import type { BuildBody } from './encoded-body.js';
import { fileType, firstType } from './file-type.js';
import { fixedFields, refuseFixedNames } from './fixed-names.js';
import { isJsonArray } from './is-json-array.js';
import type { TemplateContext } from './resolve-template.js';
import { scalarText, serializePairs } from './serialize-parameter.js';
import { asText, formMembers } from './urlencoded-body.js';

/**
 * A multipart body: a part per member, an array one part per item (RFC 7578 section 4.3). A field with `encoding.<field>.file` is a file part from base64
 * or a data URI; other scalars are text without a Content-Type, objects are application/json. What `encoding["*"]` says holds for fields without an entry.
 */
export function prepareMultipart(
  config: ProviderConfig,
  body: Json,
  contentType: string,
  context: TemplateContext,
  boundary: (() => string) | undefined,
): BuildBody {
  checkPartHeaders(config.encoding ?? {});
  const fill = compileValue(body, context);
  const fixed = new Set(fixedFields(body, context));
  return (args) => {
    const value = fill(args);
    if ((value === undefined || value === null) && config.body_required !== true) return undefined;
    const members = value === undefined || value === null ? [] : formMembers(value);
    const parts = members.flatMap(([name, member]) => partsOf(name, member, encodingFor(config.encoding, name), fixed));
    const encoded = encodeMultipart(parts, contentType, boundary?.());
    return { content: encoded.body, contentType: encoded.contentType };
  };
}

function encodingFor(encoding: ProviderConfig['encoding'] = {}, name: string): FieldEncoding | undefined {
  return Object.hasOwn(encoding, name) ? encoding[name] : encoding['*'];
}

function partsOf(name: string, value: Json, field: FieldEncoding | undefined, fixed: ReadonlySet<string>): Part[] {
  if (value === null) return [];
  if (field !== undefined && (field.style !== undefined || field.explode === false) && field.file !== true)
    return styledParts(name, value, field, fixed);
  if (isJsonArray(value)) return value.flatMap((item) => partOf(name, item, field));
  return partOf(name, value, field);
}

function partOf(name: string, value: Json, field: FieldEncoding | undefined): Part[] {
  if (value === null) return [];
  const headers = field?.headers === undefined ? {} : { headers: field.headers };
  if (field?.file === true) {
    const file = decodeFile(name, value);
    const contentType = fileType(field.content_type, file.contentType);
    return [{ name, filename: file.filename ?? field.filename ?? name, contentType, ...headers, content: file.bytes }];
  }
  const contentType = firstType(field?.content_type) ?? (typeof value === 'object' ? 'application/json' : undefined);
  return [
    {
      name,
      ...(field?.filename === undefined ? {} : { filename: field.filename }),
      ...(contentType === undefined ? {} : { contentType }),
      ...headers,
      content: contentType === undefined || isEncoded(field) ? scalarText(value) : asText(value, contentType),
    },
  ];
}

/** Whether the text of the part is what a Content-Transfer-Encoding (RFC 2045 section 6) made of the content. */
function isEncoded(field: FieldEncoding | undefined): boolean {
  return Object.keys(field?.headers ?? {}).some((name) => name.toLowerCase() === 'content-transfer-encoding');
}

/** OpenAPI 3.1 encoding objects with a `style`: the pairs of a query, one part each, nothing percent-encoded. */
function styledParts(name: string, value: Json, field: FieldEncoding, fixed: ReadonlySet<string>): Part[] {
  const style = field.style ?? 'form';
  const asIs = (text: string) => text;
  const pairs = serializePairs({ name, style, explode: field.explode ?? style === 'form', encodeName: asIs, encodeValue: asIs }, value);
  refuseFixedNames(pairs, value, name, fixed);
  return pairs.map((pair) => {
    const equals = pair.indexOf('=');
    return { name: pair.slice(0, equals), content: pair.slice(equals + 1) };
  });
}

function checkPartHeaders(encoding: Readonly<Record<string, FieldEncoding>>): void {
  for (const [field, { headers }] of Object.entries(encoding)) {
    for (const name of Object.keys(headers ?? {})) {
      if (!/^[A-Za-z0-9!#$%&'*+\-.^_`|~]+$/.test(name)) {
        throw new GatewayError('capability-invalid', `config.encoding.${field}.headers: ${JSON.stringify(name)} is no header name`);
      }
    }
  }
}
