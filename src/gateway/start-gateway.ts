import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type GatewayConfig, requireAccess, serverPaths, serverUrl } from '../config/index.js';
import { countGates, loadRegistry, type Registry, type RegistryDeps, type ReloadReport } from '../registry/index.js';
import { createConfigReader } from './config-reader.js';
import { createGatewayHandler } from './create-gateway-handler.js';
import { listenOn } from './listen-on.js';
import { observerOf } from './log-registry.js';
import { startObservers } from './observe/start-observers.js';
import { refreshSpecs } from './refresh-specs.js';
import { registryDepsOf, type ServingDeps } from './serving-deps.js';
import { endStalledConnections } from './stalled-connections.js';
import { watchConfiguration } from './watch-configuration.js';
import { type Relay, startRelay } from './workers/relay.js';
import type { WorkerLink } from './workers/worker-link.js';

export interface GatewayDeps extends ServingDeps {
  /** When this is one of several processes that serve one port. */
  readonly worker?: WorkerLink;
}

export interface RunningGateway {
  /** `http://127.0.0.1:8000`, or the public URL. */
  readonly address: string;
  readonly port: number;
  /** Where other workers bring requests of this one's sessions. */
  readonly relayPort?: number;
  /** Where the metrics are; absent when they are not served. */
  readonly metricsUrl?: string;
  /** In the order of the configuration, as they are now. */
  readonly servers: readonly {
    readonly name: string;
    readonly url: string;
    /** Tools; absent when the server could not be loaded. */
    readonly served?: number;
    readonly held: number;
    /** `destructive_action 11`: what operations of a spec mount wait for. */
    readonly waiting: string;
  }[];
  readonly registry: Registry;
  /** Reads configuration, roots, and the descriptions that are refreshed again. What is wrong stays as it was, and is in the report and the log. */
  reload(): Promise<ReloadReport>;
  /** Refuses new requests, lets those under way finish (`server.drain_timeout`), then ends everything. */
  close(): Promise<void>;
}

/** How slow a client may be with the headers; with the whole request, and with taking the answer, `limits.request_timeout`. */
const HEADERS_TIMEOUT_MS = 15_000;
/** How often slow clients are looked for; Node's own 30 s would double the time they have. */
const CHECK_INTERVAL_MS = 5000;
/** Longer than the idle time of common load balancers, so that the gateway is not the one that hangs up. */
const KEEP_ALIVE_TIMEOUT_MS = 65_000;

/**
 * Loads the servers of the configuration and listens.
 *
 * @throws GatewayError `config-invalid` when others could reach a server that does not say who may call; `address-in-use`; and as `loadRegistry`.
 */
export async function startGateway(deps: GatewayDeps): Promise<RunningGateway> {
  const { config, logger, worker } = deps;
  const startedAt = Date.now();
  const chorus = worker?.chorus ?? logger;
  requireAccess(config);
  const registry = await loadRegistry(config, {
    ...registryDepsOf(deps),
    ...(worker === undefined ? {} : { observer: observerOf(worker.chorus), worker: fellowsOf(worker) }),
  });
  const observers = await startObservers(registry, deps).catch(async (error: unknown) => {
    await registry.close();
    throw error;
  });
  let port = config.server.port;
  const handler = await createGatewayHandler({
    registry,
    logger,
    version: deps.version,
    port: () => port,
    observer: observers.observer,
    worker,
  });
  const { maxHeaderBytes, requestTimeoutMs } = config.limits;
  const options = {
    maxHeaderSize: maxHeaderBytes,
    headersTimeout: Math.min(HEADERS_TIMEOUT_MS, requestTimeoutMs),
    requestTimeout: requestTimeoutMs,
    connectionsCheckingInterval: Math.min(CHECK_INTERVAL_MS, requestTimeoutMs),
    keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS,
  };
  const listener = (req: IncomingMessage, res: ServerResponse): void => handler.handle(req, res);
  const server = createServer(options);
  const stopWatchingStalled = endStalledConnections(server, requestTimeoutMs);
  let relay: Relay | undefined;
  try {
    if (worker !== undefined) {
      port = worker.port;
      relay = await startRelay(worker, server, listener);
    } else {
      server.on('request', listener);
      port = await listenOn(server, config.server, {
        port: 'with --port (0 takes a free one)',
        host: 'Set server.host, or give --host.',
      });
    }
  } catch (error) {
    stopWatchingStalled();
    await handler.close();
    await registry.close();
    await observers.close();
    throw error;
  }

  registry.onReload((report) => observers.observer.onReload(report));
  const readConfig = createConfigReader(registry, readAllowed, chorus);
  const reload = async (isAsked: boolean): Promise<ReloadReport> => {
    const { config: next, refusal } = await readConfig(isAsked);
    return registry.reload(next, refusal);
  };

  async function readAllowed(): Promise<GatewayConfig> {
    const next = (await deps.reloadConfig?.()) ?? registry.config;
    requireAccess({ ...next, server: { ...next.server, host: config.server.host } });
    return next;
  }

  const onBug = (error: unknown): void => logger.error({ err: error }, 'bug');
  const watch = deps.watch === false ? undefined : watchConfiguration(registry, startedAt, () => reload(false).catch(onBug));
  const refreshing = refreshSpecs(registry, onBug);
  let closing: Promise<void> | undefined;
  async function close(): Promise<void> {
    watch?.close();
    refreshing.close();
    const { drainTimeoutMs } = registry.config.server;
    // Still listening: who asks meanwhile is told that the gateway ends, and load balancers stop sending.
    await Promise.all([handler.drain(drainTimeoutMs), relay?.underWay.idle(drainTimeoutMs)]);
    const stopped = new Promise<void>((resolve) => server.close(() => resolve()));
    await handler.close();
    server.closeAllConnections();
    stopWatchingStalled();
    await stopped;
    await registry.close();
    await observers.close();
  }

  return {
    get address() {
      return serverUrl('', registry.config, port);
    },
    port,
    ...(relay === undefined ? {} : { relayPort: relay.port }),
    ...(observers.metricsUrl === undefined ? {} : { metricsUrl: observers.metricsUrl }),
    get servers() {
      return registry.servers.map(({ config: mounted, toolSet }) => ({
        name: mounted.name,
        url: serverUrl(serverPaths(mounted, registry.config)[0] ?? '', registry.config, port),
        ...(toolSet === undefined ? {} : { served: toolSet.tools.length }),
        held: toolSet?.held.length ?? 0,
        waiting: countGates(toolSet?.held ?? []),
      }));
    },
    registry,
    async reload() {
      const report = await reload(true);
      for (const { config: mounted } of registry.servers) if (mounted.refreshMs !== undefined) await registry.refresh(mounted.name);
      return report;
    },
    close() {
      closing ??= close();
      return closing;
    },
  };
}

/** What the registry of a worker has in common with those of the others. */
function fellowsOf({ bus, store, keyFor }: WorkerLink): NonNullable<RegistryDeps['worker']> {
  return { bus, cacheSecret: keyFor('response cache'), ...(store === undefined ? {} : { store }) };
}
