import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { prepareCall, type UpstreamOptions } from '../../src/upstream/index.js';
import { type CapabilityParts, capabilityOf, textOf, upstreamOf } from './fixtures.js';
import { json, type RawUpstream, respond, startRawUpstream } from './raw-upstream.js';

let home: RawUpstream;
let other: RawUpstream;

beforeAll(async () => {
  home = await startRawUpstream();
  other = await startRawUpstream(() => json({ from: 'other' }));
});
beforeEach(() => {
  home.requests.length = 0;
  other.requests.length = 0;
});
afterAll(async () => {
  await home.close();
  await other.close();
});

const secretParts = {
  headers: [['Authorization', 'Bearer canary-token']],
  query: [['api_key', 'canary-query']],
  cookies: [['session', 'canary-cookie']],
  secrets: ['canary-token', 'canary-query', 'canary-cookie'],
} as const;

async function call(config: CapabilityParts['config'], options: Partial<UpstreamOptions> = {}, args = {}) {
  const upstream = upstreamOf({ fixed: secretParts, ...options });
  try {
    return await upstream.call(prepareCall(capabilityOf({ config: { base_url: home.origin, path: '/start', ...config } })), args, {});
  } finally {
    await upstream.close();
  }
}

/** The first request is redirected, the others are answered. */
function redirectOnce(status: number, location: string) {
  home.requests.length = 0;
  home.answer = (_request, index) => (index === 0 ? respond(status, { location }) : json({ from: 'home' }));
}

describe('on the same origin', () => {
  it.each([301, 302, 303, 307, 308])('%i of a GET is followed with its credentials', async (status) => {
    redirectOnce(status, '/next?x=1');
    const result = await call({});
    expect(result).toMatchObject({ isError: false, structuredContent: { from: 'home' }, attempts: 2 });
    const [, second] = home.requests;
    expect(second?.target).toBe('/next?x=1&api_key=canary-query');
    expect([second?.header('authorization'), second?.header('cookie')]).toEqual(['Bearer canary-token', 'session=canary-cookie']);
  });

  it.each([
    [301, 'POST', 'GET', ''],
    [302, 'POST', 'GET', ''],
    [303, 'POST', 'GET', ''],
    [303, 'PUT', 'GET', ''],
    [301, 'PUT', 'PUT', '{"a":1}'],
    [307, 'POST', 'POST', '{"a":1}'],
    [308, 'PATCH', 'PATCH', '{"a":1}'],
  ])('%i of a %s becomes %s', async (status, method, followed, body) => {
    redirectOnce(status, 'next');
    await call({ method, body: { a: '{a}' } }, {}, { a: 1 });
    const [, second] = home.requests;
    expect([second?.method, second?.body.toString(), second?.header('content-type')]).toEqual([
      followed,
      body,
      body === '' ? undefined : 'application/json',
    ]);
  });

  it('a loop ends', async () => {
    home.answer = () => respond(302, { location: '/start' });
    const result = await call({});
    expect(result).toMatchObject({ isError: true, failure: 'egress', status: 302 });
    expect(textOf(result)).toContain('loop');
    expect(home.requests.length).toBeLessThanOrEqual(7);
  });

  it.each(['http://[bad', 'javascript:alert(1)', 'file:///etc/passwd', 'http://user:pass@127.0.0.1/'])(
    '%s is reported',
    async (location) => {
      redirectOnce(302, location);
      expect(await call({})).toMatchObject({ isError: true, failure: 'egress' });
    },
  );

  it('a redirect without Location is a failure', async () => {
    home.answer = () => respond(302, {});
    expect(await call({})).toMatchObject({ isError: true, failure: 'status', status: 302 });
  });
});

