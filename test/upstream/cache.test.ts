import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPassthrough } from '../../src/credentials/index.js';
import { cacheLifetimeMs } from '../../src/upstream/cache/index.js';
import { type CallContext, createMemoryCache, prepareCall, type Upstream } from '../../src/upstream/index.js';
import { type CapabilityParts, capabilityOf, upstreamOf } from './fixtures.js';
import { json, type RawUpstream, startRawUpstream } from './raw-upstream.js';

let server: RawUpstream;
let upstream: Upstream;
let secret = 'a';

beforeEach(async () => {
  let count = 0;
  secret = 'a';
  server = await startRawUpstream(() => json({ count: ++count }));
  upstream = upstreamOf({
    cache: createMemoryCache(100_000),
    credentials: {
      credentialsFor: () => ({ headers: [['Authorization', secret]], query: [], cookies: [], secrets: [secret], missing: [] }),
    },
  });
});
afterEach(async () => {
  await upstream.close();
  await server.close();
});

function preparedOf(more: Partial<CapabilityParts> = {}) {
  return prepareCall(
    capabilityOf({
      cache: { strategy: 'exact', ttl: 300 },
      ...more,
      config: { base_url: server.origin, path: '/c', params: { q: '{q}' }, ...more.config },
    }),
  );
}

async function count(prepared: ReturnType<typeof preparedOf>, args = {}, context: CallContext = {}) {
  const result = await upstream.call(prepared, args, context);
  return [(result.structuredContent as { count?: number } | undefined)?.count, result.cached];
}

describe('exact cache', () => {
  it('answers the same read again, whatever the order of its arguments', async () => {
    const prepared = preparedOf();
    expect(await count(prepared, { q: 'x', r: { b: 1, a: 2 } })).toEqual([1, false]);
    expect(await count(prepared, { r: { a: 2, b: 1 }, q: 'x' })).toEqual([1, true]);
    expect(server.requests).toHaveLength(1);
  });

  it('is passed over by a read that has to be fresh, whose answer is kept', async () => {
    const prepared = preparedOf();
    await count(prepared);
    expect(await count(prepared, {}, { isFresh: true })).toEqual([2, false]);
    expect(await count(prepared)).toEqual([2, true]);
  });

  it('keeps apart arguments, principals, credentials, capabilities and servers', async () => {
    const prepared = preparedOf();
    await count(prepared, { q: 'x' }, { principal: 'ann', serverName: 's' });
    expect(await count(prepared, { q: 'y' }, { principal: 'ann', serverName: 's' })).toEqual([2, false]);
    expect(await count(prepared, { q: 'x' }, { principal: 'bob', serverName: 's' })).toEqual([3, false]);
    expect(await count(prepared, { q: 'x' }, { principal: 'ann', serverName: 't' })).toEqual([4, false]);
    expect(await count(preparedOf({ title: 'Other' }), { q: 'x' }, { principal: 'ann', serverName: 's' })).toEqual([5, false]);
    secret = 'b';
    expect(await count(prepared, { q: 'x' }, { principal: 'ann', serverName: 's' })).toEqual([6, false]);
  });

  it('keeps callers apart whose headers go to a fallback alone', async () => {
    const away = await startRawUpstream(() => json({}, 503));
    const { providers, ...rest } = preparedOf().capability;
    const primary = { ...providers.primary, config: { ...providers.primary.config, base_url: away.origin } };
    const prepared = prepareCall({ ...rest, providers: { primary, fallback: [providers.primary] } });
    const passing = upstreamOf({
      cache: createMemoryCache(100_000),
      credentials: createPassthrough({ environment: {}, headers: ['x-tenant'], origins: [server.origin] }),
    });
    const tenants = ['acme', 'globex', 'acme'];
    for (const tenant of tenants) await passing.call(prepared, {}, { inbound: { headers: { 'x-tenant': tenant } } });
    expect(server.requests.map((request) => request.header('x-tenant'))).toEqual(['acme', 'globex']);
    await passing.close();
    await away.close();
  });

  it.each([[{ method: 'POST' }], [{ method: 'DELETE' }]])('a call that is no read drops what its server has: %j', async (config) => {
    const prepared = preparedOf();
    await count(prepared, {}, { serverName: 's' });
    await count(prepared, {}, { serverName: 'other' });
    await upstream.call(preparedOf({ config }), {}, { serverName: 's' });
    expect((await count(prepared, {}, { serverName: 's' }))[1]).toBe(false);
    expect((await count(prepared, {}, { serverName: 'other' }))[1]).toBe(true);
  });

  it('a failed write drops it too', async () => {
    const prepared = preparedOf();
    await count(prepared);
    server.answer = (request) => (request.method === 'POST' ? json({}, 500) : json({ count: 99 }));
    await upstream.call(preparedOf({ config: { method: 'POST' } }), {}, {});
    expect(await count(prepared)).toEqual([99, false]);
  });

  it('a read that a write overtakes is not kept', async () => {
    const prepared = preparedOf();
    let release = () => undefined as unknown;
    server.answer = (request) =>
      request.method === 'POST'
        ? json({})
        : (socket) => {
            release = () => socket.write(json({ count: 1 }));
          };
    const slow = count(prepared);
    while (server.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 2));
    await upstream.call(preparedOf({ config: { method: 'POST' } }), {}, {});
    release();
    await slow;
    server.answer = () => json({ count: 2 });
    expect(await count(prepared)).toEqual([2, false]);
  });

  it.each<[string, Partial<CapabilityParts>]>([
    ['strategy none', { cache: { strategy: 'none' } }],
    ['ttl 0', { cache: { strategy: 'exact', ttl: 0 } }],
    ['no cache key', { cache: undefined }],
    ['a write', { config: { method: 'PUT' } }],
    ['a stream', { config: { stream: 'sse' } }],
  ])('%s is not cached', async (_what, more) => {
    await count(preparedOf(more));
    expect((await count(preparedOf(more)))[1]).toBe(false);
  });

  it.each([
    ['arguments', { password: 'hunter2' }, { ok: 1 }],
    ['arguments', { q: 'ghp_Zk3qVtY8LmW2xPfR7nBd5HsJ9cGuE4aTo1Qi' }, { ok: 1 }],
    ['results', {}, { access_token: 'x1' }],
    ['results', {}, { note: 'ghp_Zk3qVtY8LmW2xPfR7nBd5HsJ9cGuE4aTo1Qi' }],
  ])('credential-like %s are not cached', async (_what, args, body) => {
    server.answer = () => json(body);
    await upstream.call(preparedOf(), args, {});
    expect((await upstream.call(preparedOf(), args, {})).cached).toBe(false);
  });

  it('failures are not cached', async () => {
    server.answer = (_request, index) => (index === 0 ? json({}, 404) : json({ count: 5 }));
    await count(preparedOf());
    expect(await count(preparedOf())).toEqual([5, false]);
  });

  it.each(['no-store', 'no-cache', 'max-age=0', 'private, max-age=0'])('Cache-Control %s is respected', async (value) => {
    server.answer = () => json({}, 200, { 'cache-control': value });
    await count(preparedOf());
    expect((await count(preparedOf()))[1]).toBe(false);
  });

  it('a ttl runs out', async () => {
    const cache = createMemoryCache();
    const result = await upstream.call(preparedOf(), {}, {});
    await cache.set('k', result, 20, 10);
    expect(await cache.get('k')).toBeDefined();
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(await cache.get('k')).toBeUndefined();
  });

  it('is bounded by bytes', async () => {
    server.answer = () => json({ text: 'x'.repeat(5000) });
    for (let q = 0; q < 20; q++) await count(preparedOf(), { q });
    expect((await count(preparedOf(), { q: 19 }))[1]).toBe(true);
    expect((await count(preparedOf(), { q: 0 }))[1]).toBe(false);
  });
});

