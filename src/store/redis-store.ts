import { GatewayError, type Observer } from '../model/index.js';
import { openRedisConnection, type RedisClient } from './redis-connection.js';
import { createRedisRates } from './redis-rates.js';
import type { Store } from './store.js';

export interface RedisStoreOptions {
  /** `redis://user:password@host:6379/0`, `rediss://` with TLS. */
  readonly url: string;
  /** In front of every key and channel. */
  readonly prefix: string;
  readonly observer: Observer;
}

/**
 * Records that replicas share. While Redis is away every call fails at once, and works again when it is back; a call that it takes and does not
 * answer fails after two seconds, of rates, which every call waits for, after half a second.
 */
export async function openRedisStore({ url, prefix, observer }: RedisStoreOptions): Promise<Store> {
  const [asking, listening] = await Promise.all([
    openRedisConnection(url, (trouble) =>
      observer.warning({
        severity: 'warning',
        code: 'store-unreachable',
        summary: `the Redis store ${trouble}; what needs it fails meanwhile`,
      }),
    ),
    // A connection that waits for messages can send nothing else.
    openRedisConnection(url, () => {}),
  ]);
  await Promise.all([asking.ready, listening.ready]);

  async function attempt<T>(command: (redis: RedisClient) => Promise<T>, patienceMs?: number): Promise<T> {
    try {
      return await asking.send(command, patienceMs);
    } catch (error) {
      throw new GatewayError('store-unavailable', 'the store that replicas share does not answer', { cause: error });
    }
  }
  const expiration = (ttlMs: number) => ({ type: 'PX' as const, value: Math.max(1, Math.floor(ttlMs)) });

  return {
    get: (key) => attempt(async (redis) => (await redis.get(prefix + key)) ?? undefined),
    async set(key, value, ttlMs) {
      await attempt((redis) => redis.set(prefix + key, value, { expiration: expiration(ttlMs) }));
    },
    replace: (key, expected, value, ttlMs) =>
      attempt(async (redis) => {
        if (expected === undefined)
          return (await redis.set(prefix + key, value, { expiration: expiration(ttlMs), condition: 'NX' })) !== null;
        const written = await redis.eval(REPLACE, {
          keys: [prefix + key],
          arguments: [expected, value, String(expiration(ttlMs).value)],
        });
        return written === 1;
      }),
    take: (key) => attempt(async (redis) => (await redis.getDel(prefix + key)) ?? undefined),
    delete: (key, expected) =>
      attempt(async (redis) => {
        if (expected === undefined) return (await redis.del(prefix + key)) > 0;
        return (await redis.eval(DELETE, { keys: [prefix + key], arguments: [expected] })) === 1;
      }),
    async keys(start) {
      const found = new Set<string>();
      let cursor = '0';
      do {
        const page = await attempt((redis) => redis.scan(cursor, { MATCH: `${escapeGlob(prefix + start)}*`, COUNT: 500 }));
        for (const key of page.keys) found.add(key.slice(prefix.length));
        cursor = page.cursor;
      } while (cursor !== '0');
      return [...found].sort();
    },
    async publish(channel, message) {
      await attempt((redis) => redis.publish(prefix + channel, message));
    },
    subscribe: (channel, listener) => listening.subscribe(prefix + channel, listener),
    rates: createRedisRates((script, options) => attempt((redis) => redis.eval(script, options), RATE_PATIENCE_MS), `${prefix}rate:`),
    async close() {
      for (const connection of [asking, listening]) connection.close();
    },
  };
}

const RATE_PATIENCE_MS = 500;

const REPLACE = `if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3]) return 1 end return 0`;
const DELETE = `if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0`;

function escapeGlob(text: string): string {
  return text.replace(/[\\*?[\]]/g, '\\$&');
}
