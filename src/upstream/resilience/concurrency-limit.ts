import { CallFault } from './call-fault.js';

/** Lets at most `size` run at once and `queueSize` wait. Cockatiel's bulkhead cannot take a cancelled call out of its queue; this can. */
export interface ConcurrencyLimit {
  readonly active: number;
  readonly queued: number;
  /** Waits for a place, in order of arrival, and returns how to give it back. Throws `CallFault` `busy` when the queue is full; the signal's reason when it fires first. */
  acquire(signal: AbortSignal): Promise<() => void>;
}

export function createConcurrencyLimit(size: number, queueSize: number): ConcurrencyLimit {
  // A Set keeps the order of arrival and gives up any waiter in constant time.
  const waiting = new Set<() => void>();
  let active = 0;

  function release(): void {
    const [next] = waiting;
    if (next === undefined) active--;
    else next(); // the place is handed on
  }

  function releaseOnce(): () => void {
    let isHeld = true;
    return () => {
      if (isHeld) release();
      isHeld = false;
    };
  }

  return {
    get active() {
      return active;
    },
    get queued() {
      return waiting.size;
    },
    async acquire(signal) {
      signal.throwIfAborted();
      if (active < size) {
        active++;
        return releaseOnce();
      }
      if (waiting.size >= queueSize) {
        throw new CallFault('busy', `${active} calls to this upstream are running and ${waiting.size} waiting; retry in a moment`, {
          neverSent: true,
        });
      }
      await new Promise<void>((resolve, reject) => {
        const start = () => {
          waiting.delete(start);
          signal.removeEventListener('abort', giveUp);
          resolve();
        };
        const giveUp = () => {
          waiting.delete(start);
          reject(signal.reason);
        };
        waiting.add(start);
        signal.addEventListener('abort', giveUp, { once: true });
      });
      return releaseOnce();
    },
  };
}
