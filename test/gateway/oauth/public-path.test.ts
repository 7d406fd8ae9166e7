import { afterAll, beforeAll, expect, it } from 'vitest';
import { ClientMemory, connectSignedIn } from './mcp-client.js';
import { createOauthWorld, type OauthWorld } from './world.js';

let oauth: OauthWorld;

beforeAll(async () => {
  oauth = await createOauthWorld('/tools');
  await oauth.start();
});
afterAll(() => oauth.close());

it('users sign in at a gateway whose public_url has a path', async () => {
  const client = await connectSignedIn(oauth.urlOf('asana'), new ClientMemory(oauth.person('alice')));
  expect(await client.callTool({ name: 'list', arguments: {} })).toMatchObject({ structuredContent: { user: 'alice', server: 'asana' } });
  await client.close();
});

it.each(['oauth-protected-resource/tools/asana/mcp', 'oauth-authorization-server/tools/asana', 'openid-configuration/tools/asana'])(
  'metadata is at /.well-known/%s',
  async (path) => {
    const metadata = (await (await fetch(`${oauth.front.origin}/.well-known/${path}`)).json()) as Record<string, unknown>;
    expect(metadata.issuer ?? metadata.resource).toBe(`${oauth.front.origin}/tools/asana${'issuer' in metadata ? '' : '/mcp'}`);
  },
);
