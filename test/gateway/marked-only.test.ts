import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli, startCli } from '../cli/run-cli.js';
import { hashKey } from '../hash-key.js';
import { activateAll } from './activate-all.js';
import { type Api, connect, createWorld, startApi, urlOf, type World } from './world.js';

let api: Api;
let world: World;
beforeEach(async () => {
  api = await startApi();
  world = await createWorld();
  await describeShop();
});
afterEach(async () => {
  await world.close();
  await api.close();
});

type Json = Record<string, unknown>;
const ok = { responses: { 200: { description: 'ok' } } };
const BOOKS: Json = { get: { ...ok, operationId: 'listBooks', 'x-mcp': true }, post: { ...ok, operationId: 'addBook', tags: ['stock'] } };
const ORDERS: Json = {
  get: { ...ok, operationId: 'listOrders' },
  post: { ...ok, operationId: 'placeOrder', 'x-mcp-integration': { tool: { name: 'buy' } } },
};

async function describeShop(paths: Json = { '/books': BOOKS, '/orders': ORDERS }, root: Json = {}): Promise<void> {
  const document = { openapi: '3.1.0', info: { title: 'Shop', version: '1' }, servers: [{ url: api.origin }], paths, ...root };
  await world.write('shop.json', JSON.stringify(document));
}

const ALL_GATES = ['destructive_action', 'network_scope', 'auth_decision'];
const mounted = (policy: Json, more: Json = {}): string =>
  JSON.stringify({ servers: [{ name: 'shop', spec: 'shop.json', policy: { accept: ALL_GATES, ...policy }, ...more }] });
const active = (policy: Json, more: Json = {}): string =>
  JSON.stringify({ servers: [{ name: 'shop', capabilities: 'capabilities', policy, ...more }] });

const run = (...args: string[]) => runCli(args, world.dir);

/** What a client lists, and the path that its call of `name` arrives at. */
async function use(config: string, name: string, headers: Record<string, string> = {}): Promise<[string[], unknown]> {
  const client = await connect(urlOf(await world.start(config), 'shop'), 'modern', headers);
  try {
    const { tools } = await client.listTools();
    const result = await client.callTool({ name, arguments: {} });
    return [tools.map((tool) => tool.name), result.structuredContent];
  } finally {
    await client.close();
  }
}