describe('to another origin', () => {
  it('that is not approved: reported with the way to approve it, never followed, and its query not shown', async () => {
    redirectOnce(302, `${other.origin}/file?signature=canary-signature`);
    const result = await call({});
    expect(result).toMatchObject({ isError: true, failure: 'egress', status: 302 });
    expect(textOf(result)).toContain(`${other.origin}/file, whose origin is not approved`);
    expect(textOf(result)).toContain('config.follow_to');
    expect(textOf(result)).not.toContain('canary');
    expect(other.requests).toHaveLength(0);
  });

  it('that is approved: followed without any credential or header of the file', async () => {
    redirectOnce(302, `${other.origin}/file`);
    const headers = { 'X-Api-Key': '{env.K}', 'X-Mine': 'x' };
    const upstream = upstreamOf({ fixed: secretParts, approvedOrigins: [home.origin, other.origin] });
    const capability = capabilityOf({ config: { base_url: home.origin, path: '/start', headers, cookies: { c: 'd' } } });
    const result = await upstream.call(prepareCall(capability, { environment: { K: 'canary-env' } }), {}, {});
    await upstream.close();
    expect(result).toMatchObject({ isError: false, structuredContent: { from: 'other' } });
    const [request] = other.requests;
    expect(request?.target).toBe('/file');
    expect(request?.headers.map(([name]) => name.toLowerCase()).sort()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ]);
    expect(JSON.stringify(request?.headers)).not.toContain('canary');
  });

  it('that is approved: a POST is not repeated there', async () => {
    redirectOnce(307, `${other.origin}/file`);
    const result = await call({ method: 'POST', body: { a: 1 } }, { approvedOrigins: [home.origin, other.origin] });
    expect(textOf(result)).toContain('only reads are followed');
    expect(other.requests).toHaveLength(0);
  });

  it('and back again: the credentials do not come back', async () => {
    home.answer = (_request, index) => (index === 0 ? respond(302, { location: `${other.origin}/a` }) : json({ from: 'home' }));
    other.answer = () => respond(302, { location: `${home.origin}/back` });
    await call({}, { approvedOrigins: [home.origin, other.origin] });
    other.answer = () => json({ from: 'other' });
    expect(home.requests[1]?.target).toBe('/back');
    expect(home.requests[1]?.header('authorization')).toBeUndefined();
  });

  it('follow_to takes https hosts only, and never private addresses', async () => {
    redirectOnce(302, `${other.origin}/file`);
    expect(await call({ follow_to: [new URL(other.origin).host] })).toMatchObject({ isError: true, failure: 'egress' });
    redirectOnce(302, 'https://169.254.169.254/latest/meta-data');
    const result = await call({ follow_to: ['169.254.169.254'] });
    expect(result).toMatchObject({ isError: true, failure: 'egress' });
    expect(textOf(result)).toContain('metadata');
  });
});

describe('egress', () => {
  it('an origin that the server did not approve is not called', async () => {
    const result = await call({}, { approvedOrigins: [other.origin] });
    expect(result).toMatchObject({ isError: true, failure: 'egress', attempts: 0 });
    expect(home.requests).toHaveLength(0);
  });

  it('a name of an approved origin may not lead to a metadata service', async () => {
    const capability = capabilityOf({ config: { base_url: 'http://api.example.com', path: '/' } });
    const upstream = upstreamOf({ resolver: async () => [{ address: '169.254.169.254', family: 4 }] });
    const result = await upstream.call(prepareCall(capability), {}, {});
    await upstream.close();
    expect(result).toMatchObject({ isError: true, failure: 'egress' });
    expect(textOf(result)).toContain('metadata');
  });
});

describe('what is no redirect', () => {
  it.each([
    ['a success that names what it made', 201, { location: '/made' }],
    ['a failure that names another address', 503, { location: '/sorry' }],
    ['a redirect that names none', 302, {}],
  ])('%s ends the way that a redirect began', async (_what, status, headers) => {
    home.requests.length = 0;
    home.answer = (_request, index) => (index === 0 ? respond(302, { location: '/next' }) : respond(status, headers));
    expect(await call({ method: 'POST' })).toMatchObject({ status });
    expect(home.requests.map(({ target }) => target.split('?')[0])).toEqual(['/start', '/next']);
  });

  it('304 says that what is known is current', async () => {
    home.requests.length = 0;
    home.answer = () => respond(304, { etag: '"1"' });
    const result = await call({ headers: { 'If-None-Match': '"1"' } });
    expect(result).toMatchObject({ isError: true, failure: 'status' });
    expect(textOf(result)).toMatch(/^The upstream answered 304 Not Modified\nWhat the arguments name as known/);
    expect(textOf(result)).not.toContain('redirect');
  });

  it('304 may say the length of what is known', async () => {
    home.requests.length = 0;
    home.answer = () => respond(304, { etag: '"1"', 'content-length': '1234' });
    expect(textOf(await call({ headers: { 'If-None-Match': '"1"' } }))).toContain('304 Not Modified');
    expect(home.requests).toHaveLength(1);
  });
});
