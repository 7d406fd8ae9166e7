import type { CallEnding } from '../call-ending.js';
import { CallFault } from './call-fault.js';

/** Lets at most `size` run at once and `queueSize` wait. Cockatiel's bulkhead cannot take a cancelled call out of its queue; this can. */
export interface ConcurrencyLimit {
  readonly active: number;
  readonly queued: number;
  /**
   * Takes a place, at once or, with a promise, in order of arrival; it is given back by `release`. Throws `CallFault` `busy` when the queue is full, and the reason when
   * the call ends first.
   */
  acquire(ending: CallEnding): Promise<void> | undefined;
  release(): void;
}

export function createConcurrencyLimit(size: number, queueSize: number): ConcurrencyLimit {
  // A Set keeps the order of arrival and gives up any waiter in constant time.
  const waiting = new Set<() => void>();
  let active = 0;

  return {
    get active() {
      return active;
    },
    get queued() {
      return waiting.size;
    },
    acquire(ending) {
      if (ending.reason !== undefined) throw ending.reason;
      if (active < size) {
        active++;
        return undefined;
      }
      if (waiting.size >= queueSize) {
        throw new CallFault('busy', `${active} calls to this upstream are running and ${waiting.size} waiting; retry in a moment`, {
          neverSent: true,
        });
      }
      return new Promise<void>((resolve, reject) => {
        const start = () => {
          waiting.delete(start);
          leave();
          resolve();
        };
        waiting.add(start);
        const leave = ending.onEnd((reason) => {
          waiting.delete(start);
          reject(reason);
        });
      });
    },
    release() {
      if (waiting.size === 0) {
        active--;
        return;
      }
      const [next] = waiting;
      next?.(); // the place is handed on
    },
  };
}
