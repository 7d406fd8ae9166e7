import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from '@redis/client';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createChannel } from '../../src/gateway/workers/channel.js';
import { callStore, createRemoteStore, type StoreCall } from '../../src/gateway/workers/remote-store.js';
import {
  createMemoryStore,
  createSealedStore,
  deriveEncryptionKey,
  openFileStore,
  openRedisStore,
  type Store,
  withLock,
} from '../../src/store/index.js';
import { connectPorts } from '../gateway/workers/ports.js';
import { hasRedis, REDIS_URL } from '../redis.js';

const observer = { progress() {}, warning() {} };
const key = deriveEncryptionKey(randomBytes(32).toString('base64'));

interface Subject {
  readonly name: string;
  readonly isThere: boolean;
  open(): Promise<Store>;
  clean?(): Promise<void>;
}

const dir = await mkdtemp(join(tmpdir(), 'store-'));
const prefix = `mcp-gateway:test:${randomUUID()}:`;
const openRedis = () => openRedisStore({ url: REDIS_URL, prefix, observer });
async function cleanRedis(): Promise<void> {
  const client = await createClient({ url: REDIS_URL }).connect();
  const keys = await client.keys(`${prefix}*`);
  if (keys.length > 0) await client.del(keys);
  client.destroy();
}
afterAll(() => rm(dir, { recursive: true }));

/** A store in memory, behind a pipe as a worker has one to the primary. */
function openRemoteStore(): Store {
  const [near, far] = connectPorts();
  const kept = createMemoryStore();
  createChannel(far, { store: (call: StoreCall) => callStore(kept, call) });
  const { ask } = createChannel<{ store(call: StoreCall): Promise<unknown> }>(near, {});
  return createRemoteStore((call) => ask('store', call), kept);
}

const subjects: readonly Subject[] = [
  { name: 'memory', isThere: true, open: async () => createMemoryStore() },
  { name: 'file', isThere: true, open: () => openFileStore(join(dir, 'plain')) },
  { name: 'redis', isThere: hasRedis, open: openRedis, clean: cleanRedis },
  { name: 'sealed file', isThere: true, open: async () => createSealedStore(await openFileStore(join(dir, 'sealed')), [key]) },
  { name: 'remote', isThere: true, open: async () => openRemoteStore() },
  { name: 'sealed redis', isThere: hasRedis, open: async () => createSealedStore(await openRedis(), [key]), clean: cleanRedis },
];

