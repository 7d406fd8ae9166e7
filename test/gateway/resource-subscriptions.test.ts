import { Client, type ClientCapabilities, InMemoryTransport, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { Server } from '@modelcontextprotocol/server';
import { expect, test, vi } from 'vitest';
import { addResourceSubscriptions } from '../../src/gateway/resource-subscriptions.js';
import { createWorld, fileText, startApi, urlOf } from './world.js';

test('reads that take longer than the interval are not made twice at once', async () => {
  const answers: (() => void)[] = [];
  let isFirst = true;
  const read = async (uri: string) => {
    if (!isFirst) await new Promise<void>((resolve) => answers.push(resolve));
    isFirst = false;
    return { uri };
  };
  const server = new Server({ name: 'shop', version: '1' }, { capabilities: { resources: { subscribe: true } } });
  addResourceSubscriptions(server, 1000, read);
  const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode: 'legacy' } });
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  try {
    await server.connect(ours);
    await client.connect(theirs);
    await client.subscribeResource({ uri: 'shop://price' });
    vi.advanceTimersByTime(3000);
    expect(answers).toHaveLength(1);
    answers[0]?.();
    await vi.waitFor(() => {
      vi.advanceTimersByTime(1000);
      expect(answers).toHaveLength(2);
    });
    await client.close();
  } finally {
    vi.useRealTimers();
  }
});

test('a resource is read with what its reader sent last, not with what the session was opened with', async () => {
  const api = await startApi((_req, res) => res.writeHead(200, { 'content-type': 'text/plain' }).end('7'));
  const world = await createWorld();
  const more = 'expose: resource\nresource: { uri_template: "shop://price" }\n';
  const file = fileText('price', api.origin, { more, input: '{ type: object }', config: '' });
  await world.write('caps/price.yaml', file.replace('metadata: {', 'metadata: { read_only: true,'));
  const auth = '{ type: passthrough, headers: [X-Tenant] }';
  const gateway = await world.start(
    `servers:\n  - { name: shop, capabilities: caps, sessions: true, poll_resources: 1s, base_url: "${api.origin}", auth: ${auth} }\n`,
  );
  let tenant = 'opened';
  const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode: 'legacy' } });
  await client.connect(
    new StreamableHTTPClientTransport(new URL(urlOf(gateway, 'shop')), {
      fetch: (url, init) => fetch(url, { ...init, headers: { ...Object.fromEntries(new Headers(init?.headers)), 'x-tenant': tenant } }),
    }),
  );
  tenant = 'subscribed';
  await client.subscribeResource({ uri: 'shop://price' });
  const tenants = () => api.requests.map(({ headers }) => headers['x-tenant']);
  expect(tenants()).toEqual(['subscribed']);
  tenant = 'renewed';
  await client.listTools();
  await vi.waitFor(() => expect(tenants().at(-1)).toBe('renewed'), { timeout: 5000 });
  await client.close();
  await world.close();
  await api.close();
});

test('subscribers are told of a change while the answer before it is cached, and read what has changed', async () => {
  let price = 7;
  const api = await startApi((_req, res) => res.writeHead(200, { 'content-type': 'text/plain' }).end(String(price)));
  const world = await createWorld();
  const more = 'expose: resource\nresource: { uri_template: "shop://price" }\n';
  const file = fileText('price', api.origin, { more, input: '{ type: object }', config: '' });
  await world.write(
    'caps/price.yaml',
    file.replace('metadata: {', 'metadata: { read_only: true,').replace('{ strategy: none }', '{ strategy: exact, ttl: 300 }'),
  );
  const gateway = await world.start('servers:\n  - { name: shop, capabilities: caps, sessions: true, poll_resources: 1s }\n');
  const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode: 'legacy' } });
  const updated = new Promise((resolve) => client.setNotificationHandler('notifications/resources/updated', resolve));
  await client.connect(new StreamableHTTPClientTransport(new URL(urlOf(gateway, 'shop'))));
  await client.subscribeResource({ uri: 'shop://price' });
  price = 8;
  await updated;
  expect(await client.readResource({ uri: 'shop://price' })).toMatchObject({ contents: [{ text: '8' }] });
  await client.close();
  await world.close();
  await api.close();
});

test('what its user is asked for before each reading is not read unasked for a subscription', async () => {
  const api = await startApi((_req, res) => res.writeHead(200, { 'content-type': 'text/plain' }).end('7'));
  const world = await createWorld();
  const more = 'expose: resource\nresource: { uri_template: "shop://price" }\n';
  const file = fileText('price', api.origin, { more, input: '{ type: object }', config: '' });
  await world.write('caps/price.yaml', file.replace('metadata: {', 'metadata: { read_only: true,'));
  const policy = 'policy: { confirm: "*", on_unsupported: allow }';
  const gateway = await world.start(`servers:\n  - { name: shop, capabilities: caps, sessions: true, poll_resources: 1s, ${policy} }\n`);
  const subscribe = async (capabilities: ClientCapabilities) => {
    const client = new Client({ name: 'test', version: '1' }, { capabilities, versionNegotiation: { mode: 'legacy' } });
    await client.connect(new StreamableHTTPClientTransport(new URL(urlOf(gateway, 'shop'))));
    await client.subscribeResource({ uri: 'shop://price' }).finally(() => client.close());
  };
  await expect(subscribe({ elicitation: {} })).rejects.toThrow('shop://price cannot be subscribed to');
  expect(api.requests).toEqual([]);
  await subscribe({});
  expect(api.requests).toHaveLength(1);
  await world.close();
  await api.close();
});
