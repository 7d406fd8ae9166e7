import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { GatewayError } from '../model/index.js';
import type { Store } from './store.js';

export interface LockOptions {
  /** Longest that the work may take; the lock of a process that died is free after it. */
  readonly holdMs: number;
  readonly signal?: AbortSignal;
}

const POLL_MS = 25;

/**
 * Runs the work while no other process that shares the store runs one under the same name. Callers within a process should be
 * gathered before they come here: those who wait ask the store again every 25 ms or so.
 *
 * @throws GatewayError `store-unavailable`, also when the lock was not free within twice `holdMs`; the signal's reason.
 */
export async function withLock<T>(store: Store, name: string, { holdMs, signal }: LockOptions, work: () => Promise<T>): Promise<T> {
  const key = `lock:${name}`;
  const token = randomUUID();
  const giveUpAt = performance.now() + 2 * holdMs;
  while (!(await store.replace(key, undefined, token, holdMs))) {
    if (performance.now() > giveUpAt) throw new GatewayError('store-unavailable', `the lock ${name} was not given back in time`);
    await sleep(POLL_MS * (1 + Math.random()), undefined, signal === undefined ? {} : { signal });
  }
  try {
    return await work();
  } finally {
    await store.delete(key, token).catch(() => undefined); // it frees itself
  }
}
