import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OauthSettings } from '../../../src/config/index.js';
import { type CredentialRequest, createSecretReader, LOCAL_GRANT } from '../../../src/credentials/index.js';
import {
  createOauthClient,
  createRelay,
  createUpstreamAuthorization,
  createUpstreamGrants,
  type UpstreamGrant,
} from '../../../src/credentials/oauth/index.js';
import { GatewayError, silentObserver } from '../../../src/model/index.js';
import { createEgressGuard, createGuardedFetch } from '../../../src/net/index.js';
import { createMemoryStore, createSealedStore, deriveEncryptionKey, openRedisStore, type Store } from '../../../src/store/index.js';
import { type IdentityProvider, startIdentityProvider } from '../../identity-provider.js';
import { hasRedis, REDIS_URL } from '../../redis.js';
import { capability } from './capability.js';

const REDIRECT = 'https://gateway.example.com/asana/oauth/callback';
const HOUR = 3_600_000;

let idp: IdentityProvider;
let time = 0;
const closing: (() => Promise<void>)[] = [];

beforeAll(async () => {
  idp = await startIdentityProvider({
    clients: [
      {
        client_id: 'gateway',
        client_secret: 'canary-secret-of-the-gateway',
        redirect_uris: [REDIRECT],
        grant_types: ['authorization_code', 'refresh_token'],
      },
    ],
    scopes: ['openid', 'offline_access'],
    ttl: { AccessToken: 3600, RefreshToken: 86_400, IdToken: 3600, Grant: 86_400, Session: 86_400, Interaction: 3600 },
    // One that comes twice ends the whole grant there: a second refresh would show.
    rotateRefreshToken: true,
  });
});

beforeEach(() => {
  time = Date.now();
  idp.tokenRequests.length = 0;
});

afterEach(() => {
  idp.intercept = undefined;
});

afterAll(async () => {
  await Promise.all([idp.close(), ...closing.map((close) => close())]);
});

function processOf(store: Store, settings: Partial<OauthSettings> = {}) {
  const net = createGuardedFetch({ guard: createEgressGuard({ approvedOrigins: [idp.issuer] }) });
  closing.push(net.close);
  const client = createOauthClient(
    { issuer: idp.issuer, clientId: 'gateway', clientSecret: 'canary-secret-of-the-gateway', ...settings },
    { fetch: net.fetch, readSecret: createSecretReader({ environment: {} }), server: 'asana' },
  );
  const now = () => time;
  const authorization = createUpstreamAuthorization(client, () => {}, now);
  const grants = createUpstreamGrants(store);
  return { authorization, grants, relay: createRelay({ server: 'asana', authorization, grants, store, now }) };
}

async function signedIn(
  { authorization, grants }: ReturnType<typeof processOf>,
  user: string,
  id: string = randomUUID(),
  scopes: readonly string[] = ['openid', 'offline_access'],
): Promise<UpstreamGrant> {
  const { url, pending } = await authorization.begin({ redirectUri: REDIRECT, scopes, extraParameters: { prompt: 'consent' } });
  const { tokens } = await authorization.finish(await idp.signIn(url, user), pending);
  idp.tokenRequests.length = 0;
  const grant = { server: 'asana', id, user, configuration: authorization.digest, tokens, createdAt: time, ttlMs: 24 * HOUR };
  await grants.save(grant);
  return grant;
}

const by = (grant: Pick<UpstreamGrant, 'id'>): CredentialRequest => ({ capability, origin: 'https://api.example.com', grant: grant.id });

const stores: [string, boolean, () => Promise<{ store: Store; raw?: Store }>][] = [
  ['memory', true, async () => ({ store: createMemoryStore() })],
  [
    'Redis',
    hasRedis,
    async () => {
      const raw = await openRedisStore({ url: REDIS_URL, prefix: `test-${randomUUID()}:`, observer: silentObserver });
      closing.push(raw.close);
      return { raw, store: createSealedStore(raw, [deriveEncryptionKey('k'.repeat(32))]) };
    },
  ],
];

