import type { ActivationContext, RootInspection } from '../activation/index.js';
import type { GatewayConfig, ServerConfig } from '../config/index.js';
import type { UpstreamAuthorization } from '../credentials/oauth/index.js';
import { GatewayError, type Observer } from '../model/index.js';
import { originsOf } from '../planning/index.js';
import { openStore, type Store } from '../store/index.js';
import { createUpstream, type OriginStatus, type UpstreamOptions } from '../upstream/index.js';
import { typedOrigins, withEndpoints } from './authorization-endpoints.js';
import { chooseProxy } from './choose-proxy.js';
import { compileToolSet, type RootedFile, showPaths } from './compile-tool-set.js';
import { credentialDoubts } from './credential-doubts.js';
import { findDoubts } from './find-doubts.js';
import { createRootInspector, type RootInspector } from './inspect-roots.js';
import { type CacheFellows, createResponseCaches, type ResponseCaches } from './response-caches.js';
import { type RetiringUpstream, retiring } from './retiring-upstream.js';
import { authOrigins, type ServerCredentialDeps, serverCredentials } from './server-credentials.js';
import { SpecMounts } from './spec/index.js';
import type { ToolSet } from './tool-set.js';

export interface RegistryDeps {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly activation: ActivationContext;
  /** Of the program. */
  readonly version: string;
  /** Told about files that are held, with the command that would activate them, and about what was served with a doubt. */
  readonly observer: Observer;
  /** Ends the reading of descriptions. */
  readonly signal?: AbortSignal;
  /** One of several workers of a gateway. `store`: in place of one in memory. */
  readonly worker?: CacheFellows & { readonly store?: Store };
  /** Over what the configuration says; for tests and one-off settings of the operator (a private CA). */
  readonly upstream?: Partial<Omit<UpstreamOptions, 'credentials' | 'observer'>>;
}

/** A server and its current tools. Values are read anew at every use: a reload replaces them. */
export interface MountedServer {
  readonly config: ServerConfig;
  /** Absent while the server could not be loaded even once. */
  readonly toolSet: ToolSet | undefined;
  /** Why the last load failed; the tools before it are still served. */
  readonly failure: GatewayError | undefined;
  /** How its users sign in at the API (`flow: authorization_code`). */
  readonly authorization: UpstreamAuthorization | undefined;
  /** Every origin called so far. */
  origins(): readonly OriginStatus[];
}

export interface ReloadReport {
  /** Servers whose tools changed. */
  readonly changed: readonly string[];
  readonly failed: readonly {
    readonly name: string;
    readonly error: GatewayError;
    /** The load before failed in another way, or not at all. */
    readonly isNew: boolean;
  }[];
  /** Why the configuration itself could not be taken; the one before it holds. */
  readonly refusal?: GatewayError;
}

const NOTHING_NEW: ReloadReport = { changed: [], failed: [] };

export interface Registry {
  readonly config: GatewayConfig;
  /** In the order of the configuration. */
  readonly servers: readonly MountedServer[];
  server(name: string): MountedServer | undefined;
  /** Of the configuration at the start; closed with the registry. */
  readonly store: Store;
  /**
   * Reads every root again, under a new configuration when one is given, and swaps what changed. One at a time; a second request waits.
   *
   * @param refusal why a newer configuration was not given, for the report.
   */
  reload(config?: GatewayConfig, refusal?: GatewayError): Promise<ReloadReport>;
  /**
   * Reads the descriptions of one server again and, when they changed, reloads it. What cannot be read leaves the last good set in place, and
   * is told once.
   */
  refresh(name: string): Promise<void>;
  /** Called after each reload. Returns the way to stop that. */
  onReload(listener: (report: ReloadReport) => void): () => void;
  /** Ends connections to upstreams and to the store. */
  close(): Promise<void>;
}

