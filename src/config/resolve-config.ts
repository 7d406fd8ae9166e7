import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { ContextIntegritySettings } from '../planning/index.js';
import { BUILT_IN_PROFILES } from '../planning/index.js';
import type { StoreSettings } from '../store/index.js';
import type { ConfigFile } from './config-file.js';
import type { GatewayConfig, ServerConfig } from './gateway-config.js';
import type { ConfigOverrides } from './load-config.js';
import { limitsOf } from './resolve-limits.js';
import { observabilityOf } from './resolve-observability.js';
import { readPromptImages } from './resolve-prompts.js';
import { resolveServers } from './resolve-servers.js';
import { cacheOf } from './resolve-upstream.js';
import { checkWorkers } from './workers.js';

export interface ResolveContext {
  readonly cwd: string;
  /** Absolute path of the file; relative paths in it are relative to its folder. */
  readonly path?: string;
  readonly overrides: ConfigOverrides;
  /** A fault at a place of the file. */
  report(path: readonly PropertyKey[], message: string): void;
}

/** Defaults, then the file, then the command line, with absolute paths and the rules that no schema can state. */
export async function resolveConfig(file: ConfigFile, context: ResolveContext): Promise<GatewayConfig> {
  const { overrides } = context;
  const dir = context.path === undefined ? context.cwd : dirname(context.path);
  const directories = (file.capabilities?.directories ?? []).map((directory) => resolve(dir, directory));
  const integrityProfiles = resolveProfiles(file, context);
  const config: GatewayConfig = {
    ...(context.path === undefined ? {} : { path: context.path }),
    server: {
      host: overrides.host ?? file.server?.host ?? '127.0.0.1',
      port: overrides.port ?? file.server?.port ?? 8000,
      ...(file.server?.public_url === undefined ? {} : { publicUrl: file.server.public_url }),
      allowedHosts: file.server?.allowed_hosts ?? [],
      allowedOrigins: file.server?.allowed_origins ?? [],
      trustedProxies: file.server?.trusted_proxies ?? [],
      drainTimeoutMs: file.server?.drain_timeout ?? 10_000,
      workers: overrides.workers ?? file.server?.workers ?? 1,
    },
    capabilities: {
      integrity: file.capabilities?.integrity ?? 'warn',
      overrides: file.capabilities?.overrides ?? 'allow',
      trustedKeys: await readKeys(file.capabilities?.trusted_keys ?? [], dir, context),
      directories,
    },
    limits: limitsOf(file.limits),
    log: { level: overrides.logLevel ?? file.observability?.log?.level ?? 'info', format: file.observability?.log?.format ?? 'text' },
    observability: observabilityOf(file.observability, dir),
    integrityProfiles,
    cache: cacheOf(file.cache),
    store: storeOf(file.store, dir),
    ...(file.egress?.proxy === undefined ? {} : { proxy: file.egress.proxy }),
    servers: await readPromptImages(
      await readAuthorities(resolveServers(file, directories, dir, context), file, dir, context),
      file,
      dir,
      context,
    ),
  };
  checkWorkers(config, context);
  return config;
}

function storeOf(store: ConfigFile['store'], dir: string): StoreSettings {
  if (store === undefined || store.type === 'memory') return { type: 'memory' };
  const encryptionKeys = [store.encryption_key, ...(store.previous_keys ?? [])] as const;
  return store.type === 'file'
    ? { type: 'file', path: resolve(dir, store.path), encryptionKeys }
    : { type: 'redis', url: store.url, prefix: store.prefix ?? 'mcp-gateway:', encryptionKeys };
}

/** `servers[].ca`: the text of the file. */
async function readAuthorities(
  servers: readonly ServerConfig[],
  file: ConfigFile,
  dir: string,
  { report }: ResolveContext,
): Promise<readonly ServerConfig[]> {
  const read = async (server: ServerConfig): Promise<ServerConfig> => {
    const index = (file.servers ?? []).findIndex(({ name }) => name === server.name);
    const path = file.servers?.[index]?.ca;
    if (path === undefined) return server;
    const ca = await readFile(resolve(dir, path), 'utf8').catch(() => undefined);
    if (ca?.includes('-----BEGIN CERTIFICATE-----')) return { ...server, ca };
    report(['servers', index, 'ca'], `servers[${index}].ca: ${path} ${ca === undefined ? 'cannot be read' : 'holds no PEM certificate'}`);
    return server;
  };
  return Promise.all(servers.map(read));
}

async function readKeys(paths: readonly string[], dir: string, { report }: ResolveContext): Promise<readonly string[]> {
  const keys: string[] = [];
  for (const [index, path] of paths.entries()) {
    const text = await readFile(resolve(dir, path), 'utf8').catch(() => undefined);
    if (text?.includes('-----BEGIN PUBLIC KEY-----')) keys.push(text);
    else
      report(
        ['capabilities', 'trusted_keys', index],
        `capabilities.trusted_keys[${index}]: ${path} ${text === undefined ? 'cannot be read' : 'is no PEM public key'}`,
      );
  }
  return keys;
}

function resolveProfiles(file: ConfigFile, { report }: ResolveContext): ReadonlyMap<string, ContextIntegritySettings> {
  const profiles = new Map<string, ContextIntegritySettings>();
  for (const [name, settings] of Object.entries(file.context_integrity_profiles ?? {})) {
    if (Object.hasOwn(BUILT_IN_PROFILES, name)) {
      report(['context_integrity_profiles', name], `"${name}" is a built-in profile; give yours another name`);
    }
    profiles.set(name, {
      ...(settings.sanitize_descriptions === undefined ? {} : { sanitizeDescriptions: settings.sanitize_descriptions }),
      ...(settings.scan_upstream_text === undefined ? {} : { scanUpstreamText: settings.scan_upstream_text }),
      ...(settings.max_response_bytes === undefined ? {} : { maxResponseBytes: settings.max_response_bytes }),
      ...(settings.redact_credentials === undefined ? {} : { redactCredentials: settings.redact_credentials }),
    });
  }
  return profiles;
}
