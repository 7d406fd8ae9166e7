/** A bound on how many calls are under way; further ones wait in the order they came. */
export interface CallSlots {
  readonly active: number;
  readonly waiting: number;
  /** Runs the work when there is room. Throws `SlotsFull` when too many wait already, and the signal's reason when it fires first. */
  run<Result>(work: () => Promise<Result>, signal?: AbortSignal): Promise<Result>;
}

export class SlotsFull extends Error {}

/** `maxActive` at once, and up to 16 times as many waiting. */
export function createCallSlots(maxActive: number): CallSlots {
  const maxWaiting = maxActive * 16;
  const queue: (() => void)[] = [];
  let active = 0;

  function enter(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const start = (): void => {
        signal?.removeEventListener('abort', leave);
        resolve();
      };
      const leave = (): void => {
        const index = queue.indexOf(start);
        if (index !== -1) queue.splice(index, 1);
        reject(signal?.reason);
      };
      queue.push(start);
      signal?.addEventListener('abort', leave, { once: true });
    });
  }

  return {
    get active() {
      return active;
    },
    get waiting() {
      return queue.length;
    },
    async run(work, signal) {
      signal?.throwIfAborted();
      if (active >= maxActive) {
        if (queue.length >= maxWaiting) throw new SlotsFull();
        await enter(signal);
      } else active += 1;
      try {
        return await work();
      } finally {
        // The place is handed on rather than freed, so nobody can slip in between.
        const next = queue.shift();
        if (next === undefined) active -= 1;
        else next();
      }
    },
  };
}
