import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/index.js';
import { type Api, connect, createWorld, fileText, startApi, urlOf, type World } from '../gateway/world.js';

let api: Api;
let world: World;
beforeAll(async () => {
  api = await startApi();
  world = await createWorld();
  const text = fileText('get_pet', api.origin, { path: '/pet' }).replace('strategy: none', 'strategy: exact, ttl: 300');
  await world.write('caps/a.yaml', text);
});
afterAll(async () => {
  await world.close();
  await api.close();
});

it('a result that is kept is none of the same operation below another base_url', async () => {
  const configOf = (version: string) => `servers: [{ name: pets, capabilities: caps, base_url: "${api.origin}/${version}" }]\n`;
  const gateway = await world.start(configOf('v1'));
  const client = await connect(urlOf(gateway, 'pets'));
  const call = async () => (await client.callTool({ name: 'get_pet', arguments: {} })).structuredContent;
  expect([await call(), await call()]).toEqual([
    { path: '/v1/pet', method: 'GET' },
    { path: '/v1/pet', method: 'GET' },
  ]);
  expect(api.requests).toHaveLength(1);
  await world.write('gateway.yaml', configOf('v2'));
  await gateway.registry.reload(await loadConfig('gateway.yaml', { port: 0 }, {}, world.dir));
  expect(await call()).toEqual({ path: '/v2/pet', method: 'GET' });
  await client.close();
});
