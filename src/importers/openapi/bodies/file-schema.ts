import { bodyFormOf } from '../../../capability/index.js';
import type { ImportContext } from '../document/import-context.js';
import { type DocumentNode, itemsOf, memberOf, memberValue, textOf } from '../document/node.js';

/**
 * Whether values of the schema are files: `type: file` (Swagger 2.0), `format: binary` or `base64` (OpenAPI 3.0), a binary
 * `contentMediaType` without `contentEncoding` (OpenAPI 3.1, section 4.8.14.6); also a list of them, and one of several
 * alternatives.
 */
export function isFileSchema(context: ImportContext, schema: DocumentNode): boolean {
  return valueSchemas(context, schema).some(describesFile);
}

/** `contentMediaType` of a value, of one of its alternatives, or of the items of a list of such. */
export function contentMediaTypeOf(context: ImportContext, schema: DocumentNode): string | undefined {
  return valueSchemas(context, schema)
    .map((node) => textOf(node, 'contentMediaType'))
    .find((type) => type !== undefined);
}

/** `contentEncoding` in the same places: the value is text that stands for the content. */
export function contentEncodingOf(context: ImportContext, schema: DocumentNode): string | undefined {
  return valueSchemas(context, schema)
    .map((node) => textOf(node, 'contentEncoding'))
    .find((encoding) => encoding !== undefined);
}

/** The schemas that say what a single value is: through references, alternatives and the items of lists, outer before inner. */
function valueSchemas(context: ImportContext, schema: DocumentNode): readonly DocumentNode[] {
  const found = new Map<unknown, DocumentNode>();
  const waiting = [schema]; // no recursion: a chain of references may be as long as the document
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const target = context.follow(place);
    if (target === undefined || found.has(target.value)) continue;
    // 3.1: keywords may stand beside a reference.
    for (const node of [place, target]) found.set(node.value, node);
    const inner = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => itemsOf(memberOf(target, keyword)));
    const items = memberOf(target, 'items');
    waiting.push(...[...inner, ...(items.value === undefined ? [] : [items])].reverse());
  }
  return [...found.values()];
}

function describesFile(node: DocumentNode): boolean {
  if (memberValue(node, 'type') === 'file') return true;
  const format = memberValue(node, 'format');
  if (format === 'binary' || format === 'base64') return true;
  const mediaType = memberValue(node, 'contentMediaType');
  return typeof mediaType === 'string' && memberValue(node, 'contentEncoding') === undefined && bodyFormOf(mediaType) === 'binary';
}
