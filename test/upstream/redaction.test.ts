import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStaticCredentials } from '../../src/credentials/index.js';
import type { Auth } from '../../src/model/index.js';
import { type CallResult, prepareCall, type Upstream } from '../../src/upstream/index.js';
import { capabilityOf, upstreamOf } from './fixtures.js';
import { type Answer, json, type RawRequest, type RawUpstream, respond, startRawUpstream } from './raw-upstream.js';

/** Secrets that must turn up on the wire and nowhere else. */
const CANARY = 'canary/7Fq+2=x&y';
const FORMS = [CANARY, encodeURIComponent(CANARY), Buffer.from(`user:${CANARY}`).toString('base64'), 'canary'];

let server: RawUpstream;
let upstream: Upstream;
const observed: unknown[] = [];

beforeAll(async () => {
  server = await startRawUpstream();
  upstream = upstreamOf({
    credentials: createStaticCredentials({
      environment: { KEY: CANARY, BASIC: `user:${CANARY}` },
      secrets: (name) => (name === 'shared' ? CANARY : undefined),
    }),
    observer: { progress: (message) => observed.push(message), warning: (diagnostic) => observed.push(diagnostic) },
    resilience: { maxAttempts: 1 },
  });
});
afterAll(async () => {
  await upstream.close();
  await server.close();
});

const auths: [string, Auth][] = [
  ['bearer', { required: true, type: 'bearer', key: 'env:KEY' }],
  ['secret', { required: true, type: 'bearer', key: 'secret:shared' }],
  ['basic', { required: true, type: 'basic', key: 'env:BASIC' }],
  ['header', { required: true, type: 'api_key', key: 'env:KEY', header: 'X-Custom' }],
  ['query', { required: true, type: 'api_key', key: 'env:KEY', param: 'custom' }],
  ['cookie', { required: true, type: 'api_key', key: 'env:KEY', cookie: 'custom' }],
];

/** The upstream gives back all that it was sent. */
const echo = (request: RawRequest) => JSON.stringify([request.target, request.headers, request.body.toString()]);
const JSON_TYPE = { 'content-type': 'application/json' };
const escapeByNumber = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`;
const answers: [string, (request: RawRequest) => Answer][] = [
  ['success', () => json({ ok: true })],
  ['a success that echoes the request', (request) => json({ echo: echo(request) })],
  ['a text that echoes the request', (request) => respond(200, { 'content-type': 'text/plain' }, echo(request))],
  ['a stream that echoes the request', (request) => respond(200, { 'content-type': 'text/event-stream' }, `data: ${echo(request)}\n\n`)],
  [
    'a success that escapes slashes, as PHP does',
    (request) => respond(200, JSON_TYPE, JSON.stringify(echo(request)).replaceAll('/', '\\/')),
  ],
  [
    'a success that escapes by number, as .NET does',
    (request) => respond(200, JSON_TYPE, JSON.stringify({ echo: echo(request) }).replace(/[+&=c]/g, escapeByNumber)),
  ],
  ['a page that echoes the request', (request) => respond(200, { 'content-type': 'text/html' }, echo(request).replaceAll('&', '&amp;'))],
  [
    'a text in other letters of the encoding',
    (request) =>
      respond(
        200,
        { 'content-type': 'text/plain' },
        echo(request).replaceAll(/%../g, (triplet) => triplet.toLowerCase()),
      ),
  ],
  [
    'a text of what stands behind the scheme',
    (request) => respond(200, { 'content-type': 'text/plain' }, JSON.stringify(request.headers).replaceAll('Basic ', 'basic:')),
  ],
  ['bytes that echo the request', (request) => respond(200, { 'content-type': 'application/pdf' }, echo(request))],
  [
    'a part of bytes that echo the request',
    (request) =>
      respond(
        200,
        { 'content-type': 'multipart/mixed; boundary=b' },
        `--b\r\nContent-Type: application/pdf\r\n\r\n${echo(request)}\r\n--b--\r\n`,
      ),
  ],
  [
    'an event named after the request',
    (request) => respond(200, { 'content-type': 'text/event-stream' }, `event: ${echo(request)}\ndata: 1\n\n`),
  ],
  ['a type that echoes the request', (request) => respond(200, { 'content-type': `image/${request.target}` }, 'x')],
  ['an error that echoes the request', (request) => json({ message: echo(request) }, 400)],
  [
    'a refusal that echoes the request',
    (request) => respond(401, { 'content-type': 'text/plain', 'www-authenticate': echo(request).slice(0, 10) }, echo(request)),
  ],
  ['a redirect that echoes the request', (request) => respond(302, { location: `https://elsewhere.example${request.target}` })],
  ['a location that echoes the request', (request) => respond(201, { location: request.target })],
  ['a reset', () => (socket) => socket.destroy()],
  ['no HTTP', (request) => echo(request)],
  ['a broken encoding', () => respond(200, { 'content-encoding': 'gzip' }, 'x')],
];

