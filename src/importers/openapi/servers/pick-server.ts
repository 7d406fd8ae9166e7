import { GatewayError, type OperationServer } from '../../../model/index.js';
import type { DeclaredServer } from './read-server.js';
import { ASK_FOR_BASE_URL, trimUrl } from './server-url.js';

/**
 * The server that `--server` names: one of the document's by its index from 0, as the document spells it or by its URL; another
 * http(s) URL stands in for them. Throws `GatewayError('usage')` for what is neither.
 */
export function pickServer(declared: readonly DeclaredServer[], wanted: string): OperationServer {
  if (/^[0-9]{1,6}$/.test(wanted)) return pickByIndex(declared, wanted);
  const url = parseHttpUrl(wanted);
  const trimmed = url && trimUrl(url);
  const match = declared.find((server) => server.url !== undefined && (server.written === wanted || server.url === trimmed));
  if (match?.url !== undefined) return { url: match.url, level: 'document', pointer: match.pointer };
  if (trimmed === undefined) {
    throw new GatewayError('usage', `--server ${wanted}: neither an index nor an http(s) URL`, { hint: listServers(declared) });
  }
  return { url: trimmed, level: 'option', pointer: '#' };
}

/** The URL of `--base-url`; throws `GatewayError('usage')` when it is none. */
export function parseBaseUrl(text: string): URL {
  const url = parseHttpUrl(text);
  if (url !== undefined) return url;
  throw new GatewayError('usage', `--base-url ${text}: not an http(s) URL`, { hint: 'Write it as https://host/path' });
}

function pickByIndex(declared: readonly DeclaredServer[], wanted: string): OperationServer {
  const server = declared[Number(wanted)];
  if (server === undefined) {
    const count = `${declared.length} server${declared.length === 1 ? '' : 's'}`;
    throw new GatewayError('usage', `--server ${wanted}: the document has ${count}`, { hint: listServers(declared) });
  }
  if (server.url !== undefined) return { url: server.url, level: 'document', pointer: server.pointer };
  const message = `--server ${wanted}: that server cannot be called (${server.written})`;
  throw new GatewayError('usage', message, { hint: ASK_FOR_BASE_URL });
}

/** `0 https://…, 1 https://…`: what `--server` may name. */
export function listServers(declared: readonly DeclaredServer[]): string {
  if (declared.length === 0) return ASK_FOR_BASE_URL;
  const shown = declared.slice(0, 10).map(({ url, written }, index) => `${index} ${url ?? written}`);
  return `Its servers, by index: ${shown.join(', ')}${declared.length > shown.length ? ', …' : ''}`;
}

function parseHttpUrl(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url : undefined;
}
