import type { Registry } from '../../registry/index.js';
import type { Logger } from '../create-logger.js';
import type { WorkerLink } from '../workers/worker-link.js';
import { type GatewayObserver, observeAll } from './gateway-observer.js';
import { createLogObserver } from './log-observer.js';
import { startMetricsListener } from './metrics-listener.js';

export interface ObserverDeps {
  readonly logger: Logger;
  readonly version: string;
  /** Told of calls in place of the log. */
  readonly liveView?: GatewayObserver;
  /** One of several processes. */
  readonly worker?: WorkerLink;
}

export interface StartedObservers {
  readonly observer: Required<GatewayObserver>;
  readonly metricsUrl?: string;
  close(): Promise<void>;
}

/**
 * Everyone whom `observability` names, and the log; what is not configured is not even loaded.
 *
 * @throws GatewayError as `createObserver` and `startMetricsListener`.
 */
export async function startObservers(registry: Registry, deps: ObserverDeps): Promise<StartedObservers> {
  const { metrics: address } = registry.config.observability;
  const inner = await createObserver(registry, deps);
  if (address === undefined) return { observer: inner, close: () => inner.close() };
  try {
    const { createMetrics } = await import('./metrics.js');
    const metrics = createMetrics(registry, deps.version);
    if (deps.worker !== undefined) {
      deps.worker.offerMetrics(metrics.numbers);
      const observer = observeAll([inner, metrics]);
      return { observer, close: () => observer.close() };
    }
    const listener = await startMetricsListener(address, metrics, () => registry.config);
    deps.logger.info({ url: listener.url }, 'metrics');
    const observer = observeAll([inner, metrics]);
    return { observer, metricsUrl: listener.url, close: async () => void (await Promise.all([listener.close(), observer.close()])) };
  } catch (error) {
    await inner.close();
    throw error;
  }
}

/**
 * The same without a listener: what one process over standard input and output has.
 *
 * @throws GatewayError as `startAudit`.
 */
export async function createObserver(
  { config }: Registry,
  { logger, version, liveView, worker }: ObserverDeps,
): Promise<Required<GatewayObserver>> {
  const { audit, tracing } = config.observability;
  return observeAll([
    { ...createLogObserver(logger, worker?.chorus), ...liveView },
    ...(audit === undefined ? [] : [await (await import('../audit/index.js')).startAudit(audit, { logger, version })]),
    ...(tracing === undefined ? [] : [(await import('./tracing.js')).startTracing(tracing, { logger, version })]),
  ]);
}
