import type { Rates } from './rates.js';

/**
 * Small records that expire: grants, tokens, registrations, locks. One interface over memory, a file and Redis.
 *
 * Keys are text without secrets in it (a token is stored under its hash). Values are text; `createSealedStore` is what encrypts them.
 * Every method of a shared store may fail with GatewayError `store-unavailable`; nothing is retried or queued meanwhile.
 */
export interface Store {
  /** The value, unless it has expired. */
  get(key: string): Promise<string | undefined>;
  /** Replaces whatever is there. `ttlMs`: how long it is kept, at least 1. */
  set(key: string, value: string, ttlMs: number): Promise<void>;
  /** Compare-and-set: writes only when the value now is `expected` (`undefined`: there is none). True when it wrote. */
  replace(key: string, expected: string | undefined, value: string, ttlMs: number): Promise<boolean>;
  /** Reads and deletes in one step; of several at once, one gets the value. */
  take(key: string): Promise<string | undefined>;
  /** Deletes; with `expected`, only while that is the value. True when something was deleted. */
  delete(key: string, expected?: string): Promise<boolean>;
  /** Keys that begin with `prefix` and have not expired, sorted. */
  keys(prefix: string): Promise<readonly string[]>;
  /** Tells every subscriber of the channel, this process's own included. */
  publish(channel: string, message: string): Promise<void>;
  /** Returns what ends the subscription. Messages that come while the store is away are lost. */
  subscribe(channel: string, listener: (message: string) => void): () => void;
  /** Rates that all who share the store are held to; absent where it is not shared. */
  readonly rates?: Rates;
  close(): Promise<void>;
}
