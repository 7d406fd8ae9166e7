import type { Socket } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepareCall, type Upstream } from '../../src/upstream/index.js';
import { startProxy } from '../net/connect-proxy.js';
import { type CapabilityParts, capabilityOf, textOf, upstreamOf } from './fixtures.js';
import { type Answer, json, type RawUpstream, respond, startRawUpstream } from './raw-upstream.js';

let server: RawUpstream;
let upstream: Upstream;

beforeEach(async () => {
  server = await startRawUpstream();
  upstream = upstreamOf();
});
afterEach(async () => {
  await upstream.close();
  await server.close();
});

function callWith(
  answer: Answer | RawUpstream['answer'],
  config: CapabilityParts['config'] = {},
  more: Partial<CapabilityParts> = {},
  signal?: AbortSignal,
) {
  server.answer = typeof answer === 'function' && answer.length < 2 ? (answer as RawUpstream['answer']) : () => answer as Answer;
  const capability = capabilityOf({ timeout: 5, ...more, config: { base_url: server.origin, path: '/f', ...config } });
  return upstream.call(prepareCall(capability), {}, signal === undefined ? {} : { signal });
}

/** An answer that something else happens to after its first bytes. */
function then(bytes: Buffer | string, act: (socket: Socket) => void): Answer {
  return (socket, _request) => {
    socket.write(bytes);
    act(socket);
  };
}

const post = { method: 'POST' };

describe('connections', () => {
  it('nothing listens: never sent, so even a POST is tried again, and the message says that a retry is safe', async () => {
    await server.close();
    const result = await callWith('', post);
    expect(result).toMatchObject({ isError: true, failure: 'network', attempts: 3 });
    expect(textOf(result)).toContain('ECONNREFUSED');
    expect(textOf(result)).toContain('a retry is safe');
    server = await startRawUpstream();
  });

  it.each([
    [407, 'wants other credentials (407): give its user and password in egress.proxy', 'Retrying does not help', 1],
    [403, 'made no connection to api.example.com:443 (403)', 'Retrying does not help', 1],
    [502, 'made no connection to api.example.com:443 (502)', 'a retry is safe', 3],
    ['nothing', 'cannot be reached (ECONNREFUSED)', 'a retry is safe', 3],
  ] as const)(
    'a proxy that answers %s is what is named, without its password, and nothing was sent',
    async (status, words, advice, attempts) => {
      const proxy = await startProxy(status === 'nothing' ? 200 : status);
      if (status === 'nothing') await proxy.close();
      const through = upstreamOf({ proxy: proxy.url.replace('http://', 'http://ann:hush@') });
      try {
        const capability = capabilityOf({ config: { base_url: 'https://api.example.com', path: '/', method: 'POST' } });
        const result = await through.call(prepareCall(capability), {}, {});
        expect(result).toMatchObject({ isError: true, failure: 'network', attempts });
        expect(textOf(result)).toContain(`https://api.example.com: the proxy ${proxy.url} ${words}.`);
        expect(textOf(result)).toContain(advice);
        expect(textOf(result)).not.toContain('hush');
      } finally {
        await through.close();
        if (status !== 'nothing') await proxy.close();
      }
    },
  );

  it('a host name that does not exist is not tried again', async () => {
    const capability = capabilityOf({ config: { base_url: 'http://does-not-exist.invalid', path: '/' } });
    const result = await upstreamCall(capability);
    expect(result).toMatchObject({ isError: true, failure: 'network' });
    expect(textOf(result)).toMatch(/ENOTFOUND|EAI_AGAIN/);
  });

  it('silence ends with the timeout of the provider', async () => {
    const result = await callWith(() => () => undefined, {}, { timeout: 0.2 });
    expect(result).toMatchObject({ isError: true, failure: 'timeout', attempts: 1 });
    expect(textOf(result)).toContain('within 0.2 s');
    expect(textOf(result)).toContain('A retry may help');
  });

  it('a body that stops half-way ends with the timeout too', async () => {
    const answer = then('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf', () => undefined);
    expect(await callWith(() => answer, post, { timeout: 0.2 })).toMatchObject({ isError: true, failure: 'timeout' });
  });

  it.each<[string, Answer]>([
    ['a reset before the answer', (socket) => socket.resetAndDestroy()],
    ['a close before the answer', (socket) => socket.destroy()],
    ['a body shorter than it says', then('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf', (socket) => socket.end())],
    [
      'a reset inside the body',
      then('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf', (socket) => setTimeout(() => socket.resetAndDestroy(), 20)),
    ],
    [
      'a chunked body without its end',
      then('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n', (socket) => socket.end()),
    ],
  ])('%s: a read is tried three times, a POST once', async (_what, answer) => {
    const read = await callWith(() => answer);
    expect(read).toMatchObject({ isError: true, failure: 'network', attempts: 3 });
    const before = server.requests.length;
    const written = await callWith(() => answer, post);
    expect(written).toMatchObject({ isError: true, failure: 'network', attempts: 1 });
    expect(server.requests).toHaveLength(before + 1);
    expect(textOf(written)).toContain('may have taken effect');
  });

  it.each([
    ['no HTTP', 'SSH-2.0-OpenSSH_9.6\r\n'],
    ['two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 3\r\ncontent-length: 5\r\n\r\nabc'],
    ['endless headers', `HTTP/1.1 200 OK\r\n${'x: y\r\n'.repeat(20_000)}\r\n`],
  ])('%s is an error', async (_what, bytes) => {
    expect(await callWith(bytes, post)).toMatchObject({ isError: true, failure: 'network' });
  });

  it('a read that fails once succeeds', async () => {
    let calls = 0;
    server.answer = () => (++calls === 1 ? (socket) => socket.destroy() : json({ ok: true }));
    const capability = capabilityOf({ config: { base_url: server.origin, path: '/f' } });
    expect(await upstreamCall(capability)).toMatchObject({ isError: false, attempts: 2, structuredContent: { ok: true } });
  });

  it('a length that is too long after the answer does not poison the next call', async () => {
    await callWith('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}EXTRA');
    expect(await callWith(json({ b: 1 }))).toMatchObject({ isError: false, structuredContent: { b: 1 } });
  });
});

