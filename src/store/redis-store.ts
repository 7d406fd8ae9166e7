import type { createClient } from '@redis/client';
import { GatewayError, type Observer } from '../model/index.js';
import { endRedisClient } from './end-redis-client.js';
import { createRedisRates } from './redis-rates.js';
import type { Store } from './store.js';

export interface RedisStoreOptions {
  /** `redis://user:password@host:6379/0`, `rediss://` with TLS. */
  readonly url: string;
  /** In front of every key and channel. */
  readonly prefix: string;
  readonly observer: Observer;
}

/** Records that replicas share. While Redis is away every call fails at once, and works again when it is back. */
export async function openRedisStore({ url, prefix, observer }: RedisStoreOptions): Promise<Store> {
  // Loaded when someone wants it: it takes a sixth of a start.
  const { createClient } = await import('@redis/client');
  const client = connect(createClient, url, (error) =>
    observer.warning({
      severity: 'warning',
      code: 'store-unreachable',
      summary: `the Redis store does not answer: ${error.message}; what needs it fails until it does`,
    }),
  );
  // A connection that waits for messages can send nothing else.
  const listening = connect(createClient, url, () => {});
  await Promise.all([client.ready, listening.ready]);

  async function attempt<T>(command: () => Promise<T>): Promise<T> {
    try {
      return await command();
    } catch (error) {
      throw new GatewayError('store-unavailable', 'the store that replicas share does not answer', { cause: error });
    }
  }
  const { redis } = client;
  const expiration = (ttlMs: number) => ({ type: 'PX' as const, value: Math.max(1, Math.floor(ttlMs)) });

  return {
    get: (key) => attempt(async () => (await redis.get(prefix + key)) ?? undefined),
    async set(key, value, ttlMs) {
      await attempt(() => redis.set(prefix + key, value, { expiration: expiration(ttlMs) }));
    },
    replace: (key, expected, value, ttlMs) =>
      attempt(async () => {
        if (expected === undefined)
          return (await redis.set(prefix + key, value, { expiration: expiration(ttlMs), condition: 'NX' })) !== null;
        const written = await redis.eval(REPLACE, {
          keys: [prefix + key],
          arguments: [expected, value, String(expiration(ttlMs).value)],
        });
        return written === 1;
      }),
    take: (key) => attempt(async () => (await redis.getDel(prefix + key)) ?? undefined),
    delete: (key, expected) =>
      attempt(async () => {
        if (expected === undefined) return (await redis.del(prefix + key)) > 0;
        return (await redis.eval(DELETE, { keys: [prefix + key], arguments: [expected] })) === 1;
      }),
    keys: (start) =>
      attempt(async () => {
        const found = new Set<string>();
        for await (const batch of redis.scanIterator({ MATCH: `${escapeGlob(prefix + start)}*`, COUNT: 500 })) {
          for (const key of batch) found.add(key.slice(prefix.length));
        }
        return [...found].sort();
      }),
    async publish(channel, message) {
      await attempt(() => redis.publish(prefix + channel, message));
    },
    subscribe(channel, listener) {
      const hear = (message: string): void => listener(message);
      // The client subscribes again by itself after a reconnection.
      listening.redis.subscribe(prefix + channel, hear).catch(() => undefined);
      return () => void listening.redis.unsubscribe(prefix + channel, hear).catch(() => undefined);
    },
    rates: createRedisRates((script, options) => attempt(() => redis.eval(script, options)), `${prefix}rate:`),
    async close() {
      for (const { redis: one } of [client, listening]) endRedisClient(one);
    },
  };
}

const REPLACE = `if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3]) return 1 end return 0`;
const DELETE = `if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0`;
const CONNECT_TIMEOUT_MS = 2000;
const COMMAND_TIMEOUT_MS = 2000;
const MAX_RECONNECT_MS = 2000;

/** A client that connects, and reconnects, by itself. `ready` resolves when the first attempt has succeeded or failed. */
function connect(create: typeof createClient, url: string, onDown: (error: Error) => void) {
  const redis = create({
    url,
    disableOfflineQueue: true,
    commandOptions: { timeout: COMMAND_TIMEOUT_MS },
    socket: { connectTimeout: CONNECT_TIMEOUT_MS, reconnectStrategy: (retries) => Math.min(50 * 2 ** retries, MAX_RECONNECT_MS) },
  });
  let isDown = false;
  let settle: () => void = () => {};
  const ready = new Promise<void>((resolve) => {
    settle = resolve;
  });
  redis.on('error', (error: Error) => {
    settle();
    if (isDown) return;
    isDown = true;
    onDown(error);
  });
  redis.on('ready', () => {
    isDown = false;
    settle();
  });
  redis.connect().catch(() => undefined); // told by `error`
  return { redis, ready };
}

function escapeGlob(text: string): string {
  return text.replace(/[\\*?[\]]/g, '\\$&');
}
