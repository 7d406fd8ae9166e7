import { request } from 'node:http';
import { Client as OldClient } from '@modelcontextprotocol/sdk/client/index.js';
import { SSEClientTransport as OldSseTransport } from '@modelcontextprotocol/sdk/client/sse.js';
import { StreamableHTTPClientTransport as OldHttpTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningGateway } from '../../src/gateway/index.js';
import { type Api, connect, createWorld, fileText, startApi, urlOf, type World } from './world.js';

async function errorOf(response: Response): Promise<{ code: number; message: string }> {
  return ((await response.json()) as { error: { code: number; message: string } }).error;
}

let api: Api;
let world: World;
let gateway: RunningGateway;

beforeAll(async () => {
  api = await startApi((req, res) => {
    const url = new URL(req.url ?? '/', 'http://api');
    if (url.pathname === '/broken') return void res.writeHead(500, { 'content-type': 'application/json' }).end('{"error":"it broke"}');
    if (url.pathname === '/slow')
      return void setTimeout(() => res.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}'), 300);
    res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ q: url.searchParams.get('q') }));
  });
  world = await createWorld();
  await world.write('pets/b.yaml', fileText('list_pets', api.origin));
  await world.write('pets/a.yaml', fileText('broken', api.origin));
  await world.write(
    'pets/c.yaml',
    fileText('delete_pet', api.origin, {
      method: 'DELETE',
      path: '/pets/{q}',
      input: '{ type: object, properties: { q: { type: string } }, required: [q] }',
    }),
  );
  await world.write('users/a.yaml', fileText('list_users', api.origin));
  gateway = await world.start(
    'servers:\n  - { name: pets, capabilities: pets, sse: true, aggregate: true }\n  - { name: users, capabilities: users, aggregate: true }\n',
  );
});
afterAll(async () => {
  await world.close();
  await api.close();
});

describe.each(['modern', 'legacy'] as const)('the current client on the %s revision', (era) => {
  test('lists tools in order of name, each with its four annotations', async () => {
    const client = await connect(urlOf(gateway, 'pets'), era);
    const { tools } = await client.listTools();
    expect(tools.map(({ name, annotations }) => [name, annotations])).toEqual([
      ['broken', { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: true }],
      ['delete_pet', { readOnlyHint: false, destructiveHint: true, idempotentHint: true, openWorldHint: true }],
      ['list_pets', { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: true }],
    ]);
    expect(client.getServerVersion()).toEqual({ name: 'pets', version: '1.2.3' });
    await client.close();
  });

  test('calls a tool', async () => {
    const client = await connect(urlOf(gateway, 'pets'), era);
    const result = await client.callTool({ name: 'list_pets', arguments: { q: 'cat' } });
    expect(result).toMatchObject({ structuredContent: { q: 'cat' } });
    expect(result.isError).toBeFalsy();
    await client.close();
  });

  test('an upstream that fails is a tool error', async () => {
    const client = await connect(urlOf(gateway, 'pets'), era);
    const result = await client.callTool({ name: 'broken', arguments: {} });
    expect(result.isError).toBe(true);
    expect(JSON.stringify(result.content)).toContain('500');
    await client.close();
  });

  test('arguments that do not fit are a tool error that names them; nothing is sent', async () => {
    const client = await connect(urlOf(gateway, 'pets'), era);
    const before = api.requests.length;
    const result = await client.callTool({ name: 'delete_pet', arguments: { name: 'x' } });
    expect(result.isError).toBe(true);
    expect(JSON.stringify(result.content)).toContain('q (required)');
    expect(api.requests.length).toBe(before);
    await client.close();
  });

  test('a tool that does not exist is a protocol error with the nearest names', async () => {
    const client = await connect(urlOf(gateway, 'pets'), era);
    await expect(client.callTool({ name: 'list_pet', arguments: {} })).rejects.toMatchObject({
      code: -32602,
      message: expect.stringContaining('Unknown tool: list_pet. Did you mean list_pets?'),
    });
    await client.close();
  });

  test('the aggregate has the tools of all members behind their names', async () => {
    const client = await connect(`${gateway.address}/mcp`, era);
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['pets_broken', 'pets_delete_pet', 'pets_list_pets', 'users_list_users']);
    expect(await client.callTool({ name: 'users_list_users', arguments: { q: '1' } })).toMatchObject({ structuredContent: { q: '1' } });
    await client.close();
  });
});

