import { generateKeyPairSync } from 'node:crypto';
import { exportJWK, importSPKI, SignJWT } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { OauthSettings } from '../../../src/config/index.js';
import { createSecretReader } from '../../../src/credentials/index.js';
import { AuthorizationError, createOauthClient, createUpstreamAuthorization } from '../../../src/credentials/oauth/index.js';
import { createEgressGuard, createGuardedFetch, refusedError } from '../../../src/net/index.js';
import { anyResource, type IdentityProvider, startIdentityProvider } from '../../identity-provider.js';

const REDIRECT = 'https://gateway.example.com/asana/oauth/callback';
const SECRET = 'canary-client-secret:with %25 and +';
const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pem = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const issuerKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const publicPem = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();

let idp: IdentityProvider;
let other: IdentityProvider;
const closing: (() => Promise<void>)[] = [];

beforeAll(async () => {
  const jwk = { ...(await exportJWK(await importSPKI(publicPem, 'ES256'))), kid: 'key-1', use: 'sig', alg: 'ES256' };
  const common = { redirect_uris: [REDIRECT], grant_types: ['authorization_code', 'refresh_token'], client_secret: SECRET };
  const clients = [
    { ...common, client_id: 'basic', token_endpoint_auth_method: 'client_secret_basic' as const },
    { ...common, client_id: 'post', token_endpoint_auth_method: 'client_secret_post' as const },
    { ...common, client_id: 'public', token_endpoint_auth_method: 'none' as const },
    { ...common, client_id: 'signed', token_endpoint_auth_method: 'private_key_jwt' as const, jwks: { keys: [jwk] } },
  ];
  const configuration = {
    clients,
    scopes: ['openid', 'offline_access', 'email', 'tasks:read'],
    features: { resourceIndicators: anyResource('tasks:read') },
    jwks: { keys: [{ ...(await exportJWK(issuerKey)), kid: 'of-issuer', use: 'sig', alg: 'RS256' }] },
  };
  idp = await startIdentityProvider(configuration);
  other = await startIdentityProvider(configuration);
});

afterEach(() => {
  idp.intercept = undefined;
});

afterAll(async () => {
  await Promise.all([idp.close(), other.close(), ...closing.map((close) => close())]);
});

/** `issuer: ''`: nobody says who it is. */
interface Options extends Partial<OauthSettings> {
  readonly environment?: Record<string, string>;
  readonly approved?: readonly string[];
}

function authorizationOf({ environment = {}, approved = [idp.issuer], ...settings }: Options = {}) {
  const guard = createEgressGuard({ approvedOrigins: approved });
  const net = createGuardedFetch({ guard });
  closing.push(net.close);
  const readSecret = createSecretReader({ environment });
  const { issuer = idp.issuer, ...rest } = settings;
  const defaults = { ...(issuer === '' ? {} : { issuer }), clientId: 'basic', clientSecret: SECRET };
  const client = createOauthClient({ ...defaults, ...rest }, { fetch: net.fetch, readSecret, server: 'asana' });
  return createUpstreamAuthorization(client, (url) => {
    const refusal = guard.refuseUrl(url);
    if (refusal !== undefined) throw refusedError(refusal);
  });
}

const SCOPES = ['openid', 'offline_access', 'email'];

async function signIn(authorization = authorizationOf(), user = 'alice', scopes: readonly string[] = SCOPES) {
  const { url, pending } = await authorization.begin({ redirectUri: REDIRECT, scopes, extraParameters: { prompt: 'consent' } });
  return { url, pending, callback: await idp.signIn(url, user) };
}

const explicit = () => ({ authorizationUrl: `${idp.issuer}/auth`, tokenUrl: `${idp.issuer}/token` });