describe.each(stores.filter(([, isThere]) => isThere))('grants in %s', (_name, _isThere, open) => {
  it('each caller gets its own token', async () => {
    const one = processOf((await open()).store);
    const [alice, bob] = [await signedIn(one, 'alice'), await signedIn(one, 'bob')];
    const tokens = await Promise.all([one.relay.token(by(alice)), one.relay.token(by(bob))]);
    expect(await Promise.all(tokens.map(({ accessToken }) => idp.introspect(accessToken)))).toMatchObject([
      { user: 'alice' },
      { user: 'bob' },
    ]);
    expect(new Set(tokens.map(({ identity }) => identity)).size).toBe(2);
    // With other scopes the same user may read more or less.
    const less = await signedIn(one, 'alice', randomUUID(), ['openid']);
    expect(tokens.map(({ identity }) => identity)).not.toContain((await one.relay.token(by(less))).identity);
    expect((await one.relay.token(by(await signedIn(one, 'alice')))).identity).toBe(tokens[0]?.identity);
    expect(idp.tokenRequests).toHaveLength(0);
  });

  it('nobody is taken for another by what they are called', async () => {
    const one = processOf((await open()).store);
    const grant = await signedIn(one, 'alice');
    const identityOf = async (user: string, scopes: readonly string[]) => {
      await one.grants.save({ ...grant, user, tokens: { ...grant.tokens, scopes } });
      return (await one.relay.token(by(grant))).identity;
    };
    expect(await identityOf('alice:tasks', ['read'])).not.toBe(await identityOf('alice', ['tasks:read']));
    expect(await identityOf('alice', ['a', 'b'])).toBe(await identityOf('alice', ['b', 'a']));
  });

  it('200 calls at expiry, in two processes, make one refresh', async () => {
    const { store, raw } = await open();
    const processes = [processOf(store), processOf(store)] as const;
    const grant = await signedIn(processes[0], 'alice');
    time += HOUR - 30_000; // shortly before it expires
    const calls = processes.flatMap(({ relay }) => Array.from({ length: 100 }, () => relay.token(by(grant))));
    const tokens = new Set((await Promise.all(calls)).map(({ accessToken }) => accessToken));
    expect(tokens.size).toBe(1);
    expect(tokens).not.toContain(grant.tokens.accessToken);
    expect(idp.tokenRequests).toEqual(['refresh_token']);
    const kept = await processes[1].grants.find('asana', grant.id);
    expect(kept?.tokens.refreshToken).not.toBe(grant.tokens.refreshToken);
    const values = await Promise.all((await (raw ?? store).keys('')).map((key) => raw?.get(key) ?? ''));
    for (const secret of [...tokens, kept?.tokens.refreshToken ?? '', 'alice']) expect(values.join()).not.toContain(secret);
  });

  it('200 calls that the API refused make one refresh', async () => {
    const { store } = await open();
    const processes = [processOf(store), processOf(store)] as const;
    const grant = await signedIn(processes[0], 'alice');
    const { accessToken } = grant.tokens;
    const renewed = await Promise.all(
      processes.flatMap(({ relay }) => Array.from({ length: 100 }, () => relay.renew(by(grant), accessToken))),
    );
    expect(new Set(renewed.map((token) => token?.accessToken)).size).toBe(1);
    expect(await idp.introspect(renewed[0]?.accessToken ?? '')).toMatchObject({ user: 'alice' });
    expect(idp.tokenRequests).toEqual(['refresh_token']);
  });
});

/** Takes no grants while they are away. */
function storeThatLacks(grants: { readonly areAway: boolean }): Store {
  const memory = createMemoryStore();
  return {
    ...memory,
    async replace(key, expected, value, ttlMs) {
      if (grants.areAway && key.startsWith('upstream-grant:')) throw new GatewayError('store-unavailable', 'away');
      return memory.replace(key, expected, value, ttlMs);
    },
  };
}

