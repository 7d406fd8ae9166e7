import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { Roster } from '../model/index.js';

/**
 * Ends the connections of clients that do not take what is sent to them, so that answers do not pile up in memory: where bytes have waited for the client for
 * `timeoutMs` and none was taken meanwhile. A connection that waits for us is left alone. Returns how to stop.
 */
export function endStalledConnections(server: Server, timeoutMs: number): () => void {
  const open = new Roster<Watched>();
  server.on('connection', (socket: Socket) => {
    socket.once('close', open.add({ socket, taken: 0, since: performance.now() }));
  });

  function sweep(): void {
    const now = performance.now();
    open.each((watched) => {
      const { socket, since } = watched;
      const taken = takenFrom(socket);
      if (socket.writableLength === 0 || taken !== watched.taken) {
        watched.taken = taken;
        watched.since = now;
      } else if (now - since >= timeoutMs) socket.destroy();
    });
  }

  const timer = setInterval(sweep, Math.max(10, timeoutMs / 4)).unref();
  return () => clearInterval(timer);
}

interface Watched {
  readonly socket: Socket;
  /** Of its bytes, those that the system had taken when it was looked at last. */
  taken: number;
  /** When some were taken, or there was nothing to take; a `performance.now()`. */
  since: number;
}

/**
 * Told from the handle, as the socket's own timeout does: `bytesWritten` of the socket counts a long answer as soon as its first byte is taken, and what waits behind it
 * as soon as it waits.
 */
function takenFrom(socket: Socket): number {
  const { _handle: handle } = socket as WithHandle; // has it, though the types do not say so
  return handle === undefined || handle === null ? 0 : handle.bytesWritten - handle.writeQueueSize;
}

type WithHandle = Socket & { readonly _handle?: { readonly bytesWritten: number; readonly writeQueueSize: number } | null };
