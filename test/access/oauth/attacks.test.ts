import { createHash } from 'node:crypto';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../../src/store/index.js';
import type { IdentityProvider } from '../../identity-provider.js';
import {
  authorizeQuery,
  Browser,
  createProof,
  createServer,
  obtain,
  onward,
  postJson,
  redeem,
  refresh,
  refusalOf,
  register,
  startProvider,
  type TestClient,
  type TestServer,
  tokenOf,
  tokensOf,
  visit,
} from './world.js';

let idp: IdentityProvider;
let server: TestServer;
let client: TestClient;

beforeAll(async () => {
  idp = await startProvider();
  server = createServer({ idp });
  client = await register(server);
});
afterAll(() => idp.close());

/** How an authorization request is answered: the error that the client is told, or the status of a page that tells nobody else. */
async function answerTo(query: Record<string, string | undefined>, to = client): Promise<string> {
  const response = await new Browser().get(server, 'authorize', authorizeQuery(to, createProof(), query));
  if (response.status !== 302) return String(response.status);
  const location = new URL(await onward(response));
  expect(location.href.startsWith(to.redirectUri)).toBe(true);
  expect(location.searchParams.get('iss')).toBe(server.url);
  return location.searchParams.get('error') ?? '';
}

describe('a code', () => {
  it('that comes back ends what it gave', async () => {
    const proof = createProof();
    const answer = await visit(server, idp, client, proof);
    const tokens = await tokensOf(await redeem(server, client, proof, answer));
    expect(await server.find(tokens.access_token)).toBeDefined();
    expect(await refusalOf(await redeem(server, client, proof, answer))).toBe('400 invalid_grant');
    expect(await server.find(tokens.access_token)).toBeUndefined();
    expect(await refusalOf(await refresh(server, client, tokens.refresh_token))).toBe('400 invalid_grant');
  });

  it('redeemed many times at once gives nothing that lasts', async () => {
    const proof = createProof();
    const answer = await visit(server, idp, client, proof);
    const responses = await Promise.all(Array.from({ length: 10 }, () => redeem(server, client, proof, answer)));
    const good = await Promise.all(responses.filter(({ status }) => status === 200).map(tokensOf));
    expect(good.length).toBeLessThanOrEqual(1);
    for (const { access_token } of good) expect(await server.find(access_token)).toBeUndefined();
  });

  it('that comes back while it is being redeemed gives nothing, even if there was nothing to end yet', async () => {
    const inner = createMemoryStore();
    let open = (): void => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const isReached = new Promise<void>((resolve) => {
      const { set } = inner;
      inner.set = async (key, value, ttlMs) => {
        if (key.startsWith('upstream-grant:')) {
          resolve();
          await gate;
        }
        return set(key, value, ttlMs);
      };
    });
    const slow = createServer({ idp, store: inner });
    const own = await register(slow);
    const proof = createProof();
    const answer = await visit(slow, idp, own, proof);
    const first = redeem(slow, own, proof, answer);
    await isReached;
    expect(await refusalOf(await redeem(slow, own, proof, answer))).toBe('400 invalid_grant');
    open();
    expect(await refusalOf(await first)).toBe('400 invalid_grant');
    expect(await inner.keys('upstream-grant:')).toEqual([]);
  });

  it('of one client is nothing to another', async () => {
    const proof = createProof();
    const answer = await visit(server, idp, client, proof);
    expect(await refusalOf(await redeem(server, await register(server), proof, answer))).toBe('400 invalid_grant');
    expect((await redeem(server, client, proof, answer)).status).toBe(200);
  });

  it('of one server is nothing to another on the same store', async () => {
    const other = createServer({ idp, server: 'other', store: server.store });
    const proof = createProof();
    const answer = await visit(server, idp, client, proof);
    expect(await refusalOf(await redeem(other, client, proof, answer))).toBe('401 invalid_client');
    expect(await refusalOf(await redeem(other, await register(other), proof, answer))).toBe('400 invalid_grant');
  });

  it.each([
    ['no verifier', { code_verifier: undefined }, '400 invalid_request'],
    ['another verifier', { code_verifier: createProof().verifier }, '400 invalid_grant'],
    ['the challenge as verifier', 'challenge', '400 invalid_grant'],
    ['another redirect URI', { redirect_uri: 'https://client.example/other' }, '400 invalid_grant'],
    ['another resource', { resource: 'https://gateway.example.com/other/mcp' }, '400 invalid_target'],
    ['another grant type', { grant_type: 'password' }, '400 unsupported_grant_type'],
  ])('with %s is refused', async (_name, more, refusal) => {
    const proof = createProof();
    const answer = await visit(server, idp, client, proof);
    const form = typeof more === 'string' ? { code_verifier: proof.challenge } : more;
    expect(await refusalOf(await redeem(server, client, proof, answer, form))).toBe(refusal);
  });

  it('is good for a minute', async () => {
    let now = Date.now();
    const clock = createServer({ idp, now: () => now });
    const own = await register(clock);
    const proof = createProof();
    const answer = await visit(clock, idp, own, proof);
    now += 61_000;
    expect(await refusalOf(await redeem(clock, own, proof, answer))).toBe('400 invalid_grant');
  });
});

