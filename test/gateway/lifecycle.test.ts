import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Client as ModernClient, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { Client as OldClient } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport as OldHttpTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { ToolListChangedNotificationSchema } from '@modelcontextprotocol/sdk/types.js';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { RunningGateway } from '../../src/gateway/index.js';
import { hashKey } from '../hash-key.js';
import { connect, createWorld, fileText, type SlowApi, startSlowApi, urlOf, type World } from './world.js';

let api: SlowApi;
let world: World;

beforeEach(async () => {
  api = await startSlowApi();
  world = await createWorld();
});
afterEach(async () => {
  await world.close();
  await api.close();
});

const CONFIG = 'servers:\n  - { name: pets, capabilities: caps }\n';

async function toolNames(url: string): Promise<string[]> {
  const client = await connect(url);
  const { tools } = await client.listTools();
  await client.close();
  return tools.map(({ name }) => name);
}

describe('held and broken files', () => {
  test('a draft copied into the active folder is held, and the log says which command would activate it', async () => {
    await world.write('caps/good.yaml', fileText('good', api.origin));
    await world.write(
      'caps/draft.yaml',
      fileText('draft', api.origin, {
        more: 'provenance: { source: pets, kind: openapi, pointer: "#/paths/~1pets/get" }\nactivation: { state: draft, gates: [] }\n',
      }),
    );
    const gateway = await world.start(CONFIG);
    expect(gateway.servers[0]).toMatchObject({ served: 1, held: 1 });
    expect(await toolNames(urlOf(gateway, 'pets'))).toEqual(['good']);
    expect(world.log.find((line) => line.includes('caps/draft.yaml is held'))).toMatch(
      /activate="mcp-gateway cap activate caps\/draft\.yaml/,
    );
  });

  test.each([
    ['broken YAML', 'fulcrum: "1.0"\nname: [\n'],
    ['no capability', 'a: 1\n'],
    ['an empty file', ''],
    ['a variable that is not set', fileText('other', 'http://127.0.0.1:1', { path: '/{env.NO_SUCH_VARIABLE}' })],
  ])('%s does not take the others down', async (_name, text) => {
    await world.write('caps/a.yaml', text);
    await world.write('caps/b.yaml', fileText('good', api.origin));
    const gateway = await world.start(CONFIG);
    expect(await toolNames(urlOf(gateway, 'pets'))).toEqual(['good']);
    expect(gateway.servers[0]).toMatchObject({ served: 1, held: 1 });
    expect(world.log.find((line) => line.includes('caps/a.yaml is held'))).toContain('cap validate caps/a.yaml');
  });

  test('of two files with one name the second is held', async () => {
    await world.write('caps/a.yaml', fileText('same', api.origin));
    await world.write('caps/b.yaml', fileText('same', api.origin, { path: '/other' }));
    const gateway = await world.start(CONFIG);
    expect(gateway.registry.servers[0]?.toolSet?.held).toMatchObject([
      {
        path: 'caps/b.yaml',
        reason: 'the name "same" is taken by caps/a.yaml; give one of them another name, or take one out of service',
        command: 'mcp-gateway cap deactivate caps/a.yaml',
      },
    ]);
  });

  test('a server whose directory is not there does not take the others down, and is 503', async () => {
    await world.write('caps/a.yaml', fileText('good', api.origin));
    const gateway = await world.start('servers:\n  - { name: pets, capabilities: caps }\n  - { name: gone, capabilities: none }\n');
    expect(await toolNames(urlOf(gateway, 'pets'))).toEqual(['good']);
    expect((await fetch(urlOf(gateway, 'gone'), { method: 'POST', body: '{}' })).status).toBe(503);
    expect((await fetch(`${gateway.address}/readyz`)).status).toBe(503);
    await world.write('none/a.yaml', fileText('late', api.origin));
    await gateway.reload();
    expect(await toolNames(urlOf(gateway, 'gone'))).toEqual(['late']);
    expect((await fetch(`${gateway.address}/readyz`)).status).toBe(200);
  });
});

