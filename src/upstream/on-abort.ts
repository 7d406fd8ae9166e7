/** Who listens to each signal. */
const listeners = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls back once when the signal fires, at once if it has; returns how to take that back. For signals that see many calls come and go: an `EventTarget` takes
 * microseconds to add a listener and to remove it, a set does not.
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  if (signal.aborted) {
    callback();
    return () => undefined;
  }
  const waiting = listeners.get(signal) ?? listen(signal);
  waiting.add(callback);
  return () => waiting.delete(callback);
}

function listen(signal: AbortSignal): Set<() => void> {
  const waiting = new Set<() => void>();
  listeners.set(signal, waiting);
  const tell = (): void => {
    for (const callback of waiting) callback();
    waiting.clear();
  };
  signal.addEventListener('abort', tell, { once: true });
  return waiting;
}
