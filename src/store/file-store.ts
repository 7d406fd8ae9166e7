import { EventEmitter } from 'node:events';
import { chmod, mkdir } from 'node:fs/promises';
import { GatewayError } from '../model/index.js';
import type { Store } from './store.js';

interface Entry {
  readonly v: string;
  /** When it expires, in milliseconds since 1970. */
  readonly e: number;
}

const SWEEP_MS = 10 * 60_000;

/**
 * Records in a directory of one machine (LMDB); they survive a restart. Several processes may open it at once (a gateway and
 * `mcp-gateway auth`); `publish` reaches this process only.
 *
 * @param dir created with mode 0700.
 * @throws GatewayError `store-unavailable` when the directory cannot be used.
 */
export async function openFileStore(dir: string, now: () => number = Date.now): Promise<Store> {
  const { open } = await import('lmdb');
  const db = await openDatabase();
  const channels = new EventEmitter().setMaxListeners(0);
  const sweep = setInterval(() => void removeExpired(), SWEEP_MS).unref();
  await removeExpired();

  async function openDatabase() {
    try {
      await mkdir(dir, { recursive: true, mode: 0o700 });
      await chmod(dir, 0o700);
      return open<Entry, string>({ path: dir, encoding: 'json' });
    } catch (error) {
      throw new GatewayError('store-unavailable', `the store ${dir} cannot be opened: ${error instanceof Error ? error.message : error}`, {
        cause: error,
      });
    }
  }

  const current = (key: string): string | undefined => {
    const entry = db.get(key);
    return entry === undefined || entry.e <= now() ? undefined : entry.v;
  };
  const entryOf = (value: string, ttlMs: number): Entry => ({ v: value, e: now() + ttlMs });

  async function removeExpired(): Promise<void> {
    const expired = [...db.getRange()].filter(({ value }) => value.e <= now()).map(({ key }) => key);
    await db.transaction(() => {
      for (const key of expired) if ((db.get(key)?.e ?? Number.POSITIVE_INFINITY) <= now()) db.removeSync(key);
    });
  }

  return {
    async get(key) {
      return current(key);
    },
    async set(key, value, ttlMs) {
      await db.put(key, entryOf(value, ttlMs));
    },
    replace(key, expected, value, ttlMs) {
      return db.transaction(() => {
        if (current(key) !== expected) return false;
        db.putSync(key, entryOf(value, ttlMs));
        return true;
      });
    },
    take(key) {
      return db.transaction(() => {
        const value = current(key);
        if (value !== undefined) db.removeSync(key);
        return value;
      });
    },
    delete(key, expected) {
      return db.transaction(() => {
        const value = current(key);
        if (value === undefined || (expected !== undefined && value !== expected)) return false;
        return db.removeSync(key);
      });
    },
    async keys(prefix) {
      const found: string[] = [];
      for (const { key, value } of db.getRange({ start: prefix })) {
        if (!key.startsWith(prefix)) break;
        if (value.e > now()) found.push(key);
      }
      return found.sort();
    },
    async publish(channel, message) {
      channels.emit(channel, message);
    },
    subscribe(channel, listener) {
      channels.on(channel, listener);
      return () => channels.off(channel, listener);
    },
    async close() {
      clearInterval(sweep);
      channels.removeAllListeners();
      await db.close();
    },
  };
}
