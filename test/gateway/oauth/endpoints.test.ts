import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../world.js';
import { ClientMemory, connectSignedIn } from './mcp-client.js';
import { createOauthWorld, type OauthWorld } from './world.js';

let oauth: OauthWorld;
let origin: string;

beforeAll(async () => {
  oauth = await createOauthWorld();
  await oauth.start();
  origin = oauth.front.origin;
});
afterAll(() => oauth.close());

describe('metadata', () => {
  it.each([
    '/.well-known/oauth-authorization-server/asana',
    '/.well-known/openid-configuration/asana',
    '/asana/.well-known/openid-configuration',
    '/asana/.well-known/oauth-authorization-server',
  ])('of the issuer is at %s', async (path) => {
    const response = await fetch(`${origin}${path}`);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toMatchObject({
      issuer: `${origin}/asana`,
      authorization_endpoint: `${origin}/asana/authorize`,
      token_endpoint: `${origin}/asana/token`,
      scopes_supported: ['items:read', 'items:write'],
    });
  });

  it('of the resource names the issuer, and a 401 names it', async () => {
    const address = `${origin}/.well-known/oauth-protected-resource/asana/mcp`;
    const refused = await fetch(`${origin}/asana/mcp`, { method: 'POST', body: '{}' });
    expect(refused.status).toBe(401);
    expect(refused.headers.get('www-authenticate')).toBe(`Bearer resource_metadata="${address}"`);
    expect(await (await fetch(address)).json()).toEqual({
      resource: `${origin}/asana/mcp`,
      authorization_servers: [`${origin}/asana`],
      bearer_methods_supported: ['header'],
      scopes_supported: ['items:read', 'items:write'],
    });
  });

  it.each([
    '/.well-known/oauth-authorization-server',
    '/.well-known/oauth-authorization-server/',
    '/.well-known/oauth-authorization-server/ASANA',
    '/.well-known/oauth-authorization-server/asana/',
    '/.well-known/oauth-authorization-server/%61sana',
    '/.well-known/oauth-authorization-server/asana%2f..%2fbooks',
    '/.well-known/oauth-authorization-server/unknown',
    '/.well-known/oauth-authorization-server/asana/mcp',
    '/.well-known/oauth-protected-resource/ASANA/mcp',
    '/.well-known/oauth-protected-resource/asana/sse',
    '/Asana/authorize',
    '/asana/authorize/',
    '/asana/AUTHORIZE',
    '/asana//authorize',
    '/asana/token/../authorize/x',
    '/%61sana/token',
  ])('and endpoints are not at %s', async (path) => {
    // `fetch` would tidy the path up first.
    const { status } = await rawGet(path);
    expect(status).toBe(404);
  });
});

describe('an endpoint', () => {
  it('is the same issuer’s whatever Host the request names', async () => {
    for (const host of ['localhost:1', '127.0.0.1:2']) {
      const { text } = await rawGet('/.well-known/oauth-authorization-server/asana', host);
      expect(JSON.parse(text).issuer).toBe(`${origin}/asana`);
    }
    expect((await rawGet('/.well-known/oauth-authorization-server/asana', 'evil.example')).status).toBe(403);
  });

  it('takes no form from a page of another site', async () => {
    for (const site of ['https://evil.example', 'null']) {
      const response = await fetch(`${origin}/asana/consent`, {
        method: 'POST',
        body: new URLSearchParams({ token: 'x' }),
        headers: { origin: site },
      });
      expect(response.status).toBe(403);
    }
  });

  it('reads no long body', async () => {
    const response = await fetch(`${origin}/asana/register`, { method: 'POST', body: 'x'.repeat(70_000) });
    expect(response.status).toBe(400);
  });

  it('shows a page whose policy is its own, with its cookie', async () => {
    const registered = await fetch(`${origin}/asana/register`, {
      method: 'POST',
      body: JSON.stringify({ redirect_uris: ['https://client.example/cb'], token_endpoint_auth_method: 'none' }),
    });
    const { client_id } = (await registered.json()) as { client_id: string };
    const query = new URLSearchParams({
      response_type: 'code',
      client_id,
      redirect_uri: 'https://client.example/cb',
      code_challenge: 'x'.repeat(43),
      code_challenge_method: 'S256',
    });
    const page = await fetch(`${origin}/asana/authorize?${query}`);
    expect(page.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^' ]+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    );
    expect(page.headers.get('referrer-policy')).toBe('same-origin');
    expect(page.headers.getSetCookie()).toEqual([expect.stringMatching(/^mcp-asana-[0-9a-f]{16}=.*HttpOnly; SameSite=Lax$/)]);
  });

  it('has answers only for GET and POST', async () => {
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'HEAD']) {
      const response = await fetch(`${origin}/asana/token`, { method });
      expect(response.status).toBe(405);
    }
  });
});

