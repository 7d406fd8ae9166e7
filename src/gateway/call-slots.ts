/** A bound on how many calls are under way; further ones wait in the order they came. */
export interface CallSlots {
  readonly active: number;
  readonly waiting: number;
  /**
   * Takes a place, at once or, with a promise, when one is free. Throws `SlotsFull` when too many wait already, and the signal's reason when it fires first.
   *
   * @returns gives the place back; to be called once.
   */
  enter(signal?: AbortSignal): Leave | Promise<Leave>;
}

export type Leave = () => void;

export class SlotsFull extends Error {}

/** `maxActive` at once, and up to 16 times as many waiting. */
export function createCallSlots(maxActive: number): CallSlots {
  const maxWaiting = maxActive * 16;
  const queue: (() => void)[] = [];
  let active = 0;

  /** The place is handed on rather than freed, so nobody can slip in between. */
  const leave = (): void => {
    const next = queue.shift();
    if (next === undefined) active -= 1;
    else next();
  };

  function wait(signal: AbortSignal | undefined): Promise<Leave> {
    return new Promise((resolve, reject) => {
      const start = (): void => {
        signal?.removeEventListener('abort', giveUp);
        resolve(leave);
      };
      const giveUp = (): void => {
        const index = queue.indexOf(start);
        if (index !== -1) queue.splice(index, 1);
        reject(signal?.reason);
      };
      queue.push(start);
      signal?.addEventListener('abort', giveUp, { once: true });
    });
  }

  return {
    get active() {
      return active;
    },
    get waiting() {
      return queue.length;
    },
    enter(signal) {
      signal?.throwIfAborted();
      if (active >= maxActive) {
        if (queue.length >= maxWaiting) throw new SlotsFull();
        return wait(signal);
      }
      active += 1;
      return leave;
    },
  };
}