describe('reload', () => {
  test('a call under way finishes on the set it began with, and new ones see the new set', async () => {
    await world.write('caps/slow.yaml', fileText('slow', api.origin));
    const gateway = await world.start(CONFIG);
    const client = await connect(urlOf(gateway, 'pets'));
    const call = client.callTool({ name: 'slow', arguments: { q: 'x' } });
    await vi.waitFor(() => expect(api.release).toHaveLength(1));

    await rm(join(world.dir, 'caps/slow.yaml'));
    await world.write('caps/new.yaml', fileText('new', api.origin));
    expect((await gateway.reload()).changed).toEqual(['pets']);
    expect(await toolNames(urlOf(gateway, 'pets'))).toEqual(['new']);
    api.release[0]?.();
    expect(await call).toMatchObject({ structuredContent: { path: '/slow?q=x' } });
    await client.close();
  });

  test('no call fails while files come and go', async () => {
    await world.write('caps/a.yaml', fileText('steady', api.origin));
    const gateway = await world.start(CONFIG);
    const client = await connect(urlOf(gateway, 'pets'));
    let isDone = false;
    let calls = 0;
    const failures: unknown[] = [];
    const caller = async () => {
      while (!isDone) {
        const result = await client.callTool({ name: 'steady', arguments: {} }).catch((error: unknown) => ({ isError: true, error }));
        calls += 1;
        if (result.isError === true) failures.push(result);
      }
    };
    const callers = [caller(), caller(), caller()];
    for (let round = 0; round < 15; round += 1) {
      await world.write('caps/b.yaml', fileText(`other_${round}`, api.origin));
      // The credential changes too, so every round has another upstream behind it.
      await world.write(
        'gateway.yaml',
        `servers:\n  - { name: pets, capabilities: caps, auth: { type: bearer, token: t${round}, origins: ["${api.origin}"] } }\n`,
      );
      await gateway.reload();
    }
    isDone = true;
    await Promise.all(callers);
    expect(failures).toEqual([]);
    expect(calls).toBeGreaterThan(15);
    expect(await toolNames(urlOf(gateway, 'pets'))).toEqual(['other_14', 'steady']);
    await client.close();
  });

  test('a thousand files are reloaded under load without a failed call', async () => {
    const names = Array.from({ length: 1000 }, (_, index) => `tool_${String(index).padStart(4, '0')}`);
    await Promise.all(names.map((name) => world.write(`caps/${name}.yaml`, fileText(name, api.origin))));
    const env = { MCP_GATEWAY_STATE_DIR: join(world.dir, 'state') };
    const gateway = await world.start(CONFIG, { env });
    const client = await connect(urlOf(gateway, 'pets'));
    const before = gateway.registry.server('pets')?.toolSet?.byName.get('tool_0001')?.listed();
    let isDone = false;
    const failures: unknown[] = [];
    let calls = 0;
    const caller = async () => {
      while (!isDone) {
        const result = await client.callTool({ name: 'tool_0001', arguments: {} }).catch((error: unknown) => ({ isError: true, error }));
        calls += 1;
        if (result.isError === true) failures.push(result);
      }
    };
    const callers = Array.from({ length: 4 }, caller);
    for (let round = 0; round < 3; round += 1) {
      await world.write('caps/tool_0500.yaml', fileText('tool_0500', api.origin, { description: `Round ${round}` }));
      expect((await gateway.reload()).changed).toEqual(['pets']);
    }
    isDone = true;
    await Promise.all(callers);
    expect(failures).toEqual([]);
    expect(calls).toBeGreaterThan(4);
    const toolSet = gateway.registry.server('pets')?.toolSet;
    expect(toolSet?.byName.get('tool_0500')?.capability.description).toBe('Round 2');
    // What did not change is neither parsed nor lowered again.
    expect(toolSet?.byName.get('tool_0001')?.listed()).toBe(before);
    const again = await world.start(CONFIG, { env });
    expect(await toolNames(urlOf(again, 'pets'))).toEqual(names);
    await client.close();
  });

  test('files that change are noticed, and clients are told', async () => {
    await world.write('caps/a.yaml', fileText('a', api.origin));
    const gateway = await world.start('servers:\n  - { name: pets, capabilities: caps, sessions: true }\n', { watch: true });
    const heard: string[] = [];
    const modern = new ModernClient(
      { name: 'test', version: '1' },
      {
        versionNegotiation: { mode: { pin: '2026-07-28' } },
        listChanged: { tools: { autoRefresh: false, onChanged: () => void heard.push('modern') } },
      },
    );
    await modern.connect(new StreamableHTTPClientTransport(new URL(urlOf(gateway, 'pets'))));
    const old = new OldClient({ name: 'old', version: '1' });
    old.setNotificationHandler(ToolListChangedNotificationSchema, () => void heard.push('session'));
    await old.connect(new OldHttpTransport(new URL(urlOf(gateway, 'pets'))) as Parameters<OldClient['connect']>[0]);

    await vi.waitFor(
      async () => {
        await world.write('caps/b.yaml', fileText('b', api.origin, { description: `written ${Math.random()}` }));
        expect([...new Set(heard)].sort()).toEqual(['modern', 'session']);
      },
      { timeout: 15_000, interval: 500 },
    );
    expect((await old.listTools()).tools.map(({ name }) => name)).toEqual(['a', 'b']);
    await modern.close();
    await old.close();
  });

  test('a doubt and a failure are told once, and again when they come back', async () => {
    const held = fileText('draft', api.origin, { more: 'activation: { state: draft, gates: [] }\n' });
    await world.write('caps/a.yaml', fileText('a', api.origin));
    await world.write('caps/draft.yaml', held);
    const gateway = await world.start('servers:\n  - { name: pets, capabilities: caps }\n  - { name: gone, capabilities: none }\n');
    const said = async (): Promise<string[]> => {
      world.log.length = 0;
      await gateway.reload();
      return world.log.filter((line) => /WARN|ERROR/.test(line)).map((line) => /a\.yaml|b\.yaml|draft\.yaml|gone/.exec(line)?.[0] ?? line);
    };
    expect(await said()).toEqual([]);
    await world.write('caps/b.yaml', fileText('b', api.origin));
    expect(await said()).toEqual(['b.yaml']);
    await rm(join(world.dir, 'caps/draft.yaml'));
    expect(await said()).toEqual([]);
    await world.write('caps/draft.yaml', held);
    expect(await said()).toEqual(['draft.yaml']);
  });

  test('a configuration that is not valid leaves the last good one in place', async () => {
    await world.write('caps/a.yaml', fileText('a', api.origin));
    const gateway = await world.start(CONFIG);
    await world.write('gateway.yaml', 'servers:\n  - { nmae: pets }\n');
    await gateway.reload();
    expect(await toolNames(urlOf(gateway, 'pets'))).toEqual(['a']);
    expect(world.log.join('')).toContain('the configuration is not valid; the last good one stays');

    await world.write('gateway.yaml', 'servers:\n  - { name: pets, capabilities: caps, policy: { deny: ["GET /none"] } }\n');
    expect((await gateway.reload()).failed).toMatchObject([{ name: 'pets' }]);
    expect(await toolNames(urlOf(gateway, 'pets'))).toEqual(['a']);
  });

  test.each([
    ['server: { host: 127.0.0.2 }', 'server.host and server.port take effect'],
    ['observability: { log: { format: json } }', 'observability takes effect'],
    ['observability: { audit: {} }', 'observability takes effect'],
    ['store: { type: file, path: s, encryption_key: 0123456789abcdef0123456789abcdef }', 'store takes effect'],
  ])('what only a start can change is said: %s', async (lines, says) => {
    await world.write('caps/a.yaml', fileText('a', api.origin));
    const gateway = await world.start(CONFIG);
    await world.write('gateway.yaml', `${lines}\n${CONFIG}`);
    await gateway.reload();
    expect(world.log.join('')).toContain(`${says} at the next start`);
  });

  test('servers come and go with the configuration', async () => {
    await world.write('caps/a.yaml', fileText('a', api.origin));
    await world.write('more/b.yaml', fileText('b', api.origin));
    const gateway = await world.start(CONFIG);
    await world.write('gateway.yaml', 'servers:\n  - { name: more, capabilities: more }\n');
    await gateway.reload();
    expect(await toolNames(urlOf(gateway, 'more'))).toEqual(['b']);
    expect((await fetch(`${gateway.address}/pets/mcp`, { method: 'POST', body: '{}' })).status).toBe(404);
  });

  describe('when access changes', () => {
    const servingTo = (...keys: string[]) =>
      `servers:\n  - { name: pets, capabilities: caps, sessions: true, access: { type: keys, keys: [${keys.map((key) => `{ name: ${key}, sha256: ${hashKey(key)} }`).join(', ')}] } }\n`;
    const post = (gateway: RunningGateway, key: string, body: object, headers: Record<string, string> = {}) =>
      fetch(urlOf(gateway, 'pets'), {
        method: 'POST',
        headers: { 'x-api-key': key, accept: 'application/json, text/event-stream', 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ jsonrpc: '2.0', id: 1, ...body }),
      });

    test('a session ends whose caller is let in no more, with its stream; those of others go on', async () => {
      await world.write('caps/a.yaml', fileText('a', api.origin));
      const gateway = await world.start(servingTo('ann', 'bob'));
      const params = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'raw', version: '1' } };
      const listen = async (key: string) => {
        const begun = await post(gateway, key, { method: 'initialize', params });
        const session = { 'mcp-session-id': begun.headers.get('mcp-session-id') ?? '' };
        const headers = { 'x-api-key': key, accept: 'text/event-stream', ...session };
        return { session, stream: await fetch(urlOf(gateway, 'pets'), { headers }) };
      };
      const [ann, bob] = [await listen('ann'), await listen('bob')];
      await world.write('gateway.yaml', servingTo('bob'));
      await gateway.reload();
      expect(await ann.stream.text()).toBe('');
      expect((await post(gateway, 'ann', { method: 'ping' }, ann.session)).status).toBe(401);
      await world.write('caps/b.yaml', fileText('b', api.origin));
      await world.write('gateway.yaml', servingTo('ann', 'bob'));
      await gateway.reload();
      expect((await post(gateway, 'ann', { method: 'ping' }, ann.session)).status).toBe(404);
      const reader = bob.stream.body?.getReader();
      expect(new TextDecoder().decode((await reader?.read())?.value)).toContain('notifications/tools/list_changed');
      await reader?.cancel();
    });

    test('so does a stream of subscriptions/listen', async () => {
      await world.write('caps/a.yaml', fileText('a', api.origin));
      const gateway = await world.start(servingTo('ann', 'bob'));
      const listen = (key: string) =>
        post(
          gateway,
          key,
          {
            method: 'subscriptions/listen',
            params: {
              notifications: { toolsListChanged: true },
              _meta: {
                'io.modelcontextprotocol/protocolVersion': '2026-07-28',
                'io.modelcontextprotocol/clientInfo': { name: 'raw', version: '1' },
                'io.modelcontextprotocol/clientCapabilities': {},
              },
            },
          },
          { 'mcp-protocol-version': '2026-07-28', 'mcp-method': 'subscriptions/listen' },
        );
      const [ann, bob] = [await listen('ann'), await listen('bob')];
      await world.write('gateway.yaml', servingTo('bob'));
      await gateway.reload();
      expect((await ann.text()).match(/"method":"[^"]+"/g)).toEqual(['"method":"notifications/subscriptions/acknowledged"']);
      await world.write('caps/b.yaml', fileText('b', api.origin));
      await gateway.reload();
      let told = '';
      for await (const piece of bob.body ?? []) {
        told += new TextDecoder().decode(piece);
        if (told.includes('notifications/tools/list_changed')) break;
      }
      expect(told).toContain('notifications/tools/list_changed');
    });
  });

  test.each([
    ['goes', '  - { name: more, capabilities: more }\n'],
    ['has sessions no more', '  - { name: pets, capabilities: caps }\n'],
  ])('a call in a session of a server that %s is answered', async (_name, servers) => {
    await world.write('caps/slow.yaml', fileText('slow', api.origin));
    await world.write('more/b.yaml', fileText('b', api.origin));
    const gateway = await world.start('servers:\n  - { name: pets, capabilities: caps, sessions: true }\n');
    const client = await connect(urlOf(gateway, 'pets'), 'legacy');
    const call = client.callTool({ name: 'slow', arguments: {} });
    await vi.waitFor(() => expect(api.release).toHaveLength(1));
    await world.write('gateway.yaml', `servers:\n${servers}`);
    await gateway.reload();
    api.release[0]?.();
    expect(await call).toMatchObject({ structuredContent: { path: '/slow' } });
  });
});

