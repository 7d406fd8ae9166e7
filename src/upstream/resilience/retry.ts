import type { CallEnding } from '../call-ending.js';
import { CallFault } from './call-fault.js';
import type { ResilienceOptions } from './resilience-options.js';

/** What decides whether a request is repeated. */
export interface RetryPolicy {
  readonly options: ResilienceOptions;
  /** The call may be repeated although it may have taken effect. */
  readonly isIdempotent: boolean;
  readonly ending: CallEnding;
  /** 0 to 1, for the jitter. */
  readonly random: () => number;
}

/** An answer, or why there is none. */
export type AttemptOutcome = CallFault | { readonly status: number; readonly retryAfterMs: number | undefined };

/**
 * Milliseconds to wait before a request is sent once more; `undefined` when it is not. Repeated are: idempotent calls after transient faults and the
 * statuses 408, 425, 429, 502, 503 and 504; any call after a fault that proves that nothing was sent. Pauses follow `Retry-After`, else grow exponentially with
 * full jitter; a pause past the deadline or `maxBackoffMs` is not taken.
 *
 * @param attempt counts the attempts made so far.
 */
export function pauseBeforeRetry(outcome: AttemptOutcome, attempt: number, policy: RetryPolicy): number | undefined {
  const { options, isIdempotent, ending, random } = policy;
  const isFault = outcome instanceof CallFault;
  const isRepeated = isFault
    ? outcome.isTransient && (isIdempotent || outcome.neverSent)
    : isIdempotent && RETRIED_STATUSES.has(outcome.status);
  if (!isRepeated || attempt >= options.maxAttempts) return undefined;
  const retryAfterMs = isFault ? undefined : outcome.retryAfterMs;
  const pauseMs = retryAfterMs ?? random() * Math.min(options.maxBackoffMs, options.backoffMs * 2 ** (attempt - 1));
  return pauseMs <= options.maxBackoffMs && performance.now() + pauseMs < ending.deadline ? pauseMs : undefined;
}

const RETRIED_STATUSES: ReadonlySet<number> = new Set([408, 425, 429, 502, 503, 504]);

/** RFC 9110 section 10.2.3: seconds, of which some servers send fractions, or a date, as milliseconds from now; `undefined` when absent or unreadable. */
export function parseRetryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const text = header.trim();
  if (/^\d{1,9}(?:\.\d{1,9})?$/.test(text)) return Math.ceil(Number(text) * 1000);
  // Every date names its month; `Date.parse` finds dates in other numbers too.
  const date = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
