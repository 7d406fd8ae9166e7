import { Client as ModernClient, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { Client as OldClient } from '@modelcontextprotocol/sdk/client/index.js';
import { SSEClientTransport as OldSseTransport } from '@modelcontextprotocol/sdk/client/sse.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningGateway } from '../../src/gateway/index.js';
import { type Api, createWorld, fileText, startApi, urlOf, type World } from './world.js';

let api: Api;
let world: World;
let gateway: RunningGateway;

const LONG = 'list_everything_that_was_ever_ordered_by';
const LETTER = '3d_models';

beforeAll(async () => {
  api = await startApi();
  world = await createWorld();
  await world.write(
    'shop/order.yaml',
    fileText('order', api.origin, {
      method: 'POST',
      input:
        '{ type: object, properties: { item: { type: object, additionalProperties: false, properties: { "unit price": { type: number, exclusiveMinimum: 0 }, name: { type: string } } }, "n": { oneOf: [{ type: integer }, { type: "null" }] } }, required: [item] }',
      config: '      body: { item: "{item}", n: "{n}" }\n',
    }),
  );
  await world.write('shop/long.yaml', fileText(LONG, api.origin));
  await world.write('shop/letter.yaml', fileText(LETTER, api.origin));
  gateway = await world.start(
    `servers:\n${['default', 'claude', 'openai', 'cursor', 'gemini', 'auto'].map((profile) => `  - { name: ${profile === 'cursor' ? 'a-shop-with-a-longer-name' : profile}, capabilities: shop, client_profile: ${profile}, sse: true, sessions: ${profile === 'auto'} }\n`).join('')}`,
  );
});
afterAll(async () => {
  await world.close();
  await api.close();
});

async function connectAs(name: string, server: string, era: 'modern' | 'legacy' = 'modern') {
  const client = new ModernClient(
    { name, version: '1' },
    { versionNegotiation: { mode: era === 'modern' ? { pin: '2026-07-28' } : 'legacy' } },
  );
  await client.connect(new StreamableHTTPClientTransport(new URL(urlOf(gateway, server))));
  return client;
}

async function listed(server: string, name = 'someone', era: 'modern' | 'legacy' = 'modern') {
  const client = await connectAs(name, server, era);
  const { tools } = await client.listTools();
  await client.close();
  return tools;
}

const itemOf = (tools: Awaited<ReturnType<typeof listed>>) =>
  (tools.find(({ name }) => name === 'order')?.inputSchema.properties as unknown as Record<string, { properties: object }> | undefined)
    ?.item;

describe('client_profile', () => {
  it('default leaves what every client gets', async () => {
    const tools = await listed('default');
    expect(tools.map(({ name }) => name)).toEqual([LETTER, LONG, 'order']);
    expect(itemOf(tools)).toMatchObject({ additionalProperties: false, properties: { 'unit price': { exclusiveMinimum: 0 } } });
  });

  it('claude fits names of properties, and calls put them back', async () => {
    const [price = ''] = Object.keys(itemOf(await listed('claude'))?.properties ?? {}).filter((name) => name !== 'name');
    expect(price).toMatch(/^unit_price_[0-9a-f]{6}$/);
    const client = await connectAs('someone', 'claude');
    const before = api.requests.length;
    await client.callTool({ name: 'order', arguments: { item: { [price]: 2, name: 'x' } } });
    expect(JSON.parse(api.requests[before]?.body ?? '')).toEqual({ item: { 'unit price': 2, name: 'x' } });
    await client.close();
  });

  it('openai writes unions as anyOf', async () => {
    const tools = await listed('openai');
    expect(tools.find(({ name }) => name === 'order')?.inputSchema).toMatchObject({
      properties: { n: { anyOf: [{ type: 'integer' }, { type: 'null' }] } },
    });
  });

  it('no name is one that Cursor leaves out, with any profile', async () => {
    for (const { name } of await listed('a-shop-with-a-longer-name'))
      expect(name.length + 'a-shop-with-a-longer-name'.length).toBeLessThan(60);
    const client = await connectAs('someone', 'a-shop-with-a-longer-name');
    await expect(client.callTool({ name: 'nothing', arguments: {} })).rejects.toMatchObject({ code: -32602 });
    await client.close();
  });

  it('gemini lists no tool by the name of another', async () => {
    await world.write('letters/a.yaml', fileText('1st', api.origin, { path: '/digit' }));
    await world.write('letters/b.yaml', fileText('_1st', api.origin, { path: '/underscore' }));
    const letters = await world.start('servers: [{ name: letters, capabilities: letters, client_profile: gemini }]\n');
    const client = new ModernClient({ name: 'someone', version: '1' });
    await client.connect(new StreamableHTTPClientTransport(new URL(urlOf(letters, 'letters'))));
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['_1st', '__1st']);
    expect(await client.callTool({ name: '_1st', arguments: {} })).toMatchObject({ structuredContent: { path: '/underscore' } });
    expect(await client.callTool({ name: '__1st', arguments: {} })).toMatchObject({ structuredContent: { path: '/digit' } });
    await client.close();
  });

  it('gemini lists what its declarations have fields for', async () => {
    const tools = await listed('gemini');
    expect(tools.map(({ name }) => name)).toEqual([`_${LETTER}`, LONG, 'order']);
    expect(itemOf(tools)).toEqual({
      type: 'object',
      properties: { 'unit price': { type: 'number', minimum: 0, description: 'Greater than 0.' }, name: { type: 'string' } },
    });
    const client = await connectAs('someone', 'gemini');
    expect(await client.callTool({ name: `_${LETTER}`, arguments: {} })).toMatchObject({ structuredContent: { path: `/${LETTER}` } });
    expect((await client.callTool({ name: 'order', arguments: { item: { 'unit price': 0 } } })).isError).toBe(true);
    await client.close();
  });

  it.each([
    ['gemini-cli-mcp-client', 'modern', `_${LETTER}`],
    ['gemini-cli-mcp-client', 'legacy', `_${LETTER}`],
    ['claude-code', 'modern', LETTER],
    ['someone', 'modern', LETTER],
    ['someone', 'legacy', LETTER],
  ] as const)('auto goes by the name of the client: %s, %s', async (name, era, first) => {
    expect((await listed('auto', name, era))[0]?.name).toBe(first);
  });

  it('auto goes by the name over SSE too', async () => {
    const client = new OldClient({ name: 'Gemini CLI', version: '1' });
    await client.connect(new OldSseTransport(new URL(`${gateway.address}/auto/sse`)) as unknown as Parameters<OldClient['connect']>[0]);
    expect((await client.listTools()).tools[0]?.name).toBe(`_${LETTER}`);
    await client.close();
  });
});
