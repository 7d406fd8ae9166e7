import { randomUUID } from 'node:crypto';
import type { Observer } from '../../model/index.js';
import { openRedisConnection, type RedisClient } from '../../store/index.js';
import type { CallResult } from '../call-result.js';
import type { ResponseCache } from './response-cache.js';

export interface RedisCacheOptions {
  /** `redis://user:password@host:6379/0`, `rediss://` with TLS. */
  readonly url: string;
  /** In front of every key. */
  readonly prefix: string;
  readonly observer: Observer;
}

export interface SharedCache extends ResponseCache {
  close(): Promise<void>;
}

/**
 * A cache that replicas share. Keys are hashes, entries expire by themselves, and memory is bounded by Redis (`maxmemory`). While Redis does
 * not answer, every read goes to the API and nothing old is served: a write that could not be told makes this process look past what is
 * there. A read waits for half a second, and those of the next second wait for nothing.
 */
export function createRedisCache({ url, prefix, observer }: RedisCacheOptions): SharedCache {
  /** Scopes whose last drop did not reach Redis. */
  const undropped = new Set<string>();
  /** The highest generation of each scope that this process knows of. */
  const highest = new Map<string, number>();
  const opening = openRedisConnection(url, (trouble) =>
    observer.warning({
      severity: 'warning',
      code: 'cache-unreachable',
      summary: `the Redis cache ${trouble}; calls go on without it`,
    }),
  );
  let lookAgainAt = Number.NEGATIVE_INFINITY;

  const generationKey = (scope: string): string => `${prefix}generation:${scope}`;
  const attempt = async <T>(command: (redis: RedisClient) => Promise<T>): Promise<T | undefined> => {
    try {
      return await (await opening).send(command);
    } catch {
      return undefined;
    }
  };

  /** What stands under a key, `null` where there is nothing; `undefined` when that takes longer than a cache is worth. */
  async function look(key: string): Promise<string | null | undefined> {
    const connection = await opening;
    const begunAt = performance.now();
    if (begunAt < lookAgainAt) return undefined;
    try {
      return await connection.send((redis) => redis.get(key), PATIENCE_MS);
    } catch {
      const now = performance.now();
      if (now - begunAt >= PATIENCE_MS) lookAgainAt = now + LOOK_AGAIN_MS;
      return undefined;
    }
  }

  return {
    async get(key) {
      const text = await look(`${prefix}${key}`);
      return typeof text === 'string' ? (JSON.parse(text) as CallResult) : undefined; // written by `set`
    },
    async set(key, result, ttlMs) {
      if (performance.now() < lookAgainAt) return; // nobody would find it under a generation that is not known
      const expiration = { type: 'PX', value: Math.max(1, Math.floor(ttlMs)) } as const;
      await attempt((redis) => redis.set(`${prefix}${key}`, JSON.stringify(result), { expiration }));
    },
    async generation(scope) {
      if (undropped.has(scope)) await raise(scope);
      const value = undropped.has(scope) ? undefined : await look(generationKey(scope));
      if (value === undefined) return createUnknown();
      const current = Number(value ?? 0);
      // Redis went back to an earlier state, and has again what was dropped since.
      if (current < (highest.get(scope) ?? 0)) return (await raise(scope)) ?? createUnknown();
      highest.set(scope, current);
      return current;
    },
    async drop(scope) {
      await raise(scope);
    },
    async close() {
      (await opening).close();
    },
  };

  /** To a generation above all that this process knows of. */
  async function raise(scope: string, by = 1): Promise<number | undefined> {
    const raised = await attempt((redis) => redis.incrBy(generationKey(scope), by));
    if (raised === undefined) {
      undropped.add(scope);
      return undefined;
    }
    const known = highest.get(scope) ?? 0;
    if (raised < known) return raise(scope, known - raised + 1);
    undropped.delete(scope);
    highest.set(scope, raised);
    return raised;
  }
}

const PATIENCE_MS = 500;
const LOOK_AGAIN_MS = 1000;

/** A number that nothing was ever stored under. */
function createUnknown(): number {
  return Number.parseInt(randomUUID().slice(0, 8), 16) + 2 ** 40;
}
