import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRedisStore, type Rates, type Store } from '../../src/store/index.js';
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

  test('come back with time', async () => {
    expect(await take('c', 20, 1)).toBeUndefined();
    const exceeded = await take('c', 20, 1);
    expect(exceeded?.waitMs).toBeLessThanOrEqual(50);
    await sleep((exceeded?.waitMs ?? 0) + 5);
    expect(await take('c', 20, 1)).toBeUndefined();
  });
});
