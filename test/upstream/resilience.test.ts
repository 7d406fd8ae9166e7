import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStaticCredentials } from '../../src/credentials/index.js';
import { prepareCall, type Upstream, type UpstreamOptions } from '../../src/upstream/index.js';
import { parseRetryAfter } from '../../src/upstream/resilience/index.js';
import { createTokenBucket } from '../../src/upstream/resilience/token-bucket.js';
import { type CapabilityParts, capabilityOf, textOf, upstreamOf } from './fixtures.js';
import { type Answer, json, type RawUpstream, respond, startRawUpstream } from './raw-upstream.js';

let server: RawUpstream;
const opened: Upstream[] = [];

beforeEach(async () => {
  server = await startRawUpstream();
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((upstream) => upstream.close()));
  await server.close();
});

function open(options: Partial<UpstreamOptions> = {}): Upstream {
  const upstream = upstreamOf(options);
  opened.push(upstream);
  return upstream;
}

function preparedOf(config: CapabilityParts['config'] = {}, more: Partial<CapabilityParts> = {}) {
  return prepareCall(capabilityOf({ ...more, config: { base_url: server.origin, path: '/r', ...config } }));
}

const busy = () => respond(503, {});
const hold: { release?: () => void } = {};
/** Answers when `hold.release` is called. */
const held: Answer = (socket) => {
  hold.release = () => socket.write(json({}));
};

describe('retries', () => {
  it.each([408, 425, 429, 502, 503, 504])('%i of a read is tried three times', async (status) => {
    server.answer = () => respond(status, {});
    expect(await open().call(preparedOf(), {}, {})).toMatchObject({ isError: true, status, attempts: 3 });
  });

  it.each([400, 401, 403, 404, 409, 422, 500, 501])('%i is not tried again', async (status) => {
    server.answer = () => respond(status, {});
    expect(await open().call(preparedOf(), {}, {})).toMatchObject({ isError: true, status, attempts: 1 });
  });

  it.each([
    ['POST', {}, 1],
    ['PATCH', {}, 1],
    ['PUT', {}, 3],
    ['DELETE', {}, 3],
    ['POST', { metadata: { read_only: true } }, 3],
    ['POST', { metadata: { idempotent: true } }, 3],
    ['GET', { metadata: { idempotent: false } }, 1],
  ])('%s with %j is sent %i times', async (method, more, attempts) => {
    server.answer = busy;
    expect(await open().call(preparedOf({ method }, more), {}, {})).toMatchObject({ attempts });
  });

  it('an Idempotency-Key that the file names makes a POST repeatable, with one key for all attempts', async () => {
    server.answer = busy;
    const prepared = preparedOf({ method: 'POST', headers: { 'Idempotency-Key': '{key}' } });
    expect(await open().call(prepared, {}, {})).toMatchObject({ attempts: 3 });
    const keys = server.requests.map((request) => request.header('idempotency-key'));
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(new Set(keys).size).toBe(1);
    await open().call(prepared, { key: 'mine' }, {});
    expect(server.requests.at(-1)?.header('idempotency-key')).toBe('mine');
  });

  it('Retry-After is honoured in seconds', async () => {
    const times: number[] = [];
    server.answer = (_request, index) => {
      times.push(performance.now());
      return index === 0 ? respond(429, { 'retry-after': '1' }) : json({});
    };
    expect(await open().call(preparedOf(), {}, {})).toMatchObject({ isError: false, attempts: 2 });
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(990);
  });

  it.each([
    ['2', 2000],
    [' 0 ', 0],
    ['1.5', 1500],
    ['64.57', 64_570],
    ['Sat, 21 Nov 2026 12:00:10 GMT', 10_000],
    ['Sat, 21 Nov 2026 11:00:00 GMT', 0],
    ['-1', undefined],
    ['5;', undefined],
    ['soon', undefined],
    [undefined, undefined],
  ])('Retry-After: %s is %s ms', (header, ms) => {
    expect(parseRetryAfter(header, Date.parse('2026-11-21T12:00:00Z'))).toBe(ms);
  });

  it.each([['3600'], [new Date(Date.now() + 3_600_000).toUTCString()]])('a Retry-After of %s is not waited for but told', async (value) => {
    server.answer = () => respond(429, { 'retry-after': value });
    const result = await open().call(preparedOf(), {}, {});
    expect(result).toMatchObject({ isError: true, attempts: 1 });
    expect(textOf(result)).toMatch(/Retry after 3(600|599|598) s/);
  });

  it('a pause past the end of the call is not begun', async () => {
    server.answer = () => respond(503, { 'retry-after': '2' });
    expect(await open().call(preparedOf({}, { timeout: 1 }), {}, {})).toMatchObject({ status: 503, attempts: 1 });
  });

  it('maxAttempts 1 is no retry', async () => {
    server.answer = busy;
    expect(await open({ resilience: { maxAttempts: 1 } }).call(preparedOf(), {}, {})).toMatchObject({ attempts: 1 });
  });
});

