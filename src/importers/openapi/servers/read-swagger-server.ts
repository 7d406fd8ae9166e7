import { type DocumentNode, itemsOf, memberOf, textOf } from '../document/node.js';
import { fillVariables } from './read-server.js';
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
  const template = hostTemplate(context.root);
  if (host === undefined && template !== undefined) return readParameterizedHost(reading, template, scheme ?? 'https');
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

/** The `hostTemplate` of AutoRest's `x-ms-parameterized-host`, which Azure's descriptions have where others have `host`. */
export function hostTemplate(root: DocumentNode): string | undefined {
  return textOf(memberOf(root, PARAMETERIZED_HOST), 'hostTemplate')?.trim();
}

function readParameterizedHost(reading: ServerReading, template: string, scheme: string): string | undefined {
  const { context } = reading;
  const node = memberOf(context.root, PARAMETERIZED_HOST);
  const parameters = itemsOf(memberOf(node, 'parameters')).map((item) => context.follow(item) ?? item);
  const variables = new Map(parameters.map((parameter) => [textOf(parameter, 'name') ?? '', parameter]));
  const filled = fillVariables(reading, node, template, variables);
  if (filled === undefined) return undefined;
  // What `useSchemePrefix` says is seen in the address, too.
  const prefix = /^https?:\/\//i.test(filled) ? '' : `${scheme}://`;
  return absoluteUrl(reading, node, `${prefix}${withoutTrailingSlashes(filled)}${basePath(context.root)}`);
}

const PARAMETERIZED_HOST = 'x-ms-parameterized-host';

function basePath(root: DocumentNode): string {
  const path = textOf(root, 'basePath')?.trim() ?? '';
  return path === '' || path.startsWith('/') ? path : `/${path}`;
}