describe('policy.marked_only', () => {
  it('serves what a mounted description marks, and calls it', async () => {
    expect(await use(mounted({ marked_only: true }), 'buy')).toEqual([['buy', 'listbooks'], { path: '/orders', method: 'POST' }]);
    await expect(use(mounted({ marked_only: true }), 'listorders')).rejects.toThrow('listorders');
    expect(api.requests).toHaveLength(1);
  });

  it('serves what activated files say that their description marked, and calls it', async () => {
    await activateAll(world.dir, 'shop.json');
    expect(await use(active({ marked_only: true }), 'buy')).toEqual([['buy', 'listbooks'], { path: '/orders', method: 'POST' }]);
    expect(await use(active({}), 'listorders')).toEqual([
      ['addbook', 'buy', 'listbooks', 'listorders'],
      { path: '/orders', method: 'GET' },
    ]);
  });

  it('serves what `cap import` wrote of marked operations', async () => {
    await run('cap', 'import', 'shop.json', '--output', 'capabilities');
    expect((await use(active({ marked_only: true }), 'listbooks'))[0]).toEqual(['buy', 'listbooks']);
  });

  it('comes before allow and deny, which see every operation', async () => {
    const allow = await world.start(mounted({ marked_only: true, allow: ['tag:stock', 'listBooks'] }));
    expect(allow.registry.server('shop')?.toolSet).toMatchObject({
      tools: [{ name: 'listbooks' }],
      forbidden: ['buy'],
      unmarked: ['addbook', 'listorders'],
      warnings: [expect.objectContaining({ code: 'spec-in-memory' })],
    });
    const deny = await world.start(mounted({ marked_only: true, deny: ['tag:stock', 'buy'] }));
    expect(deny.registry.server('shop')?.toolSet?.tools.map(({ name }) => name)).toEqual(['listbooks']);
  });

  it('is about the accepted version: a mark that is taken back is shown, and ends with its acceptance', async () => {
    const config = mounted({ marked_only: true }, { capabilities: 'caps' });
    await world.write('gateway.yaml', config);
    const accept = () => run('import', 'accept', 'shop', '-c', 'gateway.yaml', '--yes', '--reviewer', 'rita', '--format', 'json');
    expect(JSON.parse((await accept()).stdout).changes.map(({ name }: Json) => name)).toEqual(['buy', 'listbooks']);
    expect(await readFile(join(world.dir, 'caps/buy.yaml'), 'utf8')).toContain('\n  marked: true\n');

    await describeShop({ '/books': { get: { ...ok, operationId: 'listBooks' } }, '/orders': ORDERS });
    const before = await world.start(config);
    expect(before.registry.server('shop')?.toolSet).toMatchObject({
      tools: [{ name: 'buy' }, { name: 'listbooks' }],
      held: [{ name: 'listbooks', reason: expect.stringContaining('it changed since it was accepted (metadata.marked)') }],
    });
    expect(JSON.parse((await accept()).stdout).changes).toMatchObject([{ action: 'update', name: 'listbooks' }]);
    const after = await world.start(config);
    expect(after.registry.server('shop')?.toolSet).toMatchObject({
      tools: [{ name: 'buy' }],
      held: [],
      unmarked: ['listbooks', 'listorders'],
    });
  });

  it('holds a reviewed file that somebody marked by hand', async () => {
    await activateAll(world.dir, 'shop.json');
    const path = join(world.dir, 'capabilities/listorders.yaml');
    await writeFile(path, (await readFile(path, 'utf8')).replace('  read_only: true\n', '  read_only: true\n  marked: true\n'));
    const gateway = await world.start(active({ marked_only: true }));
    expect(gateway.registry.server('shop')?.toolSet).toMatchObject({
      tools: [{ name: 'buy' }, { name: 'listbooks' }],
      held: [{ name: 'listorders', reason: 'it differs from what was approved' }],
    });
  });

  it('is an error where nothing is marked, which says what would be', async () => {
    await describeShop({ '/orders': { get: { ...ok, operationId: 'listOrders' } } });
    const message = 'server "shop": its policy leaves none of its 1 operations';
    await expect(world.start(mounted({ marked_only: true }))).rejects.toMatchObject({
      code: 'config-invalid',
      message,
      hint: expect.stringContaining('`x-mcp`'),
    });
    await world.write('gateway.yaml', active({ marked_only: true }));
    await activateAll(world.dir, 'shop.json');
    await expect(world.start(active({ marked_only: true }))).rejects.toMatchObject({ code: 'config-invalid', message });
  });

  it('narrows a group by its rule', async () => {
    const access = {
      type: 'keys',
      keys: [
        { name: 'bot', sha256: hashKey('bot-key'), groups: ['agents'] },
        { name: 'ann', sha256: hashKey('ann-key'), groups: ['staff'] },
      ],
    };
    const rules = [{ groups: 'agents', marked_only: true, allow: '*' }, { groups: 'staff' }];
    const listed = async (key: string) => (await use(mounted({ rules }, { access }), 'listbooks', { authorization: `Bearer ${key}` }))[0];
    expect(await listed('bot-key')).toEqual(['buy', 'listbooks']);
    expect(await listed('ann-key')).toEqual(['addbook', 'buy', 'listbooks', 'listorders']);
  });

  it('is told by config check, and has a flag beside --spec', async () => {
    await world.write('gateway.yaml', mounted({ marked_only: true, accept: 'data_review' }));
    const { stdout } = await run('config', 'check', 'gateway.yaml');
    expect(stdout).toContain('\n  not marked    addbook, listorders\n');
    const { servers } = JSON.parse((await run('config', 'check', 'gateway.yaml', '--format', 'json')).stdout);
    expect(servers[0]).toMatchObject({ policy: { marked_only: true }, unmarked: ['addbook', 'listorders'], forbidden: [] });

    const gateway = await startCli(
      [
        '--spec',
        'shop.json',
        '--base-url',
        api.origin,
        '--marked-only',
        '--accept',
        'destructive_action',
        '--accept',
        'auth_decision',
        '--port',
        '0',
      ],
      world.dir,
    );
    const client = await connect(gateway.urls[0] ?? '');
    expect((await client.listTools()).tools.map(({ name }) => name)).toEqual(['buy', 'listbooks']);
    await client.close();
    await gateway.stop();
    expect((await run('--marked-only')).stderr).toContain('--marked-only goes with --spec');
  });
});