describe('the circuit breaker', () => {
  const resilience = { maxAttempts: 1, breaker: { windowSize: 4, minimumCalls: 4, failureRatio: 0.5, openMs: 150 } };

  async function fail(upstream: Upstream, times: number) {
    server.answer = busy;
    for (let index = 0; index < times; index++) await upstream.call(preparedOf(), {}, {});
  }

  it('opens after failures, refuses without sending, tries with one call, and closes', async () => {
    const upstream = open({ resilience });
    await fail(upstream, 4);
    expect(upstream.status()).toEqual([{ origin: server.origin, breaker: 'open', active: 0, queued: 0 }]);
    const refused = await upstream.call(preparedOf(), {}, {});
    expect(refused).toMatchObject({ isError: true, failure: 'circuit_open', attempts: 0 });
    expect(server.requests).toHaveLength(4);

    await new Promise((resolve) => setTimeout(resolve, 170));
    server.answer = () => held;
    const probe = upstream.call(preparedOf(), {}, {});
    while (hold.release === undefined) await new Promise((resolve) => setTimeout(resolve, 2));
    expect(upstream.status()[0]?.breaker).toBe('half_open');
    expect(await upstream.call(preparedOf(), {}, {})).toMatchObject({ failure: 'circuit_open', attempts: 0 });
    hold.release();
    expect(await probe).toMatchObject({ isError: false });
    expect(upstream.status()[0]?.breaker).toBe('closed');
    server.answer = () => json({});
    expect(await upstream.call(preparedOf(), {}, {})).toMatchObject({ isError: false });
  });

  it('opens again when the probe fails, or is cancelled', async () => {
    const upstream = open({ resilience });
    await fail(upstream, 4);
    await new Promise((resolve) => setTimeout(resolve, 170));
    await fail(upstream, 1);
    expect(upstream.status()[0]?.breaker).toBe('open');

    await new Promise((resolve) => setTimeout(resolve, 320));
    const controller = new AbortController();
    server.answer = () => () => controller.abort();
    expect(await upstream.call(preparedOf(), {}, { signal: controller.signal })).toMatchObject({ failure: 'cancelled' });
    expect(upstream.status()[0]?.breaker).toBe('open');
  });

  it.each([400, 404, 429, 501])('%i says nothing about the health of the upstream', async (status) => {
    const upstream = open({ resilience });
    server.answer = () => respond(status, {});
    for (let index = 0; index < 8; index++) await upstream.call(preparedOf(), {}, {});
    expect(upstream.status()[0]?.breaker).toBe('closed');
  });

  it('is each origin its own', async () => {
    const upstream = open({ resilience });
    await fail(upstream, 4);
    const healthy = await startRawUpstream();
    expect(await upstream.call(preparedOf({ base_url: healthy.origin }), {}, {})).toMatchObject({ isError: false });
    await healthy.close();
  });
});

describe('limits', () => {
  it('at most so many at once; the rest waits in order, and one too many is refused', async () => {
    const upstream = open({ resilience: { concurrency: 1, queue: 1 } });
    server.answer = () => held;
    const first = upstream.call(preparedOf({ path: '/1' }), {}, {});
    while (server.requests.length < 1) await new Promise((resolve) => setTimeout(resolve, 2));
    const second = upstream.call(preparedOf({ path: '/2' }), {}, {});
    await new Promise((resolve) => setImmediate(resolve));
    expect(upstream.status()).toMatchObject([{ active: 1, queued: 1 }]);
    const third = await upstream.call(preparedOf({ path: '/3' }), {}, {});
    expect(third).toMatchObject({ isError: true, failure: 'busy', attempts: 0 });
    hold.release?.();
    await first;
    while (server.requests.length < 2) await new Promise((resolve) => setTimeout(resolve, 2));
    hold.release?.();
    expect(await second).toMatchObject({ isError: false });
    expect(upstream.status()).toMatchObject([{ active: 0, queued: 0 }]);
  });

  it('a cancelled call leaves the queue', async () => {
    const upstream = open({ resilience: { concurrency: 1, queue: 1 } });
    server.answer = () => held;
    const first = upstream.call(preparedOf(), {}, {});
    while (server.requests.length < 1) await new Promise((resolve) => setTimeout(resolve, 2));
    const controller = new AbortController();
    const second = upstream.call(preparedOf(), {}, { signal: controller.signal });
    await new Promise((resolve) => setImmediate(resolve));
    controller.abort();
    expect(await second).toMatchObject({ failure: 'cancelled', attempts: 0 });
    expect(upstream.status()).toMatchObject([{ active: 1, queued: 0 }]);
    hold.release?.();
    await first;
  });

  it('a write whose turn does not come in time was not sent, and is told so', async () => {
    const upstream = open({ resilience: { concurrency: 1, queue: 1 } });
    server.answer = () => held;
    const first = upstream.call(preparedOf(), {}, {});
    while (server.requests.length < 1) await new Promise((resolve) => setTimeout(resolve, 2));
    const late = await upstream.call(preparedOf({ method: 'POST' }, { timeout: 0.05 }), {}, {});
    expect(late).toMatchObject({ isError: true, failure: 'timeout', attempts: 0 });
    expect(late.content).toMatchObject([{ text: expect.stringContaining('could not be sent within 0.05 s') }]);
    expect(late.content).toMatchObject([{ text: expect.stringContaining('a retry is safe') }]);
    hold.release?.();
    await first;
  });

  it('a token bucket spaces requests', () => {
    let time = 0;
    const bucket = createTokenBucket(10, 2, () => time);
    expect([bucket.take(1000), bucket.take(1000), bucket.take(1000), bucket.take(1000)]).toEqual([0, 0, 100, 200]);
    expect(bucket.take(250)).toBeUndefined();
    time = 1000;
    expect(bucket.take(0)).toBe(0);
  });

  it('a rate that cannot be kept within the pause is told', async () => {
    const upstream = open({ resilience: { ratePerSecond: 0.01, rateBurst: 1 } });
    expect(await upstream.call(preparedOf(), {}, {})).toMatchObject({ isError: false });
    expect(await upstream.call(preparedOf(), {}, {})).toMatchObject({ isError: true, failure: 'busy', attempts: 0 });
  });
});

