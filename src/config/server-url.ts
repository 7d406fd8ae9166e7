import type { GatewayConfig, ServerConfig } from './gateway-config.js';

/** Paths at which the server answers Streamable HTTP, its own first: `/petstore/mcp`, and `/mcp` for `default` when no server aggregates. */
export function serverPaths(server: ServerConfig, config: GatewayConfig): readonly string[] {
  const own = `/${server.name}/mcp`;
  const takesRoot = server.name === 'default' && !config.servers.some(({ aggregate }) => aggregate);
  return takesRoot ? [own, '/mcp'] : [own];
}

/**
 * The address of a path of the gateway: below `public_url`, else at the address it listens on (the loopback one when it listens
 * on all). `port` is the one it listens on when the configured one is 0.
 */
export function serverUrl(path: string, { server }: GatewayConfig, port = server.port): string {
  return `${server.publicUrl ?? `http://${printedHost(server.host)}:${port}`}${path}`;
}

function printedHost(host: string): string {
  const bare = host.replace(/^\[(.*)\]$/, '$1');
  if (bare === '0.0.0.0') return '127.0.0.1';
  if (bare === '::') return '[::1]';
  return bare.includes(':') ? `[${bare}]` : bare;
}