describe('a sign-in', () => {
  it('gives the tokens and the subject of the id_token', async () => {
    const authorization = authorizationOf();
    const { callback, pending } = await signIn(authorization);
    const { tokens, user } = await authorization.finish(callback, pending);
    expect(user).toBe('alice');
    expect(await idp.introspect(tokens.accessToken)).toMatchObject({ user: 'alice', client: 'basic' });
    expect(tokens.refreshToken).toBeDefined();
    expect(tokens.scopes).toEqual(SCOPES);
    expect(tokens.expiresAt).toBeGreaterThan(tokens.issuedAt);
  });

  it('sends its own PKCE challenge, state and nonce, new ones each time', async () => {
    const authorization = authorizationOf();
    const urls = await Promise.all([1, 2].map(() => authorization.begin({ redirectUri: REDIRECT, scopes: SCOPES })));
    const [one, two] = urls.map(({ url }) => new URL(url).searchParams);
    expect(one?.get('code_challenge_method')).toBe('S256');
    for (const name of ['code_challenge', 'state', 'nonce']) {
      expect(one?.get(name)).toMatch(/^[\w-]{43}$/);
      expect(one?.get(name)).not.toBe(two?.get(name));
    }
  });

  const methods: [string, Options][] = [
    ['client_secret_basic', {}],
    ['client_secret_post', { clientId: 'post', method: 'client_secret_post' }],
    ['a secret in the environment', { clientSecretKey: 'env:ASANA_SECRET', environment: { ASANA_SECRET: SECRET } }],
    ['none', { clientId: 'public', method: 'none' }],
    ['private_key_jwt', { clientId: 'signed', privateKey: 'env:KEY', privateKeyId: 'key-1', environment: { KEY: pem } }],
  ];
  it.each(methods)('authenticates the client: %s', async (_name, options) => {
    const authorization = authorizationOf(options);
    const { callback, pending } = await signIn(authorization);
    const { tokens } = await authorization.finish(callback, pending);
    const refreshed = await authorization.refresh(tokens);
    expect(await idp.introspect(refreshed.accessToken)).toMatchObject({ user: 'alice' });
  });

  it('works with endpoints and no issuer; nobody is named by an id_token that cannot be checked', async () => {
    const authorization = authorizationOf({ issuer: '', ...explicit() });
    const { callback, pending } = await signIn(authorization);
    const { tokens, user } = await authorization.finish(callback, pending);
    expect(await idp.introspect(tokens.accessToken)).toMatchObject({ user: 'alice' });
    expect(user).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('asks the user endpoint of auth.identity who it is', async () => {
    const identity = { userinfoUrl: `${idp.issuer}/me`, claim: 'email' };
    const authorization = authorizationOf({ issuer: '', ...explicit(), identity });
    const scopes = ['openid', 'email'];
    idp.intercept = (req, res) => {
      if (req.url !== '/me') return false;
      res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ email: 'alice@example.com', sub: 'x' }));
      return true;
    };
    const { callback, pending } = await signIn(authorization, 'alice', scopes);
    expect((await authorization.finish(callback, pending)).user).toBe('alice@example.com');
  });

  it.each([
    ['nothing under that name', { data: { id: 7 } }, 'data.login'],
    ['something that is no name', { data: { id: {} } }, 'data.id'],
    ['a name with a line break', { id: 'alice\nbob' }, 'id'],
    ['a name of the prototype', {}, 'constructor.name'],
  ])('refuses a user endpoint that gives %s', async (_name, said, claim) => {
    const authorization = authorizationOf({ issuer: '', ...explicit(), identity: { userinfoUrl: `${idp.issuer}/me`, claim } });
    const { callback, pending } = await signIn(authorization);
    idp.intercept = (req, res) => req.url === '/me' && res.writeHead(200).end(JSON.stringify(said)) !== undefined;
    await expect(authorization.finish(callback, pending)).rejects.toThrow(`there is no ${claim} at auth.identity.userinfo_url`);
  });

  it('names the audience and the resource', async () => {
    const resource = 'https://api.example.com/';
    const authorization = authorizationOf({ resource, audience: 'tasks' });
    const { url, callback, pending } = await signIn(authorization, 'alice', ['openid', 'tasks:read']);
    expect(new URL(url).searchParams.get('audience')).toBe('tasks');
    expect(new URL(url).searchParams.get('resource')).toBe(resource);
    const { tokens } = await authorization.finish(callback, pending);
    expect(await idp.introspect(tokens.accessToken)).toMatchObject({ audience: resource, scopes: 'tasks:read' });
  });

  it('keeps one value of a parameter that the endpoint already has in its query', async () => {
    const authorizationUrl = `${idp.issuer}/auth?state=fixed&client_id=evil&team=7`;
    const { url } = await authorizationOf({ authorizationUrl }).begin({ redirectUri: REDIRECT, scopes: [] });
    const { searchParams } = new URL(url);
    expect(searchParams.getAll('client_id')).toEqual(['basic']);
    expect([...searchParams.keys()]).not.toContain('nonce'); // there will be no id_token to hold it
    expect(searchParams.getAll('state')).toHaveLength(1);
    expect(searchParams.get('state')).not.toBe('fixed');
    expect(searchParams.get('team')).toBe('7');
  });

  it('lets no configured or given parameter take the place of one of the protocol', async () => {
    const settings = { authorizationParameters: { access_type: 'offline', state: 'fixed' } };
    const request = { redirectUri: REDIRECT, scopes: [], extraParameters: { redirect_uri: 'https://evil.example', prompt: 'login' } };
    const { searchParams } = new URL((await authorizationOf(settings).begin(request)).url);
    expect(searchParams.get('access_type')).toBe('offline');
    expect(searchParams.get('prompt')).toBe('login');
    expect(searchParams.get('state')).not.toBe('fixed');
    expect(searchParams.get('redirect_uri')).toBe(REDIRECT);
  });

  it('refreshes, keeping what the answer does not repeat, and revokes', async () => {
    const authorization = authorizationOf();
    const { callback, pending } = await signIn(authorization);
    const { tokens } = await authorization.finish(callback, pending);
    const refreshed = await authorization.refresh(tokens);
    expect(refreshed.accessToken).not.toBe(tokens.accessToken);
    expect(refreshed.scopes).toEqual(tokens.scopes);
    expect(await authorization.revoke(refreshed)).toBe(true);
    expect(await idp.introspect(refreshed.accessToken)).toBeUndefined();
    await expect(authorization.refresh(refreshed)).rejects.toMatchObject({ reason: 'invalid_grant' });
  });

  it('revokes the access token also where the refresh token cannot be revoked', async () => {
    const authorization = authorizationOf();
    const { callback, pending } = await signIn(authorization);
    const { tokens } = await authorization.finish(callback, pending);
    idp.intercept = (req, res, body) =>
      req.url === '/token/revocation' && body.includes('token_type_hint=refresh_token') && res.writeHead(503).end() !== undefined;
    await expect(authorization.revoke(tokens)).rejects.toBeInstanceOf(AuthorizationError);
    expect(await idp.introspect(tokens.accessToken)).toBeUndefined();
  });

  it.each([
    ['', authorizationOf],
    [', without an issuer', () => authorizationOf({ issuer: '', ...explicit() })],
  ])('takes members of null for left out%s', async (_name, make) => {
    const authorization = make();
    const { callback, pending } = await signIn(authorization, 'alice', ['email']);
    idp.intercept = (req, res) => {
      if (req.url !== '/token') return false;
      const nothing = { expires_in: null, refresh_token: null, scope: null, id_token: null };
      res.writeHead(200, { 'content-type': 'application/json' });
      res.end(JSON.stringify({ access_token: 'x', token_type: 'bearer', ...nothing }));
      return true;
    };
    const { tokens } = await authorization.finish(callback, pending);
    expect(tokens).toEqual({ accessToken: 'x', issuedAt: expect.any(Number), scopes: ['email'] });
  });

  it('keeps what a refresh gives while the keys of the issuer cannot be read', async () => {
    const { callback, pending } = await signIn();
    const { tokens } = await authorizationOf().finish(callback, pending);
    idp.intercept = (req, res) => req.url === '/jwks' && res.writeHead(503).end() !== undefined;
    // Another process, which has not read them yet.
    const restarted = authorizationOf();
    const refreshed = await restarted.refresh(tokens);
    expect(await idp.introspect(refreshed.accessToken)).toMatchObject({ user: 'alice' });
  });

  it('reads the metadata again when that failed', async () => {
    const authorization = authorizationOf();
    idp.intercept = (_req, res) => res.writeHead(503).end() !== undefined;
    await expect(authorization.begin({ redirectUri: REDIRECT, scopes: [] })).rejects.toMatchObject({ code: 'authorization-failed' });
    idp.intercept = undefined;
    await expect(authorization.begin({ redirectUri: REDIRECT, scopes: [] })).resolves.toBeDefined();
  });
});

