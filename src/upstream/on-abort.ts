import { Roster } from '../model/index.js';

/** Who listens to each signal. */
const listeners = new WeakMap<AbortSignal, Roster<() => void>>();

/**
 * Calls back once when the signal fires, at once if it has; returns how to take that back. For signals that see many calls come and go: an `EventTarget` takes
 * microseconds to add a listener and to remove it, a list does not.
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  if (signal.aborted) {
    callback();
    return () => undefined;
  }
  const waiting = listeners.get(signal) ?? listen(signal);
  return waiting.add(callback);
}

function listen(signal: AbortSignal): Roster<() => void> {
  const waiting = new Roster<() => void>();
  listeners.set(signal, waiting);
  signal.addEventListener('abort', () => waiting.each((callback) => callback()), { once: true });
  return waiting;
}
