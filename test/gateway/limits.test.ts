import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect as connectSocket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hashKey } from '../hash-key.js';
import { hasRedis, REDIS_URL } from '../redis.js';
import { connect, createWorld, type Era, fileText, type SlowApi, startApi, startSlowApi, urlOf, type World } from './world.js';

let api: SlowApi;
let world: World;

beforeEach(async () => {
  api = await startSlowApi();
  world = await createWorld();
  await world.write('caps/a.yaml', fileText('get_pet', api.origin));
  await world.write('caps/b.yaml', fileText('slow', api.origin));
});
afterEach(async () => {
  await world.close();
  await api.close();
});

const KEYS = `access: { type: keys, keys: [{ name: alice, sha256: ${hashKey('a')} }, { name: bob, sha256: ${hashKey('b')} }] }\n`;
const servers = (limits = '{}') => `servers:
  - { name: pets, capabilities: caps, limits: ${limits}, aggregate: true }
  - { name: others, capabilities: caps, aggregate: true }
`;
/** One call, then nothing for the rest of the test. */
const ONCE = 'rate: { per_second: 0.001, burst: 1 }';

interface Place {
  readonly url: string;
  readonly as?: string;
  readonly tool?: string;
}

/** Calls one after the other; the texts of those that were refused, `ok` for the others. */
async function callAll(places: readonly Place[]): Promise<string[]> {
  const outcomes: string[] = [];
  for (const { url, as = 'a', tool = 'get_pet' } of places) {
    const client = await connect(url, 'modern', { authorization: `Bearer ${as}` });
    const result = await client.callTool({ name: tool, arguments: {} });
    const [block] = result.content as { text?: string }[];
    outcomes.push(result.isError === true ? (block?.text ?? '') : 'ok');
    await client.close();
  }
  return outcomes;
}

describe('rates', () => {
  test('of one caller leave the others alone', async () => {
    const gateway = await world.start(KEYS + servers(`{ per_caller: { ${ONCE} } }`));
    const [pets, others] = [urlOf(gateway, 'pets'), urlOf(gateway, 'others')];
    expect(await callAll([{ url: pets }, { url: pets }, { url: pets, as: 'b' }, { url: others }, { url: others }])).toEqual([
      'ok',
      expect.stringMatching(
        /^At most 0\.06 calls a minute are made from one caller, 1 at once\. Nothing was sent; try again in (1000|999) seconds\.$/,
      ),
      'ok',
      'ok',
      'ok',
    ]);
    expect(api.requests).toHaveLength(4);
  });

  test('of a key take the place of those of any caller', async () => {
    const keys = KEYS.replace(/(sha256: [0-9a-f]{64})/, `$1, limits: { rate: { per_second: 0.001, burst: 2 } }`);
    const gateway = await world.start(keys + servers(`{ per_caller: { ${ONCE} } }`));
    const pets = urlOf(gateway, 'pets');
    expect(await callAll([{ url: pets }, { url: pets }, { url: pets }, { url: pets, as: 'b' }, { url: pets, as: 'b' }])).toEqual([
      'ok',
      'ok',
      expect.stringContaining('2 at once'),
      'ok',
      expect.stringContaining('1 at once'),
    ]);
  });

  test('of one server leave the others alone, and count calls through the aggregate', async () => {
    const gateway = await world.start(KEYS + servers(`{ ${ONCE} }`));
    const aggregate = `${gateway.address}/mcp`;
    expect(
      await callAll([
        { url: aggregate, tool: 'pets_get_pet' },
        { url: urlOf(gateway, 'pets'), as: 'b' },
        { url: aggregate, tool: 'others_get_pet' },
      ]),
    ).toEqual(['ok', expect.stringContaining('from all callers, 1 at once'), 'ok']);
  });

  test('of the gateway hold for all, and a refused call takes nothing from narrower ones', async () => {
    const gateway = await world.start(`limits: { rate: { per_second: 0.001, burst: 2 }, per_caller: { ${ONCE} } }\n${KEYS}${servers()}`);
    const [pets, others] = [urlOf(gateway, 'pets'), urlOf(gateway, 'others')];
    expect(await callAll([{ url: pets }, { url: pets }, { url: others }, { url: pets, as: 'b' }])).toEqual([
      'ok',
      expect.stringContaining('from one caller'),
      'ok',
      expect.stringContaining('from all callers of the gateway'),
    ]);
  });

  test('are new after a reload that changes them, and stay otherwise', async () => {
    const gateway = await world.start(KEYS + servers(`{ ${ONCE} }`));
    const pets = urlOf(gateway, 'pets');
    expect(await callAll([{ url: pets }])).toEqual(['ok']);
    await gateway.reload();
    expect(await callAll([{ url: pets }])).toEqual([expect.stringContaining('try again in')]);
    await world.write('gateway.yaml', KEYS + servers('{ rate: { per_second: 0.001, burst: 2 } }'));
    await gateway.reload();
    expect(await callAll([{ url: pets }, { url: pets }, { url: pets }])).toEqual(['ok', 'ok', expect.stringContaining('2 at once')]);
  });

  test('are new after a reload that gives the limits of one key to another', async () => {
    const key = (name: string, secret: string, more = ''): string => `{ name: ${name}, sha256: ${hashKey(secret)}${more} }`;
    const keys = (first: string, second: string): string => `access: { type: keys, keys: [${first}, ${second}] }\n`;
    const twice = ', limits: { rate: { per_second: 0.001, burst: 2 } }';
    const rest = servers(`{ per_caller: { ${ONCE} } }`);
    const gateway = await world.start(keys(key('alice', 'a', twice), key('bob', 'b')) + rest);
    const pets = urlOf(gateway, 'pets');
    expect(await callAll([{ url: pets, as: 'b' }])).toEqual(['ok']);
    await world.write('gateway.yaml', keys(key('bob', 'b', twice), key('alice', 'a')) + rest);
    await gateway.reload();
    const bob = { url: pets, as: 'b' };
    expect(await callAll([bob, bob, bob])).toEqual(['ok', 'ok', expect.stringContaining('2 at once')]);
  });

  test('refused calls are on record as such', async () => {
    const gateway = await world.start(KEYS + servers(`{ ${ONCE} }`));
    await callAll([{ url: urlOf(gateway, 'pets') }, { url: urlOf(gateway, 'pets') }]);
    expect(world.log.find((line) => line.includes('failure=limited'))).toMatch(
      /server=pets tool=get_pet principal=key:alice client=127\.0\.0\.1/,
    );
  });

  test('without names, callers are told apart by their address', async () => {
    const gateway = await world.start(`server: { trusted_proxies: 127.0.0.1 }\n${servers(`{ per_caller: { ${ONCE} } }`)}`);
    const call = async (address: string) => {
      const client = await connect(urlOf(gateway, 'pets'), 'modern', { 'x-forwarded-for': address });
      const { isError } = await client.callTool({ name: 'get_pet', arguments: {} });
      await client.close();
      return isError === true ? 'refused' : 'ok';
    };
    const outcomes: string[] = [];
    for (const address of ['198.51.100.1', '198.51.100.2', '198.51.100.1', '2001:db8::1', '2001:db8::2', '2001:db8:0:1::1']) {
      outcomes.push(`${address} ${await call(address)}`);
    }
    expect(outcomes).toEqual([
      '198.51.100.1 ok',
      '198.51.100.2 ok',
      '198.51.100.1 refused',
      '2001:db8::1 ok',
      '2001:db8::2 refused',
      '2001:db8:0:1::1 ok',
    ]);
  });
});

