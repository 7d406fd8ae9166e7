/** Lets identical reads that are under way share one request. */
export interface Coalescer<Result> {
  /**
   * Joins the read with this key, or starts it. Each caller leaves with its own signal (its reason is thrown); the read itself is aborted when all have left.
   */
  join(key: string, signal: AbortSignal | undefined, start: (signal: AbortSignal) => Promise<Result>): Promise<Result>;
}

interface Flight<Result> {
  readonly result: Promise<Result>;
  readonly controller: AbortController;
  callers: number;
}

export function createCoalescer<Result>(): Coalescer<Result> {
  /** Each in a holder that is emptied when it leaves: the tables that a `Map` outgrows keep whom they held. */
  const flights = new Map<string, { flight: Flight<Result> | undefined }>();

  function depart(key: string, start: (signal: AbortSignal) => Promise<Result>): Flight<Result> {
    const controller = new AbortController();
    const result = start(controller.signal).finally(() => forget(key, flight));
    result.catch(() => undefined); // its callers hear of it, also when all have left
    const flight = { result, controller, callers: 0 };
    flights.set(key, { flight });
    return flight;
  }

  function forget(key: string, flight: Flight<Result>): void {
    const holder = flights.get(key);
    if (holder?.flight !== flight) return;
    holder.flight = undefined;
    flights.delete(key);
  }

  return {
    join(key, signal, start) {
      const shared = flights.get(key)?.flight ?? depart(key, start);
      shared.callers++;
      if (signal === undefined) return shared.result;
      return new Promise<Result>((resolve, reject) => {
        const leave = () => {
          if (--shared.callers === 0) {
            forget(key, shared);
            shared.controller.abort();
          }
          reject(signal.reason);
        };
        if (signal.aborted) return leave();
        signal.addEventListener('abort', leave, { once: true });
        shared.result.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
      });
    },
  };
}
