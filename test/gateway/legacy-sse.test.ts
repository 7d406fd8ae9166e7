import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { SSEClientTransport } from '@modelcontextprotocol/sdk/client/sse.js';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RunningGateway } from '../../src/gateway/index.js';
import { hashKey } from '../hash-key.js';
import { createWorld, fileText, type SlowApi, startApi, startSlowApi, type World } from './world.js';

let api: SlowApi;
let world: World;

beforeEach(async () => {
  api = await startSlowApi();
  world = await createWorld();
  await world.write('caps/a.yaml', fileText('list_pets', api.origin));
  await world.write('caps/slow.yaml', fileText('slow', api.origin));
});
afterEach(async () => {
  await world.close();
  await api.close();
});

const serving = (more: string) => `servers:\n  - { name: pets, capabilities: caps${more} }\n`;

async function connect(gateway: RunningGateway, headers: () => Record<string, string> = () => ({})): Promise<Client> {
  const client = new Client({ name: 'old', version: '1.0.0' });
  const transport = new SSEClientTransport(new URL(`http://127.0.0.1:${gateway.port}/pets/sse`), {
    fetch: (url, init) => fetch(url, { ...init, headers: { ...Object.fromEntries(new Headers(init?.headers)), ...headers() } }),
  });
  await client.connect(transport);
  return client;
}

test('a message is sent with the headers that came with it, not those that the stream was opened with', async () => {
  const gateway = await world.start(serving(`, sse: true, base_url: "${api.origin}", auth: { type: passthrough, headers: [X-Tenant] }`));
  let tenant = 'opened';
  const client = await connect(gateway, () => ({ 'x-tenant': tenant }));
  for (tenant of ['first', 'second']) await client.callTool({ name: 'list_pets', arguments: {} });
  expect(api.requests.map(({ headers }) => headers['x-tenant'])).toEqual(['first', 'second']);
  await client.close();
});

test('messages are posted below the path of public_url', async () => {
  const gateway = await world.start(`server: { public_url: https://example.com/tools }\n${serving(', sse: true')}`);
  const stream = await fetch(`http://127.0.0.1:${gateway.port}/pets/sse`);
  const { value = '' } = (await stream.body?.pipeThrough(new TextDecoderStream()).getReader().read()) ?? {};
  expect(value).toMatch(/^event: endpoint\ndata: \/tools\/pets\/messages\?sessionId=/);
});

test('a stream on which nothing happens is kept open, through proxies that would buffer it too', async () => {
  const gateway = await world.start(serving(', sse: true'));
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  try {
    const stream = await fetch(`${gateway.address}/pets/sse`);
    expect(stream.headers.get('x-accel-buffering')).toBe('no');
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toMatch(/^event: endpoint/);
    vi.advanceTimersByTime(15_000);
    expect((await reader?.read())?.value).toBe(': keepalive\n\n');
    await reader?.cancel();
  } finally {
    vi.useRealTimers();
  }
});

test('a client that leaves before it is let in leaves nothing behind', async () => {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256' }] });
  let publish: (() => void) | undefined;
  const issuer = await startApi((_req, res) => {
    publish = () => res.writeHead(200, { 'content-type': 'application/json' }).end(keys);
  });
  const access = `{ type: jwt, issuer: "${issuer.origin}", audience: pets, jwks_uri: "${issuer.origin}/keys" }`;
  const gateway = await world.start(serving(`, sse: true, access: ${access}`));
  const token = await new SignJWT().setProtectedHeader({ alg: 'ES256', kid: 'one' }).setIssuer(issuer.origin).setAudience('pets');
  const authorization = `Bearer ${await token.setSubject('ann').setExpirationTime('1h').sign(privateKey)}`;
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  try {
    const open = (signal: AbortSignal) => fetch(`${gateway.address}/pets/sse`, { signal, headers: { authorization } });
    const client = new AbortController();
    const early = open(client.signal).catch(() => 'left');
    await vi.waitFor(() => expect(publish).toBeDefined());
    client.abort();
    expect(await early).toBe('left');
    await vi.waitFor(() => expect(world.log.join('')).toContain('path=/pets/sse status=0'));
    publish?.();
    const late = new AbortController();
    expect((await open(late.signal)).status).toBe(200);
    expect(vi.getTimerCount()).toBe(1);
    late.abort();
  } finally {
    vi.useRealTimers();
    await issuer.close();
  }
});

test('a reload without `sse: true` ends it, and calls under way are answered', async () => {
  const gateway = await world.start(serving(', sse: true'));
  const client = await connect(gateway);
  const call = client.callTool({ name: 'slow', arguments: {} });
  await vi.waitFor(() => expect(api.release).toHaveLength(1));
  await world.write('gateway.yaml', serving(''));
  await gateway.reload();
  await vi.waitFor(async () => expect((await fetch(`${gateway.address}/pets/sse`)).status).toBe(404));
  await expect(client.listTools()).rejects.toThrow('does not speak SSE');
  api.release[0]?.();
  expect(await call).toMatchObject({ structuredContent: { path: '/slow' } });
  await client.close();
});

test('closing lets calls under way finish', async () => {
  const gateway = await world.start(serving(', sse: true'));
  const client = await connect(gateway);
  const call = client.callTool({ name: 'slow', arguments: {} });
  await vi.waitFor(() => expect(api.release).toHaveLength(1));
  const closing = gateway.close();
  api.release[0]?.();
  expect(await call).toMatchObject({ structuredContent: { path: '/slow' } });
  await closing;
});

test('a stream whose caller is let in no more ends with the reload, those of others go on', async () => {
  const servingTo = (...names: string[]) =>
    serving(
      `, sse: true, access: { type: keys, keys: [${names.map((name) => `{ name: ${name}, sha256: ${hashKey(name)} }`).join(', ')}] }`,
    );
  const gateway = await world.start(servingTo('ann', 'bob'));
  const open = (key: string) => fetch(`${gateway.address}/pets/sse`, { headers: { 'x-api-key': key } });
  const ann = await open('ann');
  const bob = await connect(gateway, () => ({ 'x-api-key': 'bob' }));
  const call = bob.callTool({ name: 'slow', arguments: {} });
  await vi.waitFor(() => expect(api.release).toHaveLength(1));
  await world.write('gateway.yaml', servingTo('bob', 'carol'));
  await gateway.reload();
  expect(await ann.text()).toMatch(/^event: endpoint\n/);
  api.release[0]?.();
  expect(await call).toMatchObject({ structuredContent: { path: '/slow' } });
  await bob.close();
});
