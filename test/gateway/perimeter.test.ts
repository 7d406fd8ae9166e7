import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { RunningGateway } from '../../src/gateway/index.js';
import { hashKey } from '../hash-key.js';
import { type Api, connect, createWorld, fileText, startApi, urlOf, type World } from './world.js';

let api: Api;
let world: World;
let gateway: RunningGateway;

beforeAll(async () => {
  api = await startApi();
  world = await createWorld();
  await world.write('caps/a.yaml', fileText('list_pets', api.origin));
  gateway = await world.start(`server:
  public_url: https://gw.example.com
  allowed_hosts: [internal.example]
  allowed_origins: [https://app.example.com]
capabilities: { directories: [caps] }
`);
});
afterAll(async () => {
  await world.close();
  await api.close();
});

/** `fetch` does not let a test choose `Host`. */
function send(
  headers: Record<string, string>,
  method = 'POST',
  path = '/mcp',
): Promise<{ status: number; headers: Record<string, unknown>; body: string }> {
  return new Promise((resolve, reject) => {
    const req = request(
      {
        host: '127.0.0.1',
        port: gateway.port,
        method,
        path,
        headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers },
      },
      (res) => {
        let body = '';
        res.setEncoding('utf8').on('data', (text: string) => {
          body += text;
        });
        res.on('end', () => resolve({ status: res.statusCode ?? 0, headers: res.headers, body }));
      },
    );
    req.on('error', reject);
    req.end(method === 'POST' ? JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} }) : undefined);
  });
}

describe('Host', () => {
  test.each([
    ['127.0.0.1:8000', 200],
    ['localhost', 200],
    ['LOCALHOST:1', 200],
    ['[::1]:8000', 200],
    ['gw.example.com', 200],
    ['gw.example.com.', 200],
    ['internal.example:9', 200],
    ['evil.example', 403],
    ['gw.example.com.evil.example', 403],
    ['localhost.evil.example', 403],
    ['127.0.0.1.nip.io', 403],
    ['user@localhost', 403],
    ['localhost/x', 403],
  ])('%j is %d', async (host, status) => {
    expect((await send({ host })).status).toBe(status);
  });

  test('health probes come by any name', async () => {
    expect((await send({ host: '10.1.2.3' }, 'GET', '/healthz')).status).toBe(200);
    expect((await send({ host: '10.1.2.3' }, 'GET', '/readyz')).status).toBe(200);
  });
});

describe('Origin', () => {
  test.each([
    ['https://gw.example.com', 200],
    ['https://app.example.com', 200],
    ['OWN', 200],
    ['http://gw.example.com', 403],
    ['https://gw.example.com:444', 403],
    ['https://app.example.com.evil.example', 403],
    ['http://localhost:5173', 403],
    ['null', 403],
    ['file://', 403],
    ['moz-extension://abc', 403],
    ['not an origin', 403],
  ])('%s is %d', async (origin, status) => {
    const own = `http://localhost:${gateway.port}`;
    const answer = await send({ host: 'localhost', origin: origin === 'OWN' ? own : origin });
    expect(answer.status).toBe(status);
    expect(answer.headers['access-control-allow-origin']).toBe(origin === 'https://app.example.com' ? origin : undefined);
  });

  test('a preflight of a listed origin is answered, of another is refused', async () => {
    const allowed = await send({ host: 'localhost', origin: 'https://app.example.com' }, 'OPTIONS');
    expect([allowed.status, allowed.headers['access-control-allow-methods']]).toEqual([204, 'GET, POST, DELETE, OPTIONS']);
    expect((await send({ host: 'localhost', origin: 'https://evil.example' }, 'OPTIONS')).status).toBe(403);
  });

  test('pages of a listed origin may send trace context, and the headers that the API of their server is given', async () => {
    const tenants = await createWorld();
    await tenants.write('caps/a.yaml', fileText('list_pets', api.origin));
    const served = await tenants.start(`server: { allowed_origins: [https://app.example.com] }
servers:
  - { name: open, capabilities: caps }
  - { name: passing, capabilities: caps, base_url: "${api.origin}", auth: { type: passthrough, headers: [X-Tenant] } }
`);
    const headersAllowedAt = async (server: string) => {
      const answer = await fetch(urlOf(served, server), { method: 'OPTIONS', headers: { origin: 'https://app.example.com' } });
      return answer.headers.get('access-control-allow-headers')?.split(', ');
    };
    expect(await headersAllowedAt('passing')).toEqual(expect.arrayContaining(['traceparent', 'tracestate', 'x-tenant']));
    expect(await headersAllowedAt('open')).not.toContain('x-tenant');
    await tenants.close();
  });
});

