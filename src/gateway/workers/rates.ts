import { LRUCache } from 'lru-cache';
import type { Rates } from '../../store/index.js';
import { createTokenBucket, type TokenBucket } from '../../upstream/index.js';

/** Rates that are kept; the one asked for longest ago is forgotten first. */
const MAX_RATES = 20_000;

/** Rates over the workers of one gateway, counted in this process. */
export function createRates(): Rates {
  const buckets = new LRUCache<string, TokenBucket>({ max: MAX_RATES });
  return {
    async take(rates) {
      const taken: TokenBucket[] = [];
      for (const [index, { key, perSecond, burst }] of rates.entries()) {
        const bucket = buckets.get(key) ?? createTokenBucket(perSecond, burst);
        buckets.set(key, bucket);
        const waitMs = bucket.waitMs();
        if (waitMs > 0) return { index, waitMs };
        taken.push(bucket);
      }
      for (const bucket of taken) bucket.take(0);
      return undefined;
    },
  };
}
