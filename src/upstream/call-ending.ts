import { Roster } from '../model/index.js';
import { callAt } from './deadlines.js';
import { onAbort } from './on-abort.js';
import { CallFault } from './resilience/index.js';

/** The early end of a call: its time is up, or its caller gives up. */
export interface CallEnding {
  /** `performance.now()` when the time is up. */
  readonly deadline: number;
  /** Why the call has to end; absent while it may go on. */
  readonly reason: CallFault | undefined;
  /** A request has begun to go out: whatever comes now, it may have taken effect. */
  isSent: boolean;
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
  return new TimedEnding(timeoutMs, outer);
}

class TimedEnding implements CallEnding {
  readonly deadline: number;
  reason: CallFault | undefined;
  isSent = false;
  readonly #waiting = new Roster<(reason: CallFault) => void>();
  readonly #stopClock: () => void;
  readonly #leaveOuter: (() => void) | undefined;
  #controller: AbortController | undefined;

  constructor(timeoutMs: number, outer: AbortSignal | undefined) {
    this.deadline = performance.now() + timeoutMs;
    this.#stopClock = callAt(this.deadline, () => this.#end(timeoutFault(timeoutMs, this.isSent)));
    this.#leaveOuter =
      outer === undefined ? undefined : onAbort(outer, () => this.#end(new CallFault('cancelled', 'the call was cancelled')));
  }

  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.reason !== undefined) this.#controller.abort(this.reason);
    return this.#controller.signal;
  }

  isTimeout(): boolean {
    return this.reason?.failure === 'timeout';
  }

  onEnd(callback: (reason: CallFault) => void): () => void {
    if (this.reason === undefined) return this.#waiting.add(callback);
    callback(this.reason);
    return () => undefined;
  }

  dispose(): void {
    this.#stopClock();
    this.#leaveOuter?.();
  }

  #end(reason: CallFault): void {
    if (this.reason !== undefined) return;
    this.reason = reason;
    this.#controller?.abort(reason);
    this.#waiting.each((callback) => callback(reason));
  }
}

function timeoutFault(timeoutMs: number, isSent: boolean): CallFault {
  const what = isSent ? 'there was no complete answer' : 'the request could not be sent';
  return new CallFault('timeout', `${what} within ${timeoutMs / 1000} s`, { neverSent: !isSent });
}
