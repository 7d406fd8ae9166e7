import type { ServerResponse } from 'node:http';

/** Ends the connections of clients that do not take what is sent to them, so that answers do not pile up in memory. */
export interface StalledResponses {
  watch(res: ServerResponse): void;
  close(): void;
}

/** A response is stalled when bytes have waited for its client for `timeoutMs` and none was taken meanwhile. One that waits for us is not. */
export function createStalledResponses(timeoutMs: number): StalledResponses {
  const open = new Map<ServerResponse, { taken: number; since: number }>();

  function sweep(): void {
    const now = performance.now();
    for (const [res, seen] of open) {
      const taken = res.socket?.bytesWritten ?? 0;
      if (waiting(res) === 0 || taken !== seen.taken) open.set(res, { taken, since: now });
      else if (now - seen.since >= timeoutMs) res.destroy();
    }
  }

  const timer = setInterval(sweep, Math.max(10, timeoutMs / 4)).unref();
  return {
    watch(res) {
      open.set(res, { taken: 0, since: performance.now() });
      res.on('close', () => open.delete(res));
    },
    close() {
      clearInterval(timer);
    },
  };
}

function waiting({ socket, writableLength }: ServerResponse): number {
  return writableLength + (socket?.writableLength ?? 0);
}
