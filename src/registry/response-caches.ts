import { createHash } from 'node:crypto';
import type { GatewayConfig, ServerConfig } from '../config/index.js';
import type { Observer } from '../model/index.js';
import { createMemoryCache, createRedisCache, type SharedCache, type UpstreamOptions } from '../upstream/index.js';

/** The caches that servers are given: their own in memory, or the one in Redis that all of them, and replicas, share. */
export interface ResponseCaches {
  optionsFor(server: ServerConfig, config: GatewayConfig): Pick<UpstreamOptions, 'cache' | 'cacheSecret'>;
  close(): Promise<void>;
}

export function createResponseCaches(observer: Observer): ResponseCaches {
  const shared = new Map<string, SharedCache>();
  return {
    optionsFor(server, { cache }) {
      if (server.cacheOff || cache.type === 'none') return { cache: 'none' };
      if (cache.type === 'memory') return { cache: createMemoryCache(cache.maxBytes) };
      const key = JSON.stringify([cache.url, cache.prefix]);
      const existing = shared.get(key) ?? createRedisCache({ url: cache.url, prefix: cache.prefix, observer });
      shared.set(key, existing);
      // Replicas that know the same secret find each other's entries; without one, each has its own.
      return {
        cache: existing,
        ...(cache.secret === undefined ? {} : { cacheSecret: createHash('sha256').update(cache.secret).digest() }),
      };
    },
    async close() {
      await Promise.all([...shared.values()].map((cache) => cache.close()));
    },
  };
}
