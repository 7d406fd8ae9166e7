import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OauthSettings } from '../../../src/config/index.js';
import { type CredentialRequest, createSecretReader } from '../../../src/credentials/index.js';
import {
  createClientCredentials,
  createOauthClient,
  createSharedTokens,
  createTokenExchange,
} from '../../../src/credentials/oauth/index.js';
import { GatewayError, silentObserver } from '../../../src/model/index.js';
import { createEgressGuard, createGuardedFetch } from '../../../src/net/index.js';
import { createMemoryStore, createSealedStore, deriveEncryptionKey, openRedisStore, type Store } from '../../../src/store/index.js';
import { anyResource, type IdentityProvider, startIdentityProvider } from '../../identity-provider.js';
import { hasRedis, REDIS_URL } from '../../redis.js';
import { capability } from './capability.js';

let idp: IdentityProvider;
const closing: (() => Promise<void>)[] = [];

beforeAll(async () => {
  const client = { client_id: 'service', client_secret: 'canary-secret-of-the-service', redirect_uris: [], response_types: [] };
  idp = await startIdentityProvider({
    clients: [{ ...client, grant_types: ['client_credentials', 'urn:ietf:params:oauth:grant-type:token-exchange'] }],
    scopes: ['tasks:read', 'tasks:write'],
    ttl: { ClientCredentials: 600, AccessToken: 600 },
    features: { clientCredentials: { enabled: true }, resourceIndicators: anyResource('tasks:read tasks:write') },
  });
});

beforeEach(() => {
  idp.tokenRequests.length = 0;
});

afterEach(() => {
  idp.intercept = undefined;
});

afterAll(async () => {
  await Promise.all([idp.close(), ...closing.map((close) => close())]);
});

/** One process: a source over a store, with a clock. */
function processOf(store: Store, settings: Partial<OauthSettings> = {}, now: () => number = Date.now) {
  const net = createGuardedFetch({ guard: createEgressGuard({ approvedOrigins: [idp.issuer] }) });
  closing.push(net.close);
  const client = createOauthClient(
    { issuer: idp.issuer, clientId: 'service', clientSecret: 'canary-secret-of-the-service', ...settings },
    { fetch: net.fetch, readSecret: createSecretReader({ environment: {} }), server: 'tasks', scopesOfFiles: ['tasks:read'] },
  );
  const shared = createSharedTokens(store, now);
  return { service: createClientCredentials(client, shared, now), exchange: createTokenExchange(client, shared, now) };
}

const request: CredentialRequest = { capability, origin: 'https://api.example.com', serverName: 'tasks' };
const resource = 'https://api.example.com/';

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

