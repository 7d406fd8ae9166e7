import { setImmediate } from 'node:timers/promises';

/** So many milliseconds hold up a call less than its API does. */
const TURN_MS = 4;

/** Divides the work over a long list into turns of the event loop, so that calls go on meanwhile. */
export class Turns {
  #endsAt = performance.now() + TURN_MS;

  /** To be asked after each item: a promise, to be waited for, when the turn is over. */
  pause(): Promise<void> | undefined {
    return performance.now() < this.#endsAt ? undefined : this.#next();
  }

  async #next(): Promise<void> {
    await setImmediate();
    this.#endsAt = performance.now() + TURN_MS;
  }
}
