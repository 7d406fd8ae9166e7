/** Lets identical reads that are under way share one request. */
export interface Coalescer<Result> {
  /**
   * Joins the read with this key, or starts it. Each caller leaves with its own signal (its reason is thrown); the read itself is aborted when all have left.
   */
  join(key: string, signal: AbortSignal | undefined, start: (signal: AbortSignal) => Promise<Result>): Promise<Result>;
}

export function createCoalescer<Result>(): Coalescer<Result> {
  const flights = new Map<string, { result: Promise<Result>; controller: AbortController; callers: number }>();
  return {
    join(key, signal, start) {
      let flight = flights.get(key);
      if (flight === undefined) {
        const controller = new AbortController();
        const result = start(controller.signal).finally(() => {
          if (flights.get(key)?.controller === controller) flights.delete(key);
        });
        result.catch(() => undefined); // its callers hear of it, also when all have left
        flight = { result, controller, callers: 0 };
        flights.set(key, flight);
      }
      const shared = flight;
      shared.callers++;
      if (signal === undefined) return shared.result;
      return new Promise<Result>((resolve, reject) => {
        const leave = () => {
          if (--shared.callers === 0) {
            if (flights.get(key) === shared) flights.delete(key);
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