/**
 * Loads every server of the configuration. A server that cannot be loaded does not take the others down.
 *
 * @throws GatewayError of the first server when none can be loaded, or of one that `signal` kept from being read; `config-invalid` when a policy does not fit what is there.
 */
export async function loadRegistry(config: GatewayConfig, deps: RegistryDeps): Promise<Registry> {
  const { proxy } = chooseProxy(config, deps.environment);
  if (proxy !== undefined) {
    const summary = `the proxy at ${new URL(proxy).host} resolves names itself: the addresses that upstream hosts have are not checked`;
    deps.observer.warning({ severity: 'warning', code: 'egress-not-checked', summary });
  }
  const registry = new LiveRegistry(config, deps, deps.worker?.store ?? (await openStore(config.store, deps.observer)));
  const { failed } = await registry.reload();
  const isStopped = deps.signal?.aborted === true;
  const refused =
    failed.find(({ error }) => error.code === 'config-invalid') ??
    (failed.length === config.servers.length || isStopped ? failed[0] : undefined);
  if (refused !== undefined) {
    await registry.close();
    throw refused.error;
  }
  for (const { name, error } of failed) {
    deps.observer.warning({
      severity: 'warning',
      code: 'not-loaded',
      summary: `server "${name}" is not served: ${error.message.replace(`server "${name}": `, '')}`,
      ...(error.hint === undefined ? {} : { detail: error.hint }),
    });
  }
  return registry;
}

interface Mount {
  readonly config: ServerConfig;
  readonly toolSet?: ToolSet;
  readonly failure?: GatewayError;
  readonly upstream?: RetiringUpstream;
  readonly authorization?: UpstreamAuthorization;
  /** What `upstream` was made from. */
  readonly upstreamKey?: string;
}

type MadeUpstream = Required<Pick<Mount, 'upstream'>> & Pick<Mount, 'authorization'>;

class LiveRegistry implements Registry {
  config: GatewayConfig;
  readonly store: Store;
  readonly #deps: RegistryDeps;
  #mounts: ReadonlyMap<string, Mount> = new Map();
  readonly #caches: ResponseCaches;
  readonly #inspect: RootInspector;
  readonly #specMounts: SpecMounts;
  readonly #told = new Map<string, ReadonlySet<string>>();
  readonly #listeners = new Set<(report: ReloadReport) => void>();
  #reloading: Promise<unknown> = Promise.resolve();
  readonly #closing = new AbortController();

  constructor(config: GatewayConfig, deps: RegistryDeps, store: Store) {
    this.config = config;
    this.store = store;
    this.#deps = deps;
    const { environment, version, observer } = deps;
    const signal = deps.signal === undefined ? this.#closing.signal : AbortSignal.any([this.#closing.signal, deps.signal]);
    this.#specMounts = new SpecMounts({ cwd: deps.activation.cwd, environment, version, observer, signal });
    this.#caches = createResponseCaches(observer, deps.worker);
    this.#inspect = createRootInspector(deps);
  }

