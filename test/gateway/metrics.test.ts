import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { RunningGateway } from '../../src/gateway/index.js';
import { connect, createWorld, fileText, type SlowApi, startSlowApi, urlOf, type World } from './world.js';

let api: SlowApi;
let world: World;

beforeEach(async () => {
  api = await startSlowApi((req, res) => {
    const status = Number(/status%3D(\d+)/.exec(req.url ?? '')?.[1] ?? 200);
    res.writeHead(status, { 'content-type': 'application/json' }).end('{}');
  });
  world = await createWorld();
});
afterEach(async () => {
  await world.close();
  await api.close();
});

const METRICS = 'observability: { metrics: { listen: 127.0.0.1:0 } }\n';
const SERVERS = 'servers:\n  - { name: pets, capabilities: caps, upstream: { attempts: 1 } }\n';

async function read(gateway: RunningGateway): Promise<ReadonlyMap<string, number>> {
  const response = await fetch(gateway.metricsUrl ?? '');
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  const lines = (await response.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]));
}

test('calls, failures, requests, latency, tools and breakers are counted', async () => {
  await world.write('caps/a.yaml', fileText('get_pet', api.origin));
  await world.write('caps/b.yaml', fileText('cached', api.origin).replace('{ strategy: none }', '{ strategy: exact, ttl: 60 }'));
  await world.write('caps/broken.yaml', 'name: [\n');
  const gateway = await world.start(METRICS + SERVERS);
  const client = await connect(urlOf(gateway, 'pets'));
  await client.listTools();
  await client.callTool({ name: 'get_pet', arguments: {} });
  await client.callTool({ name: 'get_pet', arguments: { q: 'status=404' } });
  await client.callTool({ name: 'get_pet', arguments: { q: 7 } });
  await client.callTool({ name: 'cached', arguments: {} });
  await client.callTool({ name: 'cached', arguments: {} });
  await expect(client.callTool({ name: 'no_such_tool', arguments: {} })).rejects.toThrow('no_such_tool');
  await gateway.reload();

  const numbers = await read(gateway);
  const origin = api.origin;
  expect(Object.fromEntries(numbers)).toMatchObject({
    'mcp_gateway_info{version="1.2.3"}': 1,
    'mcp_gateway_calls_total{server="pets",tool="get_pet",outcome="ok"}': 1,
    'mcp_gateway_calls_total{server="pets",tool="get_pet",outcome="error"}': 2,
    'mcp_gateway_calls_total{server="pets",tool="cached",outcome="ok"}': 2,
    'mcp_gateway_call_failures_total{server="pets",failure="status"}': 1,
    'mcp_gateway_call_failures_total{server="pets",failure="arguments"}': 1,
    'mcp_gateway_cache_hits_total{server="pets"}': 1,
    'mcp_gateway_call_duration_seconds_count{server="pets"}': 5,
    'mcp_gateway_upstream_request_duration_seconds_count{server="pets",outcome="2xx"}': 2,
    'mcp_gateway_upstream_request_duration_seconds_count{server="pets",outcome="4xx"}': 1,
    'mcp_gateway_mcp_requests_total{server="pets",method="tools/call",outcome="ok"}': 3,
    'mcp_gateway_mcp_requests_total{server="pets",method="tools/call",outcome="tool-error"}': 2,
    'mcp_gateway_mcp_requests_total{server="pets",method="tools/call",outcome="fault"}': 1,
    'mcp_gateway_mcp_requests_total{server="pets",method="tools/list",outcome="ok"}': 1,
    'mcp_gateway_tools{server="pets",state="served"}': 2,
    'mcp_gateway_tools{server="pets",state="held"}': 1,
    'mcp_gateway_reloads_total{result="unchanged"}': 1,
    [`mcp_gateway_circuit_breaker_state{server="pets",origin="${origin}",state="closed"}`]: 1,
    [`mcp_gateway_circuit_breaker_state{server="pets",origin="${origin}",state="open"}`]: 0,
  });
  expect([...numbers.keys()].join('\n')).not.toContain('no_such_tool');
  await client.close();
});

test('a reload whose configuration is not valid is a failed one', async () => {
  await world.write('caps/a.yaml', fileText('get_pet', api.origin));
  const gateway = await world.start(METRICS + SERVERS);
  await world.write('gateway.yaml', 'servers: [');
  await gateway.reload();
  const reloads = [...(await read(gateway))].filter(([name]) => name.startsWith('mcp_gateway_reloads_total'));
  expect(reloads).toEqual([['mcp_gateway_reloads_total{result="failed"}', 1]]);
});

test('a call is in flight until it ends', async () => {
  await world.write('caps/slow.yaml', fileText('slow', api.origin));
  const gateway = await world.start(METRICS + SERVERS);
  const client = await connect(urlOf(gateway, 'pets'));
  const call = client.callTool({ name: 'slow', arguments: {} });
  await vi.waitFor(() => expect(api.release).toHaveLength(1));
  expect((await read(gateway)).get('mcp_gateway_calls_in_flight{server="pets"}')).toBe(1);
  api.release[0]?.();
  await call;
  expect((await read(gateway)).get('mcp_gateway_calls_in_flight{server="pets"}')).toBe(0);
  await client.close();
});