describe('lifetime', () => {
  const now = Date.parse('2024-01-01T00:00:00Z');
  it.each<[Record<string, string>, number]>([
    [{}, 60_000],
    [{ 'cache-control': 'max-age=10' }, 10_000],
    [{ 'cache-control': 'max-age=10', age: '4' }, 6000],
    [{ 'cache-control': 'public, max-age=999' }, 60_000],
    [{ 'cache-control': 'private' }, 60_000],
    [{ 'cache-control': 'NO-STORE' }, 0],
    [{ 'cache-control': 'max-age="5"' }, 5000],
    [{ expires: 'Mon, 01 Jan 2024 00:00:30 GMT' }, 30_000],
    [{ expires: '0' }, 0],
    [{ vary: '*' }, 0],
    [{ pragma: 'no-cache' }, 0],
  ])('%j is %i ms', (headers, ms) => {
    expect(cacheLifetimeMs(headers, 60_000, now)).toBe(ms);
  });
});

describe('coalescing', () => {
  it('identical reads under way are one request, and each caller may leave', async () => {
    const prepared = preparedOf();
    let release = () => undefined as unknown;
    server.answer = () => (socket) => {
      release = () => socket.write(json({ count: 1 }));
    };
    const leaving = new AbortController();
    const calls = [count(prepared, {}, { signal: leaving.signal }), count(prepared), count(prepared)];
    while (server.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 2));
    leaving.abort();
    expect(await calls[0]).toEqual([undefined, false]);
    release();
    expect(await Promise.all(calls.slice(1))).toEqual([
      [1, false],
      [1, false],
    ]);
    expect(server.requests).toHaveLength(1);
  });

  it('the request is aborted when all have left', async () => {
    const closed = new Promise<void>((resolve) => {
      server.answer = () => (socket) => void socket.on('close', resolve);
    });
    const controllers = [new AbortController(), new AbortController()];
    const calls = controllers.map(({ signal }) => count(preparedOf(), {}, { signal }));
    while (server.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 2));
    for (const controller of controllers) controller.abort();
    await closed;
    expect(await Promise.all(calls)).toEqual([
      [undefined, false],
      [undefined, false],
    ]);
  });
});
