import { setTimeout as sleep } from 'node:timers/promises';
import type { CallEnding } from '../call-ending.js';
import { CallFault } from './call-fault.js';
import type { ResilienceOptions } from './resilience-options.js';

/** An answer that may be worth a retry. */
export interface RetriableAnswer {
  readonly status: number;
  readonly retryAfterMs?: number;
}

export interface RetryContext {
  readonly options: ResilienceOptions;
  /** The call may be repeated although it may have taken effect. */
  readonly isIdempotent: boolean;
  readonly ending: CallEnding;
  /** 0 to 1, for the jitter. */
  readonly random: () => number;
}

/**
 * Runs an attempt until it succeeds or nothing is left to try, and returns the last answer or throws the last fault. Repeated are: idempotent calls after transient faults and the
 * statuses 408, 425, 429, 502, 503 and 504; any call after a fault that proves that nothing was sent. Pauses follow `Retry-After`, else grow exponentially with
 * full jitter; a pause past the deadline or `maxBackoffMs` is not taken.
 */
export async function retry<Answer extends RetriableAnswer>(
  attempt: (number: number) => Promise<Answer>,
  context: RetryContext,
): Promise<Answer> {
  for (let number = 1; ; number++) {
    let answer: Answer | undefined;
    let fault: unknown;
    try {
      answer = await attempt(number);
      if (!context.isIdempotent || !RETRIED_STATUSES.has(answer.status)) return answer;
    } catch (error) {
      if (!(error instanceof CallFault) || !error.isTransient || !(context.isIdempotent || error.neverSent)) throw error;
      fault = error;
    }
    const pauseMs =
      answer?.retryAfterMs ?? context.random() * Math.min(context.options.maxBackoffMs, context.options.backoffMs * 2 ** (number - 1));
    const canPause = pauseMs <= context.options.maxBackoffMs && performance.now() + pauseMs < context.ending.deadline;
    if (number >= context.options.maxAttempts || !canPause) {
      if (answer !== undefined) return answer;
      throw fault;
    }
    await sleep(pauseMs, undefined, { signal: context.ending.signal });
  }
}

const RETRIED_STATUSES: ReadonlySet<number> = new Set([408, 425, 429, 502, 503, 504]);

/** RFC 9110 section 10.2.3: seconds or a date, as milliseconds from now; `undefined` when absent or unreadable. */
export function parseRetryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const text = header.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
