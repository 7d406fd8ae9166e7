import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Api, connect, createWorld, fileText, startApi, type World } from '../gateway/world.js';

let api: Api;
let world: World;
beforeAll(async () => {
  api = await startApi();
  world = await createWorld();
  await world.write('one/c.yaml', fileText('b_c', api.origin, { path: '/one' }));
  await world.write('one/d.yaml', fileText('d', api.origin, { path: '/one' }));
  await world.write('two/c.yaml', fileText('c', api.origin, { path: '/two', method: 'DELETE' }));
});
afterAll(async () => {
  await world.close();
  await api.close();
});

async function list(servers: readonly string[]) {
  const gateway = await world.start(`servers: [${servers.join(', ')}]\n`);
  const client = await connect(`${gateway.address}/mcp`);
  const { tools } = await client.listTools();
  const results = await Promise.all(tools.map(async ({ name }) => (await client.callTool({ name, arguments: {} })).structuredContent));
  await client.close();
  return tools.map(({ name, annotations }, index) => [name, annotations?.destructiveHint, results[index]]);
}

it('tells tools of two servers apart that would have one name, whatever the order of the servers', async () => {
  const one = '{ name: a, capabilities: one, aggregate: true }';
  const two = '{ name: a-b, capabilities: two, aggregate: true }';
  const listed = await list([one, two]);
  expect(listed).toEqual([
    [expect.stringMatching(/^a_b_c_[0-9a-f]{6}$/), expect.any(Boolean), expect.anything()],
    [expect.stringMatching(/^a_b_c_[0-9a-f]{6}$/), expect.any(Boolean), expect.anything()],
    ['a_d', false, { path: '/one', method: 'GET' }],
  ]);
  expect(listed.map(([, destructive, result]) => [destructive, result])).toEqual(
    expect.arrayContaining([
      [false, { path: '/one', method: 'GET' }],
      [true, { path: '/two', method: 'DELETE' }],
    ]),
  );
  expect(await list([two, one])).toEqual(listed);
});