describe('rates with a store that replicas share', () => {
  const store = (url: string) =>
    `store: { type: redis, url: "${url}", prefix: "mcp-gateway:test:${randomUUID()}:", encryption_key: ${'k'.repeat(32)} }\n`;

  test.skipIf(!hasRedis)('are those of all replicas', async () => {
    const config = store(REDIS_URL) + KEYS + servers(`{ per_caller: { rate: { per_second: 0.001, burst: 2 } } }`);
    const [one, two] = [await world.start(config), await world.start(config)].map((gateway) => urlOf(gateway, 'pets'));
    if (one === undefined || two === undefined) throw new Error('two replicas');
    expect(await callAll([{ url: one }, { url: two }, { url: one }, { url: two }, { url: two, as: 'b' }])).toEqual([
      'ok',
      'ok',
      expect.stringContaining('2 at once'),
      expect.stringContaining('2 at once'),
      'ok',
    ]);
  });

  test('are counted by each replica while the store does not answer', async () => {
    const gateway = await world.start(store('redis://127.0.0.1:1') + KEYS + servers(`{ ${ONCE} }`));
    const url = urlOf(gateway, 'pets');
    expect(await callAll([{ url }, { url }])).toEqual(['ok', expect.stringContaining('1 at once')]);
  });
});

describe('concurrency', () => {
  test('of one caller: its further calls wait, those of others do not', async () => {
    const gateway = await world.start(KEYS + servers('{ per_caller: { max_concurrency: 1 } }'));
    const alice = await connect(urlOf(gateway, 'pets'), 'modern', { authorization: 'Bearer a' });
    const first = alice.callTool({ name: 'slow', arguments: { q: '1' } });
    await vi.waitFor(() => expect(api.release).toHaveLength(1));
    const second = alice.callTool({ name: 'slow', arguments: { q: '2' } });
    expect(await callAll([{ url: urlOf(gateway, 'pets'), as: 'b' }])).toEqual(['ok']);
    expect(api.release).toHaveLength(1);
    api.release[0]?.();
    await first;
    await vi.waitFor(() => expect(api.release).toHaveLength(2));
    api.release[1]?.();
    expect(await second).toMatchObject({ structuredContent: { path: '/slow?q=2' } });
    await alice.close();
  });

  test('more than can wait are refused, and say when to try again', async () => {
    const gateway = await world.start(KEYS + servers('{ max_concurrency: 1 }'));
    const client = await connect(urlOf(gateway, 'pets'), 'modern', { authorization: 'Bearer a' });
    const calls = Array.from({ length: 18 }, () => client.callTool({ name: 'slow', arguments: {} }));
    const refused = await Promise.race(calls);
    expect(refused).toMatchObject({ isError: true, content: [{ text: expect.stringContaining('try again in a few seconds') }] });
    for (let index = 0; index < 17; index += 1) {
      await vi.waitFor(() => expect(api.release.length).toBeGreaterThan(index));
      api.release[index]?.();
    }
    const outcomes = await Promise.all(calls);
    expect(outcomes.filter(({ isError }) => isError === true)).toHaveLength(1);
    await client.close();
  });
});