describe.each(auths)('%s', (_name, auth) => {
  it.each(answers)('after %s, no secret is in the result, the masked request, a warning or the cache', async (_what, answer) => {
    server.requests.length = 0;
    server.answer = answer;
    const capability = capabilityOf({
      auth,
      cache: { strategy: 'exact', ttl: 60 },
      config: {
        base_url: server.origin,
        path: '/r',
        headers: { 'X-Env': 'v {env.KEY}' },
        params: { p: '{env.KEY}' },
        body: { inner: ['{env.KEY}'] },
        method: 'GET',
      },
    });
    const prepared = prepareCall(capability, { environment: { KEY: CANARY } });
    const result = await upstream.call(prepared, {}, {});
    expect(JSON.stringify(server.requests.map(echo))).toMatch(/canary|Y2FuYXJ5|OmNhbmFye/i);
    for (const form of FORMS) {
      expect(textsOf(result)).not.toContain(form);
      expect(JSON.stringify(observed)).not.toContain(form);
    }
    expect(result.request.url).toContain('***');
  });
});

it('a secret of the environment in the path is masked, an address and a region are not', async () => {
  server.answer = (request) => json({ target: request.target, at: server.origin });
  const environment = { BASE_URL: server.origin, BOT_TOKEN: 'canary', REGION: 'europe' };
  const capability = capabilityOf({
    config: { base_url: '{env.BASE_URL}/{env.REGION}', path: '/bot{env.BOT_TOKEN}/me?key={env.BOT_TOKEN}' },
  });
  const result = await upstream.call(prepareCall(capability, { environment }), {}, {});
  expect(result.structuredContent).toEqual({ target: '/europe/bot***/me?key=***', at: server.origin });
  expect(result.request.url).toBe(`${server.origin}/europe/bot***/me?key=***`);
});

it('a cache sees neither a secret nor arguments in its keys', async () => {
  const seen: unknown[] = [];
  const spy = upstreamOf({
    credentials: createStaticCredentials({ environment: { KEY: CANARY } }),
    cache: {
      get: (key) => void seen.push(key),
      set: (...entry) => void seen.push(entry),
      generation: () => 0,
      drop: (scope) => void seen.push(scope),
    },
  });
  server.answer = () => json({ ok: true });
  const auth: Auth = { required: true, type: 'api_key', key: 'env:KEY', param: 'custom' };
  const capability = capabilityOf({
    auth,
    cache: { strategy: 'exact', ttl: 60 },
    config: { base_url: server.origin, path: '/r', params: { q: '{q}' } },
  });
  await spy.call(prepareCall(capability), { q: 'private-words' }, { principal: 'ann@example.com' });
  await spy.close();
  expect(seen).toHaveLength(2);
  expect(JSON.stringify(seen[0])).not.toMatch(/canary|private-words|ann@/);
  expect(JSON.stringify(seen)).not.toContain('canary');
});

/** All of the result, and its bytes and its JSON texts as who reads them has them. */
function textsOf(result: CallResult): string {
  const read = result.content.map((block) => {
    if (block.type === 'text') return readJson(block.text);
    const data = block.type === 'resource' ? ('blob' in block.resource ? block.resource.blob : '') : block.data;
    return Buffer.from(data, 'base64').toString();
  });
  return JSON.stringify([result, result.request, read]);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