describe('client_credentials', () => {
  it('asks at the first call, for the scopes of the files, and keeps the token', async () => {
    const { service } = processOf(createMemoryStore(), { resource });
    expect(idp.tokenRequests).toHaveLength(0);
    const { accessToken } = await service.token(request);
    expect(await idp.introspect(accessToken)).toMatchObject({ client: 'service', scopes: 'tasks:read', audience: resource });
    expect((await service.token(request)).accessToken).toBe(accessToken);
    expect(idp.tokenRequests).toEqual(['client_credentials']);
  });

  describe.each(stores.filter(([, isThere]) => isThere))('over %s', (_name, _isThere, open) => {
    it('makes one request for 200 calls at once, in two processes, at the beginning and at expiry', async () => {
      const { store, raw } = await open();
      let time = Date.now();
      const processes = [1, 2].map(() => processOf(store, { resource }, () => time).service);
      const callAll = () =>
        Promise.all(
          processes.flatMap((service) => Array.from({ length: 100 }, () => service.token(request).then((token) => token.accessToken))),
        );
      const first = new Set(await callAll());
      expect(first.size).toBe(1);
      expect(idp.tokenRequests).toHaveLength(1);
      time += 600_000 - 30_000; // shortly before it expires
      const second = new Set(await callAll());
      expect(second.size).toBe(1);
      expect([...second]).not.toEqual([...first]);
      expect(idp.tokenRequests).toHaveLength(2);
      const values = await Promise.all((await (raw ?? store).keys('')).map((key) => raw?.get(key)));
      for (const value of values) for (const token of [...first, ...second]) expect(value ?? '').not.toContain(token);
    });

    it('renews once for everybody whose token the API refused', async () => {
      const { store } = await open();
      const processes = [1, 2].map(() => processOf(store, { resource }).service);
      const { accessToken } = (await processes[0]?.token(request)) ?? { accessToken: '' };
      await processes[1]?.token(request);
      const renewed = await Promise.all(
        processes.flatMap((service) => Array.from({ length: 100 }, () => service.renew(request, accessToken))),
      );
      expect(new Set(renewed.map((token) => token?.accessToken)).size).toBe(1);
      expect(renewed[0]?.accessToken).not.toBe(accessToken);
      expect(idp.tokenRequests).toHaveLength(2);
    });
  });

  it('does not keep a failure', async () => {
    const { service } = processOf(createMemoryStore(), { resource });
    idp.intercept = (req, res) => req.url === '/token' && res.writeHead(503).end() !== undefined;
    await expect(service.token(request)).rejects.toMatchObject({ code: 'authorization-failed' });
    idp.intercept = undefined;
    await expect(service.token(request)).resolves.toBeDefined();
  });

  it('goes on with a token that still holds when no other can be had, and not with one that has expired', async () => {
    let time = Date.now();
    const { service } = processOf(createMemoryStore(), { resource }, () => time);
    const { accessToken } = await service.token(request);
    idp.intercept = (req, res) => req.url === '/token' && res.writeHead(503).end() !== undefined;
    time += 600_000 - 30_000;
    expect((await service.token(request)).accessToken).toBe(accessToken);
    time += 60_000;
    await expect(service.token(request)).rejects.toMatchObject({ code: 'authorization-failed' });
  });

  it('asks for itself while the store is away', async () => {
    const away = async () => {
      throw new GatewayError('store-unavailable', 'away');
    };
    const { service } = processOf({ ...createMemoryStore(), get: away, set: away, replace: away }, { resource });
    const { accessToken } = await service.token(request);
    expect((await service.token(request)).accessToken).toBe(accessToken);
    expect(idp.tokenRequests).toHaveLength(1);
  });

  it('a caller that gives up ends nothing for the others', async () => {
    const { service } = processOf(createMemoryStore(), { resource });
    const giving = new AbortController();
    const calls = [service.token({ ...request, signal: giving.signal }), service.token(request)];
    giving.abort(new Error('gone'));
    const [gone, stays] = await Promise.allSettled(calls);
    expect(gone).toMatchObject({ status: 'rejected', reason: new Error('gone') });
    expect(stays?.status).toBe('fulfilled');
    expect(idp.tokenRequests).toHaveLength(1);
  });

  it('is of no use to another configuration on the same store', async () => {
    const store = createMemoryStore();
    const reads = await processOf(store, { resource }).service.token(request);
    const writes = await processOf(store, { resource, scopes: ['tasks:write'] }).service.token(request);
    expect(await idp.introspect(reads.accessToken)).toMatchObject({ scopes: 'tasks:read' });
    expect(await idp.introspect(writes.accessToken)).toMatchObject({ scopes: 'tasks:write' });
  });

  it('says what the server said, without the secret', async () => {
    const { service } = processOf(createMemoryStore(), { clientSecret: 'canary-wrong' });
    const error: unknown = await service.token(request).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'authorization-failed', reason: 'invalid_client' });
    expect(String(error)).not.toContain('canary');
  });
});

describe('token_exchange', () => {
  const by = (principal: string, bearer: string): CredentialRequest => ({ ...request, principal, inbound: { bearer, headers: {} } });

  it('gives each caller a token of its own, asked for once', async () => {
    const store = createMemoryStore();
    const processes = [1, 2].map(() => processOf(store, { resource }).exchange);
    const calls = (user: string) =>
      processes.flatMap((exchange) => Array.from({ length: 100 }, () => exchange.token(by(`jwt:${user}`, user))));
    const [alice, bob] = await Promise.all([Promise.all(calls('alice')), Promise.all(calls('bob'))]);
    expect(new Set(alice.map(({ accessToken }) => accessToken)).size).toBe(1);
    expect(await idp.introspect(alice[0]?.accessToken ?? '')).toMatchObject({ user: 'alice' });
    expect(await idp.introspect(bob[0]?.accessToken ?? '')).toMatchObject({ user: 'bob' });
    expect(alice[0]?.identity).not.toBe(bob[0]?.identity);
    expect(new Set(alice.map(({ identity }) => identity)).size).toBe(1);
    expect(idp.tokenRequests).toHaveLength(2);
  });

  it('exchanges again when the caller comes with another token', async () => {
    const { exchange } = processOf(createMemoryStore(), { resource });
    const one = await exchange.token(by('jwt:alice', 'alice'));
    const other = await exchange.token(by('jwt:alice', 'alice '));
    expect(idp.tokenRequests).toHaveLength(2);
    // The other may have fewer rights: what is read with one is not kept for it.
    expect(other.identity).not.toBe(one.identity);
  });

  it("never gives one caller's token to another who claims the same subject", async () => {
    const { exchange } = processOf(createMemoryStore(), { resource });
    const mine = await exchange.token(by('jwt:alice', 'alice'));
    const theirs = await exchange.token(by('jwt:mallory', 'alice'));
    expect(theirs.accessToken).not.toBe(mine.accessToken);
  });

  it('says that the caller came without a token', async () => {
    const { exchange } = processOf(createMemoryStore());
    await expect(exchange.token(request)).rejects.toThrow('the caller came without one');
  });

  it('a refused exchange is an error of this caller alone, without the token', async () => {
    const { exchange } = processOf(createMemoryStore(), { resource });
    const error: unknown = await exchange.token(by('jwt:x', 'refuse-canary')).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ reason: 'invalid_grant' });
    expect(String(error)).not.toContain('canary');
    await expect(exchange.token(by('jwt:alice', 'alice'))).resolves.toBeDefined();
  });
});