for (const subject of subjects) {
  describe.skipIf(!subject.isThere)(`the ${subject.name} store`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await subject.open();
    });
    afterAll(async () => {
      await store.close();
      await subject.clean?.();
    });

    it('gives back what was set, and replaces it', async () => {
      expect(await store.get('a')).toBeUndefined();
      await store.set('a', 'one', 60_000);
      await store.set('a', 'two · ünïcode', 60_000);
      expect(await store.get('a')).toBe('two · ünïcode');
    });

    it('forgets a record when its time is over', async () => {
      await store.set('brief', 'x', 500);
      expect(await store.get('brief')).toBe('x');
      await sleep(550);
      expect([await store.get('brief'), await store.take('brief'), await store.delete('brief'), await store.keys('brief')]).toEqual([
        undefined,
        undefined,
        false,
        [],
      ]);
      expect(await store.replace('brief', undefined, 'again', 60_000)).toBe(true);
    });

    it('replaces only what the caller has seen', async () => {
      expect(await store.replace('cas', 'nothing', 'x', 60_000)).toBe(false);
      expect(await store.replace('cas', undefined, 'first', 60_000)).toBe(true);
      expect(await store.replace('cas', undefined, 'second', 60_000)).toBe(false);
      expect(await store.replace('cas', 'other', 'second', 60_000)).toBe(false);
      expect(await store.replace('cas', 'first', 'second', 60_000)).toBe(true);
      expect(await store.get('cas')).toBe('second');
    });

    it('lets one of many writers win', async () => {
      await store.set('race', 'start', 60_000);
      const won = await Promise.all(Array.from({ length: 20 }, (_, index) => store.replace('race', 'start', `writer ${index}`, 60_000)));
      expect(won.filter(Boolean)).toHaveLength(1);
      expect(await store.get('race')).toBe(`writer ${won.indexOf(true)}`);
    });

    it('gives a taken record to one of many', async () => {
      await store.set('code', 'value', 60_000);
      const taken = await Promise.all(Array.from({ length: 20 }, () => store.take('code')));
      expect(taken.filter((value) => value === 'value')).toHaveLength(1);
      expect(await store.get('code')).toBeUndefined();
    });

    it('deletes, and only what is expected when that is said', async () => {
      await store.set('gone', 'x', 60_000);
      expect(await store.delete('gone', 'y')).toBe(false);
      expect(await store.delete('gone', 'x')).toBe(true);
      expect(await store.delete('gone')).toBe(false);
    });

    it('lists keys by their beginning, taken literally', async () => {
      for (const name of ['grant:b', 'grant:a', 'grant*', 'grant?:c', 'other']) await store.set(name, 'x', 60_000);
      expect(await store.keys('grant:')).toEqual(['grant:a', 'grant:b']);
      expect(await store.keys('grant?')).toEqual(['grant?:c']);
      expect(await store.keys('grant*')).toEqual(['grant*']);
    });

    it('tells subscribers of a channel, until they end it', async () => {
      const heard: string[] = [];
      const end = store.subscribe('changes', (message) => heard.push(message));
      await vi.waitFor(async () => {
        await store.publish('changes', 'one');
        expect(heard).toContain('one');
      });
      await store.publish('elsewhere', 'not heard');
      end();
      const count = heard.length;
      await store.publish('changes', 'late');
      await store.get('round trip');
      expect(heard.slice(count)).toEqual([]);
      expect(new Set(heard)).toEqual(new Set(['one']));
    });

    it('runs the work under one name one after another, and frees it after a failure', async () => {
      let running = 0;
      let most = 0;
      const work = async () => {
        running += 1;
        most = Math.max(most, running);
        await sleep(2);
        running -= 1;
        if (running % 2 === 1) throw new Error('work failed');
      };
      await Promise.allSettled(Array.from({ length: 6 }, () => withLock(store, 'refresh', { holdMs: 5_000 }, work)));
      expect(most).toBe(1);
      await expect(withLock(store, 'refresh', { holdMs: 5_000 }, async () => 'free')).resolves.toBe('free');
    });

    it('does not wait for a lock whose holder died', async () => {
      await store.replace('lock:dead', undefined, 'its token', 50);
      await expect(withLock(store, 'dead', { holdMs: 1_000 }, async () => 'mine')).resolves.toBe('mine');
    });

    it('stops waiting for a lock when told to', async () => {
      await store.replace('lock:held', undefined, 'its token', 60_000);
      const waiting = withLock(store, 'held', { holdMs: 60_000, signal: AbortSignal.timeout(20) }, async () => 'never');
      await expect(waiting).rejects.toThrow(/abort/i);
    });
  });
}

describe('the file store', () => {
  it('survives a restart, and keeps others out of its directory', async () => {
    const path = join(dir, 'restart');
    const first = await openFileStore(path);
    await first.set('grant', 'kept', 60_000);
    await first.close();
    const second = await openFileStore(path);
    expect(await second.get('grant')).toBe('kept');
    await second.close();
    expect((await stat(path)).mode & 0o777).toBe(0o700);
  });

  it('shows a second process what the first has written', async () => {
    const path = join(dir, 'two');
    const [first, second] = [await openFileStore(path), await openFileStore(path)];
    await first.set('grant', 'seen', 60_000);
    expect(await second.get('grant')).toBe('seen');
    await Promise.all([first.close(), second.close()]);
  });

  it('removes what expired while nobody looked', async () => {
    const path = join(dir, 'sweep');
    let now = 1_000;
    const first = await openFileStore(path, () => now);
    await first.set('old', 'x', 10);
    await first.close();
    now = 2_000;
    const second = await openFileStore(path, () => now);
    now = 0;
    expect(await second.get('old')).toBeUndefined();
    await second.close();
  });

  it('says so when its directory cannot be used', async () => {
    await expect(openFileStore('/dev/null/store')).rejects.toMatchObject({ code: 'store-unavailable' });
  });
});

