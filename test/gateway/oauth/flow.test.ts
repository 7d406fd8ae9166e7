import { UnauthorizedError } from '@modelcontextprotocol/client';
import type { OAuthClientProvider as OlderProvider } from '@modelcontextprotocol/sdk/client/auth.js';
import { Client as OlderClient } from '@modelcontextprotocol/sdk/client/index.js';
import { SSEClientTransport } from '@modelcontextprotocol/sdk/client/sse.js';
import { StreamableHTTPClientTransport as OlderTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ClientMemory, connectSignedIn, finish } from './mcp-client.js';
import { createOauthWorld, NAMES, type OauthWorld } from './world.js';

let oauth: OauthWorld;

beforeAll(async () => {
  oauth = await createOauthWorld();
  await oauth.start();
});
afterAll(() => oauth.close());

describe('three servers with three identity providers', () => {
  it('call each API for the user who signed in there', async () => {
    const memories = Object.fromEntries(
      NAMES.flatMap((name) => ['alice', 'bob'].map((user) => [`${user} at ${name}`, new ClientMemory(oauth.person(`${user}-${name}`))])),
    );
    await Promise.all(
      Object.entries(memories).map(async ([key, memory]) => {
        const [user, , name = ''] = key.split(' ');
        const client = await connectSignedIn(oauth.urlOf(name), memory);
        const { tools } = await client.listTools();
        expect(tools.map((tool) => tool.name)).toEqual(['create', 'list', 'profile']);
        const results = await Promise.all([1, 2, 3].map((q) => client.callTool({ name: 'list', arguments: { q: String(q) } })));
        for (const { structuredContent } of results) expect(structuredContent).toEqual({ user: `${user}-${name}`, server: name });
        await client.close();
      }),
    );
    for (const name of NAMES) {
      const expected = ['alice', 'bob'].flatMap((user) => [1, 2, 3].map((q) => `${user}-${name} GET /list?q=${q}`));
      expect([...(oauth.calls[name] ?? [])].sort()).toEqual(expected.sort());
    }
  });

  it('do not take each other’s tokens', async () => {
    const memory = new ClientMemory(oauth.person('carol'));
    await (await connectSignedIn(oauth.urlOf('asana'), memory)).close();
    const headers = {
      authorization: `Bearer ${memory.saved?.access_token}`,
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
    };
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} });
    const send = (name: string) => fetch(oauth.urlOf(name), { method: 'POST', headers, body });
    expect((await send('asana')).status).toBe(200);
    for (const name of ['books', 'cards']) {
      const refused = await send(name);
      expect(refused.status).toBe(401);
      expect(refused.headers.get('www-authenticate')).toBe(
        `Bearer error="invalid_token", resource_metadata="${oauth.front.origin}/.well-known/oauth-protected-resource/${name}/mcp"`,
      );
    }
  });
});

describe('one user', () => {
  it('is not answered from what another one’s call left in the cache', async () => {
    const calls = oauth.calls.asana?.length ?? 0;
    for (const name of ['gina', 'hugo', 'gina', 'hugo']) {
      const client = await connectSignedIn(oauth.urlOf('asana'), new ClientMemory(oauth.person(name)));
      const { structuredContent } = await client.callTool({ name: 'profile', arguments: {} });
      expect(structuredContent).toEqual({ user: name, server: 'asana' });
      await client.close();
    }
    // Each asked once, and was answered from its own afterwards, with the tokens of another sign-in.
    expect(oauth.calls.asana?.slice(calls)).toEqual(['gina GET /profile', 'hugo GET /profile']);
  });

  it('cannot go on in a session of another', async () => {
    const tokens = await Promise.all(
      ['ivan', 'judy'].map(async (name) => {
        const memory = new ClientMemory(oauth.person(name));
        await (await connectSignedIn(oauth.urlOf('books'), memory)).close();
        return memory.saved?.access_token ?? '';
      }),
    );
    const send = (token: string | undefined, method: string, params: object, more: Record<string, string> = {}) =>
      fetch(oauth.urlOf('books'), {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          accept: 'application/json, text/event-stream',
          'content-type': 'application/json',
          ...more,
        },
        body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
      });
    const hello = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } };
    const begun = await send(tokens[0], 'initialize', hello);
    const session = { 'mcp-session-id': begun.headers.get('mcp-session-id') ?? '' };
    expect(session['mcp-session-id']).not.toBe('');
    expect((await send(tokens[0], 'tools/list', {}, session)).status).toBe(200);
    expect((await send(tokens[1], 'tools/list', {}, session)).status).toBe(404);
  });
});

