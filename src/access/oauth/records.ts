import { setTimeout as sleep } from 'node:timers/promises';
import { GatewayError } from '../../model/index.js';
import type { Store } from '../../store/index.js';

/** Records of one kind and one server, by id. What one server wrote is unknown to the next. */
export interface Records<Value> {
  get(id: string): Promise<Value | undefined>;
  set(id: string, value: Value, ttlMs: number): Promise<void>;
  /** Of several at once, one gets the record. */
  take(id: string): Promise<Value | undefined>;
  delete(id: string): Promise<boolean>;
  /**
   * Writes what `change` makes of the record, in one step: when it was changed meanwhile, `change` is asked again. `change` gives `undefined` to
   * leave it. Resolves with what was written. Rejects with GatewayError `store-unavailable` when others were faster 100 times.
   */
  update(id: string, change: (current: Value | undefined) => Value | undefined, ttlMs: number): Promise<Value | undefined>;
}

export function createRecords<Value>(store: Store, server: string, kind: string): Records<Value> {
  const keyOf = (id: string): string => `oauth:${server}:${kind}:${id}`;
  // Only this module writes below the prefix, and only as JSON of a `Value`.
  const parse = (text: string | undefined): Value | undefined => (text === undefined ? undefined : (JSON.parse(text) as Value));
  return {
    get: async (id) => parse(await store.get(keyOf(id))),
    set: (id, value, ttlMs) => store.set(keyOf(id), JSON.stringify(value), ttlMs),
    take: async (id) => parse(await store.take(keyOf(id))),
    delete: (id) => store.delete(keyOf(id)),
    async update(id, change, ttlMs) {
      for (let lost = 0; lost < MAX_LOST; lost += 1) {
        if (lost > 0) await sleep(Math.random() * lost);
        const text = await store.get(keyOf(id));
        const next = change(parse(text));
        if (next === undefined || (await store.replace(keyOf(id), text, JSON.stringify(next), ttlMs))) return next;
      }
      throw new GatewayError('store-unavailable', `a record (${kind}) changes faster than it can be written`);
    },
  };
}

const MAX_LOST = 100;
