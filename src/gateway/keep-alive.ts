import type { ServerResponse } from 'node:http';

const EVERY_MS = 15_000;

/**
 * Sends a comment down a stream of events now and then, as often as the SDK does: proxies end connections on which nothing happens. Returns how to stop.
 *
 * @param begin writes the head of the stream, where that has not been done.
 */
export function keepAlive(res: ServerResponse, begin: () => void = () => {}): () => void {
  const timer = setInterval(() => {
    if (!res.headersSent) begin();
    res.write(': keepalive\n\n');
  }, EVERY_MS);
  return () => clearInterval(timer);
}
