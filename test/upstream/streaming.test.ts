import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CallProgress, prepareCall, type Upstream } from '../../src/upstream/index.js';
import { type CapabilityParts, capabilityOf, textOf, upstreamOf } from './fixtures.js';
import { type Answer, type RawUpstream, respond, startRawUpstream } from './raw-upstream.js';

let server: RawUpstream;
let upstream: Upstream;
let progress: CallProgress[];

beforeEach(async () => {
  server = await startRawUpstream();
  upstream = upstreamOf();
  progress = [];
});
afterEach(async () => {
  await upstream.close();
  await server.close();
});

async function callFor(answer: Answer, config: CapabilityParts['config'] = {}, more: Partial<CapabilityParts> = {}, signal?: AbortSignal) {
  server.answer = () => answer;
  const prepared = prepareCall(capabilityOf({ ...more, config: { base_url: server.origin, path: '/s', ...config } }));
  return upstream.call(prepared, {}, { onProgress: (report) => progress.push(report), ...(signal === undefined ? {} : { signal }) });
}

/** Written in pieces that split lines and characters. */
function inPieces(type: string, text: string, size: number, end = true): Answer {
  const bytes = Buffer.from(text);
  return async (socket) => {
    socket.setNoDelay(true);
    socket.write(`HTTP/1.1 200 OK\r\ncontent-type: ${type}\r\ntransfer-encoding: chunked\r\n\r\n`);
    for (let at = 0; at < bytes.length; at += size) {
      const piece = bytes.subarray(at, at + size);
      socket.write(Buffer.concat([Buffer.from(`${piece.length.toString(16)}\r\n`), piece, Buffer.from('\r\n')]));
      await new Promise((resolve) => setImmediate(resolve));
    }
    if (end) socket.write('0\r\n\r\n');
  };
}

describe('server-sent events', () => {
  const events =
    ': hello\r\n\r\ndata: {"n":1}\r\nid: 1\r\n\r\nevent: note\ndata: caf\u00e9\ndata: two\n\ndata:{"n":3}\n\ndata: [DONE]\n\ndata: never\n\n';
  const items = [{ n: 1 }, { event: 'note', data: 'café\ntwo' }, { n: 3 }];

  it.each([1, 2, 3, 7, 1000])('in pieces of %i bytes become progress and one result', async (size) => {
    const result = await callFor(inPieces('text/event-stream', events, size), { stream: 'sse' });
    expect(result).toMatchObject({ isError: false, structuredContent: { result: items } });
    expect(progress).toEqual([
      { progress: 1, message: '{"n":1}' },
      { progress: 2, message: 'café\ntwo' },
      { progress: 3, message: '{"n":3}' },
    ]);
    expect(server.requests[0]?.header('accept')).toBe('text/event-stream');
  });

  it('are recognised by their media type alone, compressed too', async () => {
    const answer = respond(200, { 'content-type': 'text/event-stream', 'content-encoding': 'gzip' }, gzipSync(events));
    expect((await callFor(answer)).structuredContent).toEqual({ result: items });
  });

  it('lone carriage returns end lines', async () => {
    expect((await callFor(inPieces('text/event-stream', 'data: 1\r\rdata: 2\r\r', 1))).structuredContent).toEqual({ result: [1, 2] });
  });

  it('an end without a blank line keeps the last event', async () => {
    expect((await callFor(inPieces('text/event-stream', 'data: 1\n\ndata: 2', 4))).structuredContent).toEqual({ result: [1, 2] });
  });

  it('a page is shown as it is, not as a stream of nothing', async () => {
    const page = '<title>Sign in</title>';
    expect(await callFor(respond(200, { 'content-type': 'text/html' }, page), { stream: 'sse' })).toMatchObject({
      content: [{ type: 'text', text: page }],
    });
  });

  it('a failure is a failure, not a stream', async () => {
    expect(await callFor(respond(400, { 'content-type': 'text/event-stream' }, 'data: bad\n\n'), { stream: 'sse' })).toMatchObject({
      isError: true,
      status: 400,
    });
  });

  it('an endless stream ends with the time of the call; what came is the result', async () => {
    const result = await callFor(inPieces('text/event-stream', 'data: 1\n\ndata: 2\n\n', 100, false), { stream: 'sse' }, { timeout: 0.3 });
    expect(result).toMatchObject({ isError: false, structuredContent: { result: [1, 2] } });
    expect(textOf(result)).toContain('stopped after 2 items: the time of the call is used up');
  });

  it('an endless stream ends with the budget', async () => {
    const closed = new Promise<void>((resolve) => {
      server.answer = () => resolve as never;
    });
    void closed;
    const answer: Answer = (socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n');
      const pump = () => {
        while (!socket.destroyed) if (!socket.write(`data: "${'x'.repeat(1000)}"\n\n`)) return void socket.once('drain', pump);
      };
      pump();
    };
    const result = await callFor(answer, { response: { max_bytes: 10_000 } });
    expect((result.structuredContent as { result: unknown[] }).result).toHaveLength(9);
    expect(textOf(result)).toContain('stopped after 9 items: the budget');
  });

  it.each(['data: ', 'data: x\n'])('an event without end (%j) ends with the budget', async (piece) => {
    const answer: Answer = (socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\ndata: 1\n\n');
      const pump = () => {
        while (!socket.destroyed)
          if (!socket.write(piece.endsWith('\n') ? piece.repeat(1000) : 'x'.repeat(10_000))) return void socket.once('drain', pump);
      };
      socket.write(piece);
      pump();
    };
    const result = await callFor(answer, { response: { max_bytes: 10_000 } });
    expect(result.structuredContent).toEqual({ result: [1] });
    expect(textOf(result)).toContain('the budget');
  });

  it('cancelling closes the connection', async () => {
    const controller = new AbortController();
    let closed: Promise<void> | undefined;
    const result = await callFor(
      (socket) => {
        closed = new Promise((resolve) => socket.on('close', () => resolve()));
        socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\ndata: 1\n\n');
        setTimeout(() => controller.abort(), 30);
      },
      {},
      {},
      controller.signal,
    );
    expect(result).toMatchObject({ isError: true, failure: 'cancelled' });
    await closed;
  });
});

