import { randomUUID } from 'node:crypto';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { createClient } from '@redis/client';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Diagnostic } from '../../src/model/index.js';
import { type CallResult, createRedisCache, type SharedCache } from '../../src/upstream/index.js';
import { hasRedis, REDIS_URL as url } from '../redis.js';

const result: CallResult = {
  isError: false,
  content: [{ type: 'text', text: 'hello' }],
  structuredContent: { a: 1 },
  status: 200,
  durationMs: 1,
  bytes: 5,
  cached: false,
  attempts: 1,
  request: { method: 'GET', url: 'https://api.test/a', headers: {} },
};

describe.skipIf(!hasRedis)('the Redis cache', () => {
  const prefix = `mcp-gateway:test:${randomUUID()}:`;
  const warnings: Diagnostic[] = [];
  const observer = { progress() {}, warning: (warning: Diagnostic) => void warnings.push(warning) };
  let first: SharedCache;
  let second: SharedCache;

  beforeAll(async () => {
    first = createRedisCache({ url, prefix, observer });
    second = createRedisCache({ url, prefix, observer });
    await vi.waitFor(async () => expect([await first.generation('ready'), await second.generation('ready')]).toEqual([0, 0]));
  });
  afterAll(async () => {
    await Promise.all([first.close(), second.close()]);
    const client = await createClient({ url }).connect();
    const keys = await client.keys(`${prefix}*`);
    if (keys.length > 0) await client.del(keys);
    client.destroy();
  });

  it('gives a replica what another has stored, until it expires', async () => {
    await first.set('k1', result, 60_000, 100);
    expect(await second.get('k1')).toEqual(result);
    await first.set('k2', result, 30, 100);
    await expect.poll(() => second.get('k2')).toBeUndefined();
  });

  it('lets every replica look past what was dropped', async () => {
    const before = await second.generation('shop');
    await first.drop('shop');
    expect(await second.generation('shop')).toBe(before + 1);
    expect(await second.generation('other')).toBe(0);
  });

  it.each([
    ['an earlier state', (before: string | null) => before ?? '0'],
    ['nothing at all', () => undefined],
  ])('serves nothing that was dropped when Redis is set back to %s', async (_what, stateOf) => {
    const scope = randomUUID();
    const client = await createClient({ url }).connect();
    const key = `${prefix}generation:${scope}`;
    await first.drop(scope);
    const snapshot = await client.get(key);
    const dropped = [0, await first.generation(scope), await second.generation(scope)];
    for (const _write of [1, 2, 3]) {
      await first.drop(scope);
      dropped.push(await first.generation(scope));
    }
    const state = stateOf(snapshot);
    await (state === undefined ? client.del(key) : client.set(key, state));
    client.destroy();
    const generation = await first.generation(scope);
    expect(dropped).not.toContain(generation);
    expect(await second.generation(scope)).toBe(generation);
    expect(await first.generation(scope)).toBe(generation);
  });

  it('serves nothing old while Redis is away, and says so once', async () => {
    const lonely = createRedisCache({ url: 'redis://127.0.0.1:1', prefix, observer });
    await expect.poll(() => warnings.length).toBe(1);
    await lonely.set('k', result, 1000, 10);
    expect(await lonely.get('k')).toBeUndefined();
    await lonely.drop('shop');
    expect(await lonely.generation('shop')).not.toBe(await lonely.generation('shop'));
    expect(warnings[0]?.summary).toContain('calls go on without it');
    await lonely.close();
  });
});

it('leaves no connection behind when it is closed while it connects', async () => {
  let opened = 0;
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    opened += 1;
    open.add(socket);
    socket.on('error', () => {}).once('close', () => open.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = server.address() as AddressInfo;
    const cache = createRedisCache({ url: `redis://127.0.0.1:${port}`, prefix: 'x:', observer: { progress() {}, warning() {} } });
    await cache.close();
    await vi.waitFor(() => expect([opened, open.size]).toEqual([1, 0]), { timeout: 10_000 });
  } finally {
    for (const socket of open) socket.destroy();
    server.close();
  }
});
