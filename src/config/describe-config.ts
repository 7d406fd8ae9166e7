import { relative, sep } from 'node:path';
import type { GatewayConfig, ServerConfig } from './gateway-config.js';
import { isLoopbackHost } from './loopback-host.js';
import { serverPaths, serverUrl } from './server-url.js';

/** What a configuration means, for people and programs; holds no secret. */
export interface ConfigDescription {
  readonly config?: string;
  readonly host: string;
  readonly port: number;
  readonly workers: number | 'auto';
  readonly public_url?: string;
  readonly integrity: 'warn' | 'enforce';
  readonly servers: readonly ServerDescription[];
}

export interface ServerDescription {
  readonly name: string;
  /** Streamable HTTP first, then legacy SSE where it is on. */
  readonly endpoints: readonly string[];
  /** Relative to the folder of the configuration, `/` separated. */
  readonly capabilities: readonly string[];
  /** Descriptions that are served; `capabilities` is what was accepted of them. */
  readonly specs?: readonly string[];
  /** Names of the headers that descriptions are read with. */
  readonly spec_headers?: readonly string[];
  readonly refresh_seconds?: number;
  readonly base_url?: string;
  readonly access: string;
  readonly auth: string;
  /** Where the server's credential may go; absent: the origins of its files. */
  readonly auth_origins?: readonly string[];
  /** Names of the headers that are sent with every call. */
  readonly headers?: readonly string[];
  readonly exposure: 'static' | 'dynamic' | 'auto';
  readonly policy: {
    readonly marked_only?: true;
    readonly allow: readonly string[];
    readonly deny: readonly string[];
    readonly confirm: readonly string[];
    /** Of a spec mount. */
    readonly accept?: readonly string[];
    readonly on_new?: 'hold' | 'follow';
  };
}

/** Says what would be served where, with which access and auth. */
export function describeConfig(config: GatewayConfig, dir: string): ConfigDescription {
  return {
    ...(config.path === undefined ? {} : { config: show(config.path, dir) }),
    host: config.server.host,
    port: config.server.port,
    workers: config.server.workers,
    ...(config.server.publicUrl === undefined ? {} : { public_url: config.server.publicUrl }),
    integrity: config.capabilities.integrity,
    servers: config.servers.map((server) => describeServer(server, config, dir)),
  };
}

function describeServer(server: ServerConfig, config: GatewayConfig, dir: string): ServerDescription {
  const paths = [...serverPaths(server, config), ...(server.sse ? [`/${server.name}/sse`] : []), ...(server.aggregate ? ['/mcp'] : [])];
  return {
    name: server.name,
    endpoints: paths.map((path) => serverUrl(path, config)),
    capabilities: server.roots.map((root) => `${show(root.dir, dir)}${root.within === '' ? '' : `/${root.within.slice(0, -1)}`}`),
    ...(server.specs.length === 0
      ? {}
      : { specs: server.specs.map((spec) => (/^https?:/i.test(spec) ? spec.replace(/\?.*$/s, '') : show(spec, dir))) }),
    ...(server.refreshMs === undefined ? {} : { refresh_seconds: server.refreshMs / 1000 }),
    ...(server.baseUrl === undefined ? {} : { base_url: server.baseUrl }),
    access: describeAccess(server, config),
    auth: describeAuth(server.auth),
    ...(server.auth?.origins === undefined ? {} : { auth_origins: server.auth.origins }),
    ...(server.specHeaders === undefined ? {} : { spec_headers: Object.keys(server.specHeaders) }),
    ...(server.headers === undefined ? {} : { headers: Object.keys(server.headers) }),
    exposure: server.exposure,
    policy: {
      ...(server.policy.markedOnly ? { marked_only: true } : {}),
      allow: server.policy.allow ?? [],
      deny: server.policy.deny,
      confirm: server.policy.confirm,
      ...(server.specs.length === 0 ? {} : { accept: server.policy.accept, on_new: server.policy.onNew }),
    },
  };
}

function describeAuth(auth: ServerConfig['auth']): string {
  if (auth === undefined) return 'of the files';
  if (auth.type === 'oauth2') return `oauth2 (${auth.flow})`;
  return auth.type === 'passthrough' ? `passthrough (${auth.headers.join(', ')})` : auth.type;
}

function describeAccess({ access }: ServerConfig, config: GatewayConfig): string {
  if (access === undefined) return isLoopbackHost(config.server.host) ? 'open (loopback only)' : 'missing';
  if (access.type === 'jwt') return `jwt (${access.issuer})`;
  return access.type === 'open' || access.type === 'oauth' ? access.type : `keys (${access.keys.map(({ name }) => name).join(', ')})`;
}

function show(path: string, dir: string): string {
  const shown = relative(dir, path);
  return shown === '' ? '.' : shown.split(sep).join('/');
}
