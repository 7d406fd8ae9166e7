import { describe, expect, it } from 'vitest';
import { type AccessConfig, loadConfig, requireAccess } from '../../src/config/index.js';
import { GatewayError, type Json, type JsonObject } from '../../src/model/index.js';

const SIGN_IN = { type: 'oauth2', flow: 'authorization_code', client_id: 'gateway' };
const DEFAULTS = { type: 'oauth', accessTtlMs: 3_600_000, refreshTtlMs: 2_592_000_000 };

function load(server: JsonObject, more: JsonObject = {}) {
  const document = { servers: [{ name: 'asana', capabilities: 'asana', auth: SIGN_IN, ...server }], ...more };
  return loadConfig(undefined, { document }, {}, '/work');
}

async function accessOf(server: JsonObject, more: JsonObject = {}): Promise<AccessConfig | undefined> {
  return (await load(server, more)).servers[0]?.access;
}

async function problemsOf(server: JsonObject, more: JsonObject = {}): Promise<string> {
  const error: unknown = await load(server, more).catch((reason: unknown) => reason);
  if (!(error instanceof GatewayError)) throw new Error('nothing was refused');
  return [error.message, ...error.diagnostics.map(({ summary }) => summary)].join('\n');
}

describe('access oauth', () => {
  it('is what a flow for users says by itself', async () => {
    expect(await accessOf({})).toEqual(DEFAULTS);
    expect(await accessOf({ access: 'oauth' })).toEqual(DEFAULTS);
    expect(await accessOf({}, { access: 'oauth' })).toEqual(DEFAULTS);
  });

  it('may say how long tokens are good', async () => {
    const access = { type: 'oauth', access_token_ttl: '10m', refresh_token_ttl: '7d' };
    expect(await accessOf({ access })).toEqual({ type: 'oauth', accessTtlMs: 600_000, refreshTtlMs: 604_800_000 });
  });

  it.each<[string, Json, JsonObject]>([
    ['some of the API’s', ['a', 'b'], { a: ['a'], b: ['b'] }],
    ['other names', { read: 'tasks:read' }, { read: ['tasks:read'] }],
    ['one name for several', { edit: ['tasks:write', 'tasks:delete'] }, { edit: ['tasks:write', 'tasks:delete'] }],
  ])('may offer scopes: %s', async (_name, scopes, expected) => {
    expect(await accessOf({ access: { type: 'oauth', scopes } })).toEqual({ ...DEFAULTS, scopes: expected });
  });

  it.each<[string, JsonObject, JsonObject, string]>([
    ['an API without users', { access: 'oauth', auth: { type: 'bearer', token: 'x' } }, {}, 'no API to sign in at'],
    ['no API at all', { access: 'oauth', auth: { type: 'none' } }, {}, 'no API to sign in at'],
    ['users who are let in without', { access: 'open' }, {}, 'access open lets them in without'],
    ['the aggregate', { aggregate: true }, {}, 'cannot join the aggregate'],
    ['an empty list of scopes', { access: { type: 'oauth', scopes: [] } }, {}, 'a list of scopes of the API'],
    ['a scope with a space', { access: { type: 'oauth', scopes: ['a b'] } }, {}, 'a list of scopes of the API'],
    ['a name for nothing', { access: { type: 'oauth', scopes: { read: [] } } }, {}, 'a list of scopes of the API'],
    ['tokens for a second', { access: { type: 'oauth', access_token_ttl: '1s' } }, {}, 'access_token_ttl should be a duration'],
    ['an unknown key', { access: { type: 'oauth', scope: ['a'] } }, {}, 'did you mean "scopes"?'],
    ['groups, which nobody has', { policy: { rules: [{ groups: ['staff'] }] } }, {}, '"rules" has no effect'],
    ['plain http for everybody', {}, { server: { public_url: 'http://mcp.example.com' } }, 'has to be https'],
  ])('is refused with %s', async (_name, server, more, problem) => {
    expect(await problemsOf(server, more)).toContain(problem);
  });

  it('needs an address that people can be sent to, where others can reach it', async () => {
    const nowhere = await load({}, { server: { host: '0.0.0.0' } });
    expect(() => requireAccess(nowhere)).toThrow('nothing says where clients reach it');
    requireAccess(await load({}, { server: { host: '0.0.0.0', public_url: 'https://mcp.example.com' } }));
    requireAccess(await load({}, { server: { public_url: 'http://127.0.0.1:8000' } }));
  });
});
