import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

const signals = new WeakMap<Socket, AbortSignal>();

/**
 * Fires when the client goes away. It belongs to the connection, which ends with its client and serves many requests: a signal for each of them would cost as much
 * as the rest of a small answer.
 */
export function goneSignal({ socket }: ServerResponse): AbortSignal {
  if (socket === null) return AbortSignal.abort();
  const known = signals.get(socket);
  if (known !== undefined) return known;
  const gone = new AbortController();
  // Requests sent one behind the other all listen.
  setMaxListeners(0, gone.signal);
  if (socket.destroyed) gone.abort();
  else socket.once('close', () => gone.abort());
  signals.set(socket, gone.signal);
  return gone.signal;
}
