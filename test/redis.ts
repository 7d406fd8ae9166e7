import { type AddressInfo, createConnection, createServer, type Socket } from 'node:net';

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

/** The way to Redis, that can be stopped: connections are taken then, and nothing is answered until it goes on, as of a process under SIGSTOP. */
export interface RedisDetour {
  readonly url: string;
  stop(): void;
  go(): void;
  close(): Promise<void>;
}

export async function openRedisDetour(): Promise<RedisDetour> {
  const { hostname, port } = new URL(REDIS_URL);
  const sockets = new Set<Socket>();
  let isStopped = false;
  const heed = (socket: Socket): unknown => (isStopped ? socket.pause() : socket.resume());
  const server = createServer((near) => {
    const far = createConnection({ host: hostname, port: Number(port || 6379) });
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('data', (bytes) => void to.write(bytes));
      from
        .on('error', () => {})
        .once('close', () => {
          sockets.delete(from);
          to.destroy();
        });
      heed(from);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(REDIS_URL);
  url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const turn = (stopped: boolean): void => {
    isStopped = stopped;
    for (const socket of sockets) heed(socket);
  };
  return {
    url: url.href,
    stop: () => turn(true),
    go: () => turn(false),
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