describe('access by keys', () => {
  test('a request without a known key is 401; with one it has the principal and the groups of the key', async () => {
    const keys = await createWorld();
    await keys.write('caps/a.yaml', fileText('list_pets', api.origin, { tags: 'public' }));
    await keys.write('caps/b.yaml', fileText('delete_pets', api.origin, { method: 'DELETE' }));
    const served = await keys.start(`servers:
  - name: pets
    capabilities: caps
    access:
      type: keys
      keys:
        - { name: alice, sha256: ${hashKey('a-key')}, groups: admins }
        - { name: bob, sha256: ${hashKey('b-key')}, groups: support }
        - { name: carol, sha256: ${hashKey('c-key')} }
    policy:
      rules:
        - { groups: admins }
        - { groups: support, allow: "tag:public" }
`);
    try {
      const url = urlOf(served, 'pets');
      for (const headers of [{}, { authorization: 'Bearer wrong' }, { authorization: 'Basic YTpi' }, { 'x-api-key': '' }]) {
        const refused = await fetch(url, { method: 'POST', headers, body: '{}' });
        expect(refused.status).toBe(401);
        expect(refused.headers.get('www-authenticate')).toMatch(/^Bearer/);
      }
      const names = async (headers: Record<string, string>) => {
        const client = await connect(url, 'modern', headers);
        const { tools } = await client.listTools();
        await client.close();
        return tools.map(({ name }) => name);
      };
      expect(await names({ authorization: 'Bearer a-key' })).toEqual(['delete_pets', 'list_pets']);
      expect(await names({ 'x-api-key': 'b-key' })).toEqual(['list_pets']);
      expect(await names({ authorization: 'Bearer c-key' })).toEqual([]);

      const bob = await connect(url, 'modern', { 'x-api-key': 'b-key' });
      await expect(bob.callTool({ name: 'delete_pets', arguments: {} })).rejects.toMatchObject({ code: -32602 });
      await bob.callTool({ name: 'list_pets', arguments: {} });
      await bob.close();
      expect(keys.log.some((line) => line.includes('principal=key:bob'))).toBe(true);
      // An inbound credential goes nowhere.
      expect(api.requests.at(-1)?.headers).not.toHaveProperty('x-api-key');
      expect(api.requests.at(-1)?.headers).not.toHaveProperty('authorization');
    } finally {
      await keys.close();
    }
  });
});

describe('listening', () => {
  test('a port that is taken is one clear error', async () => {
    const taken = createWorld();
    const other = await taken;
    await other.write('caps/a.yaml', fileText('x', api.origin));
    await expect(other.start('capabilities: { directories: [caps] }\n', { overrides: { port: gateway.port } })).rejects.toMatchObject({
      code: 'address-in-use',
      message: `127.0.0.1:${gateway.port} is in use by another process`,
    });
    await other.close();
  });

  test('others are not let in by default', async () => {
    const other = await createWorld();
    await other.write('caps/a.yaml', fileText('x', api.origin));
    await expect(other.start('server: { host: 0.0.0.0 }\ncapabilities: { directories: [caps] }\n')).rejects.toMatchObject({
      code: 'config-invalid',
    });
    const open = await other.start('server: { host: 0.0.0.0 }\naccess: open\ncapabilities: { directories: [caps] }\n');
    expect(open.address).toBe(`http://127.0.0.1:${open.port}`);
    await other.close();
  });
});

test('what goes wrong inside is answered with the headers that every answer has, and without its reason', async () => {
  const servers = vi.spyOn(gateway.registry, 'servers', 'get').mockImplementation(() => {
    throw new Error('the reason');
  });
  try {
    const response = await fetch(`http://127.0.0.1:${gateway.port}/readyz`, { headers: { 'x-request-id': 'bug-1' } });
    const { status, headers } = response;
    expect({ status, id: headers.get('x-request-id'), kind: headers.get('x-content-type-options') }).toEqual({
      status: 500,
      id: 'bug-1',
      kind: 'nosniff',
    });
    const body = await response.text();
    expect(body).toContain('Internal error');
    expect(body).not.toContain('the reason');
  } finally {
    servers.mockRestore();
  }
});
