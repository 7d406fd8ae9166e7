import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IdentityProvider } from '../../identity-provider.js';
import {
  authorizeQuery,
  Browser,
  createProof,
  createServer,
  GATEWAY,
  obtain,
  onward,
  postJson,
  redeem,
  refresh,
  refusalOf,
  register,
  requestToken,
  startProvider,
  type TestServer,
  tokensOf,
  visit,
} from './world.js';

let idp: IdentityProvider;
let server: TestServer;

beforeAll(async () => {
  idp = await startProvider();
  server = createServer({ idp });
});
afterAll(() => idp.close());

describe('the metadata', () => {
  it('names the endpoints and what they can', () => {
    expect(server.metadata()).toMatchInlineSnapshot(`
      {
        "authorization_endpoint": "https://gateway.example.com/asana/authorize",
        "authorization_response_iss_parameter_supported": true,
        "client_id_metadata_document_supported": true,
        "code_challenge_methods_supported": [
          "S256",
        ],
        "grant_types_supported": [
          "authorization_code",
          "refresh_token",
        ],
        "issuer": "https://gateway.example.com/asana",
        "registration_endpoint": "https://gateway.example.com/asana/register",
        "response_modes_supported": [
          "query",
        ],
        "response_types_supported": [
          "code",
        ],
        "revocation_endpoint": "https://gateway.example.com/asana/revoke",
        "revocation_endpoint_auth_methods_supported": [
          "none",
          "client_secret_basic",
          "client_secret_post",
        ],
        "scopes_supported": [
          "tasks:read",
          "edit",
        ],
        "token_endpoint": "https://gateway.example.com/asana/token",
        "token_endpoint_auth_methods_supported": [
          "none",
          "client_secret_basic",
          "client_secret_post",
        ],
      }
    `);
  });
});

describe('a registration', () => {
  it('is answered with what was registered, and a secret only for a client that uses one', async () => {
    const open = await postJson(server, {
      redirect_uris: ['http://127.0.0.1/cb'],
      token_endpoint_auth_method: 'none',
      client_name: 'Editor',
    });
    expect(open.status).toBe(201);
    expect(open.headers.get('cache-control')).toBe('no-store');
    const answer = await open.json();
    expect(answer).toEqual({
      client_id: expect.stringMatching(/^[\w-]{43}$/),
      redirect_uris: ['http://127.0.0.1/cb'],
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
      client_name: 'Editor',
    });
    const closed = await (await postJson(server, { redirect_uris: ['https://client.example/cb'] })).json();
    expect(closed).toMatchObject({
      client_secret: expect.stringMatching(/^[\w-]{43}$/),
      token_endpoint_auth_method: 'client_secret_basic',
    });
  });

  it.each([
    ['no JSON', '{', 'invalid_client_metadata'],
    ['no object', '[]', 'invalid_client_metadata'],
    ['no redirect URI', { redirect_uris: [] }, 'invalid_redirect_uri'],
    ['a method that needs keys', { token_endpoint_auth_method: 'private_key_jwt' }, 'invalid_client_metadata'],
    ['the implicit flow', { response_types: ['token'] }, 'invalid_client_metadata'],
    ['a flow without a user', { grant_types: ['client_credentials'] }, 'invalid_client_metadata'],
    ['a name of a megabyte', { client_name: 'a'.repeat(1_000_000) }, 'invalid_client_metadata'],
    [
      'a hundred redirect URIs',
      { redirect_uris: Array.from({ length: 100 }, (_, n) => `https://client.example/${n}`) },
      'invalid_redirect_uri',
    ],
  ])('with %s is refused', async (_name, metadata, code) => {
    const body = typeof metadata === 'string' ? metadata : { redirect_uris: ['https://client.example/cb'], ...metadata };
    expect(await refusalOf(await postJson(server, body))).toBe(`400 ${code}`);
  });

  it('is forgotten after a day in which nobody signed in with it, and kept when somebody did', async () => {
    let now = Date.now();
    const clock = createServer({ idp, now: () => now });
    const [used, unused] = [await register(clock), await register(clock)];
    await obtain(clock, idp, used);
    now += 25 * 3_600_000;
    const browser = new Browser();
    expect((await browser.get(clock, 'authorize', authorizeQuery(used, createProof()))).status).toBe(200);
    expect((await browser.get(clock, 'authorize', authorizeQuery(unused, createProof()))).status).toBe(400);
  });
});

