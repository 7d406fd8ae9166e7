import type { RequestBody } from '../../../model/index.js';
import type { ImportContext } from '../document/import-context.js';
import { type DocumentNode, memberOf } from '../document/node.js';
import { isFileSchema } from './file-schema.js';
import { formFieldsOf } from './properties-of.js';

/** A body and its Media Type Object. */
export interface ReadMediaType {
  readonly body: RequestBody;
  readonly media: DocumentNode;
}

/**
 * The bodies in their order, but those last that describe files of a multipart body as members of JSON or of an urlencoded form: neither holds bytes, and
 * generators describe each media type that a framework parses by one schema.
 */
export function partsFirst(context: ImportContext, read: readonly ReadMediaType[]): readonly RequestBody[] {
  const files = new Set(read.flatMap(({ body }) => (body.form === 'multipart' ? filesOf(body) : [])));
  const isUnfit = ({ body, media }: ReadMediaType): boolean =>
    (body.form === 'json' || body.form === 'urlencoded') &&
    formFieldsOf(context, memberOf(media, 'schema')).declared.some(
      ([name, nodes]) => files.has(name) && nodes.some((node) => isFileSchema(context, node)),
    );
  const unfit = files.size === 0 ? [] : read.filter(isUnfit);
  return [...read.filter((each) => !unfit.includes(each)), ...unfit].map(({ body }) => body);
}

function filesOf({ encoding }: RequestBody): readonly string[] {
  return Object.entries(encoding).flatMap(([name, { file }]) => (file === true ? [name] : []));
}
