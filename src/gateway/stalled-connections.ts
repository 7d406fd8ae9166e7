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
      const { socket, taken, since } = watched;
      if (socket.writableLength === 0 || socket.bytesWritten !== taken) {
        watched.taken = socket.bytesWritten;
        watched.since = now;
      } else if (now - since >= timeoutMs) socket.destroy();
    });
  }

  const timer = setInterval(sweep, Math.max(10, timeoutMs / 4)).unref();
  return () => clearInterval(timer);
}

interface Watched {
  readonly socket: Socket;
  /** Its `bytesWritten` when it was looked at last. */
  taken: number;
  /** When it took something, or had nothing to take; a `performance.now()`. */
  since: number;
}
