import { bodyFormOf } from '../../../capability/index.js';
import type { ImportContext } from '../document/import-context.js';
import { type DocumentNode, itemsOf, memberOf, memberValue } from '../document/node.js';

/**
 * Whether values of the schema are files: `type: file` (Swagger 2.0), `format: binary` or `base64` (OpenAPI 3.0), a binary
 * `contentMediaType` without `contentEncoding` (OpenAPI 3.1, section 4.8.14.6); also a list of them, and one of several
 * alternatives.
 */
export function isFileSchema(context: ImportContext, schema: DocumentNode, depth = 0): boolean {
  const node = depth > MAX_DEPTH ? undefined : context.follow(schema);
  if (node === undefined) return false;
  if (memberValue(node, 'type') === 'file') return true;
  const format = memberValue(node, 'format');
  if (format === 'binary' || format === 'base64') return true;
  const mediaType = memberValue(node, 'contentMediaType');
  if (typeof mediaType === 'string' && memberValue(node, 'contentEncoding') === undefined) return bodyFormOf(mediaType) === 'binary';
  const alternatives = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => itemsOf(memberOf(node, keyword)));
  if (alternatives.some((alternative) => isFileSchema(context, alternative, depth + 1))) return true;
  const items = memberOf(node, 'items');
  return items.value !== undefined && isFileSchema(context, items, depth + 1);
}

const MAX_DEPTH = 6;
