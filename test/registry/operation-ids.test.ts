import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../cli/run-cli.js';
import { activateAll } from '../gateway/activate-all.js';
import { type Api, connect, createWorld, startApi, urlOf, type World } from '../gateway/world.js';

let api: Api;
let world: World;
const ok = { responses: { 200: { description: 'ok' } } };
const PATHS = {
  '/books': { get: { ...ok, operationId: 'books/listAll' }, post: { ...ok, operationId: 'addBook' } },
  '/plain': { get: { ...ok, operationId: 'plain' } },
  '/unnamed': { get: ok },
};

beforeEach(async () => {
  api = await startApi();
  world = await createWorld();
  await describeShop('shop.json');
});
afterEach(async () => {
  await world.close();
  await api.close();
});

const describeShop = (file: string, paths: object = PATHS) =>
  world.write(file, JSON.stringify({ openapi: '3.1.0', info: { title: file, version: '1' }, servers: [{ url: api.origin }], paths }));

const serve = (more: object, from: object = { capabilities: 'capabilities' }) =>
  world.start(JSON.stringify({ servers: [{ name: 'shop', ...from, ...more }] }));

const tools = async (more: object, from?: object) =>
  (await serve(more, from)).registry.server('shop')?.toolSet?.tools.map(({ name }) => name);

describe('what a description calls an operation', () => {
  it('stands in the reviewed file where its name is another, and policy and operations go by it', async () => {
    await activateAll(world.dir, 'shop.json', '--prefix', 'v1');
    const operationOf = async (name: string) =>
      /^ {2}operation: (.*)$/m.exec(await readFile(join(world.dir, `capabilities/${name}.yaml`), 'utf8'))?.[1];
    expect(await Promise.all(['v1_books_listall', 'v1_addbook', 'v1_plain', 'v1_get_unnamed'].map(operationOf))).toEqual([
      'books/listAll',
      'addBook',
      'plain',
      undefined,
    ]);

    expect(await tools({ policy: { allow: ['books/*', 'add*'], deny: ['addBook'] } })).toEqual(['v1_books_listall']);
    const gateway = await serve({ operations: { 'books/listAll': { tool: { name: 'list_books' } } } });
    const client = await connect(urlOf(gateway, 'shop'));
    expect(await client.callTool({ name: 'list_books', arguments: {} })).toMatchObject({ structuredContent: { path: '/books' } });
    await client.close();
  });

  it('does not stand in a file of the same name', async () => {
    await activateAll(world.dir, 'shop.json');
    expect(await readFile(join(world.dir, 'capabilities/plain.yaml'), 'utf8')).not.toContain('operation:');
  });

  it('is covered by the review', async () => {
    await activateAll(world.dir, 'shop.json');
    const path = join(world.dir, 'capabilities/addbook.yaml');
    await writeFile(path, (await readFile(path, 'utf8')).replace('operation: addBook', 'operation: books/add'));
    const gateway = await serve({ policy: { allow: ['books/*'] } });
    expect(gateway.registry.server('shop')?.toolSet).toMatchObject({
      tools: [{ name: 'books_listall' }],
      held: [{ name: 'addbook', reason: 'it differs from what was approved' }],
    });
  });

  it('is recorded by `cap import`', async () => {
    await runCli(['cap', 'import', 'shop.json', '--output', 'capabilities', '--prefix', 'v1'], world.dir);
    expect(await tools({ policy: { allow: ['books/list*'] } })).toEqual(['v1_books_listall']);
  });

  it('is what operations of a mounted description go by, too', async () => {
    await describeShop('shop.json', { '/books': { get: { ...ok, operationId: 'listBooks', 'x-mcp': { name: 'shelf' } } } });
    const from = { spec: 'shop.json', policy: { accept: 'network_scope' } };
    expect(await tools({ operations: { listBooks: { tool: { name: 'read_shelf' } } } }, from)).toEqual(['read_shelf']);
  });

  it('may be that of several, and then the tool has to be named', async () => {
    await describeShop('a.json', { '/a': { get: { ...ok, operationId: 'listAll' } } });
    await describeShop('b.json', { '/b': { get: { ...ok, operationId: 'listAll' } } });
    const from = { specs: ['a.json', 'b.json'], policy: { accept: 'network_scope' } };
    const names = (await tools({}, from)) ?? [];
    await expect(serve({ operations: { listAll: { tool: { name: 'x' } } } }, from)).rejects.toThrow(
      `server "shop": operations."listAll" is the operationId of several: ${names.join(', ')}; name the tool`,
    );
  });

  it('is not in files that were activated before it was recorded: they stay active, and what to write is said', async () => {
    await activateAll(world.dir, 'shop.json');
    const path = join(world.dir, 'capabilities/addbook.yaml');
    await writeFile(path, (await readFile(path, 'utf8')).replace('  operation: addBook\n', ''));
    await runCli(
      [
        'cap',
        'activate',
        'capabilities/addbook.yaml',
        '--approve',
        'destructive_action',
        '--approve',
        'auth_decision',
        '--approve',
        'network_scope',
      ],
      world.dir,
    );
    expect(await tools({})).toContain('addbook');
    expect(await tools({ operations: { addBook: { tool: { name: 'add' } } } })).toContain('add');
    await expect(serve({ policy: { deny: ['addBook'] } })).rejects.toThrow(
      'policy.deny "addBook" matches none of its 4 operations; did you mean "addbook"?',
    );
    await expect(serve({ policy: { allow: ['addBook'] } })).rejects.toThrow(
      'its policy leaves none of its 4 operations; did you mean "addbook"?',
    );
    const unchanged = await runCli(['import', 'preview', 'shop.json', '--format', 'json'], world.dir);
    expect(JSON.parse(unchanged.stdout).changes.map(({ action, name }: Record<string, string>) => `${action} ${name}`)).toContain(
      'unchanged addbook',
    );
  });
});
