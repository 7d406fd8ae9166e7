import { collectDefaultMetrics, Gauge, Registry as MetricRegistry } from 'prom-client';
import type { Registry } from '../../registry/index.js';
import type { GatewayObserver } from './gateway-observer.js';
import { createCounter, createHistogram, Tallies } from './tallies.js';

/** Numbers of the gateway in the Prometheus text format. */
export interface Metrics extends GatewayObserver {
  readonly contentType: string;
  text(): Promise<string>;
  /** The same as data, to be added up with that of other workers. */
  numbers(): Promise<NumbersOfOne>;
}

/** The numbers of one process. */
export type NumbersOfOne = Awaited<ReturnType<MetricRegistry['getMetricsAsJSON']>>;

/** Distinct tools counted by name for each server; calls of further ones are counted as `other`. */
const MAX_TOOL_LABELS = 500;
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/**
 * Counts in memory, in a registry of its own. What a client can choose freely is no label: tools are named only once they were called, and at most 500 of a server;
 * failures are of a closed set and not multiplied by tools; requests are told apart by route, not path.
 *
 * @param registry is asked for tools and origins when the numbers are read.
 */
export function createMetrics(registry: Registry, version: string): Metrics {
  const numbers = new MetricRegistry();
  const registers = [numbers];
  collectDefaultMetrics({ register: numbers });
  // `aggregator`: what is alike in all workers of a gateway is not added up.
  new Gauge({
    name: 'mcp_gateway_info',
    help: 'Version of the gateway',
    labelNames: ['version'],
    aggregator: 'first',
    registers,
  }).set({ version }, 1);

  const answers = createCounter({
    name: 'mcp_gateway_http_requests_total',
    help: 'HTTP requests by route and class of the answer',
    labelNames: ['route', 'status'],
    registers,
  });
  const requests = createCounter({
    name: 'mcp_gateway_mcp_requests_total',
    help: 'MCP requests by method and outcome',
    labelNames: ['server', 'method', 'outcome'],
    registers,
  });
  const underWay = new Tallies(['server'], () => ({ calls: 0 }));
  new Gauge({
    name: 'mcp_gateway_calls_in_flight',
    help: 'Calls under way, waiting ones included',
    labelNames: ['server'],
    registers,
    collect() {
      for (const { labels, tally } of underWay.all) this.set(labels, tally.calls);
    },
  });
  const calls = createCounter({
    name: 'mcp_gateway_calls_total',
    help: 'Finished calls of tools',
    labelNames: ['server', 'tool', 'outcome'],
    registers,
  });
  const failures = createCounter({
    name: 'mcp_gateway_call_failures_total',
    help: 'Failed calls by why they failed',
    labelNames: ['server', 'failure'],
    registers,
  });
  const cached = createCounter({
    name: 'mcp_gateway_cache_hits_total',
    help: 'Calls answered from the cache',
    labelNames: ['server'],
    registers,
  });
  const refused = createCounter({
    name: 'mcp_gateway_calls_refused_total',
    help: 'Calls that were not made because they could not be recorded',
    labelNames: ['server'],
    registers,
  });
  const callSeconds = createHistogram({
    name: 'mcp_gateway_call_duration_seconds',
    help: 'Duration of calls, retries and pages included',
    labelNames: ['server'],
    buckets: SECONDS,
    registers,
  });
  const upstreamSeconds = createHistogram({
    name: 'mcp_gateway_upstream_request_duration_seconds',
    help: 'Duration of single requests to APIs, by class of the answer or why there was none',
    labelNames: ['server', 'outcome'],
    buckets: SECONDS,
    registers,
  });
  const reloads = createCounter({
    name: 'mcp_gateway_reloads_total',
    help: 'Reloads',
    labelNames: ['result'],
    aggregator: 'max',
    registers,
  });
  gaugesOf(registry, registers);

  const toolLabel = createLabelBound(MAX_TOOL_LABELS);
  return {
    contentType: numbers.contentType,
    text: () => numbers.metrics(),
    numbers: () => numbers.getMetricsAsJSON(),
    onAnswer({ route, status }) {
      answers(route, classOf(status));
    },
    onRequest({ server, method, isCall }) {
      const calling = isCall ? underWay.of(server) : undefined;
      if (calling !== undefined) calling.calls += 1;
      return {
        onOutgoing() {
          const startedAt = performance.now();
          return {
            ended({ status, failure }) {
              const outcome = status === undefined ? (failure ?? 'bug') : classOf(status);
              upstreamSeconds((performance.now() - startedAt) / 1000, server, outcome);
            },
          };
        },
        ended(outcome) {
          if (calling !== undefined) calling.calls -= 1;
          requests(server, method, outcome);
        },
      };
    },
    onCall({ tool, result }) {
      const server = tool.serverName;
      calls(server, toolLabel(server, tool.capability.name), result.isError ? 'error' : 'ok');
      if (result.failure !== undefined) failures(server, result.failure);
      if (result.cached) cached(server);
      callSeconds(result.durationMs / 1000, server);
    },
    onRefusal({ server }) {
      refused(server);
    },
    onReload({ changed, failed, refusal }) {
      reloads(failed.length > 0 || refusal !== undefined ? 'failed' : changed.length > 0 ? 'changed' : 'unchanged');
    },
    async close() {
      numbers.clear();
    },
  };
}

/** What is read off the registry at each scrape, so that a server that is gone leaves nothing behind. */
function gaugesOf(registry: Registry, registers: MetricRegistry[]): void {
  new Gauge({
    name: 'mcp_gateway_tools',
    help: 'Tools served, and files or operations held',
    labelNames: ['server', 'state'],
    aggregator: 'max',
    registers,
    collect() {
      this.reset();
      for (const { config, toolSet } of registry.servers) {
        this.set({ server: config.name, state: 'served' }, toolSet?.tools.length ?? 0);
        this.set({ server: config.name, state: 'held' }, toolSet?.held.length ?? 0);
      }
    },
  });
  new Gauge({
    name: 'mcp_gateway_circuit_breaker_state',
    help: '1 for the state that the circuit breaker of an origin is in',
    labelNames: ['server', 'origin', 'state'],
    registers,
    collect() {
      this.reset();
      for (const { config, origins } of registry.servers) {
        for (const { origin, breaker } of origins()) {
          for (const state of ['closed', 'half_open', 'open']) this.set({ server: config.name, origin, state }, state === breaker ? 1 : 0);
        }
      }
    },
  });
}

/** The first `max` names of a server stay as they are. */
function createLabelBound(max: number): (server: string, name: string) => string {
  const known = new Map<string, Set<string>>();
  return (server, name) => {
    const names = known.get(server) ?? new Set();
    known.set(server, names);
    if (names.size < max) names.add(name);
    return names.has(name) ? name : 'other';
  };
}

/** `2xx` … `5xx`; `none` when the client left before there was an answer. */
function classOf(status: number): string {
  return status >= 100 && status < 600 ? `${Math.floor(status / 100)}xx` : 'none';
}