describe('cancelling and closing', () => {
  test.each(['modern', 'legacy'] as const)('a client on the %s revision that goes away ends the request to the API', async (era) => {
    await world.write('caps/slow.yaml', fileText('slow', api.origin));
    const gateway = await world.start(CONFIG);
    const client = await connect(urlOf(gateway, 'pets'), era);
    const call = client.callTool({ name: 'slow', arguments: {} }).catch(() => 'gone');
    await vi.waitFor(() => expect(api.release).toHaveLength(1));
    await client.close();
    await vi.waitFor(() => expect(api.cancelled).toBe(1));
    expect(await call).toBe('gone');
  });

  test.each([
    ['modern', ''],
    ['legacy', ', sessions: true'],
  ] as const)('a call that a client on the %s revision cancels ends the request to the API', async (era, more) => {
    await world.write('caps/slow.yaml', fileText('slow', api.origin));
    const gateway = await world.start(`servers:\n  - { name: pets, capabilities: caps${more} }\n`);
    const client = await connect(urlOf(gateway, 'pets'), era);
    const abort = new AbortController();
    const call = client.callTool({ name: 'slow', arguments: {} }, { signal: abort.signal }).catch(() => 'cancelled');
    await vi.waitFor(() => expect(api.release).toHaveLength(1));
    abort.abort();
    await vi.waitFor(() => expect(api.cancelled).toBe(1));
    expect(await call).toBe('cancelled');
    const next = client.callTool({ name: 'slow', arguments: {} });
    await vi.waitFor(() => expect(api.release).toHaveLength(2));
    api.release[1]?.();
    expect(await next).toMatchObject({ structuredContent: { path: '/slow' } });
    await client.close();
  });

  test('closing lets calls under way finish and refuses new ones', async () => {
    await world.write('caps/slow.yaml', fileText('slow', api.origin));
    const gateway = await world.start(CONFIG);
    const client = await connect(urlOf(gateway, 'pets'));
    const call = client.callTool({ name: 'slow', arguments: {} });
    await vi.waitFor(() => expect(api.release).toHaveLength(1));
    const closing = gateway.close();
    const asked = async (path: string, init?: RequestInit) => {
      const response = await fetch(`${gateway.address}${path}`, init);
      return [response.status, response.headers.get('connection'), await response.text()];
    };
    expect(await asked('/pets/mcp', { method: 'POST', body: '{}' })).toEqual([503, 'close', expect.stringContaining('shutting down')]);
    expect(await asked('/readyz')).toEqual([503, 'close', expect.stringContaining('"draining"')]);
    expect(await asked('/healthz')).toEqual([200, 'close', '{"status":"ok"}']);
    api.release[0]?.();
    expect(await call).toMatchObject({ structuredContent: { path: '/slow' } });
    await closing;
    await expect(fetch(`${gateway.address}/healthz`)).rejects.toThrow();
  });

  test('closing does not wait for reloads that have not begun', async () => {
    await world.write('caps/good.yaml', fileText('good', api.origin));
    const { registry } = await world.start(CONFIG, { watch: false });
    let made = 0;
    registry.onReload(() => {
      made += 1;
    });
    const reloads = [registry.reload(), registry.reload(), registry.reload()];
    await registry.close();
    expect([await Promise.all(reloads), made]).toEqual([Array(3).fill({ changed: [], failed: [] }), 0]);
  });

  test('closing does not wait longer than it was told', async () => {
    await world.write('caps/slow.yaml', fileText('slow', api.origin));
    const gateway = await world.start(`server: { drain_timeout: 50ms }\n${CONFIG}`);
    const client = await connect(urlOf(gateway, 'pets'));
    const call = client.callTool({ name: 'slow', arguments: {} }).then(
      () => 'answered',
      () => 'cut off',
    );
    await vi.waitFor(() => expect(api.release).toHaveLength(1));
    await gateway.close();
    expect(await call).toBe('cut off');
  });
});

describe('many at once', () => {
  test('calls beyond the limit wait and are all answered', async () => {
    await world.write('caps/a.yaml', fileText('a', api.origin));
    const gateway = await world.start(`limits: { max_concurrency: 4 }\n${CONFIG}`);
    const client = await connect(urlOf(gateway, 'pets'));
    const results = await Promise.all(
      Array.from({ length: 60 }, (_, index) => client.callTool({ name: 'a', arguments: { q: String(index) } })),
    );
    expect(results.map(({ structuredContent }) => structuredContent)).toEqual(
      Array.from({ length: 60 }, (_, index) => ({ path: `/a?q=${index}`, method: 'GET' })),
    );
    await client.close();
  });
});
