import { type DocumentNode, itemsOf, memberOf, textOf } from '../document/node.js';
import { absoluteUrl, type ServerReading, withoutTrailingSlashes } from './server-url.js';

/**
 * The address that Swagger 2.0 spells as `host`, `basePath` and `schemes`: https where it is offered, the document's own scheme and
 * host where none are named (Swagger 2.0, Swagger Object). `schemes` is the list that counts: the operation's or the document's.
 */
export function readSwaggerServer(reading: ServerReading, schemes: DocumentNode): string | undefined {
  const { context } = reading;
  const offered = itemsOf(schemes).map(({ value }) => (typeof value === 'string' ? value.toLowerCase() : ''));
  const scheme = ['https', 'http'].find((candidate) => offered.includes(candidate));
  const host = textOf(context.root, 'host')?.trim();
  if (host === undefined) {
    const path = basePath(context.root);
    const url = absoluteUrl(reading, path === '' ? context.root : memberOf(context.root, 'basePath'), path || '/');
    return url === undefined || scheme === undefined ? url : url.replace(/^https?:/, `${scheme}:`);
  }
  const place = memberOf(context.root, 'host');
  const written = /^(https?):\/\//i.exec(host)?.[1];
  const bare = withoutTrailingSlashes(written === undefined ? host : host.slice(written.length + 3));
  if (written !== undefined) {
    const summary = 'host should not begin with a scheme; it is read as an address';
    context.report({ severity: 'info', code: 'malformed-server', summary }, place);
  }
  const own = context.documents.url;
  const used = written?.toLowerCase() ?? scheme ?? (own === undefined ? 'https' : new URL(own).protocol.slice(0, -1));
  if (written === undefined && scheme === undefined && own === undefined) {
    const summary = 'the document names neither http nor https; https is assumed';
    context.report({ severity: 'info', code: 'scheme-assumed', summary }, place);
  }
  return absoluteUrl(reading, place, `${used}://${bare}${basePath(context.root)}`);
}

function basePath(root: DocumentNode): string {
  const path = textOf(root, 'basePath')?.trim() ?? '';
  return path === '' || path.startsWith('/') ? path : `/${path}`;
}
