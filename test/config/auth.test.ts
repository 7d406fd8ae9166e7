import { describe, expect, test } from 'vitest';
import { type AuthConfig, describeConfig, loadConfig } from '../../src/config/index.js';
import { GatewayError, type JsonObject } from '../../src/model/index.js';

async function load(auth: JsonObject, server: JsonObject = {}) {
  const document = { servers: [{ name: 'asana', capabilities: 'asana', auth, ...server }] };
  return loadConfig(undefined, { document }, {}, '/work');
}

async function authOf(auth: JsonObject, server: JsonObject = {}): Promise<AuthConfig | undefined> {
  return (await load(auth, server)).servers[0]?.auth;
}

async function problemsOf(auth: JsonObject, server: JsonObject = {}): Promise<string> {
  const error: unknown = await load(auth, server).catch((reason: unknown) => reason);
  if (!(error instanceof GatewayError)) throw new Error('nothing was refused');
  return [error.message, ...error.diagnostics.map(({ summary }) => summary)].join('\n');
}

const SERVICE = { type: 'oauth2', flow: 'client_credentials', client_id: 'gateway' };
const SIGN_IN = { type: 'oauth2', flow: 'authorization_code', client_id: 'gateway' };
const EXCHANGE = { type: 'oauth2', flow: 'token_exchange', client_id: 'gateway', client_secret: 's' };
const JWT = { access: { type: 'jwt', issuer: 'https://id.example.com', audience: 'mcp' } };

describe('oauth2', () => {
  test('everything that can be said of a sign-in', async () => {
    const auth = {
      ...SIGN_IN,
      client_secret_key: 'env:ASANA_SECRET',
      token_endpoint_auth_method: 'client_secret_post',
      issuer: 'https://id.example.com/',
      authorization_url: 'https://id.example.com/authorize?team=7',
      token_url: 'https://id.example.com/token',
      revocation_url: 'https://id.example.com/revoke',
      scopes: ['openid', 'tasks:read'],
      audience: 'tasks',
      resource: 'https://api.example.com/',
      authorization_parameters: { access_type: 'offline' },
      identity: { userinfo_url: 'https://api.example.com/me', claim: 'data.email' },
      header: 'X-Token',
      prefix: '',
      origins: 'https://api.example.com',
    };
    expect(await authOf(auth)).toEqual({
      type: 'oauth2',
      flow: 'authorization_code',
      clientId: 'gateway',
      clientSecretKey: 'env:ASANA_SECRET',
      method: 'client_secret_post',
      issuer: 'https://id.example.com/',
      authorizationUrl: 'https://id.example.com/authorize?team=7',
      tokenUrl: 'https://id.example.com/token',
      revocationUrl: 'https://id.example.com/revoke',
      scopes: ['openid', 'tasks:read'],
      audience: 'tasks',
      resource: 'https://api.example.com/',
      authorizationParameters: { access_type: 'offline' },
      identity: { userinfoUrl: 'https://api.example.com/me', claim: 'data.email' },
      header: 'X-Token',
      prefix: '',
      origins: ['https://api.example.com'],
    });
  });

  test.each<[string, JsonObject, JsonObject, string]>([
    [
      'no flow',
      { type: 'oauth2', client_id: 'x' },
      {},
      'servers[0].auth.flow is missing; it is one of client_credentials, authorization_code, token_exchange',
    ],
    ['a flow that does not exist', { ...SERVICE, flow: 'client_credential' }, {}, 'did you mean "client_credentials"?'],
    ['no client', { type: 'oauth2', flow: 'authorization_code' }, {}, 'servers[0].auth.client_id is missing'],
    ['a service without secret', SERVICE, {}, 'servers[0].auth has no secret; give client_secret, client_secret_key or private_key'],
    [
      'two secrets',
      { ...SERVICE, client_secret: 'a', private_key: 'env:K' },
      {},
      'servers[0].auth has more than one secret; keep client_secret or private_key',
    ],
    [
      'a key id without key',
      { ...SIGN_IN, private_key_id: 'k' },
      {},
      '"private_key_id" has no effect without private_key under servers[0].auth',
    ],
    [
      'a method without its key',
      { ...SERVICE, client_secret: 'a', token_endpoint_auth_method: 'private_key_jwt' },
      {},
      'servers[0].auth: private_key_jwt goes with private_key',
    ],
    [
      'a secret that is not used',
      { ...SIGN_IN, client_secret: 'a', token_endpoint_auth_method: 'none' },
      {},
      'servers[0].auth: none goes with no secret',
    ],
    [
      'a key written out',
      { ...SERVICE, private_key: '-----BEGIN PRIVATE KEY-----' },
      {},
      'servers[0].auth.private_key should be env:NAME or file:/path of a PEM private key',
    ],
    [
      'an authorization URL of a service',
      { ...SERVICE, client_secret: 'a', authorization_url: 'https://x.test/a' },
      {},
      '"authorization_url" has no effect with flow client_credentials under servers[0].auth; it belongs to authorization_code',
    ],
    [
      'an identity of a service',
      { ...SERVICE, client_secret: 'a', identity: { userinfo_url: 'https://x.test', claim: 'id' } },
      {},
      '"identity" has no effect with flow client_credentials',
    ],
    [
      'revocation of exchanged tokens',
      { ...EXCHANGE, revocation_url: 'https://x.test' },
      JWT,
      '"revocation_url" has no effect with flow token_exchange',
    ],
    [
      'an exchange of nothing',
      EXCHANGE,
      { access: { type: 'open' } },
      'token_exchange exchanges the token that a caller comes with; it needs access: jwt',
    ],
    [
      'a URL that is none',
      { ...SIGN_IN, token_url: 'javascript:alert(1)' },
      {},
      'servers[0].auth.token_url should be an http or https URL',
    ],
    ['a URL with a password', { ...SIGN_IN, issuer: 'https://u:p@x.test' }, {}, 'servers[0].auth.issuer should be an http or https URL'],
    ['two scopes in one', { ...SIGN_IN, scopes: ['a b'] }, {}, 'servers[0].auth.scopes[0] should be a scope, without spaces'],
    ['a token', { ...SIGN_IN, token: 'x' }, {}, '"token" has no effect with type oauth2 under servers[0].auth; it belongs to bearer'],
  ])('refuses %s', async (_name, auth, server, message) => {
    expect(await problemsOf(auth, server)).toContain(message);
  });

  test.each([['client_secret'], ['client_secret_key'], ['private_key']])('does not repeat a wrong %s', async (key) => {
    expect(await problemsOf({ ...SIGN_IN, [key]: ['canary'] })).not.toContain('canary');
  });

  test('goes with jwt access when it exchanges', async () => {
    expect(await authOf(EXCHANGE, JWT)).toMatchObject({ flow: 'token_exchange' });
  });

  test('is described by its flow, without its secret', async () => {
    const config = await load({ ...SERVICE, client_secret: 'canary' });
    const described = JSON.stringify(describeConfig(config, '/work'));
    expect(described).toContain('oauth2 (client_credentials)');
    expect(described).not.toContain('canary');
  });
});

