import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CallProgress, type LogMessage, prepareCall, type Upstream } from '../../src/upstream/index.js';
import { type CapabilityParts, capabilityOf, textOf, upstreamOf } from './fixtures.js';
import { type Answer, type RawUpstream, respond, startRawUpstream } from './raw-upstream.js';

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

function prepare(config: CapabilityParts['config'] = {}, more: Partial<CapabilityParts> = {}) {
  return prepareCall(capabilityOf({ ...more, config: { base_url: server.origin, path: '/s', ...config } }));
}

describe('a multipart answer', () => {
  const parts = (...texts: string[]): string => `${texts.map((text) => `--b\r\n${text}\r\n`).join('')}--b--\r\n`;
  const call = (body: string | Buffer, type = 'multipart/mixed; boundary=b', more: Partial<CapabilityParts> = {}) => {
    server.answer = () => respond(200, { 'content-type': type }, body);
    return upstream.call(prepare({}, more), {}, {});
  };

  it('is one content block a part, by its own type', async () => {
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x0d, 0x0a, 0x2d, 0x2d]);
    const body = Buffer.concat([
      Buffer.from('preamble\r\n--b\r\nContent-Type: text/plain\r\n\r\nfirst\r\nsecond line\r\n--b\r\nContent-Type: image/png\r\n\r\n'),
      png,
      Buffer.from('\r\n--b\r\ncontent-type: application/json\r\n\r\n{"a": 1}\r\n--b\r\n\r\nno headers\r\n'),
      Buffer.from('--b\r\nContent-Type: text/plain\r\nContent-Location: doc://one\r\n\r\na document\r\n'),
      Buffer.from('--b\r\nContent-Type: application/pdf\r\nContent-Location: doc://two\r\n\r\n%PDF\r\n--b--\r\nepilogue'),
    ]);
    expect((await call(body)).content).toEqual([
      { type: 'text', text: 'first\r\nsecond line' },
      { type: 'image', data: png.toString('base64'), mimeType: 'image/png' },
      { type: 'text', text: '{"a": 1}' },
      { type: 'text', text: 'no headers' },
      { type: 'resource', resource: { uri: 'doc://one', mimeType: 'text/plain', text: 'a document' } },
      { type: 'resource', resource: { uri: 'doc://two', mimeType: 'application/pdf', blob: Buffer.from('%PDF').toString('base64') } },
    ]);
  });

  it.each([
    ['a quoted boundary', 'multipart/related; type="x"; boundary="a b"', '--a b\r\n\r\nx\r\n--a b--', [{ type: 'text', text: 'x' }]],
    ['a part that does not end', 'multipart/mixed; boundary=b', '--b\r\n\r\nwhole\r\n--b\r\n\r\nhalf', [{ type: 'text', text: 'whole' }]],
    ['no boundary', 'multipart/mixed', '--b\r\n\r\nx\r\n--b--', undefined],
    ['no part', 'multipart/mixed; boundary=b', 'nothing', undefined],
  ])('with %s', async (_name, type, body, content) => {
    const result = await call(body, type);
    if (content === undefined) expect(result.content).toMatchObject([{ type: 'resource', resource: { mimeType: 'multipart/mixed' } }]);
    else expect(result.content).toEqual(content);
  });

  it('is read one level deep, and up to a hundred parts', async () => {
    const nested = await call(parts('Content-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\n\r\nx\r\n--c--'));
    expect(nested.content).toMatchObject([{ type: 'resource', resource: { mimeType: 'multipart/mixed' } }]);
    expect((await call(parts(...Array.from({ length: 150 }, (_, index) => `\r\n${index}`)))).content).toHaveLength(100);
  });

  it('loses whole parts over the budget, and says so', async () => {
    upstream = upstreamOf({ maxResultBytes: 1024 });
    const result = await call(parts(`\r\n${'x'.repeat(700)}`, `\r\n${'y'.repeat(700)}`));
    expect(textOf(result)).toMatch(/^x{700}\n1 of 2 parts are left out, over the budget\./);
  });

  it('has the structured content that an output schema promises', async () => {
    const schema = { input: { type: 'object' }, output: { type: 'object' } };
    const result = await call(parts('\r\nintro', 'Content-Type: application/json\r\n\r\n{"a":1}'), undefined, { schema });
    expect(result.structuredContent).toEqual({ a: 1 });
  });
});

