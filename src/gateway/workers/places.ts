import { type CallSlots, createCallSlots, SlotsFull } from '../call-slots.js';

/** Asks for a place under a key, of which there are `maxActive`. */
export interface PlaceRequest {
  readonly key: string;
  readonly maxActive: number;
}

/** Places for calls of several processes; in the order in which they come. */
export interface Places {
  join(): PlacesOfOne;
}

/** What one process has of them. */
export interface PlacesOfOne {
  /** The number of a place, when there is one; `undefined` when too many wait already. Rejects with the signal's reason. */
  enter(request: PlaceRequest, signal: AbortSignal): Promise<number | undefined>;
  leave(place: number): void;
  /** It is gone, and so are its calls. */
  leaveAll(): void;
}

export function createPlaces(): Places {
  const byKey = new Map<string, CallSlots>();

  function slotsOf({ key, maxActive }: PlaceRequest): CallSlots {
    const slots = byKey.get(key) ?? createCallSlots(maxActive);
    byKey.set(key, slots);
    return slots;
  }

  return {
    join() {
      const held = new Map<number, () => void>();
      let last = 0;
      return {
        enter(request, signal) {
          return new Promise((resolve, reject) => {
            const slots = slotsOf(request);
            const occupy = (): Promise<void> =>
              new Promise((release) => {
                last += 1;
                held.set(last, release);
                resolve(last);
              });
            slots
              .run(occupy, signal)
              .catch((error: unknown) => (error instanceof SlotsFull ? resolve(undefined) : reject(error)))
              .finally(() => {
                if (slots.active === 0) byKey.delete(request.key);
              });
          });
        },
        leave(place) {
          held.get(place)?.();
          held.delete(place);
        },
        leaveAll() {
          for (const release of held.values()) release();
          held.clear();
        },
      };
    },
  };
}

/** The other side of `Places`: slots whose places another process gives out. */
export function createRemoteSlots(
  request: PlaceRequest,
  enter: (request: PlaceRequest, signal?: AbortSignal) => Promise<number | undefined>,
  leave: (place: number) => void,
): CallSlots {
  let active = 0;
  let waiting = 0;
  return {
    get active() {
      return active;
    },
    get waiting() {
      return waiting;
    },
    async run(work, signal) {
      signal?.throwIfAborted();
      waiting += 1;
      const place = await enter(request, signal).finally(() => {
        waiting -= 1;
      });
      if (place === undefined) throw new SlotsFull();
      active += 1;
      try {
        signal?.throwIfAborted(); // a place that came too late is given back
        return await work();
      } finally {
        active -= 1;
        leave(place);
      }
    },
  };
}
