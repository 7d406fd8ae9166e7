/** How calls to one upstream origin are kept from harming it, its other callers and us. Every key has a default. */
export interface ResilienceOptions {
  /** Milliseconds of a request with its waits, retries and whole answer. Default: what the provider of the file says. */
  readonly timeoutMs?: number;
  /** Milliseconds for name, TCP and TLS together. Default 10,000. */
  readonly connectTimeoutMs: number;
  /** Requests for one call that may be repeated, the first included. Default 3; 1 is no retry. */
  readonly maxAttempts: number;
  /** The first pause is up to this many milliseconds, each further one up to twice the last. Default 200. */
  readonly backoffMs: number;
  /** No pause is longer, `Retry-After` included: a longer one ends the call and is told to the caller. Default 10,000. */
  readonly maxBackoffMs: number;
  /** Requests in flight. Default 64. */
  readonly concurrency: number;
  /** Calls that wait for a free place; one more is refused. Default 256. */
  readonly queue: number;
  /** Requests a second, and how many may come at once. Default 0: no limit. */
  readonly ratePerSecond: number;
  /** Default: `ratePerSecond`, at least 1. */
  readonly rateBurst: number;
  readonly breaker: BreakerOptions;
}

export interface BreakerOptions {
  /** Share of failed calls among the last `windowSize` that opens the circuit. Default 0.5; 1 never opens. */
  readonly failureRatio: number;
  /** Default 20, or `minimumCalls` when that is more. */
  readonly windowSize: number;
  /** No opinion before so many calls, of those in the window. Default 10, or `windowSize` when that is less. */
  readonly minimumCalls: number;
  /** Milliseconds the circuit stays open before one call tries again; doubles with each failed try. Default 5,000, or `maxOpenMs` when that is less. */
  readonly openMs: number;
  /** Default 60,000, or `openMs` when that is more. */
  readonly maxOpenMs: number;
}

/** What gateway.yaml may say; the rest is default. */
export type ResilienceSettings = Partial<Omit<ResilienceOptions, 'breaker'>> & { readonly breaker?: Partial<BreakerOptions> };

/** Fills in the defaults. */
export function resolveResilience(settings: ResilienceSettings = {}): ResilienceOptions {
  return {
    connectTimeoutMs: 10_000,
    maxAttempts: 3,
    backoffMs: 200,
    maxBackoffMs: 10_000,
    concurrency: 64,
    queue: 256,
    ratePerSecond: 0,
    rateBurst: Math.max(1, settings.ratePerSecond ?? 1),
    ...settings,
    breaker: resolveBreaker(settings.breaker),
  };
}

/** What is said bounds the defaults of the rest: a window that never holds the calls that it takes would never open. */
function resolveBreaker(settings: Partial<BreakerOptions> = {}): BreakerOptions {
  const { failureRatio = 0.5, minimumCalls, openMs } = settings;
  const { windowSize = Math.max(20, minimumCalls ?? 0), maxOpenMs = Math.max(60_000, openMs ?? 0) } = settings;
  return {
    failureRatio,
    windowSize,
    minimumCalls: minimumCalls ?? Math.min(10, windowSize),
    openMs: openMs ?? Math.min(5000, maxOpenMs),
    maxOpenMs,
  };
}