describe('attacks on a sign-in', () => {
  const set = (url: string, name: string, value: string | undefined): string => {
    const changed = new URL(url);
    if (value === undefined) changed.searchParams.delete(name);
    else changed.searchParams.set(name, value);
    return changed.href;
  };

  it.each([
    ['a forged state', (callback: string) => set(callback, 'state', 'A'.repeat(43)), /state/],
    ['no state', (callback: string) => set(callback, 'state', undefined), /state/],
    ['two states', (callback: string) => `${callback}&state=x`, /more than once|state/],
    ['the issuer of another server (mix-up)', (callback: string) => set(callback, 'iss', other.issuer), /iss/],
    ['no issuer where the server always names it', (callback: string) => set(callback, 'iss', undefined), /iss/],
    ['no code', (callback: string) => set(callback, 'code', undefined), /code/],
    ['an id_token in the query', (callback: string) => set(callback, 'id_token', 'a.b.c'), /unsupported|implicit/],
  ])('refuses %s before any token request', async (_name, change, message) => {
    const authorization = authorizationOf();
    const { callback, pending } = await signIn(authorization);
    const before = idp.tokenRequests.length;
    const error = await authorization.finish(change(callback), pending).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AuthorizationError);
    expect(String(error)).toMatch(message);
    expect(idp.tokenRequests.length).toBe(before);
  });

  it("refuses the answer to another browser's sign-in (fixation)", async () => {
    const authorization = authorizationOf();
    const mine = await signIn(authorization);
    const theirs = await signIn(authorization, 'mallory');
    await expect(authorization.finish(theirs.callback, mine.pending)).rejects.toThrow(/state/);
  });

  it('refuses a code that was not asked for with this verifier', async () => {
    const authorization = authorizationOf();
    const mine = await signIn(authorization);
    const theirs = await signIn(authorization, 'mallory');
    const code = new URL(theirs.callback).searchParams.get('code') ?? '';
    await expect(authorization.finish(set(mine.callback, 'code', code), mine.pending)).rejects.toMatchObject({ reason: 'invalid_grant' });
  });

  const HOUR_SECONDS = 3600;
  it.each<[string, RegExp | undefined, { key?: typeof issuerKey; alg?: string; claims?: Record<string, unknown> }]>([
    ['as it should be', undefined, {}],
    ['signed with a key that is not the issuer’s', /signature/, { key: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey }],
    ['signed with what everybody knows', /alg/, { alg: 'HS256' }],
    ['with the nonce of another sign-in', /nonce/, { claims: { nonce: 'A'.repeat(43) } }],
    ['without a nonce', /nonce/, { claims: { nonce: undefined } }],
    ['for another client', /aud/, { claims: { aud: 'post' } }],
    ['of another issuer', /iss/, { claims: { iss: 'https://other.example.com' } }],
    ['that has expired', /timestamp|exp/, { claims: { exp: Math.floor(Date.now() / 1000) - HOUR_SECONDS } }],
    ['that names nobody', /sub/, { claims: { sub: undefined } }],
  ])('judges an id_token %s', async (_what, message, { key = issuerKey, alg = 'RS256', claims = {} }) => {
    const authorization = authorizationOf();
    const { callback, pending } = await signIn(authorization);
    const now = Math.floor(Date.now() / 1000);
    const said = { iss: idp.issuer, aud: 'basic', sub: 'alice', nonce: pending.nonce, iat: now, exp: now + HOUR_SECONDS, ...claims };
    const idToken = await new SignJWT(said).setProtectedHeader({ alg, kid: 'of-issuer' }).sign(alg === 'HS256' ? Buffer.from(SECRET) : key);
    idp.intercept = (req, res) =>
      req.url === '/token' &&
      res
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ access_token: 'x', token_type: 'bearer', id_token: idToken })) !== undefined;
    const finished = authorization.finish(callback, pending);
    if (message === undefined) expect((await finished).user).toBe('alice');
    else await expect(finished).rejects.toThrow(message);
  });

  it('takes a code once', async () => {
    const authorization = authorizationOf();
    const { callback, pending } = await signIn(authorization);
    await authorization.finish(callback, pending);
    await expect(authorization.finish(callback, pending)).rejects.toMatchObject({ reason: 'invalid_grant' });
  });

  it('refuses, without an issuer, an answer that names one of another origin', async () => {
    const authorization = authorizationOf({ issuer: '', ...explicit() });
    const { callback, pending } = await signIn(authorization);
    await expect(authorization.finish(set(callback, 'iss', other.issuer), pending)).rejects.toThrow('another authorization server');
  });

  it('refuses to finish under a configuration that is not the one it began with', async () => {
    const { callback, pending } = await signIn();
    await expect(authorizationOf({ clientId: 'post' }).finish(callback, pending)).rejects.toThrow('changed during the sign-in');
  });

  it('uses only the query of the callback, whatever host it came to', async () => {
    const authorization = authorizationOf();
    const { callback, pending } = await signIn(authorization);
    const { user } = await authorization.finish(`http://evil.example/elsewhere${new URL(callback).search}`, pending);
    expect(user).toBe('alice');
  });

  const claims = (nonce: string) => ({ iss: idp.issuer, sub: 'mallory', aud: 'basic', nonce });
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = () => Math.floor(Date.now() / 1000);
  const strange = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const sign = (value: object) =>
    new SignJWT({ ...value }).setProtectedHeader({ alg: 'RS256' }).setIssuedAt().setExpirationTime('5m').sign(strange.privateKey);

  it.each([
    [
      'alg none',
      /"alg"/,
      async (nonce: string) => `${encode({ alg: 'none' })}.${encode({ ...claims(nonce), iat: now(), exp: now() + 60 })}.`,
    ],
    [
      'HS256 with the client secret (key confusion)',
      /"alg"/,
      (nonce: string) =>
        new SignJWT(claims(nonce)).setProtectedHeader({ alg: 'HS256' }).setIssuedAt().setExpirationTime('5m').sign(Buffer.from(SECRET)),
    ],
    ['a key that is not the server’s', /signature/, (nonce: string) => sign(claims(nonce))],
    ['another nonce', /"nonce"/, () => sign(claims('x'))],
    ['another audience', /"aud"/, (nonce: string) => sign({ ...claims(nonce), aud: 'other' })],
    ['another issuer', /"iss"/, (nonce: string) => sign({ ...claims(nonce), iss: other.issuer })],
  ])('refuses an id_token with %s', async (_name, message, make) => {
    const authorization = authorizationOf();
    const { url, callback, pending } = await signIn(authorization);
    const idToken = await make(new URL(url).searchParams.get('nonce') ?? '');
    idp.intercept = (req, res) => {
      if (req.url !== '/token') return false;
      res.writeHead(200, { 'content-type': 'application/json' });
      res.end(JSON.stringify({ access_token: 'x', token_type: 'Bearer', id_token: idToken }));
      return true;
    };
    await expect(authorization.finish(callback, pending)).rejects.toThrow(message);
  });

  it.each([
    [
      'redirects the token request',
      (res: import('node:http').ServerResponse) => res.writeHead(307, { location: `${other.issuer}/token` }).end(),
    ],
    [
      'answers without end',
      (res: import('node:http').ServerResponse) =>
        res.writeHead(200, { 'content-type': 'application/json' }).end(`{"x":"${'x'.repeat(2_000_000)}`),
    ],
    ['answers with a page', (res: import('node:http').ServerResponse) => res.writeHead(200, { 'content-type': 'text/html' }).end('<html>')],
    ['hangs up', (res: import('node:http').ServerResponse) => res.destroy()],
  ])('refuses a server that %s', async (_name, answer) => {
    const authorization = authorizationOf();
    const { callback, pending } = await signIn(authorization);
    const before = other.received.length;
    idp.intercept = (req, res) => {
      if (req.url !== '/token') return false;
      answer(res);
      return true;
    };
    await expect(authorization.finish(callback, pending)).rejects.toMatchObject({ code: 'authorization-failed' });
    expect(other.received.length).toBe(before);
  });

  it('says nothing secret when the server echoes what it was sent', async () => {
    const authorization = authorizationOf();
    const { callback, pending } = await signIn(authorization);
    const code = new URL(callback).searchParams.get('code') ?? '';
    idp.intercept = (req, res, body) => {
      if (req.url !== '/token') return false;
      res.writeHead(400, { 'content-type': 'application/json' });
      const secret = `${req.headers.authorization} ${SECRET}`;
      res.end(JSON.stringify({ error: 'invalid_client', error_description: `${code} ${secret} ${body}` }));
      return true;
    };
    const error: unknown = await authorization.finish(callback, pending).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ reason: 'invalid_client' });
    for (const secret of [code, 'canary', Buffer.from('canary').toString('base64').slice(0, 6)])
      expect(String(error)).not.toContain(secret);
  });

  it.each([
    ['issuer', { issuer: 'http://127.0.0.1:9' }],
    ['token URL', { issuer: '', authorizationUrl: 'https://idp.example.com/a', tokenUrl: 'http://169.254.169.254/token' }],
  ])('does not go to an address of a document that leads inside: %s', async (_name, settings) => {
    const authorization = authorizationOf({ ...settings, approved: [] });
    const begun = authorization.begin({ redirectUri: REDIRECT, scopes: [] });
    const error = await begun
      .then(({ pending }) => authorization.finish(`${REDIRECT}?code=x&state=${String(pending.state)}`, pending))
      .catch((reason: unknown) => reason);
    expect(String(error)).toMatch(/plain http is not allowed|loopback|metadata/);
  });

  it.each(['javascript:alert(1)', 'http://192.168.1.1/authorize', 'https://user:pass@idp.example.com/'])(
    'sends no browser to %s',
    async (authorizationUrl) => {
      const authorization = authorizationOf({ issuer: '', authorizationUrl, tokenUrl: 'https://idp.example.com/t', approved: [] });
      await expect(authorization.begin({ redirectUri: REDIRECT, scopes: [] })).rejects.toBeInstanceOf(Error);
    },
  );
});
