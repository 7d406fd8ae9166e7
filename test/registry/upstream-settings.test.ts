import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, connect, createWorld, fileText, startApi, urlOf, type World } from '../gateway/world.js';

const CACHED = 'cache: { strategy: exact, ttl: 300 }';
let world: World;
let api: Api;
let status = 200;
let isSilent = false;

beforeAll(async () => {
  world = await createWorld();
  api = await startApi((req, res) => {
    if (isSilent) return;
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

describe('servers[].upstream, headers, cache and egress of gateway.yaml', () => {
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

  it('say how long a call may take, instead of its file', async () => {
    isSilent = true;
    const gateway = await world.start('servers:\n  - name: shop\n    capabilities: shop\n    upstream: { timeout: 50ms, attempts: 1 }\n');
    const client = await connect(urlOf(gateway, 'shop'));
    const result = await client.callTool({ name: 'read', arguments: { q: 'slow' } });
    expect(JSON.stringify(result)).toContain('no complete answer within 0.05 s');
    isSilent = false;
    await client.close();
    await gateway.close();
  });

  it('send headers with every call, to where the credential goes, without auth too', async () => {
    const read = async (more: string) => {
      const gateway = await world.start(`servers:\n  - name: shop\n    capabilities: shop\n    cache: none\n${more}`, {
        env: { APP_KEY: 'app-s3cret' },
      });
      const client = await connect(urlOf(gateway, 'shop'));
      await client.callTool({ name: 'read', arguments: { q: 'x' } });
      await client.close();
      await gateway.close();
      const { 'x-tenant': tenant, 'dd-application-key': key, authorization } = api.requests.at(-1)?.headers ?? {};
      return [tenant, key, authorization];
    };
    const headers = `    headers: { X-Tenant: acme, DD-APPLICATION-KEY: "\${APP_KEY}" }\n`;
    expect(await read(`    base_url: ${api.origin}\n${headers}`)).toEqual(['acme', 'app-s3cret', undefined]);
    const auth = `    auth: { type: bearer, token: tok, origins: ["${api.origin}"] }\n`;
    expect(await read(`${auth}${headers}`)).toEqual(['acme', 'app-s3cret', 'Bearer tok']);
    expect(await read(auth.replace(api.origin, 'https://api.example.com') + headers)).toEqual([undefined, undefined, undefined]);
    expect(await read(headers)).toEqual([undefined, undefined, undefined]); // no file stands in the lock
    expect(world.log.join('')).toContain('its auth and headers are sent nowhere');
    expect(world.log.join('')).not.toContain('app-s3cret');
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
    ['    headers: { Authorization: Bearer x }\n', '`Authorization` is what `auth` sends'],
    ['    headers: { Host: x }\n', 'the header "Host" is set by the connection'],
    ['    headers: { "a b": x }\n', '"a b" is no header name'],
    ['    headers: { X-Version: 2 }\n', 'servers[0].headers.X-Version should be the text of a header without line ends, in quotes'],
    ['    headers: { X-Note: "a\\nb" }\n', 'servers[0].headers.X-Note should be the text of a header without line ends'],
    ['    ca: nowhere.pem\n', 'servers[0].ca: nowhere.pem cannot be read'],
    ['cache: { type: redis }\n', 'cache.url'],
    ['cache: { type: memory, url: redis://x }\n', '"url"'],
    ['egress: { proxy: ftp://x }\n', 'egress.proxy should be env'],
  ])('refuse %j with its place', async (more, message) => {
    await expect(world.start(`servers:\n  - name: shop\n    capabilities: shop\n${more}`)).rejects.toThrow(message);
  });
});