describe('server-sent events with names', () => {
  async function callFor(events: string, config: CapabilityParts['config']) {
    const told: { progress: CallProgress[]; log: LogMessage[] } = { progress: [], log: [] };
    server.answer = (): Answer => respond(200, { 'content-type': 'text/event-stream' }, events);
    const result = await upstream.call(
      prepare({ stream: 'sse', ...config }),
      {},
      {
        onProgress: (progress) => told.progress.push(progress),
        onLog: (message) => told.log.push(message),
      },
    );
    return { result, ...told };
  }
  const event = (name: string, data: unknown): string =>
    `event: ${name}\ndata: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`;
  const events = { progress: 'step', log: 'note', result: 'done' };

  it('are progress, log messages and the result', async () => {
    const { result, progress, log } = await callFor(
      event('step', { progress: 0, total: 100 }) +
        event('note', 'started') +
        event('step', { progress: 50, total: 100, message: 'half' }) +
        event('note', { level: 'warning', logger: 'db', data: { slow: true } }) +
        event('done', { id: 7 }),
      { events },
    );
    expect(progress).toEqual([
      { progress: 0, total: 100 },
      { progress: 50, total: 100, message: 'half' },
    ]);
    expect(log).toEqual([
      { level: 'info', data: 'started' },
      { level: 'warning', logger: 'db', data: { slow: true } },
    ]);
    expect(result.structuredContent ?? result.content).toMatchObject({ id: 7 });
  });

  it('never take progress back, and are not believed blindly', async () => {
    const said = [5, 3, 5, 'x', { progress: 'y' }, { progress: 9, total: 'many', message: 4 }, null];
    const { progress } = await callFor(said.map((data) => event('step', data)).join(''), { events });
    expect(progress).toEqual([{ progress: 5 }, { progress: 9 }]);
  });

  it.each([
    [
      { level: 'shout', data: 1 },
      { level: 'info', data: 1 },
    ],
    [
      { level: 'error', message: 'm' },
      { level: 'error', data: 'm' },
    ],
    [{ other: 1 }, { level: 'info', data: { other: 1 } }],
    ['x'.repeat(5000), { level: 'info', data: `${'x'.repeat(2000)}…` }],
  ])('log what they can: %#', async (data, message) => {
    expect((await callFor(event('note', data), { events })).log).toEqual([message]);
  });

  it('are items like any other where the file does not name them', async () => {
    const { result, progress } = await callFor(event('step', 1) + event('done', 2), {});
    expect(textOf(result)).toContain('"event":"step"');
    expect(progress).toHaveLength(2);
  });
});

describe('an API that asks', () => {
  const asking = {
    method: 'POST',
    body: { message: '{message}', answers: '{answers}', state: '{state}' },
    input_required: { status: 428, responses_argument: 'answers', state_argument: 'state' },
  };
  const schema = {
    input: { type: 'object', properties: { message: { type: 'string' }, answers: { type: 'object' }, state: {} }, required: ['answers'] },
  };
  const question = { method: 'elicitation/create', params: { message: 'Sure?' } };
  const call = (body: unknown, input?: Parameters<Upstream['call']>[2]['input'], args = {}) => {
    server.answer = () => respond(428, { 'content-type': 'application/json' }, JSON.stringify(body));
    return upstream.call(prepare(asking, { schema }), { message: 'hi', ...args }, input === undefined ? {} : { input });
  };

  it('gives its questions and its state instead of a result', async () => {
    const result = await call({ input_requests: { sure: question }, request_state: { step: 1 } });
    expect(result).toMatchObject({ isError: false, content: [], inputRequired: { requests: { sure: question }, state: { step: 1 } } });
  });

  it('is sent the answers in the next round, and nobody else sets them', async () => {
    await call({}, { responses: { sure: { action: 'accept' } }, state: { step: 1 } }, { answers: { forged: true }, state: 'forged' });
    expect(JSON.parse(server.requests.at(-1)?.body.toString() ?? '')).toEqual({
      message: 'hi',
      answers: { sure: { action: 'accept' } },
      state: { step: 1 },
    });
    await call({}, undefined, { answers: { forged: true } });
    expect(JSON.parse(server.requests.at(-1)?.body.toString() ?? '')).toEqual({ message: 'hi' });
  });

  it('shows the arguments of the answers to nobody', () => {
    const { input } = prepare(asking, { schema }).capability.schema;
    expect(input).toEqual({ type: 'object', properties: { message: { type: 'string' } } });
  });

  it.each([
    ['nothing', {}],
    ['unknown kinds', { input_requests: { a: { method: 'shell/run', params: {} }, 'b c': question } }],
    ['too much at once', { input_requests: Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`q${index}`, question])) }],
    ['a huge state', { input_requests: { sure: question }, request_state: 'x'.repeat(20_000) }],
  ])('fails as any other error when it asks %s', async (_name, body) => {
    const result = await call(body);
    expect(result.inputRequired).toBeUndefined();
    expect(result.isError).toBe(true);
  });
});