describe('a sign-in', () => {
  it('goes from the consent page over the API to the client, and gives tokens for the user', async () => {
    const client = await register(server, { client_name: 'Editor' });
    const proof = createProof();
    const browser = new Browser();
    const page = await browser.get(server, 'authorize', authorizeQuery(client, proof, { resource: server.resource, scope: 'tasks:read' }));
    const text = await page.clone().text();
    expect(text).toContain('<b>Editor</b> wants to use <b>asana</b>');
    expect(text).toContain('client.example');
    expect(text).toContain('<code>tasks:read</code>');
    expect(text).not.toContain('<code>edit</code>');
    const signInUrl = new URL(await browser.consent(server, page));
    expect(signInUrl.origin).toBe(idp.issuer);
    expect(signInUrl.searchParams.get('scope')).toBe('openid offline_access tasks:read');
    expect(signInUrl.searchParams.get('code_challenge')).not.toBe(proof.challenge);
    expect(signInUrl.searchParams.get('state')).not.toBe('state of the client');

    const callback = new URL(await idp.signIn(signInUrl.href, 'alice'));
    const answer = new URL(await onward(await browser.get(server, 'callback', callback.search)));
    expect(`${answer.origin}${answer.pathname}`).toBe('https://client.example/cb');
    expect(answer.searchParams.get('state')).toBe('state of the client');
    expect(answer.searchParams.get('iss')).toBe(server.url);

    const response = await redeem(server, client, proof, answer);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const tokens = await tokensOf(response);
    expect(tokens).toEqual({
      access_token: expect.stringMatching(/^[\w-]{43}$/),
      token_type: 'Bearer',
      expires_in: 3600,
      refresh_token: expect.stringMatching(/^[\w-]{43}$/),
      scope: 'tasks:read',
    });
    const bearer = await server.find(tokens.access_token);
    expect(bearer).toMatchObject({ clientId: client.id, user: 'alice', scopes: ['tasks:read'] });
    expect(await server.grants.find('asana', bearer?.grant ?? '')).toMatchObject({ user: 'alice', server: 'asana' });
  });

  it('asks for every scope when the client names none, and for all that one scope stands for', async () => {
    const client = await register(server);
    const tokens = await obtain(server, idp, client);
    expect(tokens.scope).toBe('tasks:read edit');
    const bearer = await server.find(tokens.access_token);
    const grant = await server.grants.find('asana', bearer?.grant ?? '');
    expect(grant?.tokens.scopes).toEqual(['openid', 'tasks:read', 'tasks:write', 'tasks:delete']);
  });

  it('leaves out scopes that nobody knows, and refuses when none is left', async () => {
    const client = await register(server, { redirect_uris: ['http://127.0.0.1:7000/cb'] });
    const tokens = await obtain(server, idp, client, { query: { scope: 'edit offline_access nonsense' } });
    expect(tokens.scope).toBe('edit');
    const refused = await new Browser().get(server, 'authorize', authorizeQuery(client, createProof(), { scope: 'nonsense' }));
    expect(new URL(await onward(refused)).searchParams.get('error')).toBe('invalid_scope');
  });

  it('tells the client when the user says no, here or there', async () => {
    const client = await register(server);
    const browser = new Browser();
    const query = authorizeQuery(client, createProof());
    const here = new URL(await browser.consent(server, await browser.get(server, 'authorize', query), 'deny'));
    expect(here.searchParams.get('error')).toBe('access_denied');
    expect(here.searchParams.get('iss')).toBe(server.url);
    const departure = new URL(await browser.consent(server, await browser.get(server, 'authorize', query)));
    const state = departure.searchParams.get('state') ?? '';
    const there = new URL(await onward(await browser.get(server, 'callback', { error: 'access_denied', state, iss: idp.issuer })));
    expect(there.searchParams.get('error')).toBe('access_denied');
    expect(there.searchParams.get('state')).toBe('state of the client');
  });

  it('tells the client when the API cannot be reached', async () => {
    const gone = await startProvider();
    const lonely = createServer({ idp: gone });
    await gone.close();
    const client = await register(lonely);
    const browser = new Browser();
    const answer = new URL(await browser.consent(lonely, await browser.get(lonely, 'authorize', authorizeQuery(client, createProof()))));
    expect(answer.searchParams.get('error')).toBe('temporarily_unavailable');
    expect(lonely.reports).toHaveLength(1);
  });

  it('works in two tabs at once', async () => {
    const client = await register(server);
    const browser = new Browser();
    const [one, two] = [createProof(), createProof()];
    const pages = await Promise.all([one, two].map((proof) => browser.get(server, 'authorize', authorizeQuery(client, proof))));
    const departures: string[] = [];
    for (const page of pages.toReversed()) departures.push(await browser.consent(server, page));
    const answers: URL[] = [];
    for (const url of departures) {
      const callback = new URL(await idp.signIn(url, 'alice'));
      answers.push(new URL(await onward(await browser.get(server, 'callback', callback.search))));
    }
    const [second, first] = answers;
    expect((await redeem(server, client, one, first as URL)).status).toBe(200);
    expect((await redeem(server, client, two, second as URL)).status).toBe(200);
    expect([...browser.cookies.keys()]).toEqual(['__Host-mcp-asana-session']);
  });

  it('works for a client with a secret, sent either way', async () => {
    const client = await register(server, { token_endpoint_auth_method: 'client_secret_basic' });
    const tokens = async (form: Record<string, string | undefined>, headers = {}) => {
      const proof = createProof();
      const answer = await visit(server, idp, client, proof);
      const code = { grant_type: 'authorization_code', code: answer.searchParams.get('code') ?? '', code_verifier: proof.verifier };
      return requestToken(server, { ...code, ...form }, headers);
    };
    const authorization = `Basic ${Buffer.from(`${client.id}:${client.secret}`).toString('base64')}`;
    expect((await tokens({}, { authorization })).status).toBe(200);
    expect((await tokens({ client_id: client.id, client_secret: client.secret })).status).toBe(200);
    expect(await refusalOf(await tokens({ client_id: client.id }))).toBe('401 invalid_client');
    expect(await refusalOf(await tokens({ client_id: client.id, client_secret: 'guess' }))).toBe('401 invalid_client');
    expect(await refusalOf(await tokens({ client_secret: client.secret }, { authorization }))).toBe('400 invalid_request');
  });
});

