import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openRedisStore, type Store } from '../../src/store/index.js';
import { type CallResult, createRedisCache } from '../../src/upstream/index.js';
import { hasRedis, openRedisDetour, type RedisDetour } from '../redis.js';

/** A command, or a greeting, is given up after two seconds. */
const DEADLINE_MS = 2000;
const SOON_MS = 1000;

describe.skipIf(!hasRedis)('a Redis that takes connections and answers nothing', () => {
  let detour: RedisDetour;
  let warnings: string[] = [];
  const observer = { progress() {}, warning: ({ code }: { code: string }) => void warnings.push(code) };
  const open = (): Promise<Store> => openRedisStore({ url: detour.url, prefix: `mcp-gateway:test:${randomUUID()}:`, observer });

  beforeEach(async () => {
    warnings = [];
    detour = await openRedisDetour();
  });
  afterEach(() => detour.close());

  async function timed(work: () => Promise<unknown>): Promise<number> {
    const before = performance.now();
    await work();
    return performance.now() - before;
  }

  it('fails what is under way within the deadline, all else at once, and is used again when it answers', async () => {
    const store = await open();
    await store.set('a', 'before', 60_000);
    detour.stop();
    const refused = (work: Promise<unknown> | undefined) => expect(work).rejects.toMatchObject({ code: 'store-unavailable' });
    const rate = [{ key: 'r', perSecond: 1, burst: 1 }];
    const first = await timed(() =>
      Promise.all([refused(store.get('a')), refused(store.keys('')), refused(store.rates?.take(rate)), refused(store.publish('c', 'x'))]),
    );
    expect(first).toBeLessThan(DEADLINE_MS + SOON_MS);
    expect(await timed(() => refused(store.replace('a', 'before', 'x', 1_000)))).toBeLessThan(SOON_MS);
    expect(warnings).toEqual(['store-unreachable']);
    detour.go();
    await vi.waitFor(async () => expect(await store.get('a')).toBe('before'), { timeout: 3 * DEADLINE_MS });
    await store.close();
  }, 20_000);

  it('takes no late answer for that of another command', async () => {
    const store = await open();
    await Promise.all(['a', 'b', 'c'].map((name) => store.set(name, name, 60_000)));
    detour.stop();
    await Promise.allSettled([store.get('a'), store.get('b')]);
    detour.go();
    await vi.waitFor(async () => expect(await store.get('c')).toBe('c'), { timeout: 3 * DEADLINE_MS });
    expect(await Promise.all(['c', 'b', 'a'].map((name) => store.get(name)))).toEqual(['c', 'b', 'a']);
    await store.close();
  }, 20_000);

  it('delays a start by the deadline, and is heard and used when it answers', async () => {
    detour.stop();
    let store: Store | undefined;
    expect(
      await timed(async () => {
        store = await open();
      }),
    ).toBeLessThan(DEADLINE_MS + SOON_MS);
    expect(warnings).toEqual(['store-unreachable']);
    const heard: string[] = [];
    const end = store?.subscribe('news', (message) => heard.push(message));
    detour.go();
    await vi.waitFor(
      async () => {
        await store?.publish('news', 'again');
        expect(heard).toContain('again');
      },
      { timeout: 4 * DEADLINE_MS, interval: 100 },
    );
    end?.();
    await store?.close();
  }, 20_000);

  it('keeps nobody from closing', async () => {
    const store = await open();
    detour.stop();
    const waiting = expect(store.get('a')).rejects.toMatchObject({ code: 'store-unavailable' });
    expect(await timed(() => store.close())).toBeLessThan(SOON_MS);
    await waiting;
  });

  it('lets calls go on without the cache', async () => {
    const cache = createRedisCache({ url: detour.url, prefix: `mcp-gateway:test:${randomUUID()}:`, observer });
    await vi.waitFor(async () => expect(await cache.generation('shop')).toBe(0));
    detour.stop();
    const result = { isError: false, content: [], status: 200 } as unknown as CallResult;
    const all = () => Promise.all([cache.get('k'), cache.set('k', result, 60_000, 10), cache.generation('shop'), cache.drop('shop')]);
    expect(await timed(all)).toBeLessThan(DEADLINE_MS + SOON_MS);
    expect(await timed(all)).toBeLessThan(SOON_MS);
    expect(warnings).toEqual(['cache-unreachable']);
    detour.go();
    await vi.waitFor(async () => expect(await cache.generation('shop')).toBeLessThan(10), { timeout: 3 * DEADLINE_MS });
    expect(await timed(() => cache.close())).toBeLessThan(SOON_MS);
  }, 20_000);

  it('waits for what can be done without for a part of the deadline, and keeps the connection', async () => {
    const store = await open();
    const cache = createRedisCache({ url: detour.url, prefix: `mcp-gateway:test:${randomUUID()}:`, observer });
    const rates = [{ key: 'r', perSecond: 1, burst: 1 }];
    await Promise.all([store.rates?.take(rates), vi.waitFor(async () => expect(await cache.generation('shop')).toBe(0))]);
    detour.stop();
    await Promise.all([
      expect(store.rates?.take(rates)).rejects.toMatchObject({ code: 'store-unavailable' }),
      expect(cache.get('k')).resolves.toBeUndefined(),
      expect(cache.generation('shop')).resolves.toBeGreaterThan(10),
    ]);
    detour.go();
    await vi.waitFor(async () => expect(await cache.generation('shop')).toBe(0), { timeout: 2 * DEADLINE_MS });
    await store.set('a', 'kept', 60_000);
    expect(warnings).toEqual([]);
    await Promise.all([store.close(), cache.close()]);
  }, 20_000);
});
