import type { RedisClientType } from '@redis/client';

/** Ends a client for good, also one that is connecting just now: its own `destroy` does not see a socket that is not open yet, and would leave it. */
export function endRedisClient(client: Pick<RedisClientType, 'destroy' | 'on'>): void {
  client.on('connect', () => client.destroy());
  client.destroy();
}
