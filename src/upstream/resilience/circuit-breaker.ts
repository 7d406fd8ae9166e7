import { CallFault } from './call-fault.js';
import type { BreakerOptions } from './resilience-options.js';

/** What came of a request that was let through. `unknown` says nothing about the upstream: the caller gave up, or the fault was not its own. */
export type Verdict = 'healthy' | 'failed' | 'unknown';

/** Stops calling an origin that fails, and tries again with one request at a time. */
export interface CircuitBreaker {
  readonly state: 'closed' | 'open' | 'half_open';
  /** Lets a request through, or throws `CallFault` `circuit_open`. The pass is handed back with what came of it. */
  admit(): Pass;
  judge(pass: Pass, verdict: Verdict): void;
}

/** The period in which a request was let through: what it says about an earlier one counts no more. */
export type Pass = number;

/**
 * A circuit breaker (Nygard, "Release It!") over the last requests to an origin. Closed, it opens when more than `failureRatio` of them failed. Open, it lets one
 * request through after `openMs`, twice as long after each that failed; one that succeeds closes it, one that proves nothing leaves its place to the next.
 */
export function createCircuitBreaker({ failureRatio, windowSize, minimumCalls, openMs, maxOpenMs }: BreakerOptions): CircuitBreaker {
  let state: CircuitBreaker['state'] = 'closed';
  let period: Pass = 0;
  let verdicts = createWindow(windowSize);
  let pauseMs = openMs;
  let opensAt = 0;

  function enter(next: CircuitBreaker['state']): void {
    state = next;
    period += 1;
  }

  function open(): void {
    enter('open');
    opensAt = performance.now() + pauseMs;
    pauseMs = Math.min(pauseMs * 2, maxOpenMs);
  }

  function close(): void {
    enter('closed');
    verdicts = createWindow(windowSize);
    pauseMs = openMs;
  }

  return {
    get state() {
      return state;
    },
    admit() {
      if (state === 'open' && performance.now() >= opensAt) enter('half_open');
      else if (state !== 'closed') {
        throw new CallFault('circuit_open', 'the upstream failed repeatedly and is not called for a while; retry in some seconds', {
          neverSent: true,
        });
      }
      return period;
    },
    judge(pass, verdict) {
      if (pass !== period) return;
      if (state === 'half_open') {
        if (verdict === 'healthy') close();
        else if (verdict === 'failed') open();
        else enter('open');
      } else if (verdict !== 'unknown') {
        verdicts.add(verdict === 'failed');
        if (verdicts.size >= minimumCalls && verdicts.failed > failureRatio * verdicts.size) open();
      }
    },
  };
}

/** The last verdicts, and how many of them are failures. */
interface VerdictWindow {
  readonly size: number;
  readonly failed: number;
  add(isFailure: boolean): void;
}

function createWindow(capacity: number): VerdictWindow {
  const failures = new Uint8Array(capacity);
  let size = 0;
  let failed = 0;
  let next = 0;
  return {
    get size() {
      return size;
    },
    get failed() {
      return failed;
    },
    add(isFailure) {
      if (size < capacity) size += 1;
      else failed -= failures[next] ?? 0;
      failures[next] = isFailure ? 1 : 0;
      failed += failures[next] ?? 0;
      next = (next + 1) % capacity;
    },
  };
}
