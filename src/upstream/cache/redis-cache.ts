import { randomUUID } from 'node:crypto';
import type { Observer } from '../../model/index.js';
import { endRedisClient } from '../../store/index.js';
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
 * not answer, every read goes to the API and nothing old is served: a write that could not be told makes this process look past what is there.
 */
export function createRedisCache({ url, prefix, observer }: RedisCacheOptions): SharedCache {
  let isDown = false;
  /** Scopes whose last drop did not reach Redis. */
  const undropped = new Set<string>();

  /** The library is loaded when someone wants it: it takes a sixth of a start. */
  const opening = import('@redis/client').then(({ createClient }) => {
    const client = createClient({ url, disableOfflineQueue: true, socket: { connectTimeout: CONNECT_TIMEOUT_MS } });
    client.on('error', (error: Error) => {
      if (isDown) return;
      isDown = true;
      observer.warning({
        severity: 'warning',
        code: 'cache-unreachable',
        summary: `the Redis cache does not answer: ${error.message}; calls go on without it`,
      });
    });
    client.on('ready', () => {
      isDown = false;
    });
    client.connect().catch(() => undefined); // told by `error`, and tried again by the client
    return client;
  });

  const generationKey = (scope: string): string => `${prefix}generation:${scope}`;
  const attempt = async <T>(command: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await command();
    } catch {
      return undefined;
    }
  };

  return {
    async get(key) {
      const text = await attempt(async () => (await opening).get(`${prefix}${key}`));
      return typeof text === 'string' ? (JSON.parse(text) as CallResult) : undefined; // written by `set`
    },
    async set(key, result, ttlMs) {
      const expiration = { type: 'PX', value: Math.max(1, Math.floor(ttlMs)) } as const;
      await attempt(async () => (await opening).set(`${prefix}${key}`, JSON.stringify(result), { expiration }));
    },
    async generation(scope) {
      if (undropped.has(scope)) await raise(scope);
      const value = undropped.has(scope) ? undefined : await attempt(async () => (await opening).get(generationKey(scope)));
      // Unknown: a number that nothing was ever stored under.
      return value === undefined ? Number.parseInt(randomUUID().slice(0, 8), 16) + 2 ** 40 : Number(value ?? 0);
    },
    drop: (scope) => raise(scope),
    async close() {
      await attempt(async () => endRedisClient(await opening));
    },
  };

  async function raise(scope: string): Promise<void> {
    if ((await attempt(async () => (await opening).incr(generationKey(scope)))) === undefined) undropped.add(scope);
    else undropped.delete(scope);
  }
}

const CONNECT_TIMEOUT_MS = 2000;