describe('a client', () => {
  it('discovers, registers, signs in, calls, refreshes, and is out when it revokes', async () => {
    const person = oauth.person('dora');
    const memory = new ClientMemory(person);
    const client = await connectSignedIn(oauth.urlOf('books'), memory);
    expect(person.pages).toHaveLength(1);
    expect(person.pages[0]).toContain('<b>Test editor</b> wants to use <b>books</b>');
    expect(memory.answer?.searchParams.get('iss')).toBe(`${oauth.front.origin}/books`);
    await client.close();

    const first = memory.saved?.access_token;
    // An access token that is gone makes the client use its refresh token, without its user.
    memory.saved = { ...memory.saved, access_token: 'expired' } as typeof memory.saved;
    const again = await connectSignedIn(oauth.urlOf('books'), memory);
    expect((await again.callTool({ name: 'list', arguments: {} })).structuredContent).toEqual({ user: 'dora', server: 'books' });
    expect(memory.saved?.access_token).not.toBe(first);
    expect(person.pages).toHaveLength(1);

    const form = new URLSearchParams({ token: memory.saved?.refresh_token ?? '', client_id: memory.client?.client_id ?? '' });
    expect((await fetch(`${oauth.front.origin}/books/revoke`, { method: 'POST', body: form })).status).toBe(200);
    memory.answer = undefined;
    await expect(again.callTool({ name: 'list', arguments: {} })).rejects.toThrow(UnauthorizedError);
    // Consent is remembered: only the API's own sign-in was in the way.
    expect(memory.answer).toBeDefined();
    expect(person.pages).toHaveLength(1);
    expect(oauth.providers[1]?.received.filter(({ path }) => path === '/token/revocation').length).toBeGreaterThan(0);
  });

  it('of the line before this one signs in as well', async () => {
    const memory = new ClientMemory(oauth.person('leo'));
    const transport = () => new OlderTransport(new URL(oauth.urlOf('books')), { authProvider: memory as unknown as OlderProvider });
    const first = transport();
    await expect(new OlderClient({ name: 'older', version: '1.0.0' }).connect(first)).rejects.toThrow('Unauthorized');
    await first.finishAuth(memory.answer?.searchParams.get('code') ?? '');
    const client = new OlderClient({ name: 'older', version: '1.0.0' });
    await client.connect(transport());
    expect((await client.callTool({ name: 'list', arguments: {} })).structuredContent).toEqual({ user: 'leo', server: 'books' });
    await client.close();
  });

  it('of legacy SSE signs in as well, for the address that it knows', async () => {
    const memory = new ClientMemory(oauth.person('mia'));
    const resources: (string | null)[] = [];
    memory.onRedirect = (url) => resources.push(url.searchParams.get('resource'));
    const sseUrl = `${oauth.front.origin}/cards/sse`;
    const transport = () => new SSEClientTransport(new URL(sseUrl), { authProvider: memory as unknown as OlderProvider });
    const first = transport();
    await expect(new OlderClient({ name: 'older', version: '1.0.0' }).connect(first)).rejects.toThrow('Unauthorized');
    await first.finishAuth(memory.answer?.searchParams.get('code') ?? '');
    const client = new OlderClient({ name: 'older', version: '1.0.0' });
    await client.connect(transport());
    expect((await client.callTool({ name: 'list', arguments: {} })).structuredContent).toEqual({ user: 'mia', server: 'cards' });
    expect(resources).toEqual([sseUrl]);
    await client.close();
  });

  it('that asks a meta-tool, or for a batch, is asked for the scopes behind it', async () => {
    const memory = new ClientMemory(oauth.person('kate'));
    memory.onRedirect = (url) => url.searchParams.set('scope', 'items:read');
    await (await connectSignedIn(oauth.urlOf('cards'), memory)).close();
    const call = (name: string, args: object = {}) => ({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: args } });
    const statusOf = async (body: unknown) => {
      const headers = {
        authorization: `Bearer ${memory.saved?.access_token}`,
        accept: 'application/json, text/event-stream',
        'content-type': 'application/json',
      };
      const response = await fetch(oauth.urlOf('cards'), { method: 'POST', headers, body: JSON.stringify(body) });
      return [response.status, response.headers.get('www-authenticate')];
    };
    const refused = [
      403,
      `Bearer error="insufficient_scope", scope="items:read items:write", resource_metadata="${oauth.front.origin}/.well-known/oauth-protected-resource/cards/mcp"`,
    ];
    expect(await statusOf(call('create'))).toEqual(refused);
    expect(await statusOf(call('call_operation', { name: 'create' }))).toEqual(refused);
    expect(await statusOf([call('list'), call('create')])).toEqual(refused);
    expect((await statusOf(call('list')))[0]).toBe(200);
    expect(oauth.calls.cards).not.toContain('kate POST /create');
  });

  it('that lacks a scope is sent to ask for it, and keeps what it has', async () => {
    const person = oauth.person('erin');
    const memory = new ClientMemory(person);
    // What to ask for first is the client's choice.
    memory.onRedirect = (url) => url.searchParams.set('scope', 'items:read');
    const client = await connectSignedIn(oauth.urlOf('cards'), memory);
    memory.onRedirect = () => {};
    expect(memory.saved?.scope).toBe('items:read');
    expect((await client.callTool({ name: 'list', arguments: {} })).isError).not.toBe(true);

    await expect(client.callTool({ name: 'create', arguments: {} })).rejects.toThrow(UnauthorizedError);
    expect(person.pages.at(-1)).toContain('<code>items:write</code>');
    await finish(oauth.urlOf('cards'), memory);
    expect(memory.saved?.scope).toBe('items:read items:write');
    expect((await client.callTool({ name: 'create', arguments: {} })).structuredContent).toEqual({ user: 'erin', server: 'cards' });
    expect(oauth.calls.cards).toContain('erin POST /create');
  });
});