describe('passthrough', () => {
  test('names its headers', async () => {
    expect(await authOf({ type: 'passthrough', headers: ['X-Tenant', 'Authorization'] })).toEqual({
      type: 'passthrough',
      headers: ['x-tenant', 'authorization'],
    });
  });

  const keys = { type: 'keys', keys: [{ name: 'a', sha256: '0'.repeat(64) }] };
  test.each<[string, JsonObject, JsonObject, string]>([
    ['no headers', {}, {}, 'servers[0].auth.headers'],
    ['all headers', { headers: ['*', 'a b'] }, {}, 'servers[0].auth.headers[1] should be the name of a header'],
    ['a header of the connection', { headers: ['Content-Length'] }, {}, "Content-Length belongs to the caller's own request"],
    ['a header of MCP', { headers: ['Mcp-Session-Id'] }, {}, "Mcp-Session-Id belongs to the caller's own request"],
    [
      'the key that lets callers in',
      { headers: ['X-API-Key'] },
      { access: keys },
      'with access keys, X-API-Key is what lets callers in here',
    ],
    ['the token that lets callers in', { headers: ['authorization'] }, JWT, 'with access jwt, authorization is what lets callers in here'],
  ])('refuses %s', async (_name, auth, server, message) => {
    expect(await problemsOf({ type: 'passthrough', ...auth }, server)).toContain(message);
  });
});

test('basic wants a user and a password', async () => {
  const said = await problemsOf({ type: 'basic', token: 'userpass' });
  expect(said).toBe('servers[0].auth.token has no colon; for basic it is user:password, or user: without a password');
  expect(await authOf({ type: 'basic', token: 'user:' })).toEqual({ type: 'basic', token: 'user:' });
});