  get servers(): readonly MountedServer[] {
    return [...this.#mounts.values()].map(mounted);
  }

  server(name: string): MountedServer | undefined {
    const mount = this.#mounts.get(name);
    return mount === undefined ? undefined : mounted(mount);
  }

  reload(config = this.config, refusal?: GatewayError): Promise<ReloadReport> {
    // What waits while a large directory is read would hold up the end.
    const next = this.#reloading.then(() => (this.#closing.signal.aborted ? NOTHING_NEW : this.#reload(config, refusal)));
    this.#reloading = next.catch(() => {});
    return next;
  }

  refresh(name: string): Promise<void> {
    const next = this.#reloading.then(() => this.#refresh(name));
    this.#reloading = next.catch(() => {});
    return next;
  }

  onReload(listener: (report: ReloadReport) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#reloading;
    await Promise.all([...this.#mounts.values()].map((mount) => mount.upstream?.close()));
    await this.#caches.close();
    await this.store.close();
  }

  async #reload(config: GatewayConfig, refusal?: GatewayError): Promise<ReloadReport> {
    const before = this.#mounts;
    const inspections = new Map<string, Promise<RootInspection>>();
    const after = new Map<string, Mount>();
    for (const server of config.servers) after.set(server.name, await this.#load(server, config, before.get(server.name), inspections));
    this.#mounts = after;
    this.config = config;
    this.#specMounts.keepOnly(after);

    const kept = new Set([...after.values()].map(({ upstream }) => upstream));
    for (const { upstream } of before.values()) if (upstream !== undefined && !kept.has(upstream)) void upstream.retire();

    const names = new Set([...before.keys(), ...after.keys()]);
    const report: ReloadReport = {
      changed: [...names].filter((name) => before.get(name)?.toolSet?.digest !== after.get(name)?.toolSet?.digest),
      failed: [...after].flatMap(([name, { failure }]) =>
        failure === undefined ? [] : [{ name, error: failure, isNew: failure.message !== before.get(name)?.failure?.message }],
      ),
      ...(refusal === undefined ? {} : { refusal }),
    };
    for (const listener of this.#listeners) listener(report);
    return report;
  }

  async #refresh(name: string): Promise<void> {
    if (await this.#specMounts.refresh(name)) await this.#reload(this.config);
  }

  async #load(
    server: ServerConfig,
    config: GatewayConfig,
    before: Mount | undefined,
    inspections: Map<string, Promise<RootInspection>>,
  ): Promise<Mount> {
    try {
      return await this.#compile(server, config, before, inspections);
    } catch (error) {
      if (!(error instanceof GatewayError)) throw error;
      return { ...before, config: server, failure: error };
    }
  }

  async #compile(
    server: ServerConfig,
    config: GatewayConfig,
    before: Mount | undefined,
    inspections: Map<string, Promise<RootInspection>>,
  ): Promise<Mount> {
    const { activation, environment } = this.#deps;
    const shownPath = showPaths(activation.cwd);
    const inspected = await Promise.all(
      server.roots.map(async ({ dir, within }) => {
        // A root that several servers draw from is read once.
        const key = JSON.stringify([dir, server.baseUrl]);
        const inspection = inspections.get(key) ?? this.#inspect(dir, server, config);
        inspections.set(key, inspection);
        const { served, held, lock, warnings } = await inspection;
        return {
          files: served.filter(({ path }) => path.startsWith(within)).map((file) => ({ dir, file, lock })),
          held: held.filter(({ path }) => path.startsWith(within)).map((file) => ({ ...file, path: shownPath({ dir, file }) })),
          lock,
          warnings,
        };
      }),
    );
    const rooted = inspected.flatMap((root) => root.files);
    const mount = server.specs.length === 0 ? undefined : await this.#specMounts.settle(server, config, { files: rooted, ...inspected[0] });
    const files = [...rooted, ...(mount?.files ?? [])];
    const origins = authOrigins(server, files.flatMap(recordedOrigins));
    const said = { scopes: scopesOf(files), typedOrigins: typedOrigins(server, files) };
    const auth = server.auth?.type === 'oauth2' ? withEndpoints(server.name, server.auth, files) : server.auth;
    const key = JSON.stringify([
      [auth, said, server.clientCertificate, server.headers, origins, server.upstream, server.cacheOff, server.ca],
      [config.limits, config.cache, config.proxy, [...config.integrityProfiles]],
    ]);
    const same = before?.upstreamKey === key ? madeBefore(before) : undefined;
    const { upstream, authorization } =
      same ?? (await this.#createUpstream(auth === undefined ? server : { ...server, auth }, origins, said, config));
    try {
      const canTakeOver = same !== undefined && before !== undefined && preparesAlike(before.config, server);
      const compiled = await compileToolSet(
        {
          server,
          files,
          held: [...inspected.flatMap((root) => root.held), ...(mount?.held ?? [])],
          warnings: [
            ...inspected.flatMap((root) => root.warnings),
            ...files.flatMap(({ file }) => file.warnings),
            ...(mount?.warnings ?? []),
          ],
          isComplete: mount?.isRead ?? true,
          upstream,
          ...(origins === undefined ? {} : { authOrigins: origins }),
          ...(canTakeOver && before.toolSet !== undefined ? { previous: before.toolSet } : {}),
        },
        { config, environment, cwd: activation.cwd },
      );
      const doubts = await credentialDoubts(server, compiled, environment);
      const toolSet = doubts.length === 0 ? compiled : { ...compiled, warnings: [...compiled.warnings, ...doubts] };
      this.#tellDoubts(toolSet, server);
      return { config: server, toolSet, upstream, upstreamKey: key, ...(authorization === undefined ? {} : { authorization }) };
    } catch (error) {
      if (same === undefined) await upstream.close();
      throw error;
    }
  }

  /** What was said stays said until it is no longer so. */
  #tellDoubts(toolSet: ToolSet, server: ServerConfig): void {
    const doubts = new Map(findDoubts(toolSet, server).map((doubt) => [JSON.stringify(doubt), doubt]));
    const told = this.#told.get(server.name);
    for (const [key, doubt] of doubts) if (told?.has(key) !== true) this.#deps.observer.warning(doubt);
    this.#told.set(server.name, new Set(doubts.keys()));
  }

  async #createUpstream(
    server: ServerConfig,
    origins: readonly string[] | undefined,
    said: Pick<ServerCredentialDeps, 'scopes' | 'typedOrigins'>,
    config: GatewayConfig,
  ): Promise<MadeUpstream> {
    const { environment, observer, upstream: options } = this.#deps;
    const proxy = chooseProxy(config, environment);
    const { source, authorization, close } = await serverCredentials(server, {
      origins: origins ?? [],
      environment,
      store: this.store,
      ...said,
      ...proxy,
    });
    const upstream = createUpstream({
      credentials: source,
      observer,
      maxResultBytes: config.limits.maxResponseBytes,
      // The gateway admits no more calls than this at once; none of them is turned away for want of a place to wait.
      resilience: { queue: config.limits.maxConcurrency, ...server.upstream },
      ...this.#caches.optionsFor(server, config),
      ...(server.ca === undefined ? {} : { tls: { ca: server.ca } }),
      ...proxy,
      ...options,
    });
    return { upstream: retiring(upstream, close), ...(authorization === undefined ? {} : { authorization }) };
  }
}

function madeBefore({ upstream, authorization }: Mount): MadeUpstream | undefined {
  return upstream === undefined ? undefined : { upstream, ...(authorization === undefined ? {} : { authorization }) };
}

/** Whether calls of a file that has not changed are the same under both. */
function preparesAlike(before: ServerConfig, after: ServerConfig): boolean {
  return before.baseUrl === after.baseUrl && JSON.stringify(before.operations) === JSON.stringify(after.operations);
}

function mounted({ config, toolSet, failure, authorization, upstream }: Mount): MountedServer {
  return { config, toolSet, failure, authorization, origins: () => upstream?.status() ?? [] };
}

/** What the files ask an authorization server for. */
function scopesOf(files: readonly RootedFile[]): readonly string[] {
  const parts = files.flatMap(({ file: { capability } }) => capability.auth?.all ?? capability.auth ?? []);
  return [...new Set(parts.flatMap(({ type, scopes = [] }) => (type === 'oauth2' ? scopes : [])))].sort();
}

/** Where a file is called as it was recorded. What was edited since says nothing of that. */
function recordedOrigins({ file: { entry, sha256, capability } }: RootedFile): readonly string[] {
  if (entry === undefined) return [];
  return entry.sha256 === sha256 ? originsOf(capability) : (entry.origins ?? []);
}
