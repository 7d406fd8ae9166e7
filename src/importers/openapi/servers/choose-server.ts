import type { OperationServer } from '../../../model/index.js';
import type { ImportContext } from '../document/import-context.js';
import { type DocumentNode, memberOf, quote, textOf } from '../document/node.js';
import { listServers, parseBaseUrl, pickServer } from './pick-server.js';
import { type DeclaredServer, readServers } from './read-server.js';
import { hostTemplate, readSwaggerServer } from './read-swagger-server.js';
import { ASK_FOR_BASE_URL, absoluteUrl, HAS_SCHEME, type ServerReading, trimUrl } from './server-url.js';

/** What the operator said about where the API is. */
export interface ServerOptions {
  /** Absolute http(s) URL: replaces the origin of every server, and with a path of its own the whole address. */
  readonly baseUrl?: string;
  /** Index into the document's servers (from 0), or a URL. */
  readonly server?: string;
  /** Values of server variables, by name. */
  readonly serverVariables?: Readonly<Record<string, string>>;
}

export interface ServerChooser {
  /** Absolute URLs of the document-level servers. */
  readonly documentServers: readonly string[];
  /** The server of an operation: its own, else its path's, else the document's. `undefined`: not known, and reported. */
  choose(operation: DocumentNode, pathItems: readonly DocumentNode[]): OperationServer | undefined;
  /** Reports what the operator gave and nothing used; when every operation is read. */
  finish(): void;
}

/** Decides which server each operation is called at. Throws `GatewayError('usage')` for an option that cannot be used. */
export function createServerChooser(context: ImportContext, options: ServerOptions): ServerChooser {
  const base = options.baseUrl === undefined ? undefined : parseBaseUrl(options.baseUrl);
  const reading: ServerReading = {
    context,
    values: new Map(Object.entries(options.serverVariables ?? {})),
    met: new Set(),
    fallback: base?.origin,
  };
  const known = new Map<string, readonly DeclaredServer[]>();
  const readOnce = (list: DocumentNode): readonly DeclaredServer[] => {
    if (list.value === undefined) return [];
    const servers = known.get(list.uri + list.pointer) ?? readServers(reading, list);
    known.set(list.uri + list.pointer, servers);
    return servers;
  };
  const declared = documentServers(reading);
  const picked = options.server === undefined ? undefined : pickServer(declared, options.server);
  const documentServer = picked ?? firstUsable(declared, 'document');
  if (picked === undefined && base === undefined) {
    if (documentServer === undefined) reportNone(context, declared);
    else reportSeveral(context, declared, documentServer.url);
  }

  const chooseDeclared = (operation: DocumentNode, pathItems: readonly DocumentNode[]): OperationServer | undefined => {
    const own = readOnce(memberOf(operation, 'servers'));
    if (own.length > 0) return firstUsable(own, 'operation');
    for (const item of pathItems) {
      const servers = readOnce(memberOf(item, 'servers'));
      if (servers.length > 0) return firstUsable(servers, 'path');
    }
    const schemes = memberOf(operation, 'schemes');
    if (context.dialect !== '2.0' || schemes.value === undefined || picked !== undefined) return documentServer;
    const url = readSwaggerServer(reading, schemes);
    if (url === undefined || url === documentServer?.url) return documentServer;
    return { url, level: 'operation', pointer: context.placeOf(schemes) };
  };
  return {
    documentServers: [...new Set(declared.flatMap(({ url }) => (url === undefined ? [] : [url])))],
    choose(operation, pathItems) {
      const server = chooseDeclared(operation, pathItems);
      return base === undefined ? server : rebase(base, server);
    },
    finish: () => reportUnused(reading),
  };
}

/** Servers of the document; without any, `/` on its own origin (OpenAPI 3.1.1 section 4.8.1.1). */
function documentServers(reading: ServerReading): readonly DeclaredServer[] {
  const { context } = reading;
  const list = memberOf(context.root, 'servers');
  const listed = readServers(reading, list);
  if (listed.length > 0) {
    if (context.dialect === '2.0') context.reportForeign('servers', 'OpenAPI 3', list);
    return listed;
  }
  const host = memberOf(context.root, 'host');
  const hasHost = textOf(context.root, 'host') !== undefined;
  if (context.dialect !== '2.0' && !hasHost) return [{ written: '/', url: absoluteUrl(reading, context.root, '/'), pointer: '#' }];
  if (context.dialect !== '2.0') context.reportForeign('host', 'Swagger 2.0', host);
  const url = readSwaggerServer(reading, memberOf(context.root, 'schemes'));
  return [
    { written: textOf(context.root, 'host') ?? hostTemplate(context.root) ?? '/', url, pointer: hasHost ? context.placeOf(host) : '#' },
  ];
}

/** The first that can be called; where the same address is also offered by https, that. */
function firstUsable(servers: readonly DeclaredServer[], level: OperationServer['level']): OperationServer | undefined {
  const usable = servers.flatMap(({ url, pointer }) => (url === undefined ? [] : [{ url, level, pointer }]));
  const [first] = usable;
  const secure = first?.url.replace(/^http:/, 'https:');
  return usable.find(({ url }) => url === secure) ?? first;
}

function rebase(base: URL, server: OperationServer | undefined): OperationServer {
  if (server === undefined || base.pathname !== '/') return { url: trimUrl(base), level: 'option', pointer: server?.pointer ?? '#' };
  return { url: trimUrl(new URL(new URL(server.url).pathname, base)), level: 'option', pointer: server.pointer };
}

function reportSeveral(context: ImportContext, declared: readonly DeclaredServer[], used: string): void {
  if (declared.filter(({ url }) => url !== undefined).length < 2) return;
  const summary = `the document has ${declared.length} servers; ${used} is used`;
  const detail = `Choose another with --server N. ${listServers(declared)}`;
  context.report({ severity: 'info', code: 'several-servers', summary, detail }, memberOf(context.root, 'servers'));
}

/** For an address that is relative, or has variables without a value, it has been asked already. */
function reportNone(context: ImportContext, declared: readonly DeclaredServer[]): void {
  if (declared.some(({ written }) => written.includes('{') || (written !== '' && !HAS_SCHEME.test(written)))) return;
  const summary = 'none of the servers that the document names can be called';
  context.report({ severity: 'warning', code: 'server-unknown', summary, detail: ASK_FOR_BASE_URL }, memberOf(context.root, 'servers'));
}

function reportUnused({ context, values, met }: ServerReading): void {
  for (const name of [...values.keys()].sort()) {
    if (met.has(name)) continue;
    const summary = `no server has a variable ${quote(name)}; --server-var ${name} changes nothing`;
    const detail = met.size === 0 ? 'No server has variables.' : `Known are ${[...met].sort().map(quote).join(', ')}.`;
    context.report({ severity: 'warning', code: 'server-variable-unknown', summary, detail }, context.root);
  }
}
