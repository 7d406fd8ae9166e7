import type { Readable, Writable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { serveStdio as serveSdkStdio } from '@modelcontextprotocol/server/stdio';
import type { GatewayConfig, ServerConfig } from '../config/index.js';
import { GatewayError } from '../model/index.js';
import { loadRegistry, type Registry } from '../registry/index.js';
import { createCallLimiter } from './call-limiter.js';
import { createCallers } from './caller.js';
import { createConfigReader } from './config-reader.js';
import { createMounts } from './mounts.js';
import { createObserver } from './observe/start-observers.js';
import { refreshSpecs } from './refresh-specs.js';
import { createSdkServer, tellListsChanged } from './sdk-server.js';
import { registryDepsOf, type ServingDeps } from './serving-deps.js';
import { signedInLocally } from './signed-in-locally.js';
import { stateKeyOf } from './state-key.js';
import { createStdioTransport } from './stdio-transport.js';
import { watchConfiguration } from './watch-configuration.js';

/** The logger must not write to `output`. */
export interface StdioDeps extends ServingDeps {
  /** Which server; may be left out when there is only one. */
  readonly server?: string;
  readonly input?: Readable;
  /** MCP only. */
  readonly output?: Writable;
}

export interface ServedStdio {
  readonly server: string;
  readonly registry: Registry;
  /** Resolves when the client has gone or `close` was called, and everything has ended. */
  readonly closed: Promise<void>;
  /** Lets calls under way finish (`server.drain_timeout`), unless the input has ended before, then ends everything. */
  close(): Promise<void>;
}

/**
 * Serves one server over standard input and output to the person who started the process. When the input ends, calls under way are answered first
 * (`server.drain_timeout`).
 *
 * @throws GatewayError `usage` when there are several servers and none is named, or there is none of that name; `authorization-failed`
 * when its API wants a sign-in and there is none; and as `loadRegistry`.
 */
export async function serveStdio(deps: StdioDeps): Promise<ServedStdio> {
  const { logger, config } = deps;
  const startedAt = Date.now();
  const chosen = chooseServer(config, deps.server);
  const registry = await loadRegistry({ ...config, servers: [chosen] }, registryDepsOf(deps));
  const principal = await signedInLocally(chosen, registry).catch(async (error: unknown) => {
    await registry.close();
    throw error;
  });
  const limiter = createCallLimiter(() => registry.config, { rates: registry.store.rates });
  const observer = await createObserver(registry, deps);
  const parts = {
    version: deps.version,
    logger,
    observer,
    callers: createCallers(),
    limiter,
    stateKey: stateKeyOf(config),
    urlOf: (path: string) => path,
  };
  const mounts = await createMounts(registry, parts);
  const mount = mounts.find(chosen.name);
  if (mount?.core === undefined) throw registry.server(chosen.name)?.failure ?? new Error(`server ${chosen.name} was not mounted`);

  const transport = createStdioTransport({
    input: deps.input ?? process.stdin,
    output: deps.output ?? process.stdout,
    limits: () => ({ maxBytes: registry.config.limits.maxRequestBytes, maxDepth: registry.config.limits.maxJsonDepth }),
    onRefused: (reason) => logger.error({ reason }, 'a message on standard input was dropped'),
    inputEnded: finishCalls,
  });
  // Of the instances that the SDK asks for, the last is the one that serves; a probe before it is closed by then.
  let connected: ReturnType<typeof createSdkServer> | undefined;
  const handle = serveSdkStdio(
    () => {
      connected = createSdkServer(mount.sdkParts, { principal, requestId: 'stdio' }, 'connection');
      return connected;
    },
    { transport, onerror: (error) => logger.debug({ reason: error.message }, 'stdio') },
  );
  mount.onListsChanged(() => {
    if (connected !== undefined) tellListsChanged(connected).catch(() => {}); // it may be gone
  });

  const stopReload = registry.onReload((report) => {
    observer.onReload(report);
    void mounts.sync();
  });
  const onBug = (error: unknown): void => logger.error({ err: error }, 'bug');
  const readConfig = createConfigReader(registry, readOfServer, logger);
  const reload = async (): Promise<void> => {
    const { config: next, refusal } = await readConfig();
    await registry.reload(next, refusal);
  };
  const watch = deps.watch === false ? undefined : watchConfiguration(registry, startedAt, () => reload().catch(onBug));
  const refreshing = refreshSpecs(registry, onBug);

  async function readOfServer(): Promise<GatewayConfig> {
    const next = await deps.reloadConfig?.();
    return next === undefined ? registry.config : { ...next, servers: [chooseServer(next, chosen.name)] };
  }

  let isEnding = false;
  /** Of two reasons to end the second does not wait: a client ends the input first and asks the process to stop when that takes too long. */
  async function finishCalls(): Promise<void> {
    if (isEnding) return;
    isEnding = true;
    await nextTurn(); // what came just before the end has begun by then
    await mount?.underWay.idle(registry.config.server.drainTimeoutMs);
  }

  let closing: Promise<void> | undefined;
  async function end(): Promise<void> {
    stopReload();
    watch?.close();
    refreshing.close();
    await finishCalls();
    await handle.close();
    await mounts.close();
    await registry.close();
    await observer.close();
  }
  const close = (): Promise<void> => {
    closing ??= end();
    return closing;
  };
  const closed = new Promise<void>((resolve) => {
    const inner = transport.onclose;
    transport.onclose = () => {
      inner?.();
      void close().then(resolve);
    };
  });
  return { server: chosen.name, registry, closed, close };
}

function chooseServer({ servers }: GatewayConfig, name: string | undefined): ServerConfig {
  const names = servers.map((server) => server.name).join(', ');
  const [only] = servers;
  if (name === undefined) {
    if (only !== undefined && servers.length === 1) return withoutEndpoints(only);
    throw new GatewayError('usage', `standard input and output carry one server, and there are several: ${names}`, {
      hint: 'Choose one with --server NAME.',
    });
  }
  const found = servers.find((server) => server.name === name);
  if (found === undefined) throw new GatewayError('usage', `there is no server "${name}"`, { hint: `Servers are ${names}.` });
  return withoutEndpoints(found);
}

/** There are none over standard input and output, and changes of them mean nothing. */
function withoutEndpoints(server: ServerConfig): ServerConfig {
  return { ...server, sessions: false, sse: false };
}
