import type { Operation } from '../../model/index.js';
import { countBy } from './identify-requests.js';

/** A collection's servers are those that most of its requests go to; a request that goes elsewhere says so for itself. */
export function settleServers(operations: readonly Operation[]): { operations: readonly Operation[]; servers: readonly string[] } {
  const urls = operations.flatMap(({ request }) =>
    request.protocol === 'oci_mcp' || request.server === undefined ? [] : [request.server.url],
  );
  const counts = countBy(urls, (url) => url);
  const most = [...counts.values()].reduce((a, b) => Math.max(a, b), 0);
  const isMain = (url: string): boolean => (counts.get(url) ?? 0) === most || url.includes('{env.');
  const settled = operations.map((operation): Operation => {
    const { request } = operation;
    if (request.protocol === 'oci_mcp' || request.server === undefined || request.server.level === 'option' || isMain(request.server.url))
      return operation;
    return { ...operation, request: { ...request, server: { ...request.server, level: 'operation' } } };
  });
  return { operations: settled, servers: [...counts.keys()].filter((url) => isMain(url) && !url.includes('{env.')).sort() };
}
