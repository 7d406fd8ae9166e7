import { LRUCache } from 'lru-cache';
import type { CallResult } from '../call-result.js';

/** Where results of successful reads are kept. Keys are hashes: neither keys nor entries hold a credential. */
export interface ResponseCache {
  get(key: string): CallResult | undefined | Promise<CallResult | undefined>;
  /** `bytes`: what the entry weighs. Rejects never: an entry that cannot be kept is none. */
  set(key: string, result: CallResult, ttlMs: number, bytes: number): void | Promise<void>;
  /**
   * A number that is part of a scope's keys; raising it drops whatever the scope (a server) has cached, also what is being read at that moment.
   */
  generation(scope: string): number | Promise<number>;
  drop(scope: string): void | Promise<void>;
}

/** What is told of a scope when it is dropped. */
export type Generations = Pick<ResponseCache, 'generation' | 'drop'>;

/**
 * A cache in this process, bounded by bytes; least recently used entries go first. Default 64 MiB.
 *
 * @param generations where scopes are dropped elsewhere too; default: its own.
 */
export function createMemoryCache(maxBytes: number = 64 * 1024 * 1024, generations: Generations = createGenerations()): ResponseCache {
  const entries = new LRUCache<string, CallResult>({ maxSize: maxBytes, maxEntrySize: Math.ceil(maxBytes / 4) });
  return {
    get: (key) => entries.get(key),
    set(key, result, ttlMs, bytes) {
      entries.set(key, result, { ttl: ttlMs, size: Math.max(1, bytes) });
    },
    generation: (scope) => generations.generation(scope),
    drop: (scope) => generations.drop(scope),
  };
}

export function createGenerations(): Generations {
  const numbers = new Map<string, number>();
  return {
    generation: (scope) => numbers.get(scope) ?? 0,
    drop(scope) {
      numbers.set(scope, (numbers.get(scope) ?? 0) + 1);
    },
  };
}
