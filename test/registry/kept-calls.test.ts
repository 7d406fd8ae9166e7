import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Capability, GatewayError } from '../../src/model/index.js';
import { prepareCall } from '../../src/upstream/index.js';
import { type Api, connect, createWorld, fileText, startApi, urlOf, type World } from '../gateway/world.js';

let api: Api;
let other: Api;
let world: World;
beforeAll(async () => {
  api = await startApi();
  other = await startApi();
  world = await createWorld();
  for (let index = 0; index < 5; index += 1) await world.write(`caps/get_${index}.yaml`, fileText(`get_${index}`, api.origin));
  await world.write(
    'caps/get_tenant.yaml',
    fileText('get_tenant', api.origin, { config: '      headers: { X-Tenant: "{env.TENANT}" }\n' }),
  );
});
afterAll(async () => {
  await world.close();
  await api.close();
  await other.close();
});

/** The tools of one start, of which each is called, and where that went. */
async function start(environment: Record<string, string>, more = '') {
  const env = { ...environment, MCP_GATEWAY_STATE_DIR: join(world.dir, 'state') };
  const gateway = await world.start(`servers: [{ name: pets, capabilities: caps${more} }]\n`, { env });
  const client = await connect(urlOf(gateway, 'pets'));
  const { tools } = await client.listTools();
  for (const { name } of tools) expect(await client.callTool({ name, arguments: {} })).not.toHaveProperty('isError', true);
  await client.close();
  await gateway.close();
  const sent = [...api.requests, ...other.requests].map(({ headers }) => [headers.host, headers['x-tenant']].join(' ').trim());
  api.requests.length = 0;
  other.requests.length = 0;
  return { tools: tools.length, sent: [...new Set(sent)].sort() };
}

const hostOf = ({ origin }: Api): string => new URL(origin).host;

it('calls of files that are known from a start before go where this one has them go', async () => {
  const first = { tools: 6, sent: [hostOf(api), `${hostOf(api)} one`] };
  expect(await start({ TENANT: 'one' })).toEqual(first);
  expect(await start({ TENANT: 'one' })).toEqual(first);
  expect(await start({ TENANT: 'two' })).toEqual({ tools: 6, sent: [hostOf(api), `${hostOf(api)} two`] });
  expect(await start({})).toEqual({ tools: 5, sent: [hostOf(api)] });
  expect(await start({}, `, base_url: ${other.origin}`)).toEqual({ tools: 5, sent: [hostOf(other)] });
});

it('only a call that is sure to be prepared waits for its first use', () => {
  const broken: Capability = {
    fulcrum: '1.0',
    name: 'broken',
    description: 'Needs what is not set',
    schema: { input: { type: 'object' } },
    providers: {
      primary: {
        service: 'rest',
        cost_per_call: 0,
        timeout: 30,
        config: { base_url: 'https://api.example.com', path: '/{env.NOT_SET}', method: 'GET' },
      },
    },
  };
  expect(() => prepareCall(broken)).toThrow(GatewayError);
  const waiting = prepareCall(broken, { isSure: true });
  expect(waiting).toMatchObject({ isRead: true, isIdempotent: true });
  expect(() => waiting.providers).toThrow(GatewayError);
});
