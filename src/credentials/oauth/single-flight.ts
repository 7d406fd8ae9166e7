/** Work that callers share: who asks for a name while its work is under way waits for that. A caller that gives up ends nothing for the others. */
export function createSingleFlight<T>(): (name: string, work: () => Promise<T>, signal?: AbortSignal) => Promise<T> {
  const flights = new Map<string, Promise<T>>();
  return (name, work, signal) => {
    const known = flights.get(name);
    const flight = known ?? work().finally(() => flights.delete(name));
    if (known === undefined) flights.set(name, flight);
    return signal === undefined ? flight : untilAborted(flight, signal);
  };
}

function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
