import {
  BrokenCircuitError,
  CircuitState,
  CountBreaker,
  circuitBreaker,
  ExponentialBackoff,
  handleWhen,
  noJitterGenerator,
} from 'cockatiel';
import { CallFault } from './call-fault.js';
import type { BreakerOptions } from './resilience-options.js';

/** Stops calling an origin that fails, and tries again with one call at a time. */
export interface CircuitBreaker {
  readonly state: 'closed' | 'open' | 'half_open';
  /** Runs the call, or throws `CallFault` `circuit_open` without running it. */
  run<T>(call: () => Promise<T>): Promise<T>;
}

/**
 * A circuit breaker over the last calls of an origin. Failed are answers for which `isFailedAnswer` holds, and `network` and `timeout` faults; what the
 * caller did (cancelling, a refused address, a full queue) says nothing about the upstream.
 */
export function createCircuitBreaker<Answer>(options: BreakerOptions, isFailedAnswer: (answer: Answer) => boolean): CircuitBreaker {
  const policy = handleWhen((error) => isUpstreamFault(error) || isHalfOpen()).orWhenResult(
    // cockatiel types results as unknown; only this folder's answers come through
    (answer) => isFailedAnswer(answer as Answer),
  );
  const breaker = circuitBreaker(policy, {
    breaker: new CountBreaker({ threshold: options.failureRatio, size: options.windowSize, minimumNumberOfCalls: options.minimumCalls }),
    halfOpenAfter: new ExponentialBackoff({
      initialDelay: options.openMs,
      maxDelay: options.maxOpenMs,
      exponent: 2,
      generator: noJitterGenerator,
    }),
  });
  // A probe that its caller cancels proves nothing: it must not close the circuit, as cockatiel would have it.
  const isHalfOpen = () => breaker.state === CircuitState.HalfOpen;
  const refused = () =>
    new CallFault('circuit_open', 'the upstream failed repeatedly and is not called for a while; retry in some seconds', {
      neverSent: true,
    });

  return {
    get state() {
      return breaker.state === CircuitState.Closed ? 'closed' : isHalfOpen() ? 'half_open' : 'open';
    },
    async run(call) {
      // cockatiel would let further calls wait for the probe; they are told at once instead
      if (isHalfOpen()) throw refused();
      try {
        return await breaker.execute(call);
      } catch (error) {
        throw error instanceof BrokenCircuitError ? refused() : error;
      }
    },
  };
}

function isUpstreamFault(error: unknown): boolean {
  return error instanceof CallFault && (error.failure === 'network' || error.failure === 'timeout');
}
