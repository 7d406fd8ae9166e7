/** Spaces requests to `ratePerSecond` with bursts of `burst`. */
export interface TokenBucket {
  /** Takes a token, if need be of the future, and returns the milliseconds to wait for it; `undefined`, and nothing taken, when that is more than `maxWaitMs`. */
  take(maxWaitMs: number): number | undefined;
  /** Milliseconds until there is a token; 0 when there is one. Takes none. */
  waitMs(): number;
}

export function createTokenBucket(ratePerSecond: number, burst: number, now: () => number = () => performance.now()): TokenBucket {
  let tokens = burst;
  let at = now();

  function waitMs(): number {
    const time = now();
    tokens = Math.min(burst, tokens + ((time - at) / 1000) * ratePerSecond);
    at = time;
    return tokens >= 1 ? 0 : ((1 - tokens) / ratePerSecond) * 1000;
  }

  return {
    waitMs,
    take(maxWaitMs) {
      const ms = waitMs();
      if (ms > maxWaitMs) return undefined;
      tokens--;
      return ms;
    },
  };
}
