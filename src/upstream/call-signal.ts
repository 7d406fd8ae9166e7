import { CallFault } from './resilience/index.js';

/** The end of a call: its time is up, or its caller gives up. */
export interface CallSignal {
  readonly signal: AbortSignal;
  /** `performance.now()` when the time is up. */
  readonly deadline: number;
  isTimeout(): boolean;
  /** Frees the timer and the caller's signal; to be called when the call is over. */
  dispose(): void;
}

/** A signal that fires after `timeoutMs` or with the outer signal; its reason is a `CallFault`. */
export function createCallSignal(timeoutMs: number, outer: AbortSignal | undefined): CallSignal {
  const controller = new AbortController();
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    controller.abort(new CallFault('timeout', `there was no complete answer within ${timeoutMs / 1000} s`));
  }, timeoutMs);
  const cancel = () => controller.abort(new CallFault('cancelled', 'the call was cancelled'));
  if (outer?.aborted === true) cancel();
  else outer?.addEventListener('abort', cancel, { once: true });
  return {
    signal: controller.signal,
    deadline: performance.now() + timeoutMs,
    isTimeout: () => timedOut,
    dispose() {
      clearTimeout(timer);
      outer?.removeEventListener('abort', cancel);
    },
  };
}