describe('the maintenance line of the SDK', () => {
  test.each([
    ['Streamable HTTP', () => new OldHttpTransport(new URL(urlOf(gateway, 'pets')))],
    ['SSE', () => new OldSseTransport(new URL(`${gateway.address}/pets/sse`))],
  ])('lists and calls over %s', async (_name, transport) => {
    const client = new OldClient({ name: 'old', version: '1.0.0' });
    // The older SDK declares optional members otherwise than its own transport has them.
    await client.connect(transport() as Parameters<OldClient['connect']>[0]);
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['broken', 'delete_pet', 'list_pets']);
    expect(await client.callTool({ name: 'list_pets', arguments: { q: 'dog' } })).toMatchObject({ structuredContent: { q: 'dog' } });
    expect(await client.ping()).toEqual({});
    await client.close();
  });
});

test('two clients at once with the same JSON-RPC ids get their own answers, 1,000 of 1,000', async () => {
  const call = async (who: string, id: number): Promise<boolean> => {
    const response = await fetch(urlOf(gateway, 'pets'), {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
      body: JSON.stringify({ jsonrpc: '2.0', id, method: 'tools/call', params: { name: 'list_pets', arguments: { q: `${who}-${id}` } } }),
    });
    const text = await response.text();
    const body = JSON.parse(/^data: (.*)$/m.exec(text)?.[1] ?? text);
    return body.id === id && body.result.structuredContent.q === `${who}-${id}`;
  };
  let right = 0;
  for (let start = 0; start < 500; start += 50) {
    const ids = Array.from({ length: 50 }, (_, index) => start + index);
    const answers = await Promise.all(ids.flatMap((id) => [call('ann', id), call('bob', id)]));
    right += answers.filter(Boolean).length;
  }
  expect(right).toBe(1000);
});

describe('other addresses', () => {
  test('a server that does not exist is 404 and names those that do', async () => {
    const response = await fetch(`${gateway.address}/dogs/mcp`, { method: 'POST', body: '{}' });
    expect(response.status).toBe(404);
    expect((await errorOf(response)).message).toBe('There is no server "dogs". MCP servers: /mcp, /pets/mcp, /users/mcp');
  });

  test.each([
    ['/', 404, 'Nothing is here. MCP servers: /mcp, /pets/mcp, /users/mcp'],
    ['/users/sse', 404, 'The server "users" does not speak SSE; use /users/mcp, or set `sse: true`.'],
    ['/pets/messages', 405, 'Messages are sent with POST.'],
  ])('GET %s is %d', async (path, status, message) => {
    const response = await fetch(`${gateway.address}${path}`);
    expect(response.status).toBe(status);
    expect((await errorOf(response)).message).toBe(message);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('health and readiness', async () => {
    expect(await (await fetch(`${gateway.address}/healthz`)).json()).toEqual({ status: 'ok' });
    const ready = await fetch(`${gateway.address}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([
      200,
      {
        status: 'ready',
        servers: [
          { name: 'pets', tools: 3 },
          { name: 'users', tools: 1 },
        ],
      },
    ]);
  });

  test('a request id of the caller is kept, another is made', async () => {
    const own = await fetch(`${gateway.address}/healthz`, { headers: { 'x-request-id': 'abc-1' } });
    expect(own.headers.get('x-request-id')).toBe('abc-1');
    const hostile = await fetch(`${gateway.address}/healthz`, { headers: { 'x-request-id': 'a b' } });
    expect(hostile.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('malformed requests', () => {
  test('a method that no endpoint has', async () => {
    const status = await new Promise((resolve, reject) => {
      request(urlOf(gateway, 'pets'), { method: 'TRACE' }, (res) => resolve([res.resume().statusCode, res.headers.allow]))
        .on('error', reject)
        .end();
    });
    expect(status).toEqual([405, 'POST']);
    expect(world.log.join('')).not.toContain('bug');
  });

  const post = (body: string, headers: Record<string, string> = {}) =>
    fetch(urlOf(gateway, 'pets'), {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers },
      body,
    });

  test.each<[string, string, Record<string, string>, number, number]>([
    ['no JSON', '{', {}, 400, -32700],
    ['another content type', '{}', { 'content-type': 'text/plain' }, 415, -32000],
    ['too deep', `${'['.repeat(200)}${']'.repeat(200)}`, {}, 400, -32000],
    ['too large', JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping', params: { x: 'x'.repeat(5_000_000) } }), {}, 413, -32000],
  ])('%s', async (_name, body, headers, status, code) => {
    const response = await post(body, headers);
    expect([response.status, (await errorOf(response)).code]).toEqual([status, code]);
  });

  test('a method that does not exist', async () => {
    const response = await post(JSON.stringify({ jsonrpc: '2.0', id: 7, method: 'no/such', params: {} }));
    const text = await response.text();
    expect(JSON.parse(/^data: (.*)$/m.exec(text)?.[1] ?? text)).toMatchObject({ id: 7, error: { code: -32601 } });
  });
});
