import { EventEmitter } from 'node:events';
import type { Store } from './store.js';

interface Entry {
  readonly value: string;
  readonly expiresAt: number;
}

const SWEEP_MS = 60_000;

/** Records of this process alone; they end with it. `now`: milliseconds, default the clock. */
export function createMemoryStore(now: () => number = Date.now): Store {
  const entries = new Map<string, Entry>();
  const channels = new EventEmitter({ captureRejections: false }).setMaxListeners(0);
  const sweep = setInterval(() => {
    for (const [key, { expiresAt }] of entries) if (expiresAt <= now()) entries.delete(key);
  }, SWEEP_MS).unref();

  function current(key: string): string | undefined {
    const entry = entries.get(key);
    if (entry === undefined) return undefined;
    if (entry.expiresAt > now()) return entry.value;
    entries.delete(key);
    return undefined;
  }

  return {
    async get(key) {
      return current(key);
    },
    async set(key, value, ttlMs) {
      entries.set(key, { value, expiresAt: now() + ttlMs });
    },
    async replace(key, expected, value, ttlMs) {
      if (current(key) !== expected) return false;
      entries.set(key, { value, expiresAt: now() + ttlMs });
      return true;
    },
    async take(key) {
      const value = current(key);
      entries.delete(key);
      return value;
    },
    async delete(key, expected) {
      const value = current(key);
      if (value === undefined || (expected !== undefined && value !== expected)) return false;
      return entries.delete(key);
    },
    async keys(prefix) {
      return [...entries.keys()].filter((key) => key.startsWith(prefix) && current(key) !== undefined).sort();
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
      entries.clear();
    },
  };
}
