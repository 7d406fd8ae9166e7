import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAccessGate } from '../../src/access/index.js';
import type { JwtAccess } from '../../src/config/index.js';

const AUDIENCE = 'https://gateway.test/pets/mcp';
const METADATA = 'https://gateway.test/.well-known/oauth-protected-resource/pets/mcp';

/** An identity provider that publishes its metadata and keys. */
describe('access: jwt', () => {
  let provider: Server;
  let issuer: string;
  let current: Awaited<ReturnType<typeof generateKeyPair>>;
  let published: Record<string, unknown>[] = [];
  let keyReads = 0;
  let isDown = false;
  let spoilKeys: ((res: ServerResponse) => void) | undefined;

  beforeAll(async () => {
    current = await newKey('one');
    provider = createServer((req, res) => {
      if (isDown) return res.writeHead(503).end();
      res.setHeader('content-type', 'application/json');
      if (req.url === '/realm/.well-known/openid-configuration') return res.end(JSON.stringify({ issuer, jwks_uri: `${issuer}/keys` }));
      if (req.url === '/other/.well-known/openid-configuration') return res.end(JSON.stringify({ issuer, jwks_uri: `${issuer}/keys` }));
      if (req.url !== '/realm/keys') return res.writeHead(404).end();
      keyReads += 1;
      if (spoilKeys !== undefined) return spoilKeys(res);
      res.end(JSON.stringify({ keys: published }));
    });
    await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
    issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}/realm`;
  });
  afterAll(() => provider.close());

  async function newKey(kid: string): Promise<typeof current> {
    const pair = await generateKeyPair('ES256', { extractable: true });
    published = [...published, { ...(await exportJWK(pair.publicKey)), kid, alg: 'ES256', use: 'sig' }];
    return pair;
  }

  function token(payload: JWTPayload = {}, kid = 'one', key = current.privateKey): Promise<string> {
    const all = { iss: issuer, aud: AUDIENCE, sub: 'u-1', exp: Math.floor(Date.now() / 1000) + 60, ...payload };
    return new SignJWT(Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null)))
      .setProtectedHeader({ alg: 'ES256', kid })
      .sign(key);
  }

  function gateOf(settings: Partial<JwtAccess> = {}) {
    const access: JwtAccess = { type: 'jwt', issuer, audience: [AUDIENCE], groupsClaim: 'groups', requiredScopes: [], ...settings };
    return createAccessGate(access, { serverName: 'pets', metadataUrl: () => METADATA });
  }
  const bearer = async (text: string | Promise<string>) => ({ authorization: `Bearer ${await text}` });

  it('lets in whom the issuer names, with the groups that the token says', async () => {
    const gate = gateOf();
    const decision = await gate.decide(await bearer(token({ groups: ['support', 7, 'eu'] })));
    expect(decision).toMatchObject({ principal: { id: 'jwt:u-1', groups: ['support', 'eu'] }, bearer: expect.any(String) });
    await gate.close();
  });

  it.each([
    ['a path', 'realm_access.roles', { realm_access: { roles: ['admin'] } }, ['admin']],
    ['a name with dots in it', 'https://x.test/roles', { 'https://x.test/roles': 'a b' }, ['a', 'b']],
    ['nothing', 'roles', {}, []],
    ['no list', 'roles', { roles: { a: 1 } }, []],
  ])('reads groups from %s', async (_name, groupsClaim, payload, groups) => {
    const gate = gateOf({ groupsClaim });
    expect(await gate.decide(await bearer(token(payload)))).toMatchObject({ principal: { groups } });
    await gate.close();
  });

  const hour = 3600;
  const now = Math.floor(Date.now() / 1000);
  it.each<[string, () => Promise<string> | string, string]>([
    ['of another issuer', () => token({ iss: 'https://evil.test' }), 'its "iss" is missing or not ours'],
    ['for another audience', () => token({ aud: 'https://gateway.test/other/mcp' }), 'its "aud" is missing or not ours'],
    ['without an audience', () => token({ aud: null as unknown as string }), 'its "aud" is missing or not ours'],
    ['without a subject', () => token({ sub: null as unknown as string }), 'its "sub" is missing or not ours'],
    ['with a subject that names nobody', () => token({ sub: { id: 1 } as unknown as string }), 'its "sub" is missing or not ours'],
    ['with an empty subject', () => token({ sub: '' }), 'its "sub" is missing or not ours'],
    ['that never expires', () => token({ exp: null as unknown as number }), 'its "exp" is missing or not ours'],
    ['that has expired', () => token({ exp: now - hour }), 'it has expired'],
    ['that is not valid yet', () => token({ nbf: now + hour }), 'its "nbf" is missing or not ours'],
    [
      'without a signature',
      () => new UnsecuredJWT({ iss: issuer, aud: AUDIENCE, sub: 'u-1', exp: now + hour }).encode(),
      'it is no JWT with a signature of the issuer',
    ],
    ['that is no JWT', () => 'opaque', 'it is no JWT with a signature of the issuer'],
    [
      'signed by somebody else under a known key id',
      async () => token({}, 'one', (await generateKeyPair('ES256')).privateKey),
      'it is no JWT with a signature of the issuer',
    ],
    [
      'signed with the public key as a shared secret',
      async () =>
        new SignJWT({ iss: issuer, aud: AUDIENCE, sub: 'u-1', exp: now + hour })
          .setProtectedHeader({ alg: 'HS256', kid: 'one' })
          .sign(new TextEncoder().encode(await exportSPKI(current.publicKey))),
      'it is no JWT with a signature of the issuer',
    ],
    [
      'that brings its own key',
      async () => {
        const own = await generateKeyPair('ES256', { extractable: true });
        const header = { alg: 'ES256', jwk: await exportJWK(own.publicKey) };
        return new SignJWT({ iss: issuer, aud: AUDIENCE, sub: 'u-1', exp: now + hour }).setProtectedHeader(header).sign(own.privateKey);
      },
      'it is no JWT with a signature of the issuer',
    ],
  ])('refuses a token %s', async (_name, make, reason) => {
    const gate = gateOf();
    expect(await gate.decide(await bearer(make()))).toEqual({
      refusal: {
        status: 401,
        message: `the token is not accepted: ${reason}`,
        challenge: `Bearer error="invalid_token", resource_metadata="${METADATA}"`,
      },
    });
    await gate.close();
  });

  it('tells who comes without a token where to get one', async () => {
    const gate = gateOf();
    expect(await gate.decide({ 'x-api-key': 'k' })).toMatchObject({
      refusal: { status: 401, challenge: `Bearer resource_metadata="${METADATA}"` },
    });
    await gate.close();
  });

  it('asks for scopes that the token lacks', async () => {
    const gate = gateOf({ requiredScopes: ['tools', 'read'] });
    expect(await gate.decide(await bearer(token({ scope: 'read' })))).toEqual({
      refusal: {
        status: 403,
        message: 'the token lacks tools',
        challenge: `Bearer error="insufficient_scope", scope="tools read", resource_metadata="${METADATA}"`,
      },
    });
    expect(await gate.decide(await bearer(token({ scp: ['read', 'tools'] })))).toMatchObject({ principal: { id: 'jwt:u-1' } });
    await gate.close();
  });

  it('reads the keys once, and again when the issuer signs with a new one', async () => {
    const gate = gateOf({ jwksUri: `${issuer}/keys` });
    const before = keyReads;
    for (let index = 0; index < 5; index += 1) await gate.decide(await bearer(token()));
    expect(keyReads - before).toBe(1);
    await gate.close();

    const rotating = gateOf({ jwksUri: `${issuer}/keys` });
    const next = await newKey('two');
    expect(await rotating.decide(await bearer(token({}, 'two', next.privateKey)))).toMatchObject({ principal: { id: 'jwt:u-1' } });
    await rotating.close();
  });

  it('tries the keys of an issuer that has several and names none in its tokens', async () => {
    const gate = gateOf();
    const next = await newKey('three');
    const unnamed = (key: typeof current.privateKey) =>
      new SignJWT({ iss: issuer, aud: AUDIENCE, sub: 'u-1', exp: now + hour }).setProtectedHeader({ alg: 'ES256' }).sign(key);
    for (const { privateKey } of [current, next])
      expect(await gate.decide(await bearer(unnamed(privateKey)))).toMatchObject({ principal: { id: 'jwt:u-1' } });
    const { privateKey } = await generateKeyPair('ES256');
    expect(await gate.decide(await bearer(unnamed(privateKey)))).toMatchObject({
      refusal: { status: 401, message: 'the token is not accepted: it is no JWT with a signature of the issuer' },
    });
    await gate.close();
  });

  it('looks for the keys once, however many tokens come at once', async () => {
    const gate = gateOf();
    const before = keyReads;
    const headers = await bearer(token());
    const decisions = await Promise.all(Array.from({ length: 20 }, () => gate.decide(headers)));
    expect(decisions.filter((decision) => 'principal' in decision)).toHaveLength(20);
    expect(keyReads - before).toBe(1);
    await gate.close();
  });

  it('blames nobody while the issuer is away, and goes on when it is back', async () => {
    const gate = gateOf();
    isDown = true;
    expect(await gate.decide(await bearer(token()))).toMatchObject({ refusal: { status: 503 } });
    isDown = false;
    expect(await gate.decide(await bearer(token()))).toMatchObject({ principal: { id: 'jwt:u-1' } });
    await gate.close();
  });

  it.each<[string, (res: ServerResponse) => void]>([
    ['500', (res) => res.writeHead(500).end('{}')],
    ['503', (res) => res.writeHead(503).end()],
    ['404', (res) => res.writeHead(404).end('{}')],
    ['302', (res) => res.writeHead(302, { location: '/realm/elsewhere' }).end()],
    ['200 with HTML', (res) => res.setHeader('content-type', 'text/html').end('<h1>Maintenance</h1>')],
    ['200 with JSON that is no key set', (res) => res.end('{"error":"none"}')],
    ['200, cut short', (res) => void res.writeHead(200, { 'content-length': 100 }).write('{"keys":[', () => res.destroy())],
  ])('blames nobody while the key endpoint answers %s', async (_name, spoil) => {
    const gate = gateOf();
    spoilKeys = spoil;
    try {
      expect(await gate.decide(await bearer(token()))).toEqual({
        refusal: { status: 503, message: `the keys of ${issuer} cannot be read now; try again in a moment` },
      });
      expect(await gate.decide(await bearer('opaque'))).toMatchObject({ refusal: { status: 401 } });
    } finally {
      spoilKeys = undefined;
    }
    expect(await gate.decide(await bearer(token()))).toMatchObject({ principal: { id: 'jwt:u-1' } });
    await gate.close();
  });

  it('does not take the metadata of another issuer', async () => {
    const gate = gateOf({ issuer: issuer.replace(/realm$/, 'other') });
    expect(await gate.decide(await bearer(token()))).toMatchObject({ refusal: { status: 503 } });
    await gate.close();
  });
});