describe('fallback providers', () => {
  let second: RawUpstream;
  beforeEach(async () => {
    second = await startRawUpstream(() => json({ from: 'second' }));
  });
  afterEach(() => second.close());

  function withFallback(method: string) {
    const { providers, ...rest } = capabilityOf({ config: { base_url: server.origin, path: '/1', method } });
    const fallback = [{ ...providers.primary, config: { base_url: second.origin, path: '/2', method } }];
    return prepareCall({ ...rest, providers: { ...providers, fallback } });
  }

  it.each<[string, () => Answer]>([
    ['a 5xx', () => respond(500, {})],
    ['429', () => respond(429, { 'retry-after': '1000' })],
    ['a reset', () => (socket) => socket.destroy()],
  ])('after %s the next one is asked', async (_what, answer) => {
    server.answer = answer;
    expect(await open().call(withFallback('GET'), {}, {})).toMatchObject({ isError: false, structuredContent: { from: 'second' } });
  });

  it.each([404, 400])('%i is the answer', async (status) => {
    server.answer = () => respond(status, {});
    expect(await open().call(withFallback('GET'), {}, {})).toMatchObject({ isError: true, status });
    expect(second.requests).toHaveLength(0);
  });

  it('a call that is not idempotent has no fallback', async () => {
    server.answer = busy;
    expect(await open().call(withFallback('POST'), {}, {})).toMatchObject({ isError: true, status: 503, attempts: 1 });
    expect(second.requests).toHaveLength(0);
  });
});

describe('credentials at work', () => {
  it('without one the call is sent, and a 401 names the key to set', async () => {
    server.answer = () => json({ message: 'Requires authentication' }, 401);
    const warnings: string[] = [];
    const upstream = open({
      credentials: createStaticCredentials({ environment: {} }),
      observer: { progress: () => undefined, warning: ({ summary, detail }) => warnings.push(`${summary}. ${detail}`) },
    });
    const prepared = preparedOf({}, { auth: { required: true, type: 'bearer', key: 'env:GITHUB_TOKEN' } });
    const result = await upstream.call(prepared, {}, {});
    expect(result).toMatchObject({ isError: true, failure: 'credential', status: 401, attempts: 1 });
    expect(textOf(result)).toContain('set env:GITHUB_TOKEN');
    await upstream.call(prepared, {}, {});
    expect(warnings).toEqual(['probe: no credential is configured; it is called without one. Set env:GITHUB_TOKEN.']);
  });

  it('a wrong one is named, not shown', async () => {
    server.answer = (request) => json({ message: `bad ${request.header('authorization')}` }, 403);
    const upstream = open({ credentials: createStaticCredentials({ environment: { T: 'canary-9931' } }) });
    const result = await upstream.call(preparedOf({}, { auth: { required: true, type: 'bearer', key: 'env:T' } }), {}, {});
    expect(textOf(result)).toContain('env:T');
    expect(JSON.stringify(result)).not.toContain('canary-9931');
  });

  it('a source that can renew is asked once after a 401', async () => {
    server.answer = (request) => (request.header('authorization') === 'new' ? json({ ok: 1 }) : respond(401, {}));
    let renewals = 0;
    const of = (value: string) => ({ headers: [['Authorization', value]] as const, query: [], cookies: [], secrets: [value], missing: [] });
    const upstream = open({
      credentials: {
        credentialsFor: () => of('old'),
        renew: async () => {
          renewals++;
          return of('new');
        },
      },
    });
    expect(await upstream.call(preparedOf({ method: 'POST' }), {}, {})).toMatchObject({ isError: false, attempts: 2 });
    expect(renewals).toBe(1);
  });
});