function upstreamCall(capability: ReturnType<typeof capabilityOf>) {
  return upstream.call(prepareCall(capability), {}, {});
}

describe('encodings', () => {
  const body = JSON.stringify({ text: 'x'.repeat(1000) });
  it.each([
    ['gzip', gzipSync(body)],
    ['x-gzip', gzipSync(body)],
    ['br', brotliCompressSync(body)],
    ['deflate', deflateSync(body)],
    ['deflate', deflateRawSync(body)],
    ['gzip, br', brotliCompressSync(gzipSync(body))],
    ['identity', Buffer.from(body)],
    ['none', Buffer.from(body)],
    ['UTF-8', Buffer.from(body)],
    ['aws-chunked', Buffer.from(body)],
    ['gzip,aws-chunked', gzipSync(body)],
  ])('%s', async (encoding, bytes) => {
    const result = await callWith(respond(200, { 'content-type': 'application/json', 'content-encoding': encoding }, bytes));
    expect(result).toMatchObject({ isError: false, structuredContent: { text: 'x'.repeat(1000) }, bytes: body.length });
  });

  it.each([
    ['gzip', Buffer.from(body)],
    ['br', Buffer.from(body)],
    ['gzip', gzipSync(body).subarray(0, 20)],
    ['zstd', Buffer.from(body)],
    ['gzip, gzip, gzip, gzip', gzipSync(body)],
  ])('a body that is not %s is an error and is not tried again', async (encoding, bytes) => {
    const result = await callWith(respond(200, { 'content-encoding': encoding }, bytes));
    expect(result).toMatchObject({ isError: true, failure: 'network', attempts: 1 });
  });

  it('an empty compressed body is empty', async () => {
    expect(await callWith(respond(200, { 'content-encoding': 'gzip' }))).toMatchObject({ isError: false, bytes: 0 });
  });
});

