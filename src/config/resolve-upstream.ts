import type { ConfigFile, UpstreamFile } from './config-file.js';
import { defined } from './defined.js';
import type { CacheConfig, UpstreamConfig } from './gateway-config.js';
import type { ResolveContext } from './resolve-config.js';

/** `servers[].upstream` in the words of the program; what is not said is left to its defaults. */
export function upstreamOf(file: UpstreamFile | undefined): UpstreamConfig {
  if (file === undefined) return {};
  const { rate, circuit_breaker: breaker } = file;
  return defined({
    timeoutMs: file.timeout,
    connectTimeoutMs: file.connect_timeout,
    maxAttempts: file.attempts,
    backoffMs: file.backoff,
    maxBackoffMs: file.max_backoff,
    concurrency: file.concurrency,
    queue: file.queue,
    ratePerSecond: rate?.per_second,
    rateBurst: rate?.burst,
    breaker:
      breaker === undefined
        ? undefined
        : defined({
            failureRatio: breaker.failure_ratio,
            windowSize: breaker.window,
            minimumCalls: breaker.minimum_calls,
            openMs: breaker.open_for,
            maxOpenMs: breaker.max_open_for,
          }),
  });
}

/** Numbers of a circuit breaker that contradict each other. */
export function checkUpstream(file: UpstreamFile | undefined, at: readonly PropertyKey[], report: ResolveContext['report']): void {
  const { window, minimum_calls: minimumCalls = 0, open_for: openMs = 0, max_open_for: maxOpenMs } = file?.circuit_breaker ?? {};
  const place = [...at, 'upstream', 'circuit_breaker'];
  if (window !== undefined && minimumCalls > window)
    report([...place, 'minimum_calls'], `minimum_calls ${minimumCalls} is more than window ${window} holds: the circuit would never open`);
  if (maxOpenMs !== undefined && openMs > maxOpenMs) report([...place, 'open_for'], 'open_for is longer than max_open_for');
}

export function cacheOf(cache: ConfigFile['cache']): CacheConfig {
  if (cache === undefined || cache.type === 'memory') return { type: 'memory', maxBytes: cache?.max_bytes ?? 64 * 1024 * 1024 };
  if (cache.type === 'none') return cache;
  const { type, url, secret, prefix = 'mcp-gateway:cache:' } = cache;
  return { type, url, prefix, ...(secret === undefined ? {} : { secret }) };
}
