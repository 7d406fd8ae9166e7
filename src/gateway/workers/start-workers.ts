import cluster from 'node:cluster';
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type GatewayConfig, requireAccess, workerShare } from '../../config/index.js';
import { GatewayError } from '../../model/index.js';
import { createMemoryStore } from '../../store/index.js';
import type { Logger } from '../create-logger.js';
import { startMetricsListener } from '../observe/metrics-listener.js';
import type { RunningGateway } from '../start-gateway.js';
import { createChorus } from './chorus.js';
import type { MetricsCollector } from './collect-metrics.js';
import type { Live, PrimaryAnswers } from './contract.js';
import { type Admitted, openDoor } from './door.js';
import { forkWorker, type WorkerProcess } from './fork-worker.js';
import { createPlaces } from './places.js';
import { createRates } from './rates.js';
import { callStore } from './remote-store.js';

export interface WorkersDeps {
  readonly config: GatewayConfig;
  readonly count: number;
  readonly logger: Logger;
  /** Ends a start that is under way. */
  readonly signal?: AbortSignal;
  /** Reads the configuration again, as it was read at the start. */
  readConfig(): Promise<GatewayConfig>;
  /** Takes JSON lines of the log that workers write together. */
  writeLine(line: string): void;
}

/** A gateway of several processes, from outside. */
export interface RunningWorkers extends Pick<RunningGateway, 'servers'> {
  /** Rejects with GatewayError `workers-failed` when no worker can be kept going. */
  readonly failed: Promise<never>;
  /** In every worker. */
  reload(): Promise<void>;
  /** Lets calls under way finish (`server.drain_timeout`), then ends every worker. */
  close(): Promise<void>;
}

/** A worker that went on for so long began well; whatever ends it then is no reason to wait with the next. */
const STEADY_MS = 60_000;
const FIRST_WAIT_MS = 200;
const MAX_WAIT_MS = 30_000;
/** Ends one after the other, while nobody serves, after which there is no hope. */
const MAX_FAILURES = 5;
/** A worker that is too busy to hear holds up nobody for longer. */
const HEAR_MS = 1000;
/** Beyond `server.drain_timeout`, for a worker to write what it has to write. */
const END_MS = 10_000;

/**
 * Serves from `count` processes behind one address (`node:cluster`). This process takes connections and hands them on, keeps what the workers share, and begins a worker anew when one ends. The first worker begins alone: what is wrong with the configuration is found once, and what it leaves behind (keys, compiled
 * files) is there for the others.
 *
 * @throws GatewayError as `startGateway`; `workers-failed` when the first worker ends without a word; `usage` in a process that is itself a worker.
 */