describe('an authorization request', () => {
  it.each([
    ['without a challenge', { code_challenge: undefined }, 'invalid_request'],
    ['with a plain challenge', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['without a method', { code_challenge_method: undefined }, 'invalid_request'],
    ['with a challenge that is no digest', { code_challenge: 'short' }, 'invalid_request'],
    ['for a token in the address', { response_type: 'token' }, 'unsupported_response_type'],
    ['for an answer in the fragment', { response_mode: 'fragment' }, 'invalid_request'],
    ['for another resource', { resource: 'https://gateway.example.com/other/mcp' }, 'invalid_target'],
    ['for the resource in capitals', { resource: 'https://gateway.example.com/ASANA/mcp' }, 'invalid_target'],
    ['for a resource that leads there', { resource: 'https://gateway.example.com/other/../asana/mcp' }, 'invalid_target'],
  ])('%s is refused to the client', async (_name, query, error) => {
    expect(await answerTo(query, await register(server, { redirect_uris: ['http://127.0.0.1:7000/cb'] }))).toBe(error);
  });

  it.each(['https://client.example/cb', 'com.example.editor:/cb'])(
    'that cannot be granted sends no browser to %s unasked',
    async (redirectUri) => {
      const own = await register(server, { redirect_uris: [redirectUri] });
      const query = authorizeQuery(own, createProof(), { response_type: 'token', state: '"><b>' });
      const response = await new Browser().get(server, 'authorize', query);
      expect(response.status).toBe(400);
      expect(response.headers.get('location')).toBeNull();
      const text = await response.text();
      expect(text).not.toContain('http-equiv');
      expect(text).toContain('Response_type has to be code.');
      const address = new URLSearchParams({ error: 'unsupported_response_type', error_description: 'response_type has to be code' });
      expect(text).toContain(`<a href="${redirectUri}?${address}&state=%22%3E%3Cb%3E&iss=`.replaceAll('&', '&#38;'));
    },
  );

  it.each([
    ['an unknown client', { client_id: 'A'.repeat(43) }],
    ['a client id that is a key of the store', { client_id: '../client:x' }],
    ['no redirect URI', { redirect_uri: undefined }],
    ['an address that the client did not register', { redirect_uri: 'https://evil.example/cb' }],
    ['a longer path', { redirect_uri: 'https://client.example/cb/more' }],
    ['a query more', { redirect_uri: 'https://client.example/cb?next=https://evil.example' }],
    ['another case', { redirect_uri: 'https://client.example/CB' }],
    ['dots that lead there', { redirect_uri: 'https://client.example/x/../cb' }],
    ['a user name before another host', { redirect_uri: 'https://client.example@evil.example/cb' }],
    ['another host after a backslash', { redirect_uri: 'https://client.example\\@evil.example/cb' }],
    ['a port', { redirect_uri: 'https://client.example:8443/cb' }],
    ['plain http', { redirect_uri: 'http://client.example/cb' }],
    ['a line break', { redirect_uri: 'https://client.example/cb\r\nSet-Cookie: x=y' }],
    ['a fragment', { redirect_uri: 'https://client.example/cb#x' }],
  ])('with %s sends the browser nowhere', async (_name, query) => {
    expect(await answerTo(query)).toBe('400');
  });

  it('with a parameter twice sends the browser nowhere', async () => {
    const query = new URLSearchParams(authorizeQuery(client, createProof()));
    query.append('redirect_uri', 'https://evil.example/cb');
    expect((await new Browser().get(server, 'authorize', query.toString())).status).toBe(400);
  });

  it('may choose the port of a loopback address, and nothing else of it', async () => {
    const native = await register(server, { redirect_uris: ['http://127.0.0.1:1234/cb', 'http://localhost/other', 'editor.app:/cb'] });
    expect(await answerTo({ redirect_uri: 'http://127.0.0.1:53124/cb' }, native)).toBe('200');
    expect(await answerTo({ redirect_uri: 'http://127.0.0.1/cb' }, native)).toBe('200');
    expect(await answerTo({ redirect_uri: 'http://localhost:53124/other' }, native)).toBe('200');
    expect(await answerTo({ redirect_uri: 'editor.app:/cb' }, native)).toBe('200');
    expect(await answerTo({ redirect_uri: 'http://127.0.0.1:53124/other' }, native)).toBe('400');
    expect(await answerTo({ redirect_uri: 'http://localhost:53124/cb' }, native)).toBe('400');
    expect(await answerTo({ redirect_uri: 'http://127.0.0.1.evil.example:53124/cb' }, native)).toBe('400');
    expect(await answerTo({ redirect_uri: 'http://127.0.0.1:53124@evil.example/cb' }, native)).toBe('400');
    expect(await answerTo({ redirect_uri: 'https://evil.example/?http://127.0.0.1:53124/cb' }, native)).toBe('400');
    expect(await answerTo({ redirect_uri: 'http://127.0.0.1:53124/cb#x' }, native)).toBe('400');
  });

  it('carries a hostile state through as it is', async () => {
    const state = '"><script>\r\nSet-Cookie: x=y&iss=https://evil.example';
    const native = await register(server, { redirect_uris: ['http://127.0.0.1:7000/cb'] });
    const response = await new Browser().get(server, 'authorize', authorizeQuery(native, createProof(), { state, response_type: 'token' }));
    const location = response.headers.get('location') ?? '';
    expect(location).not.toMatch(/[\r\n<>"]/);
    expect(new URL(location).searchParams.getAll('iss')).toEqual([server.url]);
    expect(new URL(location).searchParams.get('state')).toBe(state);
    expect([...response.headers.keys()].sort()).toEqual(['cache-control', 'location', 'referrer-policy']);
  });
});

describe('a registration of an address', () => {
  it.each([
    'http://client.example/cb',
    'javascript:alert(1)',
    'data:text/html,hi',
    'file:///etc/passwd',
    'https://user@client.example/cb',
    'https://:password@client.example/cb',
    'https://client.example/cb#fragment',
    'https://*.client.example/cb',
    'https://client.example/c b',
    'https://client.example/cb\r\nX: y',
    'https://client.example/\u202ecb',
    'https://client.example\\cb',
    'client.example/cb',
    '',
    `https://client.example/${'a'.repeat(3000)}`,
  ])('%j is refused', async (uri) => {
    expect(await refusalOf(await postJson(server, { redirect_uris: [uri] }))).toBe('400 invalid_redirect_uri');
  });

  it('may not come too often', async () => {
    let now = 1_000 * 3_600_000;
    const clock = createServer({ idp, now: () => now });
    const answers = await Promise.all(Array.from({ length: 320 }, () => postJson(clock, { redirect_uris: ['https://client.example/cb'] })));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(300);
    const refused = answers.find(({ status }) => status !== 201);
    expect(refused?.status).toBe(429);
    expect(refused?.headers.get('retry-after')).toBe('3600');
    now += 3_600_000;
    await register(clock);
    expect((await clock.store.keys('oauth:asana:client:')).length).toBeLessThanOrEqual(301);
  });
});

describe('a callback', () => {
  async function depart(browser: Browser): Promise<URL> {
    const page = await browser.get(server, 'authorize', authorizeQuery(client, createProof()));
    return new URL(await browser.consent(server, page));
  }

  it('with a state that nobody gave out is refused', async () => {
    const browser = new Browser();
    const callback = new URL(await idp.signIn((await depart(browser)).href, 'alice'));
    callback.searchParams.set('state', 'forged');
    expect((await browser.get(server, 'callback', callback.search)).status).toBe(400);
    expect((await browser.get(server, 'callback', { code: 'x' })).status).toBe(400);
  });

  it('in another browser than the sign-in began in is refused', async () => {
    const attacker = new Browser();
    const callback = new URL(await idp.signIn((await depart(attacker)).href, 'attacker'));
    const victim = new Browser();
    await depart(victim);
    expect((await victim.get(server, 'callback', callback.search)).status).toBe(403);
  });

  it('works once', async () => {
    const browser = new Browser();
    const callback = new URL(await idp.signIn((await depart(browser)).href, 'alice'));
    expect((await browser.get(server, 'callback', callback.search)).status).toBe(302);
    expect((await browser.get(server, 'callback', callback.search)).status).toBe(400);
  });

  it('that names another issuer gives no code', async () => {
    const browser = new Browser();
    const callback = new URL(await idp.signIn((await depart(browser)).href, 'alice'));
    callback.searchParams.set('iss', 'https://evil.example');
    const answer = new URL(await onward(await browser.get(server, 'callback', callback.search)));
    expect(answer.searchParams.get('error')).toBe('server_error');
    expect(answer.searchParams.has('code')).toBe(false);
  });

  it('of one server is nothing to another on the same store', async () => {
    const other = createServer({ idp, server: 'other', store: server.store });
    const browser = new Browser();
    const callback = new URL(await idp.signIn((await depart(browser)).href, 'alice'));
    expect((await browser.get(other, 'callback', callback.search)).status).toBe(400);
  });
});

describe('consent', () => {
  it('sent by another site, without the cookie of the page, is refused', async () => {
    const page = await new Browser().get(server, 'authorize', authorizeQuery(client, createProof()));
    const response = await new Browser().post(server, 'consent', { token: tokenOf(await page.text()), decision: 'allow' });
    expect(response.status).toBe(403);
  });

  it('with the token of another page is refused', async () => {
    const victim = new Browser();
    const attacker = new Browser();
    await victim.get(server, 'authorize', authorizeQuery(client, createProof()));
    const page = await attacker.get(server, 'authorize', authorizeQuery(await register(server), createProof()));
    expect((await victim.post(server, 'consent', { token: tokenOf(await page.text()), decision: 'allow' })).status).toBe(403);
  });

  it.each([
    ['a guess', { token: 'guess', decision: 'allow' }],
    ['nothing', { decision: 'allow' }],
  ])('with %s for a token is refused', async (_name, form) => {
    expect((await new Browser().post(server, 'consent', form as Record<string, string>)).status).toBe(400);
  });

  it('is given once', async () => {
    const browser = new Browser();
    const page = await browser.get(server, 'authorize', authorizeQuery(client, createProof()));
    const token = tokenOf(await page.text());
    expect((await browser.post(server, 'consent', { token, decision: 'allow' })).status).toBe(200);
    expect((await browser.post(server, 'consent', { token, decision: 'allow' })).status).toBe(400);
  });

  it('does not count when somebody planted a second cookie', async () => {
    const browser = new Browser();
    const page = await browser.get(server, 'authorize', authorizeQuery(client, createProof()));
    const [name, value] = [...browser.cookies][0] ?? ['', ''];
    const form = new URLSearchParams({ token: tokenOf(await page.text()), decision: 'allow' });
    const headers = { cookie: `${name}=${value}; ${name}=planted` };
    const response = await server.handle('consent', new Request(`${server.url}/consent`, { method: 'POST', body: form, headers }));
    expect(response.status).toBe(403);
  });
});

describe('a refresh token', () => {
  it('that comes back after its time ends the family, here and at the API', async () => {
    let now = Date.now();
    const clock = createServer({ idp, now: () => now });
    const own = await register(clock);
    const first = await obtain(clock, idp, own);
    const second = await tokensOf(await refresh(clock, own, first.refresh_token));
    const grant = await clock.grants.find('asana', (await clock.find(second.access_token))?.grant ?? '');
    now += 31_000;
    expect(await refusalOf(await refresh(clock, own, first.refresh_token))).toBe('400 invalid_grant');
    expect(await clock.find(second.access_token)).toBeUndefined();
    expect(await refusalOf(await refresh(clock, own, second.refresh_token))).toBe('400 invalid_grant');
    expect(await idp.introspect(grant?.tokens.accessToken ?? '')).toBeUndefined();
  });

  it('two generations old ends the family at once', async () => {
    const first = await obtain(server, idp, client);
    const second = await tokensOf(await refresh(server, client, first.refresh_token));
    const third = await tokensOf(await refresh(server, client, second.refresh_token));
    expect(await refusalOf(await refresh(server, client, first.refresh_token))).toBe('400 invalid_grant');
    expect(await server.find(third.access_token)).toBeUndefined();
  });

  it('is good for nothing when the gateway has become another client of the API', async () => {
    const store = createMemoryStore();
    const before = createServer({ idp, store });
    const own = await register(before);
    const tokens = await obtain(before, idp, own);
    const after = createServer({ idp, store, clientId: 'another' });
    expect(await refusalOf(await refresh(after, own, tokens.refresh_token))).toBe('400 invalid_grant');
    expect(await refusalOf(await refresh(before, own, tokens.refresh_token))).toBe('400 invalid_grant');
  });

  it('of one client is nothing to another, and is not spent by it', async () => {
    const tokens = await obtain(server, idp, client);
    expect(await refusalOf(await refresh(server, await register(server), tokens.refresh_token))).toBe('400 invalid_grant');
    expect((await refresh(server, client, tokens.refresh_token)).status).toBe(200);
  });

  it('of another client is not revoked', async () => {
    const tokens = await obtain(server, idp, client);
    const other = await register(server);
    const form = new URLSearchParams({ token: tokens.refresh_token, client_id: other.id });
    const response = await server.handle('revoke', new Request(`${server.url}/revoke`, { method: 'POST', body: form }));
    expect(await refusalOf(response)).toBe('400 invalid_grant');
    expect(await server.find(tokens.access_token)).toBeDefined();
  });
});

describe('an access token', () => {
  it('of one server is unknown to another on the same store', async () => {
    const store = createMemoryStore();
    const [one, two] = [createServer({ idp, store }), createServer({ idp, store, server: 'other' })];
    const { access_token } = await obtain(one, idp, await register(one));
    expect(await one.find(access_token)).toBeDefined();
    expect(await two.find(access_token)).toBeUndefined();
  });

  it.each([
    ['another issuer', { url: 'https://elsewhere.example.com/asana', resource: 'https://gateway.example.com/asana/mcp' }],
    ['another audience', { resource: 'https://gateway.example.com/asana/other' }],
    ['another client of the gateway at the API', { clientId: 'another' }],
  ])('of %s is unknown', async (_name, parts) => {
    const changed = createServer({ idp, store: server.store, ...parts });
    const { access_token } = await obtain(server, idp, client);
    expect(await server.find(access_token)).toBeDefined();
    expect(await changed.find(access_token)).toBeUndefined();
  });

  it('is no refresh token, and no refresh token is one', async () => {
    const tokens = await obtain(server, idp, client);
    expect(await server.find(tokens.refresh_token)).toBeUndefined();
    expect(await refusalOf(await refresh(server, client, tokens.access_token))).toBe('400 invalid_grant');
  });

  it('expires', async () => {
    let now = Date.now();
    const clock = createServer({ idp, now: () => now });
    const { access_token } = await obtain(clock, idp, await register(clock));
    now += 3_599_000;
    expect(await clock.find(access_token)).toBeDefined();
    now += 2_000;
    expect(await clock.find(access_token)).toBeUndefined();
  });

  it('that somebody made up is unknown, whatever it claims', async () => {
    const claims = { sub: 'alice', aud: server.resource, iss: server.url, scope: 'edit' };
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.`;
    const confused = await new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(createHash('sha256').update(server.url).digest());
    for (const token of [unsigned, confused, '', 'x'.repeat(10_000), '../grant', '{"user":"alice"}'])
      expect(await server.find(token)).toBeUndefined();
  });
});