test('an origin that failed too often is shown with an open breaker', async () => {
  await world.write('caps/a.yaml', fileText('get_pet', api.origin));
  const gateway = await world.start(
    `${METRICS}servers:\n  - { name: pets, capabilities: caps, upstream: { attempts: 1, circuit_breaker: { window: 2, minimum_calls: 2 } } }\n`,
  );
  const client = await connect(urlOf(gateway, 'pets'));
  for (let call = 0; call < 3; call += 1) await client.callTool({ name: 'get_pet', arguments: { q: 'status=500' } });
  expect(Object.fromEntries(await read(gateway))).toMatchObject({
    [`mcp_gateway_circuit_breaker_state{server="pets",origin="${api.origin}",state="open"}`]: 1,
    [`mcp_gateway_circuit_breaker_state{server="pets",origin="${api.origin}",state="closed"}`]: 0,
    'mcp_gateway_call_failures_total{server="pets",failure="circuit_open"}': 1,
    'mcp_gateway_upstream_request_duration_seconds_count{server="pets",outcome="5xx"}': 2,
  });
  await client.close();
});

describe('what a client chooses makes no series', () => {
  test('paths and statuses of requests are few', async () => {
    await world.write('caps/a.yaml', fileText('get_pet', api.origin));
    const gateway = await world.start(METRICS + SERVERS);
    for (let index = 0; index < 20; index += 1) await fetch(`${gateway.address}/x${index}/mcp`, { method: 'POST', body: '{}' });
    await fetch(`${gateway.address}/healthz`);
    const numbers = await vi.waitFor(async () => {
      const found = await read(gateway);
      expect(found.get('mcp_gateway_http_requests_total{route="mcp",status="4xx"}')).toBe(20);
      return found;
    });
    expect([...numbers.keys()].filter((key) => key.startsWith('mcp_gateway_http')).sort()).toEqual([
      'mcp_gateway_http_requests_total{route="health",status="2xx"}',
      'mcp_gateway_http_requests_total{route="mcp",status="4xx"}',
    ]);
  });

  test('of very many tools the first 500 called are told apart', async () => {
    const count = 520;
    for (let index = 0; index < count; index += 1) await world.write(`caps/${index}.yaml`, fileText(`tool_${index}`, api.origin));
    const gateway = await world.start(METRICS + SERVERS);
    const client = await connect(urlOf(gateway, 'pets'));
    // Arguments that do not fit are refused before anything is sent.
    for (let index = 0; index < count; index += 1) await client.callTool({ name: `tool_${index}`, arguments: { q: 1 } });
    const calls = [...(await read(gateway))].filter(([key]) => key.startsWith('mcp_gateway_calls_total'));
    expect(calls).toHaveLength(501);
    expect(new Map(calls).get('mcp_gateway_calls_total{server="pets",tool="other",outcome="error"}')).toBe(20);
    await client.close();
  });
});

describe('the listener of the metrics', () => {
  async function send(url: string, headers: Record<string, string>, method = 'GET'): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      request(url, { method, headers }, (res) => resolve(res.resume().statusCode))
        .on('error', reject)
        .end();
    });
  }

  test.each([
    ['an address', { host: '10.0.0.7:9464' }, 200],
    ['an IPv6 address', { host: '[fd00::7]:9464' }, 200],
    ['a name of the own network', { host: 'gateway:9464' }, 200],
    ['a listed name', { host: 'gateway.monitoring.svc' }, 200],
    ['a name of the DNS', { host: 'rebound.example.com' }, 403],
    ['a page of a browser', { host: 'localhost', origin: 'http://localhost:3000' }, 403],
  ])('%s is answered with %j: %d', async (_who, headers, status) => {
    await world.write('caps/a.yaml', fileText('get_pet', api.origin));
    const gateway = await world.start(`server: { allowed_hosts: gateway.monitoring.svc }\n${METRICS}${SERVERS}`);
    expect(await send(gateway.metricsUrl ?? '', headers)).toBe(status);
  });

  test('serves nothing else, and MCP serves no metrics', async () => {
    await world.write('caps/a.yaml', fileText('get_pet', api.origin));
    const gateway = await world.start(METRICS + SERVERS);
    const url = gateway.metricsUrl ?? '';
    expect(await send(url.replace('/metrics', '/pets/mcp'), {})).toBe(404);
    expect(await send(url, {}, 'POST')).toBe(405);
    expect(await send(`${gateway.address}/metrics`, {})).toBe(404);
    await gateway.close();
    await expect(send(url, {})).rejects.toThrow();
  });

  test('an address in use is an error at the start, and nothing is left listening', async () => {
    await world.write('caps/a.yaml', fileText('get_pet', api.origin));
    const { metricsUrl = '' } = await world.start(METRICS + SERVERS);
    const { port } = new URL(metricsUrl);
    const second = world.start(`observability: { metrics: { listen: "${port}" } }\n${SERVERS}`);
    await expect(second).rejects.toMatchObject({ code: 'address-in-use', hint: expect.stringContaining('observability.metrics.listen') });
  });
});