export async function startWorkers(deps: WorkersDeps): Promise<RunningWorkers> {
  if (!cluster.isPrimary)
    throw new GatewayError('usage', 'server.workers: this process is a worker of node:cluster itself', {
      hint: 'Leave server.workers out where another program runs the workers.',
    });
  const { count, logger } = deps;
  requireAccess(deps.config);
  const crew = new Map<number, { readonly worker: WorkerProcess; readonly live: Live }>();
  const begun = new Set<WorkerProcess>();
  /** Those that listen to this process. */
  const seated = new Set<WorkerProcess>();
  const secret = randomBytes(32);
  const store = createMemoryStore();
  const rates = createRates();
  const places = createPlaces();
  const chorus = createChorus(deps.writeLine);
  const stopping = new AbortController();
  let config = deps.config;
  const door = await openDoor(config.server);
  const metrics = await startMetrics().catch((error: unknown) => {
    door.close();
    throw error;
  });

  async function startMetrics(): Promise<{ readonly collector: MetricsCollector; close(): Promise<void> } | undefined> {
    const address = config.observability.metrics;
    if (address === undefined) return undefined;
    const collector = (await import('./collect-metrics.js')).createMetricsCollector();
    const listener = await startMetricsListener(address, collector, () => config);
    logger.info({ url: listener.url }, 'metrics');
    return { collector, close: listener.close };
  }

  function begin(slot: number): WorkerProcess {
    const seats = places.join();
    const share = (): GatewayConfig => workerShare(config, slot, count);
    let admitted: Admitted | undefined;
    const answers: Omit<PrimaryAnswers, 'failed'> = {
      start() {
        seated.add(worker);
        return { slot, config: share(), port: door.port, secret };
      },
      live() {
        admitted = door.admit(worker.hand);
      },
      took: (connection) => admitted?.took(connection),
      leaving: () => admitted?.leave(),
      async config() {
        config = await deps.readConfig();
        return share();
      },
      store: (call) => callStore(store, call),
      rates: (wanted) => rates.take(wanted),
      enter: (request, signal = stopping.signal) => seats.enter(request, signal),
      leave: (place) => seats.leave(place),
      async publish(told) {
        const all = Promise.allSettled([...seated].map(({ channel }) => channel.ask('hear', told)));
        await Promise.race([all, sleep(HEAR_MS, undefined, { ref: false })]);
      },
      relayPort: (of) => crew.get(of)?.live.relayPort,
      say: chorus.join().say,
    };
    const worker = forkWorker(answers);
    begun.add(worker);
    void worker.ended.then(() => {
      begun.delete(worker);
      seated.delete(worker);
      admitted?.end();
      seats.leaveAll();
    });
    return worker;
  }

  /** Until it ends; returns how, why it could not serve, and whether it had served for long. */
  async function accompany(slot: number, worker: WorkerProcess) {
    const begunAt = performance.now();
    let failure: unknown;
    let leaveMetrics: (() => void) | undefined;
    try {
      const live = await worker.live;
      crew.set(slot, { worker, live });
      leaveMetrics = metrics?.collector.join(() => worker.channel.ask('metrics', undefined));
      if (crew.size === count) logger.info({ workers: count }, 'all workers serve');
    } catch (error) {
      failure = error;
    }
    const how = await worker.ended;
    crew.delete(slot);
    leaveMetrics?.();
    return { how, failure, isSteady: failure === undefined && performance.now() - begunAt > STEADY_MS };
  }

  async function keep(slot: number, first: WorkerProcess): Promise<void> {
    let failures = 0;
    for (let worker = first; ; worker = begin(slot)) {
      const { how, failure, isSteady } = await accompany(slot, worker);
      if (stopping.signal.aborted) return;
      failures = isSteady ? 0 : failures + 1;
      const reason = failure instanceof GatewayError ? { reason: failure.message } : {};
      if (crew.size === 0 && failures >= MAX_FAILURES) {
        throw new GatewayError('workers-failed', `no worker serves; the last one ended ${how}`, {
          ...(failure instanceof GatewayError && failure.code !== 'workers-failed' ? { hint: failure.message } : {}),
          cause: failure,
        });
      }
      const waitMs = failures === 0 ? 0 : Math.min(MAX_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1));
      logger.error({ worker: slot, again_in_ms: waitMs, ...reason }, `a worker ended ${how}`);
      await sleep(waitMs, undefined, { signal: stopping.signal }).catch(() => {});
      if (stopping.signal.aborted) return;
    }
  }

  async function end(): Promise<void> {
    stopping.abort();
    door.drain();
    const all = [...begun];
    for (const worker of all) worker.stop();
    const timer = setTimeout(() => {
      logger.warn('workers that did not end in time are killed');
      for (const worker of all) worker.kill();
    }, config.server.drainTimeoutMs + END_MS);
    await Promise.all(all.map(({ ended }) => ended));
    clearTimeout(timer);
    door.close();
    await metrics?.close();
    await store.close();
  }

  const first = begin(1);
  const stop = (): void => first.stop();
  deps.signal?.addEventListener('abort', stop);
  if (deps.signal?.aborted === true) stop();
  const live = await first.live
    .catch(async (error: unknown) => {
      await end();
      throw error;
    })
    .finally(() => deps.signal?.removeEventListener('abort', stop));
  const failed = new Promise<never>((_, reject) => {
    keep(1, first).catch(reject);
    for (let slot = 2; slot <= count; slot += 1) keep(slot, begin(slot)).catch(reject);
  });
  failed.catch(() => {}); // whoever serves is told
  let closing: Promise<void> | undefined;
  return {
    servers: live.servers,
    failed,
    async reload() {
      await Promise.allSettled([...crew.values()].map(({ worker }) => worker.channel.ask('reload', undefined)));
    },
    close() {
      closing ??= end();
      return closing;
    },
  };
}
