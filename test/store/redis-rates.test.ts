import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from '@redis/client';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openRedisStore, type Rates, type Store } from '../../src/store/index.js';
import { createRedisRates } from '../../src/store/redis-rates.js';
import { hasRedis, REDIS_URL } from '../redis.js';

describe.skipIf(!hasRedis)('rates in Redis', () => {
  const stores: Store[] = [];
  let replicas: Rates[] = [];
  beforeAll(async () => {
    const prefix = `mcp-gateway:test:${randomUUID()}:`;
    for (let index = 0; index < 2; index += 1)
      stores.push(await openRedisStore({ url: REDIS_URL, prefix, observer: { progress() {}, warning() {} } }));
    replicas = stores.flatMap(({ rates }) => rates ?? []);
  });
  afterAll(() => Promise.all(stores.map((store) => store.close())));

  const take = (key: string, perSecond: number, burst: number, of = 0) => replicas[of]?.take([{ key, perSecond, burst }]);

  test('hold for all replicas together, also at once', async () => {
    const outcomes = await Promise.all(Array.from({ length: 20 }, (_, index) => take('a', 0.001, 5, index % 2)));
    expect(outcomes.filter((outcome) => outcome === undefined)).toHaveLength(5);
    for (const outcome of outcomes.filter((one) => one !== undefined)) {
      expect(outcome.index).toBe(0);
      expect(outcome.waitMs).toBeGreaterThan(990_000);
      expect(outcome.waitMs).toBeLessThanOrEqual(1_000_000);
    }
  });

  test('take from all or from none', async () => {
    const [narrow, wide] = [
      { key: 'narrow', perSecond: 0.001, burst: 1 },
      { key: 'wide', perSecond: 0.001, burst: 2 },
    ];
    expect(await replicas[0]?.take([wide, narrow])).toBeUndefined();
    expect(await replicas[1]?.take([wide, narrow])).toMatchObject({ index: 1 });
    expect(await replicas[1]?.take([wide])).toBeUndefined();
    expect(await replicas[0]?.take([wide])).toMatchObject({ index: 0 });
  });

  test('that were taken before the clock of Redis was set back are whole again after the time of their burst', async () => {
    const own = stores[0];
    const key = `d-${randomUUID()}`;
    const client = await createClient({ url: REDIS_URL }).connect();
    expect(await take(key, 10, 3)).toBeUndefined();
    const [name = ''] = await client.keys(`*rate:${key}`);
    await client.set(name, String(Date.now() + 3_600_000), { expiration: { type: 'PX', value: 3_600_000 } });
    client.destroy();
    expect((await own?.rates?.take([{ key, perSecond: 10, burst: 3 }]))?.waitMs).toBeLessThanOrEqual(100);
    await vi.waitFor(async () => expect(await take(key, 10, 3)).toBeUndefined(), 2000);
  });

  test.each([['OK'], [[]], [[1, 'soon']], [7], [undefined]])('are counted elsewhere where the answer is %j', async (reply) => {
    const rates = createRedisRates(async () => reply, '');
    await expect(rates.take([{ key: 'a', perSecond: 1, burst: 1 }])).rejects.toMatchObject({ code: 'store-unavailable' });
  });

  test('come back with time', async () => {
    expect(await take('c', 20, 1)).toBeUndefined();
    const exceeded = await take('c', 20, 1);
    expect(exceeded?.waitMs).toBeLessThanOrEqual(50);
    await sleep((exceeded?.waitMs ?? 0) + 5);
    expect(await take('c', 20, 1)).toBeUndefined();
  });
});