describe('consent', () => {
  it('is remembered for the client and the user, and asked for again when more is wanted', async () => {
    const client = await register(server);
    const browser = new Browser();
    await obtain(server, idp, client, { browser, query: { scope: 'tasks:read' } });
    const again = await browser.get(server, 'authorize', authorizeQuery(client, createProof(), { scope: 'tasks:read' }));
    expect(new URL(await onward(again)).origin).toBe(idp.issuer);
    const more = await browser.get(server, 'authorize', authorizeQuery(client, createProof(), { scope: 'edit' }));
    expect(await more.text()).toContain('<code>edit</code>');
    const other = await browser.get(server, 'authorize', authorizeQuery(await register(server), createProof(), { scope: 'tasks:read' }));
    expect(other.status).toBe(200);
  });

  it('of one user is not that of another in the same browser', async () => {
    const client = await register(server);
    const browser = new Browser();
    await obtain(server, idp, client, { browser, user: 'alice' });
    const proof = createProof();
    const departure = await onward(await browser.get(server, 'authorize', authorizeQuery(client, proof)));
    const callback = new URL(await idp.signIn(departure, 'bob'));
    const page = await browser.get(server, 'callback', callback.search);
    expect(await page.clone().text()).toContain('Allow access to asana?');
    const answer = new URL(await browser.consent(server, page));
    const tokens = await tokensOf(await redeem(server, client, proof, answer));
    expect((await server.find(tokens.access_token))?.user).toBe('bob');
  });

  it('that the other user refuses leaves nothing of the sign-in', async () => {
    const client = await register(server);
    const browser = new Browser();
    await obtain(server, idp, client, { browser, user: 'alice' });
    const departure = await onward(await browser.get(server, 'authorize', authorizeQuery(client, createProof())));
    const callback = new URL(await idp.signIn(departure, 'mallory'));
    const before = idp.received.filter(({ path }) => path.includes('revocation')).length;
    const answer = new URL(await browser.consent(server, await browser.get(server, 'callback', callback.search), 'deny'));
    expect(answer.searchParams.get('error')).toBe('access_denied');
    expect(idp.received.filter(({ path }) => path.includes('revocation')).length).toBeGreaterThan(before);
  });

  it('is asked for on a page that loads nothing, runs nothing and cannot be framed', async () => {
    const client = await register(server, { client_name: '\u200b<script>alert("x")</script>\u202e' });
    const page = await new Browser().get(server, 'authorize', authorizeQuery(client, createProof()));
    expect(page.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^' ]+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    );
    expect(page.headers.get('x-frame-options')).toBe('DENY');
    expect(page.headers.get('cache-control')).toBe('no-store');
    const text = await page.text();
    expect(text).not.toContain('<script>');
    expect(text).not.toMatch(/[\u200b\u202e]/);
    expect(page.headers.getSetCookie()[0]).toMatch(
      /^__Host-mcp-asana-[0-9a-f]{16}=[\w-]{43}; Path=\/; Max-Age=1200; HttpOnly; SameSite=Lax; Secure$/,
    );
  });

  it('has cookies without the prefix where there is no https', async () => {
    const plain = createServer({ idp, url: 'http://127.0.0.1:8000/asana' });
    const page = await new Browser().get(plain, 'authorize', authorizeQuery(await register(plain), createProof()));
    expect(page.headers.getSetCookie()[0]).toMatch(/^mcp-asana-[0-9a-f]{16}=[\w-]{43}; Path=\/; Max-Age=1200; HttpOnly; SameSite=Lax$/);
  });
});

describe('a refresh', () => {
  it('gives new tokens, and the old access token stays good until it expires', async () => {
    const client = await register(server);
    const first = await obtain(server, idp, client);
    const second = await tokensOf(await refresh(server, client, first.refresh_token));
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect(await server.find(second.access_token)).toMatchObject({ user: 'alice', grant: (await server.find(first.access_token))?.grant });
  });

  it('may ask for less, and not for more', async () => {
    const client = await register(server);
    const { refresh_token } = await obtain(server, idp, client, { query: { scope: 'tasks:read edit' } });
    const less = await tokensOf(await refresh(server, client, refresh_token, { scope: 'edit' }));
    expect(less.scope).toBe('edit');
    const all = await tokensOf(await refresh(server, client, less.refresh_token));
    expect(all.scope).toBe('tasks:read edit');
    expect(await refusalOf(await refresh(server, client, all.refresh_token, { scope: 'admin' }))).toBe('400 invalid_scope');
  });

  it('takes the words of the protocol again that were no scopes at first, and any where there are none', async () => {
    const client = await register(server);
    const { refresh_token } = await obtain(server, idp, client, { query: { scope: 'edit offline_access' } });
    const again = await refresh(server, client, refresh_token, { scope: 'edit offline_access' });
    expect((await tokensOf(again)).scope).toBe('edit');

    const bare = createServer({ idp, scopes: {} });
    const own = await register(bare);
    const tokens = await obtain(bare, idp, own, { query: { scope: 'mcp' } });
    expect((await refresh(bare, own, tokens.refresh_token, { scope: 'mcp' })).status).toBe(200);
  });

  it('that was repeated at once is no replay', async () => {
    let now = Date.now();
    const clock = createServer({ idp, now: () => now });
    const client = await register(clock);
    const { refresh_token } = await obtain(clock, idp, client);
    const both = await Promise.all([refresh(clock, client, refresh_token), refresh(clock, client, refresh_token)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    now += 29_000;
    expect((await refresh(clock, client, refresh_token)).status).toBe(200);
    expect((await refresh(clock, client, (await tokensOf(both[1])).refresh_token)).status).toBe(200);
  });

  it('keeps the sign-in for as long as it is used', async () => {
    let now = Date.now();
    const clock = createServer({ idp, now: () => now });
    const client = await register(clock);
    let { refresh_token } = await obtain(clock, idp, client);
    for (let round = 0; round < 3; round += 1) {
      now += 29 * 86_400_000;
      const response = await refresh(clock, client, refresh_token);
      expect(response.status).toBe(200);
      ({ refresh_token } = await tokensOf(response));
    }
    now += 31 * 86_400_000;
    expect(await refusalOf(await refresh(clock, client, refresh_token))).toBe('401 invalid_client');
  });
});

describe('a revocation', () => {
  const revoke = (client: { id: string }, token: string) =>
    server.handle(
      'revoke',
      new Request(`${server.url}/revoke`, { method: 'POST', body: new URLSearchParams({ token, client_id: client.id }) }),
    );

  it.each(['access_token', 'refresh_token'] as const)('of the %s ends the sign-in, here and at the API', async (kind) => {
    const client = await register(server);
    const tokens = await obtain(server, idp, client);
    const bearer = await server.find(tokens.access_token);
    const grant = await server.grants.find('asana', bearer?.grant ?? '');
    expect(await idp.introspect(grant?.tokens.accessToken ?? '')).toBeDefined();
    expect((await revoke(client, tokens[kind])).status).toBe(200);
    expect(await server.find(tokens.access_token)).toBeUndefined();
    expect(await refusalOf(await refresh(server, client, tokens.refresh_token))).toBe('400 invalid_grant');
    expect(await server.grants.find('asana', bearer?.grant ?? '')).toBeUndefined();
    expect(await idp.introspect(grant?.tokens.accessToken ?? '')).toBeUndefined();
  });

  it('of a token that is not known is answered all the same', async () => {
    expect((await revoke(await register(server), 'nonsense')).status).toBe(200);
  });

  it('of a grant by others ends the tokens too', async () => {
    const client = await register(server);
    const tokens = await obtain(server, idp, client);
    const grant = await server.grants.find('asana', (await server.find(tokens.access_token))?.grant ?? '');
    if (grant !== undefined) await server.grants.remove(grant);
    expect(await server.find(tokens.access_token)).toBeUndefined();
    expect(await refusalOf(await refresh(server, client, tokens.refresh_token))).toBe('400 invalid_grant');
  });
});

it('keeps tokens, codes, secrets and cookies as digests only', async () => {
  const written: string[] = [];
  const inner = createServer({ idp }).store;
  const store = {
    ...inner,
    set: (key: string, value: string, ttlMs: number) => {
      written.push(key, value);
      return inner.set(key, value, ttlMs);
    },
    replace: (key: string, expected: string | undefined, value: string, ttlMs: number) => {
      written.push(key, value);
      return inner.replace(key, expected, value, ttlMs);
    },
  };
  const watched = createServer({ idp, store });
  const client = await register(watched, { token_endpoint_auth_method: 'client_secret_post' });
  const browser = new Browser();
  const proof = createProof();
  const answer = await visit(watched, idp, client, proof, { browser });
  const tokens = await tokensOf(await redeem(watched, client, proof, answer, { client_secret: client.secret }));
  const secrets = [tokens.access_token, tokens.refresh_token, answer.searchParams.get('code'), client.secret, ...browser.cookies.values()];
  expect(secrets).toHaveLength(5);
  for (const secret of secrets) expect(written.filter((text) => text.includes(secret as string))).toEqual([]);
});

it('answers other methods with 405', async () => {
  for (const endpoint of ['authorize', 'callback'] as const)
    expect((await server.handle(endpoint, new Request(`${GATEWAY}/`, { method: 'POST' }))).status).toBe(405);
  for (const endpoint of ['consent', 'register', 'revoke', 'token'] as const)
    expect((await server.handle(endpoint, new Request(`${GATEWAY}/`))).status).toBe(405);
});
