import { createConnection } from 'node:net';

export const REDIS_URL = process.env.REDIS_URL ?? 'redis://127.0.0.1:6379';

/** Whether a Redis answers there; tests that need one are skipped, loudly, where none does. */
export const hasRedis = await answers(new URL(REDIS_URL));
if (!hasRedis) console.warn(`SKIPPED: no Redis at ${new URL(REDIS_URL).host}; set REDIS_URL to test what replicas share`);

function answers({ hostname, port }: URL): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: hostname, port: Number(port || 6379), timeout: 500 });
    const finish = (found: boolean) => {
      socket.destroy();
      resolve(found);
    };
    socket.once('connect', () => finish(true));
    socket.once('error', () => finish(false));
    socket.once('timeout', () => finish(false));
  });
}
