import { setTimeout as sleep } from 'node:timers/promises';
import type { CallEnding } from '../call-ending.js';
import { CallFault } from './call-fault.js';
import { createCircuitBreaker, type Pass, type Verdict } from './circuit-breaker.js';
import { createConcurrencyLimit } from './concurrency-limit.js';
import type { ResilienceOptions } from './resilience-options.js';
import { createTokenBucket } from './token-bucket.js';

/** What every request to one origin passes: rate, then concurrency, then the circuit breaker. */
export interface OriginGate {
  readonly breaker: 'closed' | 'open' | 'half_open';
  readonly active: number;
  readonly queued: number;
  /**
   * Lets a request in, at once or, with a promise, when its turn comes; it has to `leave` with its pass. Throws `CallFault` `busy` or `circuit_open` instead, or the
   * reason for which the call ends.
   */
  enter(ending: CallEnding): Pass | Promise<Pass>;
  leave(pass: Pass, verdict: Verdict): void;
}

export function createOriginGate(options: ResilienceOptions): OriginGate {
  const limit = createConcurrencyLimit(options.concurrency, options.queue);
  const breaker = createCircuitBreaker(options.breaker);
  const bucket = options.ratePerSecond > 0 ? createTokenBucket(options.ratePerSecond, options.rateBurst) : undefined;

  function waitForToken(): number {
    const waitMs = bucket === undefined ? 0 : bucket.take(options.maxBackoffMs);
    if (waitMs !== undefined) return waitMs;
    throw new CallFault('busy', `the gateway sends this upstream at most ${options.ratePerSecond} requests a second; retry later`, {
      neverSent: true,
    });
  }

  /** With a place already taken. */
  function admit(): Pass {
    try {
      return breaker.admit();
    } catch (error) {
      limit.release();
      throw error;
    }
  }

  async function enterLater(waitMs: number, ending: CallEnding): Promise<Pass> {
    if (waitMs > 0) await sleep(waitMs, undefined, { signal: ending.signal });
    await limit.acquire(ending);
    return admit();
  }

  return {
    get breaker() {
      return breaker.state;
    },
    get active() {
      return limit.active;
    },
    get queued() {
      return limit.queued;
    },
    enter(ending) {
      const waitMs = waitForToken();
      if (waitMs > 0) return enterLater(waitMs, ending);
      const turn = limit.acquire(ending);
      return turn === undefined ? admit() : turn.then(admit);
    },
    leave(pass, verdict) {
      limit.release();
      breaker.judge(pass, verdict);
    },
  };
}