describe('a grant that cannot be used', () => {
  it.each([
    ['nobody signed in', undefined, 'Sign in again: connect the client to this server anew.'],
    ['an id that nobody has', 'x', 'Sign in again: connect the client to this server anew.'],
    ['standard input and output', LOCAL_GRANT, 'Run `mcp-gateway auth login asana`.'],
  ])('%s: the error says how to sign in', async (_name, id, hint) => {
    const { relay } = processOf(createMemoryStore());
    const error: unknown = await relay.token(by({ id: id as string })).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ reason: 'sign_in', message: 'nobody is signed in at asana', hint: expect.stringContaining(hint) });
  });

  it('a refused refresh ends it', async () => {
    const one = processOf(createMemoryStore());
    const grant = await signedIn(one, 'alice');
    await one.authorization.revoke(grant.tokens);
    time += HOUR;
    await expect(one.relay.token(by(grant))).rejects.toThrow('the sign-in has ended at asana');
    expect(await one.grants.list()).toEqual([]);
  });

  it('so does one that GitHub refuses, with status 200', async () => {
    const one = processOf(createMemoryStore());
    const grant = await signedIn(one, 'alice');
    idp.intercept = (req, res) =>
      req.url === '/token' &&
      res
        .writeHead(200, { 'content-type': 'application/json' })
        .end('{"error":"bad_refresh_token","error_description":"The refresh token passed is incorrect or expired."}') !== undefined;
    time += HOUR;
    await expect(one.relay.token(by(grant))).rejects.toThrow('the sign-in has ended at asana');
    expect(await one.grants.list()).toEqual([]);
  });

  it('a server that does not answer ends nothing: the token is used while it holds', async () => {
    const one = processOf(createMemoryStore());
    const grant = await signedIn(one, 'alice');
    idp.intercept = (req, res) => req.url === '/token' && res.writeHead(503).end() !== undefined;
    time += HOUR - 30_000;
    expect((await one.relay.token(by(grant))).accessToken).toBe(grant.tokens.accessToken);
    time += 60_000;
    await expect(one.relay.token(by(grant))).rejects.toMatchObject({ reason: 'invalid_response' });
    idp.intercept = undefined;
    expect(await idp.introspect((await one.relay.token(by(grant))).accessToken)).toMatchObject({ user: 'alice' });
  });

  it('another configuration makes it void', async () => {
    const store = createMemoryStore();
    const grant = await signedIn(processOf(store), 'alice');
    const changed = processOf(store, { scopes: ['openid'] });
    await expect(changed.relay.token(by(grant))).rejects.toThrow('the configuration has changed since the sign-in');
    expect(await changed.grants.list()).toEqual([]);
  });

  it('of another server is unknown here', async () => {
    const store = createMemoryStore();
    const one = processOf(store);
    const grant = await signedIn(one, 'alice');
    await one.grants.save({ ...grant, server: 'other', id: 'elsewhere' });
    await expect(one.relay.token(by({ id: 'elsewhere' }))).rejects.toThrow('nobody is signed in at asana');
  });

  it('without a refresh token lasts until it expires, or until the API refuses it', async () => {
    const one = processOf(createMemoryStore());
    const grant = await signedIn(one, 'alice');
    const { refreshToken: _none, ...tokens } = grant.tokens;
    await one.grants.save({ ...grant, tokens });
    time += HOUR - 30_000;
    expect((await one.relay.token(by(grant))).accessToken).toBe(tokens.accessToken);
    await expect(one.relay.renew(by(grant), tokens.accessToken)).rejects.toThrow('the API no longer accepts the sign-in');
    expect(await one.grants.list()).toEqual([]);

    await one.grants.save({ ...grant, tokens });
    time += 60_000;
    await expect(one.relay.token(by(grant))).rejects.toThrow('the sign-in has expired');
    expect(await one.grants.list()).toEqual([]);
  });

  it('revoked while it is refreshed: the new tokens are revoked too', async () => {
    const store = createMemoryStore();
    const one = processOf(store);
    const grant = await signedIn(one, 'alice');
    idp.intercept = (req) => {
      // The grant goes while the provider is asked.
      if (req.url === '/token') void one.grants.remove(grant);
      return false;
    };
    await expect(one.relay.renew(by(grant), grant.tokens.accessToken)).rejects.toThrow('nobody is signed in any more');
    expect(idp.received.filter(({ path }) => path === '/token/revocation')).not.toHaveLength(0);
    expect(await one.grants.list()).toEqual([]);
  });

  it('refreshed while the store was away: the tokens are kept and saved at the next call', async () => {
    const grants = { areAway: false };
    const one = processOf(storeThatLacks(grants));
    const grant = await signedIn(one, 'alice');
    time += HOUR;
    grants.areAway = true;
    await expect(one.relay.token(by(grant))).rejects.toMatchObject({ code: 'store-unavailable' });
    grants.areAway = false;
    expect(await idp.introspect((await one.relay.token(by(grant))).accessToken)).toMatchObject({ user: 'alice' });
    expect(idp.tokenRequests).toEqual(['refresh_token']);
  });

  it('closed in the middle of a refresh that nobody waits for: what comes of it is kept', async () => {
    const one = processOf(createMemoryStore());
    const grant = await signedIn(one, 'alice');
    time += HOUR;
    const gone = new AbortController();
    let ended: Promise<void> | undefined;
    idp.intercept = (req) => {
      if (req.url === '/token') {
        gone.abort(new Error('gone'));
        ended = one.relay.close();
      }
      return false;
    };
    await expect(one.relay.token({ ...by(grant), signal: gone.signal })).rejects.toThrow('gone');
    await ended;
    const [kept] = await one.grants.list();
    expect(kept?.tokens.refreshToken).not.toBe(grant.tokens.refreshToken);
    expect(await idp.introspect(kept?.tokens.accessToken ?? '')).toMatchObject({ user: 'alice' });
    await expect(one.relay.renew(by(grant), kept?.tokens.accessToken ?? '')).rejects.toThrow('is not renewed any more');
  });

  it('closed after the store was away: what it did not take is kept', async () => {
    const grants = { areAway: false };
    const one = processOf(storeThatLacks(grants));
    const grant = await signedIn(one, 'alice');
    time += HOUR;
    grants.areAway = true;
    await expect(one.relay.token(by(grant))).rejects.toMatchObject({ code: 'store-unavailable' });
    grants.areAway = false;
    await one.relay.close();
    expect((await one.grants.list())[0]?.tokens.refreshToken).not.toBe(grant.tokens.refreshToken);
  });
});