describe('a server with access open beside it', () => {
  it('has no authorization server', async () => {
    const other = await createOauthWorld();
    const gateway = await other.world.start(`server: { port: 0 }\nservers: [{ name: plain, capabilities: capabilities/asana }]\n`);
    for (const path of [
      '/.well-known/oauth-authorization-server/plain',
      '/plain/authorize',
      '/.well-known/oauth-protected-resource/plain/mcp',
    ])
      expect((await fetch(`${gateway.address}${path}`)).status).toBe(404);
    await other.close();
  });
});

describe('while the store is away', () => {
  it('what needs it is answered with 503, and what does not goes on', async () => {
    const other = await createOauthWorld();
    const store = `store: { type: redis, url: "redis://127.0.0.1:1", encryption_key: "${'k'.repeat(32)}" }`;
    await other.start(store);
    const { origin: address } = other.front;
    expect((await fetch(`${address}/.well-known/oauth-authorization-server/asana`)).status).toBe(200);
    expect((await fetch(`${address}/asana/mcp`, { method: 'POST', body: '{}' })).status).toBe(401);
    const called = await fetch(`${address}/asana/mcp`, { method: 'POST', body: '{}', headers: { authorization: 'Bearer token' } });
    expect([called.status, called.headers.get('retry-after')]).toEqual([503, '5']);
    const registered = await fetch(`${address}/asana/register`, {
      method: 'POST',
      body: '{"redirect_uris":["https://client.example/cb"]}',
    });
    expect([registered.status, registered.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await registered.json()).toMatchObject({ error: 'temporarily_unavailable' });
    await other.close();
  });
});

it('refuses who comes with a token that nobody gave out', async () => {
  const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"sub":"alice"}').toString('base64url')}.`;
  for (const token of [unsigned, 'x', 'a'.repeat(8_000)])
    await expect(connect(oauth.urlOf('asana'), 'modern', { authorization: `Bearer ${token}` })).rejects.toThrow();
  expect(oauth.calls.asana).toEqual([]);
});

it('says nothing secret in its log', async () => {
  const memory = new ClientMemory(oauth.person('frank'));
  const client = await connectSignedIn(oauth.urlOf('asana'), memory);
  await client.callTool({ name: 'list', arguments: {} });
  await client.close();
  const log = oauth.world.log.join('\n');
  expect(log).toContain('list');
  const code = memory.answer?.searchParams.get('code') ?? 'missing';
  const upstream = oauth.apis[0]?.requests.at(-1)?.headers.authorization?.slice(7) ?? 'missing';
  for (const secret of [memory.saved?.access_token, memory.saved?.refresh_token, code, upstream, 'secret of asana'])
    expect(log).not.toContain(secret);
});

/** A request whose path is sent to the letter. */
async function rawGet(path: string, host = new URL(origin).host): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const sent = request({ host: hostname, port, path, headers: { host } }, (res) => {
      let text = '';
      res.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      res.on('end', () => resolve({ status: res.statusCode ?? 0, text }));
    });
    sent.on('error', reject).end();
  });
}