describe('bodies without end', () => {
  it('a huge body is read up to the cap and no further; whole items are kept', async () => {
    let sent = 0;
    const answer: Answer = (socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 1073741824\r\n\r\n{"items":[');
      const item = `{"id":1,"text":"${'x'.repeat(1000)}"},`;
      const chunk = item.repeat(64);
      const pump = () => {
        while (!socket.destroyed && sent < 1 << 30) {
          sent += chunk.length;
          if (!socket.write(chunk)) return void socket.once('drain', pump);
        }
      };
      pump();
    };
    const before = process.memoryUsage().rss;
    const result = await callWith(() => answer, { response: { max_bytes: 50_000 } }, { timeout: 20 });
    expect(result).toMatchObject({ isError: false, bytes: 8 * 1024 * 1024 });
    expect((result.structuredContent as { items: unknown[] }).items.length).toBeGreaterThan(40);
    expect(JSON.stringify(result.structuredContent).length).toBeLessThanOrEqual(50_000);
    expect(textOf(result)).toContain('longer than what is read');
    expect(sent).toBeLessThan(64 << 20);
    expect(process.memoryUsage().rss - before).toBeLessThan(200 << 20);
  });

  it.each([
    ['gzip', gzipSync(Buffer.alloc(200 << 20, 'x'), { level: 1 })],
    ['gzip, gzip', gzipSync(gzipSync(Buffer.alloc(200 << 20, 'x'), { level: 1 }))],
  ])('a bomb of %s costs no more than the cap', async (encoding, bytes) => {
    const before = process.memoryUsage().rss;
    const result = await callWith(respond(200, { 'content-type': 'text/plain', 'content-encoding': encoding }, bytes), {}, { timeout: 20 });
    expect(result).toMatchObject({ isError: false, bytes: 8 * 1024 * 1024 });
    expect(textOf(result)).toContain('cut after 1048576 bytes');
    expect(process.memoryUsage().rss - before).toBeLessThan(200 << 20);
  });

  it.each(['gzip, gzip', 'gzip, gzip, gzip'])('a bomb of %s that unpacks to nothing costs no more than the cap', async (encoding) => {
    const nothing = gzipSync('');
    let bytes = gzipSync(Buffer.concat(Array<Buffer>(2_000_000).fill(nothing)), { level: 1 });
    if (encoding === 'gzip, gzip, gzip') bytes = gzipSync(bytes);
    const result = await callWith(respond(200, { 'content-type': 'text/plain', 'content-encoding': encoding }, bytes), {}, { timeout: 20 });
    expect(textOf(result)).toContain('unpacks to more than 8388608 bytes that are compressed again');
  });

  it.each(['text/event-stream', 'application/x-ndjson'])(
    'a %s of empty lines costs no more than the cap, nor than its time',
    async (type) => {
      const bytes = gzipSync(Buffer.alloc(100 << 20, '\n'));
      const result = await callWith(respond(200, { 'content-type': type, 'content-encoding': 'gzip' }, bytes), {}, { timeout: 20 });
      expect(result).toMatchObject({ isError: false, structuredContent: { result: [] } });
      expect(textOf(result)).toContain('The stream was stopped after 0 items');
      expect(result.durationMs).toBeLessThan(10_000);
    },
  );

  it('of an error only the beginning is read', async () => {
    expect((await callWith(respond(400, { 'content-type': 'text/plain' }, 'x'.repeat(1 << 20)), post)).bytes).toBe(65_536);
  });
});

describe('cancelling', () => {
  it('aborts the upstream request', async () => {
    const controller = new AbortController();
    const closed = new Promise<void>((resolve) => {
      server.answer = () => (socket) => {
        socket.on('close', resolve);
        controller.abort();
      };
    });
    const capability = capabilityOf({ config: { base_url: server.origin, path: '/f' } });
    const result = await upstream.call(prepareCall(capability), {}, { signal: controller.signal });
    expect(result).toMatchObject({ isError: true, failure: 'cancelled', attempts: 1 });
    await closed;
  });

  it('before anything is sent, nothing is sent', async () => {
    const result = await callWith(json({}), {}, {}, AbortSignal.abort());
    expect(result).toMatchObject({ isError: true, failure: 'cancelled', attempts: 0 });
    expect(server.requests).toHaveLength(0);
  });

  it('ends the pause before a retry', async () => {
    const controller = new AbortController();
    const answer = respond(503, { 'retry-after': '5' });
    const pending = callWith(() => answer, {}, { timeout: 30 }, controller.signal);
    while (server.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    setTimeout(() => controller.abort(), 20);
    expect(await pending).toMatchObject({ failure: 'cancelled', attempts: 1 });
  });
});

it('closing ends calls under way, and nothing is opened afterwards', async () => {
  server.answer = () => () => undefined;
  const prepared = prepareCall(capabilityOf({ config: { base_url: server.origin, path: '/f' } }));
  const pending = upstream.call(prepared, {}, {});
  while (server.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 2));
  await upstream.close();
  expect(await pending).toMatchObject({ isError: true, attempts: expect.any(Number) });
  expect(await upstream.call(prepared, {}, {})).toMatchObject({ isError: true, failure: 'cancelled' });
  expect(server.requests).toHaveLength(1);
});
