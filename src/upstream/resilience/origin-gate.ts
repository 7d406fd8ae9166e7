import { setTimeout as sleep } from 'node:timers/promises';
import type { CallEnding } from '../call-ending.js';
import { CallFault } from './call-fault.js';
import { createCircuitBreaker } from './circuit-breaker.js';
import { createConcurrencyLimit } from './concurrency-limit.js';
import type { ResilienceOptions } from './resilience-options.js';
import { createTokenBucket } from './token-bucket.js';

/** What every request to one origin passes: rate, then concurrency, then the circuit breaker. */
export interface OriginGate<Answer> {
  readonly breaker: 'closed' | 'open' | 'half_open';
  readonly active: number;
  readonly queued: number;
  /** Runs the request when its turn comes. Throws `CallFault` `busy` or `circuit_open` instead, or the reason for which the call ends. */
  pass(request: () => Promise<Answer>, ending: CallEnding): Promise<Answer>;
}

export function createOriginGate<Answer>(options: ResilienceOptions, isFailedAnswer: (answer: Answer) => boolean): OriginGate<Answer> {
  const limit = createConcurrencyLimit(options.concurrency, options.queue);
  const breaker = createCircuitBreaker(options.breaker, isFailedAnswer);
  const bucket = options.ratePerSecond > 0 ? createTokenBucket(options.ratePerSecond, options.rateBurst) : undefined;
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
    async pass(request, ending) {
      const waitMs = bucket === undefined ? 0 : bucket.take(options.maxBackoffMs);
      if (waitMs === undefined) {
        throw new CallFault('busy', `the gateway sends this upstream at most ${options.ratePerSecond} requests a second; retry later`, {
          neverSent: true,
        });
      }
      if (waitMs > 0) await sleep(waitMs, undefined, { signal: ending.signal });
      const turn = limit.acquire(ending);
      if (turn !== undefined) await turn;
      try {
        return await breaker.run(request);
      } finally {
        limit.release();
      }
    },
  };
}