describe('clients that send or take too much time or room', () => {
  const CONFIG = `limits: { request_timeout: 200ms, max_header_size: 2KiB }\n${servers()}`;

  /** What the gateway says to raw bytes until it ends the connection. */
  async function speak(port: number, text: string): Promise<string> {
    const socket = connectSocket(port, '127.0.0.1');
    let heard = '';
    socket.setEncoding('utf8').on('data', (data: string) => {
      heard += data;
    });
    socket.on('error', () => {});
    socket.write(text);
    await once(socket, 'close');
    return heard;
  }

  test.each([
    ['headers that never end', 'POST /pets/mcp HTTP/1.1\r\nHost: localhost\r\n', '408'],
    ['a body that never ends', 'POST /pets/mcp HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{', '408'],
    ['headers that are too large', `GET /healthz HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(3000)}\r\n\r\n`, '431'],
  ])('%s', async (_what, text, status) => {
    const gateway = await world.start(CONFIG);
    expect(await speak(gateway.port, text)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  });

  test('a body in chunks of one byte costs about its bytes', async () => {
    const gateway = await world.start(servers());
    const head = 'POST /pets/mcp HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n';
    const before = process.memoryUsage().rss;
    expect(await speak(gateway.port, `${head}${'1\r\n \r\n'.repeat(512 << 10)}0\r\n\r\n`)).toMatch(/^HTTP\/1.1 4/);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 << 20);
  });

  test('an answer that nobody takes ends the connection; a call that takes its time does not', async () => {
    for (let index = 0; index < 400; index += 1) {
      await world.write(`caps/${index}.yaml`, fileText(`tool_${index}`, api.origin, { description: 'x'.repeat(1900) }));
    }
    // Long enough for a call of the client itself on a busy machine.
    const gateway = await world.start(CONFIG.replace('200ms', '2s'));
    const client = await connect(urlOf(gateway, 'pets'));
    const call = client.callTool({ name: 'slow', arguments: {} });
    await vi.waitFor(() => expect(api.release).toHaveLength(1));

    const list = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} });
    const head = `POST /pets/mcp HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAccept: application/json, text/event-stream\r\nContent-Length: ${list.length}\r\n\r\n`;
    const socket = connectSocket(gateway.port, '127.0.0.1');
    socket.on('error', () => {});
    // Many lists at once do not fit into the buffers of the system.
    for (let index = 0; index < 30; index += 1) socket.write(head + list);
    socket.pause();
    await vi.waitFor(
      () => {
        socket.write(' ');
        expect(socket.destroyed).toBe(true);
      },
      { timeout: 20_000 },
    );
    api.release[0]?.();
    expect(await call).toMatchObject({ structuredContent: { path: '/slow' } });
    await client.close();
  });
});

describe('JSON that nests', () => {
  const deep = (levels: number): unknown[] => {
    let tree: unknown[] = [];
    for (let level = 1; level < levels; level += 1) tree = [tree];
    return tree;
  };
  const files = (origin: string) =>
    fileText('plant', origin, {
      method: 'POST',
      input:
        '{ type: object, properties: { tree: { $ref: "#/$defs/tree" } }, $defs: { tree: { type: array, items: { $ref: "#/$defs/tree" } } } }',
      config: '      body: { tree: "{tree}" }\n',
    });
  const send = async (url: string, levels: number, era: Era) => {
    const client = await connect(url, era);
    try {
      return await client.callTool({ name: 'plant', arguments: { tree: deep(levels) } });
    } finally {
      await client.close();
    }
  };

  test.each<Era>(['modern', 'legacy'])('is refused beyond the limit, and arrives up to the highest there is (%s)', async (era) => {
    const echo = await startApi((_req, res, body) => res.writeHead(200, { 'content-type': 'application/json' }).end(body));
    await world.write('deep/plant.yaml', files(echo.origin));
    const more =
      'observability: { audit: {} }\nservers: [{ name: deep, capabilities: deep, policy: { confirm: "*", on_unsupported: allow } }]\n';
    const gateway = await world.start(more);
    await expect(send(urlOf(gateway, 'deep'), 200, era)).rejects.toThrow('deeper than 128 levels (limits.max_json_depth)');
    expect(echo.requests).toEqual([]);

    const patient = await world.start(`limits: { max_json_depth: 1024 }\n${more.replace('{}', '{ dir: more }')}`);
    const result = await send(urlOf(patient, 'deep'), 1000, era);
    expect(JSON.parse(echo.requests[0]?.body ?? '')).toEqual({ tree: deep(1000) });
    expect(result.isError).toBeFalsy();
    await echo.close();
  });
});
