import { warnOfMissing } from '../credentials/index.js';
import { silentObserver } from '../model/index.js';
import { createDispatcherPool } from './exchange/index.js';
import { createOriginGate, type OriginGate, type ResilienceOptions, resolveResilience } from './resilience/index.js';
import { createExpressionRunner } from './transform/index.js';
import type { UpstreamOptions } from './upstream.js';
import type { UpstreamParts } from './upstream-parts.js';

/** What all calls of an upstream share, with the defaults of its options. Gates are added to `gates` as origins are called. */
export function createParts(options: UpstreamOptions, gates: Map<string, OriginGate>): UpstreamParts {
  const resilience = new Map<string, ResilienceOptions>();
  const resilienceOf = (origin: string): ResilienceOptions => {
    const known = resilience.get(origin);
    if (known !== undefined) return known;
    const own = options.originResilience?.[origin];
    const resolved = resolveResilience({ ...options.resilience, ...own, breaker: { ...options.resilience?.breaker, ...own?.breaker } });
    resilience.set(origin, resolved);
    return resolved;
  };
  const { tls, proxy, resolver, approvedOrigins } = options;
  return {
    credentials: warnOfMissing(options.credentials, options.observer ?? silentObserver),
    dispatchers: createDispatcherPool({
      ...(tls === undefined ? {} : { tls }),
      ...(proxy === undefined ? {} : { proxy }),
      ...(resolver === undefined ? {} : { resolver }),
      connectTimeoutMs: (origin) => resilienceOf(origin).connectTimeoutMs,
      connections: (origin) => resilienceOf(origin).concurrency,
    }),
    expressions: createExpressionRunner(),
    ...(approvedOrigins === undefined ? {} : { approvedOrigins: new Set(approvedOrigins.map((origin) => new URL(origin).origin)) }),
    maxResultBytes: options.maxResultBytes ?? 1024 * 1024,
    maxBodyBytes: options.maxBodyBytes ?? 8 * 1024 * 1024,
    userAgent: options.userAgent ?? 'mcp-gateway',
    random: options.random ?? Math.random,
    resilienceOf,
    gateOf(origin) {
      const known = gates.get(origin);
      if (known !== undefined) return known;
      const gate = createOriginGate(resilienceOf(origin));
      gates.set(origin, gate);
      return gate;
    },
  };
}
