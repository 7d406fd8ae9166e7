import { generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RunningGateway } from '../../src/gateway/index.js';
import { startProxy } from '../net/connect-proxy.js';
import { type Api, connect, createWorld, startApi, urlOf, type World } from './world.js';

/** Serves one description with an ETag, or whatever a test puts there. */
interface Site {
  readonly url: string;
  readonly requests: { readonly ifNoneMatch: string | undefined; readonly authorization: string | undefined; readonly status: number }[];
  body: string;
  status: number;
  close(): Promise<void>;
}

async function startSite(): Promise<Site> {
  const requests: Site['requests'] = [];
  const server: Server = createServer((req, res) => {
    const etag = `"${Buffer.from(site.body).length}-${site.body.slice(-40).replace(/\W/g, '')}"`;
    const ifNoneMatch = req.headers['if-none-match'];
    const status = site.status === 200 && ifNoneMatch === etag ? 304 : site.status;
    requests.push({ ifNoneMatch, authorization: req.headers.authorization, status });
    res.writeHead(status, { etag, 'content-type': 'application/json' }).end(status === 200 ? site.body : undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const site: Site = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/openapi.json`,
    requests,
    body: '',
    status: 200,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return site;
}

type Paths = Record<string, Record<string, Record<string, unknown>>>;
const ok = { responses: { 200: { description: 'ok' } } };
const BOOKS: Paths = {
  '/books': { get: { ...ok, operationId: 'listBooks', summary: 'Lists books' } },
  '/books/old': { get: { ...ok, operationId: 'oldBooks' } },
  '/orders': { post: { ...ok, operationId: 'placeOrder' } },
};

function description(servers: string, paths: Paths, more: Record<string, unknown> = {}): string {
  return JSON.stringify({ openapi: '3.0.3', info: { title: 'Books', version: '1' }, servers: [{ url: servers }], paths, ...more });
}

let api: Api;
let site: Site;
let world: World;
beforeEach(async () => {
  api = await startApi();
  site = await startSite();
  site.body = description(api.origin, BOOKS);
  world = await createWorld();
});
afterEach(async () => {
  await world.close();
  await site.close();
  await api.close();
});

const mount = (policy: Record<string, unknown> = {}, more: Record<string, unknown> = {}): string =>
  JSON.stringify({
    servers: [
      {
        name: 'shop',
        spec: site.url,
        base_url: undefined,
        refresh: '1h',
        policy: { accept: ['destructive_action', 'network_scope', 'auth_decision'], ...policy },
        ...more,
      },
    ],
  });

function tools(gateway: RunningGateway): readonly string[] {
  return gateway.registry.server('shop')?.toolSet?.tools.map(({ name }) => name) ?? [];
}

function held(gateway: RunningGateway): readonly string[] {
  return gateway.registry.server('shop')?.toolSet?.held.map(({ name, reason }) => `${name}: ${reason}`) ?? [];
}

async function change(gateway: RunningGateway, paths: Paths, more: Record<string, unknown> = {}): Promise<void> {
  site.body = description(api.origin, paths, more);
  await gateway.registry.refresh('shop');
}

const warnings = (): readonly string[] => world.log.filter((line) => line.includes('WARN'));

describe('a description in memory, read again', () => {
  test('is asked for with its ETag, and one that is the same changes nothing', async () => {
    const gateway = await world.start(mount());
    const before = gateway.registry.server('shop')?.toolSet;
    expect(before?.tools).toHaveLength(3);
    await gateway.registry.refresh('shop');
    await gateway.reload();
    expect(site.requests.map(({ status }) => status)).toEqual([200, 304, 304]);
    expect(gateway.registry.server('shop')?.toolSet?.digest).toBe(before?.digest);
    expect(warnings().join('\n')).toContain('trusted as it is read at each start');
  });

  test('is read through egress.proxy, at the start and again', async () => {
    const proxy = await startProxy();
    try {
      const config = JSON.stringify({ ...JSON.parse(mount()), egress: { proxy: proxy.url } });
      const gateway = await world.start(config);
      await gateway.registry.refresh('shop');
      expect(tools(gateway)).toHaveLength(3);
      expect(proxy.tunnels).toEqual(Array(2).fill(new URL(site.url).host));
    } finally {
      await world.close();
      await proxy.close();
    }
  });

  test('one whose bytes changed and whose operations did not changes nothing', async () => {
    const gateway = await world.start(mount());
    const digest = gateway.registry.server('shop')?.toolSet?.digest;
    await change(gateway, BOOKS, { 'x-built': 'today' });
    expect(gateway.registry.server('shop')?.toolSet?.digest).toBe(digest);
    expect(held(gateway)).toEqual([]);
  });

  test('a changed and a removed operation are served as accepted, a new read is served, a new write is held', async () => {
    const gateway = await world.start(mount());
    await change(gateway, {
      '/books': { get: { ...BOOKS['/books']?.get, summary: 'Lists books, and sends you elsewhere' } },
      '/orders': {
        post: { ...ok, operationId: 'placeOrder' },
        get: { ...ok, operationId: 'listOrders' },
        delete: { ...ok, operationId: 'dropOrders' },
      },
    });
    expect(tools(gateway)).toEqual(['listbooks', 'listorders', 'oldbooks', 'placeorder']);
    expect(gateway.registry.server('shop')?.toolSet?.byName.get('listbooks')?.capability.description).toBe('Lists books');
    expect(held(gateway)).toEqual([
      'droporders: it is new since the description was accepted',
      'listbooks: it changed since it was accepted (description); the accepted version is served',
    ]);
    expect(warnings().join('\n')).toContain('gone from the description and still served as accepted: oldbooks');
    // What was served once it was new is accepted from then on.
    await change(gateway, { '/orders': { get: { ...ok, operationId: 'listOrders', summary: 'Other' } } });
    expect(held(gateway)).toEqual(['listorders: it changed since it was accepted (description); the accepted version is served']);
  });

  test('on_new: follow serves a new write whose gates are accepted, and none that are not', async () => {
    const gateway = await world.start(mount({ on_new: 'follow' }));
    await change(gateway, { ...BOOKS, '/carts': { delete: { ...ok, operationId: 'dropCarts' } } });
    expect(tools(gateway)).toContain('dropcarts');
    const strict = await world.start(mount({ accept: ['network_scope', 'auth_decision'], on_new: 'follow' }));
    await change(strict, { ...BOOKS, '/more': { delete: { ...ok, operationId: 'dropMore' } } });
    expect(held(strict)).toContain('dropmore: nobody accepted destructive_action');
  });

  test.each<[string, Record<string, unknown>, Record<string, unknown>, string]>([
    ['origin', { servers: [{ url: 'https://elsewhere.example.net' }] }, {}, 'https://elsewhere.example.net'],
    [
      'token URL',
      { security: [{ oauth: [] }] },
      { oauth: { type: 'oauth2', flows: { clientCredentials: { tokenUrl: 'https://login.example.net/token', scopes: {} } } } },
      'https://login.example.net/token',
    ],
    ['auth scheme', { security: [{ key: [] }] }, { key: { type: 'apiKey', in: 'query', name: 'k' } }, 'scheme api_key query k'],
  ])('a new %s is covered by nothing that accepts gates', async (_what, operation, securitySchemes, shown) => {
    const policy = {
      accept: ['destructive_action', 'network_scope', 'auth_decision', 'data_review', 'content_review', 'query_boundaries'],
      on_new: 'follow',
    };
    const gateway = await world.start(mount(policy));
    await change(
      gateway,
      { ...BOOKS, '/new': { get: { ...ok, operationId: 'newOne', ...operation } } },
      { components: { securitySchemes } },
    );
    expect(tools(gateway)).not.toContain('newone');
    expect(held(gateway).join()).toMatch(new RegExp(`newone: nobody accepted .*${shown.replaceAll('.', '\\.')}`));
  });

  test('what cannot be read or is no description leaves the last good set, and is told once', async () => {
    const gateway = await world.start(mount());
    world.log.length = 0;
    site.status = 500;
    await gateway.registry.refresh('shop');
    await gateway.registry.refresh('shop');
    site.status = 200;
    site.body = '{ "openapi": ';
    await gateway.registry.refresh('shop');
    site.body = '{ "hello": 1 }';
    await gateway.registry.refresh('shop');
    expect(tools(gateway)).toHaveLength(3);
    expect(warnings().map((line) => /status 500|what read last|what was read last/.exec(line)?.[0])).toEqual([
      'what was read last',
      'what was read last',
      'what was read last',
    ]);
    await change(gateway, { ...BOOKS, '/new': { get: { ...ok, operationId: 'newOne' } } });
    expect(tools(gateway)).toContain('newone');
  });

  test('a deny holds for an accepted operation that is gone', async () => {
    const gateway = await world.start(mount({ deny: ['GET /books/old'], accept: ['network_scope', 'auth_decision'] }));
    expect([tools(gateway), held(gateway)]).toEqual([['listbooks'], ['placeorder: nobody accepted destructive_action']]);
    await change(gateway, { '/books': BOOKS['/books'] ?? {}, '/new': { get: { ...ok, operationId: 'newOne' } } });
    expect(tools(gateway)).toEqual(['listbooks', 'newone']);
  });

  test('clients are told when the interval brings another set', async () => {
    const gateway = await world.start(mount({}, { refresh: '1s' }));
    let told = (): void => {};
    const changed = new Promise<void>((resolve) => {
      told = resolve;
    });
    const client = new Client(
      { name: 'test', version: '1' },
      { versionNegotiation: { mode: { pin: '2026-07-28' } }, listChanged: { tools: { autoRefresh: false, onChanged: () => told() } } },
    );
    await client.connect(new StreamableHTTPClientTransport(new URL(urlOf(gateway, 'shop'))));
    site.body = description(api.origin, { ...BOOKS, '/new': { get: { ...ok, operationId: 'newOne' } } });
    await changed;
    expect((await client.listTools()).tools.map(({ name }) => name)).toContain('newone');
    await client.close();
  });

  test('patterns know operation ids, tags, and operations that are held', async () => {
    site.body = description(api.origin, {
      '/books': { get: { ...ok, operationId: 'books/list', tags: ['books'] }, post: { ...ok, operationId: 'books/add', tags: ['books'] } },
      '/users': {
        get: { ...ok, operationId: 'users/list', tags: ['users'] },
        delete: { ...ok, operationId: 'users/drop', tags: ['users'] },
      },
    });
    const gateway = await world.start(
      mount({ accept: ['network_scope', 'auth_decision'], allow: ['books/*', 'tag:users'], deny: ['effect:delete'] }),
    );
    expect([tools(gateway), held(gateway)]).toEqual([['books_list', 'users_list'], ['books_add: nobody accepted destructive_action']]);
  });
});

describe('a description that only a header opens', () => {
  const opened = { spec_headers: { Authorization: 'Bearer docs-token' } };

  test('is read with it, also again, and neither its parts nor calls of the API are', async () => {
    const part = { ...ok, operationId: 'partBooks', parameters: [{ $ref: 'part.json#/Nope' }] };
    site.body = description(api.origin, { ...BOOKS, '/part': { get: part } });
    const gateway = await world.start(mount({}, opened));
    await gateway.registry.refresh('shop');
    const read = site.requests.map(({ authorization }) => authorization);
    expect(read.filter((authorization) => authorization === undefined).length).toBeGreaterThan(0);
    expect(read.filter((authorization) => authorization !== undefined)).toEqual(['Bearer docs-token', 'Bearer docs-token']);
    const client = await connect(urlOf(gateway, 'shop'));
    await client.callTool({ name: 'listbooks', arguments: {} });
    expect(api.requests.at(-1)?.headers).not.toHaveProperty('authorization');
    await client.close();
  });
});

describe('a description that says less than a call needs', () => {
  test('is told for what is skipped, and for what is not served as it says', async () => {
    const missing = { ...ok, operationId: 'findBooks', parameters: [{ $ref: '#/components/parameters/Nope' }] };
    site.body = description(api.origin, {
      ...BOOKS,
      '/traced': { trace: { ...ok, operationId: 'traceBooks' } },
      '/found': { get: missing },
    });
    await world.start(mount());
    expect(warnings().join('\n')).toContain('shop: 1 operation is skipped: TRACE cannot be sent (traceBooks)');
    expect(warnings().join('\n')).toContain('shop: its description is not served in all it says: unresolved-reference 2');
    expect(warnings().join('\n')).toContain(`mcp-gateway import preview ${site.url} lists them`);
  });

  test('says nothing where all of it is served', async () => {
    await world.start(mount());
    expect(warnings()).toEqual([expect.stringContaining('trusted as it is read at each start')]);
  });

  test('holds operations without an address for one, whatever gates are accepted', async () => {
    site.body = JSON.stringify({ openapi: '3.0.3', info: { title: 'Books', version: '1' }, paths: BOOKS, servers: [{ url: '{where}' }] });
    const gateway = await world.start(mount());
    expect(held(gateway)[0]).toBe('listbooks: its description does not say where the API is');
    expect(warnings().join('\n')).toMatch(/3 operations are held, for the description does not say where the API is.*--base-url/);
    expect(warnings().join('\n')).not.toContain('network_scope');
  });
});

describe.each([
  ['integrity: enforce', { integrity: 'enforce' }],
  ['trusted_keys', { trusted_keys: ['review.pub'] }],
])('with %s', (_name, capabilities) => {
  test.each([
    ['in memory', mount],
    ['that follows', () => mount({ on_new: 'follow' }, { capabilities: 'accepted' })],
  ])('a mount %s is refused: it would serve what nobody reviewed', async (_kind, configure) => {
    const key = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' });
    await world.write('review.pub', String(key));
    await expect(world.start(JSON.stringify({ ...JSON.parse(configure()), capabilities }))).rejects.toThrow(
      'would serve what nobody reviewed',
    );
  });
});

describe('several descriptions as one server', () => {
  test('names are kept apart, servers and security stay those of each document', async () => {
    const other = await startApi();
    try {
      const secured = (name: string, paths: Paths) => ({
        components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name } } },
        security: [{ key: [] }],
        paths,
      });
      await world.write(
        'one.json',
        description(api.origin, {}, secured('X-One', { '/items': { get: { ...ok, operationId: 'listItems' } } })),
      );
      await world.write(
        'two.json',
        description(
          other.origin,
          {},
          secured('X-Two', { '/items': { get: { ...ok, operationId: 'listItems' } }, '/two': { get: { ...ok, operationId: 'onlyTwo' } } }),
        ),
      );
      const accept = ['network_scope', 'auth_decision'];
      const config = (specs: string[]) =>
        JSON.stringify({
          servers: [
            { name: 'shop', specs, policy: { accept }, auth: { type: 'api_key', token: 'secret', origins: [api.origin, other.origin] } },
          ],
        });
      const gateway = await world.start(config(['one.json', 'two.json']));
      const names = tools(gateway);
      expect(names).toEqual([
        expect.stringMatching(/^listitems_[0-9a-f]{6}$/),
        expect.stringMatching(/^listitems_[0-9a-f]{6}$/),
        'onlytwo',
      ]);
      const turned = await world.start(config(['two.json', 'one.json']));
      expect(tools(turned)).toEqual(names);

      const client = await connect(urlOf(gateway, 'shop'));
      for (const name of names) await client.callTool({ name, arguments: {} });
      await client.close();
      expect(api.requests.map(({ url, headers }) => [url, headers['x-one'], headers['x-two']])).toEqual([['/items', 'secret', undefined]]);
      expect(other.requests.map(({ url, headers }) => [url, headers['x-one'], headers['x-two']]).sort()).toEqual([
        ['/items', undefined, 'secret'],
        ['/two', undefined, 'secret'],
      ]);
    } finally {
      await other.close();
    }
  });
});
