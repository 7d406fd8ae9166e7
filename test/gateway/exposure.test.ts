import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningGateway } from '../../src/gateway/index.js';
import { type Api, connect, createWorld, fileText, startApi, urlOf, type World } from './world.js';

let api: Api;
let world: World;
let gateway: RunningGateway;
let client: Awaited<ReturnType<typeof connect>>;

beforeAll(async () => {
  api = await startApi();
  world = await createWorld();
  for (let index = 0; index < 30; index += 1)
    await world.write(
      `caps/item_${index}.yaml`,
      fileText(`get_item_${index}`, api.origin, { description: `Get item ${index}`, tags: 'items' }),
    );
  await world.write(
    'caps/delete.yaml',
    fileText('delete_item', api.origin, {
      method: 'DELETE',
      path: '/items/{q}',
      description: 'Delete an item. It cannot be undone.',
      input: '{ type: object, properties: { q: { type: string, examples: [i-1] }, n: { type: integer, minimum: 3 } }, required: [q, n] }',
      output: '{ type: object, properties: { path: { type: string } } }',
      tags: 'items',
    }),
  );
  gateway = await world.start(
    'servers:\n  - { name: shop, capabilities: caps, exposure: dynamic, split_calls: true }\n  - { name: auto, capabilities: caps, exposure: auto }\n',
  );
  client = await connect(urlOf(gateway, 'shop'));
});
afterAll(async () => {
  await client.close();
  await world.close();
  await api.close();
});

interface Answer {
  readonly total: number;
  readonly operations: { readonly name: string }[];
  readonly next_cursor?: string;
  readonly example: Record<string, unknown>;
}

const call = async (name: string, args: Record<string, unknown>) => {
  const result = await client.callTool({ name, arguments: args });
  return {
    isError: result.isError ?? false,
    text: JSON.stringify(result.content),
    value: result.structuredContent as unknown as Answer,
  };
};

describe('dynamic exposure', () => {
  test('lists meta-tools, annotated by the worst they can reach', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name, annotations }) => [name, annotations?.readOnlyHint, annotations?.destructiveHint])).toEqual([
      ['call_operation', false, true],
      ['get_operation', true, false],
      ['list_operations', true, false],
      ['read_operation', true, false],
    ]);
    expect(JSON.stringify(tools).length).toBeLessThan(4000);
    expect(client.getInstructions()).toContain('list_operations');
  });

  test('all operations by name, in pages', async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { value } = await call('list_operations', { limit: 7, ...(cursor === undefined ? {} : { cursor }) });
      expect(value.total).toBe(31);
      for (const operation of value.operations) seen.push(operation.name);
      cursor = value.next_cursor;
    } while (cursor !== undefined);
    expect(seen).toEqual([...seen].sort());
    expect(new Set(seen).size).toBe(31);
  });

  test('a query, a tag and an effect narrow', async () => {
    expect((await call('list_operations', { query: 'remove an item' })).value.operations[0]).toMatchObject({
      name: 'delete_item',
      effect: 'delete',
      required: ['q', 'n'],
    });
    expect((await call('list_operations', { effect: 'delete' })).value).toMatchObject({ total: 1 });
    expect((await call('list_operations', { tag: 'none' })).value).toMatchObject({ total: 0, hint: expect.any(String) });
  });

  test('an operation is described with schemas and an example that validates', async () => {
    const { value } = await call('get_operation', { name: 'delete_item' });
    expect(value).toMatchObject({
      name: 'delete_item',
      effect: 'delete',
      example: { name: 'delete_item', arguments: { q: 'i-1', n: 3 } },
      output_schema: { type: 'object' },
      annotations: { destructiveHint: true },
    });
    expect((await call('call_operation', value.example)).value).toEqual({ path: '/items/i-1', method: 'DELETE' });
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['get_operation', { name: 'delete_itm' }, 'There is no operation \\"delete_itm\\". Did you mean delete_item?'],
    ['get_operation', {}, '\\"name\\" is missing'],
    ['call_operation', { name: 'delete_item', arguments: '{}' }, '\\"arguments\\" has to be an object'],
    ['call_operation', { name: 'delete_item', arguments: { q: 'x' } }, 'n (required)'],
    ['read_operation', { name: 'delete_item', arguments: { q: 'x', n: 3 } }, 'changes data (delete); call it with call_operation'],
    ['list_operations', { cursor: '-1' }, '\\"cursor\\" is none'],
  ])('%s %j tells how to go on', async (name, args, message) => {
    const { isError, text } = await call(name, args);
    expect(isError).toBe(true);
    expect(text).toContain(message);
  });

  test('an operation called as a tool is answered with how it is called', async () => {
    await expect(client.callTool({ name: 'delete_item', arguments: {} })).rejects.toMatchObject({
      code: -32602,
      message: expect.stringContaining('delete_item is called with call_operation'),
    });
  });

  test('auto is static for few tools', async () => {
    const auto = await connect(urlOf(gateway, 'auto'));
    expect((await auto.listTools()).tools).toHaveLength(31);
    await auto.close();
  });
});
