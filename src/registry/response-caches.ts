import { createHash } from 'node:crypto';
import type { GatewayConfig, ServerConfig } from '../config/index.js';
import type { Observer } from '../model/index.js';
import type { Store } from '../store/index.js';
import { createGenerations, createMemoryCache, createRedisCache, type SharedCache, type UpstreamOptions } from '../upstream/index.js';

/** The caches that servers are given: their own in memory, or the one in Redis that all of them, and replicas, share. */
export interface ResponseCaches {
  optionsFor(server: ServerConfig, config: GatewayConfig): Pick<UpstreamOptions, 'cache' | 'cacheSecret'>;
  close(): Promise<void>;
}

/** What the caches of several workers of one gateway have in common. */
export interface CacheFellows {
  /** What one of them publishes, all of them hear. */
  readonly bus: Pick<Store, 'publish' | 'subscribe'>;
  /** Of the hashes that entries are stored under, where the configuration has none. */
  readonly cacheSecret: Buffer;
}

export function createResponseCaches(observer: Observer, fellows?: CacheFellows): ResponseCaches {
  const shared = new Map<string, SharedCache>();
  const own = createGenerations();
  const unsubscribe = fellows?.bus.subscribe(DROPPED, (scope) => void own.drop(scope));
  // A caller that wrote reads what it wrote, whichever worker answers: they all have heard before the call ends.
  const generations = fellows === undefined ? undefined : { ...own, drop: (scope: string) => fellows.bus.publish(DROPPED, scope) };
  return {
    optionsFor(server, { cache }) {
      if (server.cacheOff || cache.type === 'none') return { cache: 'none' };
      if (cache.type === 'memory') return { cache: createMemoryCache(cache.maxBytes, generations) };
      const key = JSON.stringify([cache.url, cache.prefix]);
      const existing = shared.get(key) ?? createRedisCache({ url: cache.url, prefix: cache.prefix, observer });
      shared.set(key, existing);
      // Replicas that know the same secret find each other's entries; without one, each has its own.
      return {
        cache: existing,
        ...(cache.secret !== undefined
          ? { cacheSecret: createHash('sha256').update(cache.secret).digest() }
          : fellows === undefined
            ? {}
            : { cacheSecret: fellows.cacheSecret }),
      };
    },
    async close() {
      unsubscribe?.();
      await Promise.all([...shared.values()].map((cache) => cache.close()));
    },
  };
}

const DROPPED = 'cache-dropped';