describe('the sealed store', () => {
  const rotated = deriveEncryptionKey(randomBytes(32).toString('base64'));

  it('leaves nothing readable in the files', async () => {
    const path = join(dir, 'canary');
    const store = createSealedStore(await openFileStore(path), [key]);
    await store.set('grant', 'CANARY-upstream-token', 60_000);
    await store.close();
    const names = await readdir(path);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect((await readFile(join(path, name))).includes('CANARY')).toBe(false);
  });

  it('opens what an older key sealed, and seals with the first', async () => {
    const inner = createMemoryStore();
    await createSealedStore(inner, [key]).set('grant', 'old', 60_000);
    const both = createSealedStore(inner, [rotated, key]);
    expect(await both.get('grant')).toBe('old');
    expect(await both.replace('grant', 'old', 'new', 60_000)).toBe(true);
    expect(await createSealedStore(inner, [rotated]).get('grant')).toBe('new');
    expect(await createSealedStore(inner, [key]).get('grant')).toBeUndefined();
  });

  it('writes over what no known key opens, once', async () => {
    const inner = createMemoryStore();
    await createSealedStore(inner, [rotated]).set('count', '7', 60_000);
    const store = createSealedStore(inner, [key]);
    const outcomes = await Promise.all(['1', '2', '3'].map((value) => store.replace('count', undefined, value, 60_000)));
    expect(outcomes).toEqual([true, false, false]);
    expect(await store.get('count')).toBe('1');
  });

  it.each(['lock:refresh', 'approval:one'])('heeds %s of whoever has another key', async (mark) => {
    const inner = createMemoryStore();
    const [ours, theirs] = [createSealedStore(inner, [key]), createSealedStore(inner, [rotated])];
    expect(await theirs.replace(mark, undefined, 'token', 60_000)).toBe(true);
    expect(await ours.replace(mark, undefined, 'mine', 60_000)).toBe(false);
    expect(await ours.delete(mark, 'mine')).toBe(false);
    expect(await theirs.delete(mark, 'token')).toBe(true);
  });

  it.each([
    ['moved to another record', (sealed: string) => sealed, 'other'],
    ['with a flipped bit', (sealed: string) => `${sealed.slice(0, -3)}${sealed.at(-3) === 'A' ? 'B' : 'A'}${sealed.slice(-2)}`, 'grant'],
    ['cut short', (sealed: string) => sealed.slice(0, 24), 'grant'],
    ['of another version', (sealed: string) => sealed.replace(/^1/, '2'), 'grant'],
    ['in plain', () => '{"access_token":"forged"}', 'grant'],
  ])('does not open a value %s', async (_name, change, at) => {
    const inner = createMemoryStore();
    const store = createSealedStore(inner, [key]);
    await store.set('grant', 'value', 60_000);
    await inner.set(at, change((await inner.get('grant')) ?? ''), 60_000);
    expect(await store.get(at)).toBeUndefined();
  });
});

describe.skipIf(!hasRedis)('a Redis that refuses', () => {
  it('is told once of each kind of refusal, and does what it can', async () => {
    const warnings: string[] = [];
    const store = await openRedisStore({
      url: REDIS_URL,
      prefix,
      observer: { progress() {}, warning: ({ summary }) => void warnings.push(summary) },
    });
    const other = await createClient({ url: REDIS_URL }).connect();
    await other.lPush(`${prefix}list`, 'x');
    await expect(store.get('list')).rejects.toMatchObject({ code: 'store-unavailable' });
    await expect(store.get('list')).rejects.toMatchObject({ code: 'store-unavailable' });
    await store.set('text', 'x', 60_000);
    expect(await store.get('text')).toBe('x');
    expect(warnings).toEqual([expect.stringMatching(/^the Redis store refuses: WRONGTYPE .*; what needs it fails meanwhile$/)]);
    await other.del([`${prefix}list`, `${prefix}text`]);
    other.destroy();
    await store.close();
  });
});

describe('the Redis store without Redis', () => {
  it('fails at once, tells it once, and opens all the same', async () => {
    const warnings: string[] = [];
    const store = await openRedisStore({
      url: 'redis://127.0.0.1:1',
      prefix,
      observer: { progress() {}, warning: ({ code }) => void warnings.push(code) },
    });
    await expect(store.get('a')).rejects.toMatchObject({ code: 'store-unavailable' });
    await expect(store.replace('a', undefined, 'x', 1_000)).rejects.toMatchObject({ code: 'store-unavailable' });
    expect(warnings).toEqual(['store-unreachable']);
    await store.close();
  });
});