describe('NDJSON', () => {
  it.each(['application/x-ndjson', 'application/jsonl', 'application/x-jsonl', 'application/stream+json'])('%s is a list', async (type) => {
    const result = await callFor(inPieces(type, '{"a":1}\n\n{"a":"é"}\r\nnot json\n[3]', 2));
    expect(result.structuredContent).toEqual({ result: [{ a: 1 }, { a: 'é' }, 'not json', [3]] });
    expect(progress).toHaveLength(4);
  });

  it.each(['application/json-seq', 'application/geo+json-seq'])('%s is a list without its separators', async (type) => {
    const body = '\u001e{"a":1}\n\u001e[2]\n';
    expect((await callFor(inPieces(type, body, 3), { stream: 'ndjson' })).structuredContent).toEqual({ result: [{ a: 1 }, [2]] });
    expect((await callFor(respond(200, { 'content-type': type }, body))).structuredContent).toEqual({ result: [{ a: 1 }, [2]] });
  });

  it('is what the file says where the type says nothing', async () => {
    expect((await callFor(respond(200, { 'content-type': 'text/plain' }, '1\n2\n'), { stream: 'ndjson' })).structuredContent).toEqual({
      result: [1, 2],
    });
    expect(
      (await callFor(respond(200, { 'content-type': 'application/json' }, '{"a":1}\n{"a":2}\n'), { stream: 'ndjson' })).structuredContent,
    ).toEqual({
      result: [{ a: 1 }, { a: 2 }],
    });
  });

  it('items go through the transform', async () => {
    const answer = respond(200, { 'content-type': 'application/x-ndjson' }, '{"a":1}\n{"a":2}\n');
    expect((await callFor(answer, {}, { transform: { response: 'a' } })).structuredContent).toEqual({ result: [1, 2] });
  });
});
