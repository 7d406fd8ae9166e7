import { callAt } from './deadlines.js';
import { CallFault } from './resilience/index.js';

/** The early end of a call: its time is up, or its caller gives up. */
export interface CallEnding {
  /** `performance.now()` when the time is up. */
  readonly deadline: number;
  /** Why the call has to end; absent while it may go on. */
  readonly reason: CallFault | undefined;
  /** The same for those who take a signal; made at the first look, which most calls never need. */
  readonly signal: AbortSignal;
  isTimeout(): boolean;
  /** Calls back once when the call has to end, at once if it has already. Returns how to take that back. */
  onEnd(callback: (reason: CallFault) => void): () => void;
  /** Stops the clock and frees the caller's signal; to be called when the call is over. */
  dispose(): void;
}

/** Ends after `timeoutMs`, or with the caller's signal. */
export function createCallEnding(timeoutMs: number, outer: AbortSignal | undefined): CallEnding {
  const waiting = new Set<(reason: CallFault) => void>();
  let reason: CallFault | undefined;
  let controller: AbortController | undefined;

  const end = (fault: CallFault): void => {
    if (reason !== undefined) return;
    reason = fault;
    controller?.abort(fault);
    for (const callback of waiting) callback(fault);
    waiting.clear();
  };
  const deadline = performance.now() + timeoutMs;
  const stopClock = callAt(deadline, () => end(new CallFault('timeout', `there was no complete answer within ${timeoutMs / 1000} s`)));
  const cancel = (): void => end(new CallFault('cancelled', 'the call was cancelled'));
  if (outer?.aborted === true) cancel();
  else outer?.addEventListener('abort', cancel, { once: true });

  return {
    deadline,
    get reason() {
      return reason;
    },
    get signal() {
      controller ??= new AbortController();
      if (reason !== undefined) controller.abort(reason);
      return controller.signal;
    },
    isTimeout: () => reason?.failure === 'timeout',
    onEnd(callback) {
      if (reason !== undefined) callback(reason);
      else waiting.add(callback);
      return () => waiting.delete(callback);
    },
    dispose() {
      stopClock();
      outer?.removeEventListener('abort', cancel);
    },
  };
}
