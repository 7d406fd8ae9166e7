import type { ImportContext } from '../document/import-context.js';
import { type DocumentNode, quote, textOf } from '../document/node.js';

/** What servers are read with. */
export interface ServerReading {
  readonly context: ImportContext;
  /** Values of server variables that the operator gave. */
  readonly values: ReadonlyMap<string, string>;
  /** Names of the variables that were met; filled while reading. */
  readonly met: Set<string>;
  /** What relative URLs are resolved against when the document does not say: `--base-url`. */
  readonly fallback: string | undefined;
}

/**
 * The text as an absolute http(s) URL without trailing slash, query, fragment or user. A relative one is resolved against where the
 * document that says it was read from, its `$self` (OpenAPI 3.2), or the fallback; where there is none of these, `//host` is https. `undefined`,
 * reported, when that is not possible.
 */
export function absoluteUrl(reading: ServerReading, node: DocumentNode, text: string): string | undefined {
  const { context } = reading;
  const base = baseOf(reading, node);
  if (base === undefined && text.startsWith('//') && URL.canParse(`https:${text}`)) {
    const summary = `server ${quote(text)} names neither http nor https; https is assumed`;
    context.report({ severity: 'info', code: 'scheme-assumed', summary }, node);
    return absoluteUrl(reading, node, `https:${text}`);
  }
  if (base === undefined && !HAS_SCHEME.test(text)) {
    const summary = node.pointer === '#' ? 'the document names no server' : `server ${quote(text)} is relative, and nothing says to what`;
    context.report({ severity: 'warning', code: 'server-unknown', summary, detail: ASK_FOR_BASE_URL }, node);
    return undefined;
  }
  if (!URL.canParse(text, base)) {
    context.report({ severity: 'warning', code: 'malformed-server', summary: `server ${quote(text)} is no URL; it is left out` }, node);
    return undefined;
  }
  const url = new URL(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    const summary = `server ${quote(text)} is neither http nor https; it is left out`;
    context.report({ severity: 'info', code: 'unsupported-server', summary }, node);
    return undefined;
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    const summary = 'the URL of a server holds a user, query or fragment, which is left out';
    context.report({ severity: 'warning', code: 'server-trimmed', summary }, node);
  }
  return trimUrl(url);
}

export const ASK_FOR_BASE_URL = 'Give the address of the API with --base-url https://…';

/** Origin and path, without trailing slash. */
export function trimUrl(url: URL): string {
  return url.origin + withoutTrailingSlashes(url.pathname);
}

/** A loop, because `/\/+$/` takes quadratic time on a hostile run of slashes. */
export function withoutTrailingSlashes(text: string): string {
  let end = text.length;
  while (text[end - 1] === '/') end -= 1;
  return text.slice(0, end);
}

export const HAS_SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/;

function baseOf({ context, fallback }: ServerReading, node: DocumentNode): string | undefined {
  const self = textOf(context.root, '$self');
  const root = context.documents.url ?? (self !== undefined && /^https?:/i.test(self) && URL.canParse(self) ? self : undefined);
  if (root === undefined) return URL.canParse(node.uri) ? node.uri : fallback;
  return node.uri !== context.root.uri && URL.canParse(node.uri, root) ? new URL(node.uri, root).href : root;
}
