import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, SignJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { silentObserver } from '../../src/model/index.js';
import { openRedisStore } from '../../src/store/index.js';
import { anyResource, type IdentityProvider, startIdentityProvider } from '../identity-provider.js';
import { hasRedis, REDIS_URL } from '../redis.js';
import { type Api, connect, createWorld, fileText, startApi, urlOf, type World } from './world.js';

const SECRET = 'canary-secret-of-the-service';
const signing = generateKeyPairSync('rsa', { modulusLength: 2048 });

let idp: IdentityProvider;
let world: World;
let api: Api;
/** The operator's own identity provider: a key set is all that the gateway reads of it. */
let issuer: string;
const closing: (() => Promise<void>)[] = [];
/** Tokens that the API takes no more. */
const revoked = new Set<string>();

beforeAll(async () => {
  idp = await startIdentityProvider({
    clients: [
      {
        client_id: 'service',
        client_secret: SECRET,
        redirect_uris: [],
        response_types: [],
        grant_types: ['client_credentials', 'urn:ietf:params:oauth:grant-type:token-exchange'],
      },
    ],
    scopes: ['tasks:read'],
    features: { clientCredentials: { enabled: true }, resourceIndicators: anyResource('tasks:read') },
  });
  api = await startApi((req, res) => {
    const { authorization = '', 'x-tenant': tenant } = req.headers;
    const token = authorization.replace(/^Bearer /, '');
    void idp.introspect(token).then((found) => {
      res.writeHead(revoked.has(token) || found === undefined ? 401 : 200, { 'content-type': 'application/json' });
      res.end(JSON.stringify({ ...found, tenant, echo: authorization }));
    });
  });
  const keys = createServer((_req, res) => {
    void exportJWK(signing.publicKey).then((jwk) => res.end(JSON.stringify({ keys: [{ ...jwk, kid: 'a', alg: 'RS256', use: 'sig' }] })));
  });
  await new Promise<void>((resolve) => keys.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(keys.address() as AddressInfo).port}`;
  closing.push(() => new Promise((resolve) => void keys.close(() => resolve())));
  world = await createWorld();
  const auth = 'auth: { required: true, type: oauth2, scopes: ["tasks:read"] }';
  await world.write('tasks/list.yaml', fileText('list', api.origin).replace('auth: { required: false }', auth));
  await world.write(
    'tasks/open.yaml',
    fileText('open', api.origin).replace('auth: { required: false }', 'auth: { required: false, type: none }'),
  );
});

beforeEach(() => {
  idp.tokenRequests.length = 0;
});

afterAll(async () => {
  await world.close();
  await Promise.all([idp.close(), api.close(), ...closing.map((close) => close())]);
});

const start = (lines: string) =>
  world.start(`servers:\n  - name: tasks\n    capabilities: tasks\n    base_url: ${api.origin}\n${lines}`, { env: { SECRET } });
const SERVICE = () =>
  `    auth: { type: oauth2, flow: client_credentials, client_id: service, client_secret: "\${SECRET}", issuer: "${idp.issuer}", resource: "https://api.example.com/" }\n`;

function textOf(result: unknown): string {
  return JSON.stringify(result);
}

describe('client_credentials', () => {
  it('nothing is asked at the start; 200 calls at once make one token request', async () => {
    const gateway = await start(SERVICE());
    expect(idp.tokenRequests).toHaveLength(0);
    const client = await connect(urlOf(gateway, 'tasks'));
    const results = await Promise.all(
      Array.from({ length: 200 }, (_, index) => client.callTool({ name: 'list', arguments: { q: String(index) } })),
    );
    expect(idp.tokenRequests).toEqual(['client_credentials']);
    expect(results.every((result) => textOf(result).includes('tasks:read'))).toBe(true);
    await client.close();
  });

  it.skipIf(!hasRedis)('two gateways on one Redis make one request for 200 calls at once; Redis holds no token in plain text', async () => {
    const prefix = `test-${randomUUID()}:`;
    const store = `store: { type: redis, url: "${REDIS_URL}", prefix: "${prefix}", encryption_key: "${'k'.repeat(32)}" }\n`;
    const servers = `servers:\n  - name: tasks\n    capabilities: tasks\n    base_url: ${api.origin}\n${SERVICE()}`;
    const gateways = [await world.start(store + servers, { env: { SECRET } }), await world.start(store + servers, { env: { SECRET } })];
    const clients = await Promise.all(gateways.map((gateway) => connect(urlOf(gateway, 'tasks'))));
    const calls = clients.flatMap((client) =>
      Array.from({ length: 100 }, (_, index) => client.callTool({ name: 'list', arguments: { q: String(index) } })),
    );
    expect((await Promise.all(calls)).some(({ isError }) => isError)).toBe(false);
    expect(idp.tokenRequests).toEqual(['client_credentials']);
    const token = String(api.requests.at(-1)?.headers.authorization).replace('Bearer ', '');
    const redis = await openRedisStore({ url: REDIS_URL, prefix: `${prefix}store:`, observer: silentObserver });
    const keys = await redis.keys('');
    const values = await Promise.all(keys.map((key) => redis.get(key)));
    expect(keys).not.toHaveLength(0);
    for (const text of [...keys, ...values]) expect(text).not.toMatch(new RegExp(`canary|${token}`));
    await Promise.all(keys.map((key) => redis.delete(key)));
    await Promise.all([redis.close(), ...clients.map((client) => client.close())]);
  });

  it('a token that the API no longer takes is replaced once, and the call repeated', async () => {
    const gateway = await start(SERVICE());
    const client = await connect(urlOf(gateway, 'tasks'));
    await client.callTool({ name: 'list', arguments: {} });
    const sent = String(api.requests.at(-1)?.headers.authorization).replace('Bearer ', '');
    revoked.add(sent);
    const results = await Promise.all(Array.from({ length: 20 }, () => client.callTool({ name: 'list', arguments: {} })));
    expect(results.some(({ isError }) => isError)).toBe(false);
    expect(idp.tokenRequests).toHaveLength(2);
    await client.close();
  });

  it('goes nowhere but to the origin of the API, and not where a file wants none', async () => {
    const gateway = await start(SERVICE().replace('{ type', '{ origins: ["https://elsewhere.example.com"], type'));
    const client = await connect(urlOf(gateway, 'tasks'));
    const result = await client.callTool({ name: 'list', arguments: {} });
    expect(api.requests.at(-1)?.headers.authorization).toBeUndefined();
    expect(result.isError).toBe(true);
    await client.callTool({ name: 'open', arguments: {} });
    expect(api.requests.at(-1)?.headers.authorization).toBeUndefined();
    expect(idp.tokenRequests).toHaveLength(0);
    await client.close();
  });

  it('tells the model what the authorization server said; no secret is in results or logs', async () => {
    const gateway = await start(SERVICE());
    const client = await connect(urlOf(gateway, 'tasks'));
    const good = await client.callTool({ name: 'list', arguments: {} });
    const token = String(api.requests.at(-1)?.headers.authorization).replace('Bearer ', '');
    const refused = await start(SERVICE().replace('client_id: service', 'client_id: nobody'));
    const other = await connect(urlOf(refused, 'tasks'));
    const bad = await other.callTool({ name: 'list', arguments: {} });
    expect(bad.isError).toBe(true);
    expect(textOf(bad)).toContain('the authorization server of tasks refuses: invalid_client');
    for (const text of [textOf(good), textOf(bad), world.log.join('\n')]) {
      expect(text).not.toContain('canary');
      expect(text).not.toContain(token);
    }
    await Promise.all([client.close(), other.close()]);
  });
});

describe('token_exchange', () => {
  const signed = (sub: string) =>
    new SignJWT({ sub })
      .setProtectedHeader({ alg: 'RS256', kid: 'a' })
      .setIssuer(issuer)
      .setAudience('mcp')
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(signing.privateKey);

  it("the API sees each caller's own user, and never the token that came in", async () => {
    const gateway = await start(
      `${SERVICE().replace('client_credentials', 'token_exchange')}    access: { type: jwt, issuer: "${issuer}", audience: mcp, jwks_uri: "${issuer}/jwks" }\n`,
    );
    const [alice, bob] = await Promise.all([signed('alice'), signed('bob')]);
    const before = api.requests.length;
    const users = await Promise.all(
      [alice, bob].map(async (token) => {
        const client = await connect(urlOf(gateway, 'tasks'), 'modern', { authorization: `Bearer ${token}` });
        const results = await Promise.all(Array.from({ length: 50 }, () => client.callTool({ name: 'list', arguments: {} })));
        await client.close();
        return new Set(results.map(({ structuredContent }) => (structuredContent as { user: string }).user));
      }),
    );
    expect(users).toEqual([new Set(['alice']), new Set(['bob'])]);
    expect(idp.tokenRequests).toHaveLength(2);
    const sent = api.requests.slice(before).map(({ headers }) => String(headers.authorization));
    for (const token of [alice, bob]) expect(sent.some((header) => header.includes(token))).toBe(false);
  });
});

describe('passthrough', () => {
  it('sends the named headers and no others, and says so at the start', async () => {
    const gateway = await start('    auth: { type: passthrough, headers: [X-Tenant] }\n');
    expect(world.log.join('\n')).toContain(`what callers send as x-tenant is sent on to ${api.origin}`);
    const headers = { 'x-tenant': 'canary-acme', 'x-other': 'canary-other', authorization: 'Bearer canary-token' };
    const client = await connect(urlOf(gateway, 'tasks'), 'modern', headers);
    const result = await client.callTool({ name: 'list', arguments: {} });
    const sent = api.requests.at(-1)?.headers;
    expect(sent?.['x-tenant']).toBe('canary-acme');
    expect(JSON.stringify(sent)).not.toMatch(/canary-(other|token)/);
    expect(textOf(result)).not.toContain('canary');
    expect(world.log.join('\n')).not.toContain('canary');
    await client.close();
  });

  it('sends them through the aggregate too', async () => {
    const gateway = await start('    auth: { type: passthrough, headers: [X-Tenant] }\n    aggregate: true\n');
    const client = await connect(`${gateway.address}/mcp`, 'modern', { 'x-tenant': 'acme', 'x-other': 'other' });
    await client.callTool({ name: 'tasks_list', arguments: {} });
    const sent = api.requests.at(-1)?.headers;
    expect([sent?.['x-tenant'], sent?.['x-other']]).toEqual(['acme', undefined]);
    await client.close();
  });

  it('a caller without them is told which are missing', async () => {
    const gateway = await start('    auth: { type: passthrough, headers: [X-Tenant] }\n');
    const client = await connect(urlOf(gateway, 'tasks'));
    const result = await client.callTool({ name: 'list', arguments: {} });
    expect(textOf(result)).toContain("the caller's header x-tenant");
    await client.close();
  });

  it('two callers with one session each keep their own headers', async () => {
    const gateway = await start('    auth: { type: passthrough, headers: [X-Tenant] }\n    sessions: true\n');
    const clients = await Promise.all(
      ['acme', 'globex'].map((tenant) => connect(urlOf(gateway, 'tasks'), 'legacy', { 'x-tenant': tenant })),
    );
    for (const [index, tenant] of ['acme', 'globex'].entries()) {
      await clients[index]?.callTool({ name: 'list', arguments: {} });
      expect(api.requests.at(-1)?.headers['x-tenant']).toBe(tenant);
    }
    await Promise.all(clients.map((client) => client.close()));
  });
});
