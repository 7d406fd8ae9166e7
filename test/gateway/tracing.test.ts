import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Collector, startCollector } from './collector.js';
import { type Api, connect, createWorld, fileText, startApi, urlOf, type World } from './world.js';

const TRACE_ID = '0af7651916cd43dd8448eb211c80319c';
const TRACEPARENT = `00-${TRACE_ID}-b7ad6b7169203331-01`;

let api: Api;
let world: World;
let collector: Collector;

beforeEach(async () => {
  let calls = 0;
  api = await startApi((req, res) => {
    calls += 1;
    const status = req.url?.startsWith('/flaky') && calls === 1 ? 503 : 200;
    res.writeHead(status, { 'content-type': 'application/json' }).end('{}');
  });
  world = await createWorld();
  collector = await startCollector();
  await world.write('caps/a.yaml', fileText('get_pet', api.origin));
  await world.write('caps/b.yaml', fileText('flaky', api.origin));
});
afterEach(async () => {
  await world.close();
  await collector.close();
  await api.close();
});

const config = (tracing: string) => `observability: { ${tracing} }
servers:
  - { name: pets, capabilities: caps, upstream: { backoff: 1ms } }
`;
const tracing = (more = '') => config(`tracing: { otlp: "${collector.origin}"${more} }`);

/** One exchange by hand, so that headers and `_meta` are what the test says. */
async function call(url: string, tool: string, meta: Record<string, string> = {}, headers: Record<string, string> = {}): Promise<void> {
  const body = {
    jsonrpc: '2.0',
    id: 1,
    method: 'tools/call',
    params: { name: tool, arguments: {}, ...(Object.keys(meta).length === 0 ? {} : { _meta: meta }) },
  };
  const accept = 'application/json, text/event-stream';
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept, ...headers },
    body: JSON.stringify(body),
  });
  await response.text();
}

const parentOf = (traceparent: unknown) => String(traceparent).split('-');

describe('a trace', () => {
  test('has a server span for the request and a client span for each try, which the API is told of', async () => {
    const gateway = await world.start(tracing());
    const client = await connect(urlOf(gateway, 'pets'));
    await client.callTool({ name: 'flaky', arguments: {} });
    await client.close();
    await gateway.close();

    const spans = collector.spans();
    const server = spans.find(({ name }) => name === 'tools/call flaky');
    expect(server).toMatchObject({
      kind: 2,
      attributes: {
        'mcp.method.name': 'tools/call',
        'gen_ai.tool.name': 'flaky',
        'mcp_gateway.server': 'pets',
        'mcp_gateway.request_id': expect.any(String),
      },
    });
    const tries = spans.filter(({ kind, parentSpanId }) => kind === 3 && parentSpanId === server?.spanId);
    expect(
      tries.map(({ status, attributes }) => [
        attributes['http.response.status_code'],
        attributes['http.request.resend_count'],
        status.code ?? 0,
      ]),
    ).toEqual([
      [503, undefined, 2],
      [200, 1, 0],
    ]);
    expect(api.requests.map(({ headers }) => parentOf(headers.traceparent).slice(1, 3))).toEqual(
      tries.map(({ traceId, spanId }) => [traceId, spanId]),
    );
  });

  test.each([
    ['headers', {}, { traceparent: TRACEPARENT, tracestate: 'a=1' }],
    ['_meta', { traceparent: TRACEPARENT, tracestate: 'a=1' }, {}],
    [
      '_meta, which wins over headers',
      { traceparent: TRACEPARENT, tracestate: 'a=1' },
      { traceparent: `00-${'9'.repeat(32)}-${'8'.repeat(16)}-01` },
    ],
  ])('goes on from the caller by %s', async (_where, meta, headers) => {
    const gateway = await world.start(tracing());
    await call(urlOf(gateway, 'pets'), 'get_pet', meta, headers);
    await gateway.close();
    expect(collector.spans().find(({ kind }) => kind === 2)).toMatchObject({ traceId: TRACE_ID, parentSpanId: 'b7ad6b7169203331' });
    expect(parentOf(api.requests[0]?.headers.traceparent)[1]).toBe(TRACE_ID);
    expect(api.requests[0]?.headers.tracestate).toBe('a=1');
  });

  test.each([['no traceparent'], [`00-${'0'.repeat(32)}-b7ad6b7169203331-01`], [`${TRACEPARENT}\u0000`], ['x'.repeat(5000)]])(
    'begins anew with %j',
    async (traceparent) => {
      const gateway = await world.start(tracing());
      await call(urlOf(gateway, 'pets'), 'get_pet', { traceparent });
      await gateway.close();
      const server = collector.spans().find(({ kind }) => kind === 2);
      expect(server?.traceId).toMatch(/^[0-9a-f]{32}$/);
      expect(server?.traceId).not.toBe(TRACE_ID);
      expect(server?.parentSpanId ?? '').toBe('');
    },
  );

  test('is not named by a tool that nobody serves', async () => {
    const gateway = await world.start(tracing());
    await call(urlOf(gateway, 'pets'), 'no_such_tool');
    await gateway.close();
    expect(collector.spans()).toMatchObject([{ name: 'tools/call', status: { code: 2 }, attributes: { 'error.type': 'fault' } }]);
  });

  test('is left out by sample: 0, and the API is still told which trace it is', async () => {
    const gateway = await world.start(tracing(', sample: 0'));
    await call(urlOf(gateway, 'pets'), 'get_pet', {}, { traceparent: TRACEPARENT });
    await gateway.close();
    expect(collector.spans()).toEqual([]);
    expect(parentOf(api.requests[0]?.headers.traceparent)).toEqual(['00', TRACE_ID, expect.any(String), '00']);
  });
});

test('the collector is sent the headers of the configuration', async () => {
  const gateway = await world.start(tracing(`, headers: { authorization: "Bearer \${OTLP}" }`), { env: { OTLP: 'collector-secret' } });
  await call(urlOf(gateway, 'pets'), 'get_pet');
  await gateway.close();
  expect(collector.headers()[0]).toMatchObject({ authorization: 'Bearer collector-secret' });
});

test('a collector that refuses is said in the log, and calls go on', async () => {
  const gateway = await world.start(config(`tracing: { otlp: "${api.origin}/none/v1/traces" }`));
  await api.close();
  await call(urlOf(gateway, 'pets'), 'get_pet');
  await gateway.close();
  await vi.waitFor(() => expect(world.log.join('')).toContain('traces cannot be delivered'));
});

test('without tracing, no trace context goes to the API', async () => {
  const gateway = await world.start(config('log: {}'));
  await call(urlOf(gateway, 'pets'), 'get_pet', { traceparent: TRACEPARENT }, { traceparent: TRACEPARENT });
  expect(api.requests[0]?.headers).not.toHaveProperty('traceparent');
});
