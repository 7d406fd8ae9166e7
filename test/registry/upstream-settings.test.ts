import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, connect, createWorld, fileText, startApi, urlOf, type World } from '../gateway/world.js';

const CACHED = 'cache: { strategy: exact, ttl: 300 }';
let world: World;
let api: Api;
let status = 200;

beforeAll(async () => {
  world = await createWorld();
  api = await startApi((req, res) => {
    res.writeHead(status, { 'content-type': 'application/json' });
    res.end(JSON.stringify({ path: req.url }));
  });
  await world.write('shop/read.yaml', fileText('read', api.origin).replace('cache: { strategy: none }', CACHED));
});
afterAll(async () => {
  await world.close();
  await api.close();
});

/** Calls `read` twice with the same arguments; how many requests arrived. */
async function callTwice(more: string): Promise<number> {
  const gateway = await world.start(`servers:\n  - name: shop\n    capabilities: shop\n${more}`);
  const client = await connect(urlOf(gateway, 'shop'));
  const before = api.requests.length;
  for (let call = 0; call < 2; call += 1) await client.callTool({ name: 'read', arguments: { q: 'x' } });
  await client.close();
  await gateway.close();
  return api.requests.length - before;
}

describe('servers[].upstream, cache and egress of gateway.yaml', () => {
  it('keep an answer by default, and none with cache: none', async () => {
    expect(await callTwice('')).toBe(1);
    expect(await callTwice('    cache: none\n')).toBe(2);
    expect(await callTwice('cache: { type: none }\n')).toBe(2);
  });

  it('say how often a call is tried', async () => {
    status = 503;
    try {
      expect(await callTwice('    upstream: { attempts: 3, backoff: 1ms }\n')).toBe(6);
      expect(await callTwice('    upstream: { attempts: 1 }\n')).toBe(2);
    } finally {
      status = 200;
    }
  });

  it('open the circuit', async () => {
    status = 500;
    try {
      expect(await callTwice('    upstream: { attempts: 1, circuit_breaker: { minimum_calls: 1, window: 2, failure_ratio: 0.1 } }\n')).toBe(
        1,
      );
    } finally {
      status = 200;
    }
  });

  it('bound the rate', async () => {
    const gateway = await world.start(
      'servers:\n  - name: shop\n    capabilities: shop\n    cache: none\n    upstream: { rate: { per_second: 0.01, burst: 1 }, attempts: 1, queue: 0 }\n',
    );
    const client = await connect(urlOf(gateway, 'shop'));
    const before = api.requests.length;
    const results = await Promise.all([1, 2, 3].map(() => client.callTool({ name: 'read', arguments: { q: 'y' } })));
    expect(api.requests.length - before).toBe(1);
    expect(results.filter(({ isError }) => isError === true)).toHaveLength(2);
    await client.close();
    await gateway.close();
  });

  it('go through a proxy that the operator chose, and say what is then not checked', async () => {
    const gateway = await world.start(
      'servers:\n  - name: shop\n    capabilities: shop\n    upstream: { attempts: 1 }\negress: { proxy: http://127.0.0.1:1 }\n',
    );
    expect(world.log.join('')).toMatch(/proxy at 127\.0\.0\.1:1 resolves names.*not checked/);
    const client = await connect(urlOf(gateway, 'shop'));
    const before = api.requests.length;
    expect(await client.callTool({ name: 'read', arguments: {} })).toMatchObject({ isError: true });
    expect(api.requests.length).toBe(before);
    await client.close();
    await gateway.close();
  });

  it.each([
    ['    upstream: { attempts: 0 }\n', 'servers[0].upstream.attempts should be a whole number from 1 to 10'],
    ['    upstream: { retry: 3 }\n', 'unknown key "retry"'],
    ['    ca: nowhere.pem\n', 'servers[0].ca: nowhere.pem cannot be read'],
    ['cache: { type: redis }\n', 'cache.url'],
    ['cache: { type: memory, url: redis://x }\n', '"url"'],
    ['egress: { proxy: ftp://x }\n', 'egress.proxy should be env'],
  ])('refuse %j with its place', async (more, message) => {
    await expect(world.start(`servers:\n  - name: shop\n    capabilities: shop\n${more}`)).rejects.toThrow(message);
  });
});
