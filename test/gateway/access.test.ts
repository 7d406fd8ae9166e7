import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashKey } from '../hash-key.js';
import { type Api, connect, createWorld, fileText, startApi, urlOf, type World } from './world.js';

let api: Api;
let world: World;
beforeAll(async () => {
  api = await startApi();
  world = await createWorld();
  await world.write('caps/list_pets.yaml', fileText('list_pets', api.origin, { tags: 'public' }));
  await world.write('caps/delete_pets.yaml', fileText('delete_pets', api.origin, { method: 'DELETE' }));
  await world.write('more/list_toys.yaml', fileText('list_toys', api.origin));
});
afterAll(async () => {
  await world.close();
  await api.close();
});

async function toolsOf(url: string, key: string): Promise<readonly string[]> {
  const client = await connect(url, 'modern', { authorization: `Bearer ${key}` });
  const { tools } = await client.listTools();
  await client.close();
  return tools.map(({ name }) => name);
}

describe('a key for some servers and tools', () => {
  const access = `access:
  type: keys
  keys:
    - { name: all, sha256: ${hashKey('all-key')} }
    - { name: pets, sha256: ${hashKey('pets-key')}, servers: pets }
    - { name: reader, sha256: ${hashKey('reader-key')}, tools: [tag:public, "list_*"] }
`;
  const servers = `servers:
  - { name: pets, capabilities: caps, aggregate: true }
  - { name: toys, capabilities: more, aggregate: true }
`;

  it('opens those alone, in the aggregate too', async () => {
    const gateway = await world.start(access + servers);
    const [pets, toys] = [urlOf(gateway, 'pets'), urlOf(gateway, 'toys')];
    expect(await toolsOf(pets, 'all-key')).toEqual(['delete_pets', 'list_pets']);
    expect(await toolsOf(pets, 'pets-key')).toEqual(['delete_pets', 'list_pets']);
    expect(await toolsOf(pets, 'reader-key')).toEqual(['list_pets']);
    const refused = await fetch(toys, { method: 'POST', headers: { authorization: 'Bearer pets-key' }, body: '{}' });
    expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([403, 'Bearer error="insufficient_scope"']);

    const all = `${gateway.address}/mcp`;
    expect(await toolsOf(all, 'all-key')).toEqual(['pets_delete_pets', 'pets_list_pets', 'toys_list_toys']);
    expect(await toolsOf(all, 'pets-key')).toEqual(['pets_delete_pets', 'pets_list_pets']);
    expect(await toolsOf(all, 'reader-key')).toEqual(['pets_list_pets', 'toys_list_toys']);
    const client = await connect(all, 'modern', { authorization: 'Bearer pets-key' });
    await expect(client.callTool({ name: 'toys_list_toys', arguments: {} })).rejects.toMatchObject({ code: -32602 });
    await client.close();
  });

  it('go by risks, too', async () => {
    const access = (tools: string) => `access: { type: keys, keys: [{ name: one, sha256: ${hashKey('one-key')}, tools: "${tools}" }] }\n`;
    const server = 'servers: [{ name: pets, capabilities: caps }]\n';
    expect(await toolsOf(urlOf(await world.start(access('risk:medium') + server), 'pets'), 'one-key')).toEqual(['list_pets']);
    expect(await toolsOf(urlOf(await world.start(access('risk:high') + server), 'pets'), 'one-key')).toEqual(['delete_pets']);
  });

  it.each([
    [
      'another access',
      'access: open',
      'server "toys" cannot join the aggregate: its access is not that of "pets"; give all members the same',
    ],
    [
      'tokens of its own',
      'access: { type: jwt, issuer: https://id.test, audience: toys }',
      'server "toys" cannot join the aggregate: its callers come with tokens for it alone',
    ],
  ])('cannot be gone around by a member with %s', async (_name, own, message) => {
    const mixed = servers.replace('{ name: toys, ', `{ name: toys, ${own}, `);
    await expect(world.start(access + mixed)).rejects.toMatchObject({ code: 'config-invalid', message: expect.stringContaining(message) });
  });
});

describe('tokens of an identity provider', () => {
  let provider: Server;
  let issuer: string;
  let token: (audience: string) => Promise<string>;

  beforeAll(async () => {
    const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
    const keys = [{ ...(await exportJWK(publicKey)), kid: 'k', alg: 'RS256' }];
    provider = createServer((_req, res) => res.end(JSON.stringify({ keys })));
    await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
    issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
    token = (audience) =>
      new SignJWT({ roles: ['support'] })
        .setProtectedHeader({ alg: 'RS256', kid: 'k' })
        .setIssuer(issuer)
        .setSubject('ann')
        .setAudience(audience)
        .setExpirationTime('5m')
        .sign(privateKey);
  });
  afterAll(() => provider.close());

  it('lets clients find the issuer, and calls go by who the token names', async () => {
    const gateway = await world.start(`servers:
  - name: pets
    capabilities: caps
    sse: true
    access: { type: jwt, issuer: "${issuer}", jwks_uri: "${issuer}/keys", audience: pets, groups_claim: roles }
    policy: { rules: [{ groups: support, allow: tag:public }] }
  - { name: toys, capabilities: more }
`);
    const url = urlOf(gateway, 'pets');
    const refused = await fetch(url, { method: 'POST', body: '{}' });
    const metadataUrl = /resource_metadata="([^"]+)"/.exec(refused.headers.get('www-authenticate') ?? '')?.[1] ?? '';
    expect([refused.status, metadataUrl]).toEqual([401, `${gateway.address}/.well-known/oauth-protected-resource/pets/mcp`]);
    expect(await (await fetch(metadataUrl)).json()).toEqual({
      resource: url,
      authorization_servers: [issuer],
      bearer_methods_supported: ['header'],
    });

    // To clients legacy SSE is another resource, and metadata of this one would be none of it (RFC 9728 section 3.3).
    const stream = await fetch(`${gateway.address}/pets/sse`);
    const sseMetadataUrl = `${gateway.address}/.well-known/oauth-protected-resource/pets/sse`;
    expect(stream.headers.get('www-authenticate')).toBe(`Bearer resource_metadata="${sseMetadataUrl}"`);
    expect(await (await fetch(sseMetadataUrl)).json()).toMatchObject({ resource: `${gateway.address}/pets/sse` });

    expect(await toolsOf(url, await token('pets'))).toEqual(['list_pets']);
    const wrong = await fetch(url, { method: 'POST', headers: { authorization: `Bearer ${await token('toys')}` }, body: '{}' });
    expect(wrong.status).toBe(401);
    const client = await connect(url, 'modern', { authorization: `Bearer ${await token('pets')}` });
    await client.callTool({ name: 'list_pets', arguments: {} });
    await client.close();
    expect(world.log.some((line) => line.includes('principal=jwt:ann'))).toBe(true);
    // The token was for us, and goes nowhere.
    expect(api.requests.at(-1)?.headers).not.toHaveProperty('authorization');
  });

  it('has no such metadata for servers without tokens', async () => {
    const gateway = await world.start('servers:\n  - { name: toys, capabilities: more }\n');
    for (const path of ['toys/mcp', 'nobody/mcp', 'toys', 'toys/mcp/more'])
      expect((await fetch(`${gateway.address}/.well-known/oauth-protected-resource/${path}`)).status).toBe(404);
  });
});
