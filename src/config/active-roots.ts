import { resolve } from 'node:path';
import { isJsonObject, type Json, type JsonObject } from '../model/index.js';
import type { GatewayConfig, ServerConfig } from './gateway-config.js';
import { checkConfigValue, type Environment, readConfigFile } from './load-config.js';
import { resolveConfig } from './resolve-config.js';

/** What commands that move capability files need of a configuration. */
export interface ActiveRoots {
  /** Absolute, each once. */
  readonly roots: readonly string[];
  readonly servers: readonly (Pick<ServerConfig, 'name' | 'roots' | 'specs' | 'specHeaders' | 'baseUrl' | 'policy' | 'ca'> &
    Pick<GatewayConfig, 'proxy'>)[];
  readonly integrity: GatewayConfig['capabilities']['integrity'];
  readonly overrides: GatewayConfig['capabilities']['overrides'];
  readonly trustedKeys: readonly string[];
  readonly integrityProfiles: GatewayConfig['integrityProfiles'];
}

export interface ActiveRootsOptions {
  /** How descriptions are reached is wanted too: `egress`, `ca` and `spec_headers` of servers. Default false. */
  readonly readsSpecs?: boolean;
}

/**
 * Which directories a gateway.yaml serves. Everything else in the file is left alone, so the variables of its secrets need not be set.
 *
 * @throws GatewayError as `loadConfig`.
 */
export async function loadActiveRoots(
  path: string,
  environment: Environment,
  cwd: string,
  { readsSpecs = false }: ActiveRootsOptions = {},
): Promise<ActiveRoots> {
  const text = await readConfigFile(path, cwd);
  const file = checkConfigValue(reduce(text.value, readsSpecs), { label: path, text }, environment);
  // What is wrong between sections is for `serve` and `config check` to say.
  const config = await resolveConfig(file, { cwd, path: resolve(cwd, path), overrides: {}, report() {} });
  return {
    roots: [...new Set([...config.capabilities.directories, ...config.servers.flatMap((server) => server.roots.map((root) => root.dir))])],
    servers: config.servers.map(({ name, roots, specs, specHeaders, policy, baseUrl, ca }) => ({
      name,
      roots,
      specs,
      policy,
      ...(specHeaders === undefined ? {} : { specHeaders }),
      ...(baseUrl === undefined ? {} : { baseUrl }),
      ...(ca === undefined ? {} : { ca }),
      ...(config.proxy === undefined ? {} : { proxy: config.proxy }),
    })),
    ...config.capabilities,
    integrityProfiles: config.integrityProfiles,
  };
}

function reduce(value: JsonObject, readsSpecs: boolean): JsonObject {
  const { capabilities, context_integrity_profiles, egress, servers } = value;
  return {
    ...(capabilities === undefined ? {} : { capabilities }),
    ...(context_integrity_profiles === undefined ? {} : { context_integrity_profiles }),
    ...(Array.isArray(servers) ? { servers: servers.map((server) => reduceServer(server, readsSpecs)) } : {}),
    ...(egress === undefined || !readsSpecs ? {} : { egress }),
  };
}

function reduceServer(server: Json, readsSpecs: boolean): Json {
  if (!isJsonObject(server)) return server;
  const { name, capabilities, spec, specs, spec_headers, policy, base_url, ca } = server;
  return {
    ...(name === undefined ? {} : { name }),
    ...(capabilities === undefined ? {} : { capabilities }),
    ...(spec === undefined ? {} : { spec }),
    ...(specs === undefined ? {} : { specs }),
    ...(policy === undefined ? {} : { policy }),
    ...(base_url === undefined ? {} : { base_url }),
    ...(ca === undefined || !readsSpecs ? {} : { ca }),
    ...(spec_headers === undefined || !readsSpecs ? {} : { spec_headers }),
  };
}
