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

  function forgetIdle({ key }: PlaceRequest, slots: CallSlots): void {
    if (slots.active === 0 && byKey.get(key) === slots) byKey.delete(key);
  }

  return {
    join() {
      const held = new Map<number, () => void>();
      let last = 0;
      return {
        async enter(request, signal) {
          const slots = slotsOf(request);
          try {
            const leave = await slots.enter(signal);
            if (signal.aborted) {
              leave(); // it came too late
              throw signal.reason;
            }
            last += 1;
            held.set(last, () => {
              leave();
              forgetIdle(request, slots);
            });
            return last;
          } catch (error) {
            forgetIdle(request, slots);
            if (error instanceof SlotsFull) return undefined;
            throw error;
          }
        },
        leave(place) {
          held.get(place)?.();
          held.delete(place);
        },
        leaveAll() {
          for (const leave of held.values()) leave();
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
    async enter(signal) {
      signal?.throwIfAborted();
      waiting += 1;
      const place = await enter(request, signal).finally(() => {
        waiting -= 1;
      });
      if (place === undefined) throw new SlotsFull();
      if (signal?.aborted === true) {
        leave(place); // it came too late
        throw signal.reason;
      }
      active += 1;
      return () => {
        active -= 1;
        leave(place);
      };
    },
  };
}
