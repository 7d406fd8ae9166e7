import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createEgressGuard, createGuardedFetch } from '../../../src/net/index.js';
import type { IdentityProvider } from '../../identity-provider.js';
import {
  authorizeQuery,
  Browser,
  createProof,
  createServer,
  obtain,
  onward,
  refresh,
  refusalOf,
  startProvider,
  type TestClient,
  type TestServer,
  tokensOf,
} from './world.js';

const ID = 'https://editor.example/oauth/client.json';
const client: TestClient = { id: ID, redirectUri: 'http://127.0.0.1:5000/cb' };
const DOCUMENT = { client_id: ID, client_name: 'Editor', redirect_uris: ['http://127.0.0.1/cb'] };

let idp: IdentityProvider;
let answer: (req: IncomingMessage, res: ServerResponse) => void;
let requests: string[];
const site = createHttpServer((req, res) => {
  requests.push(req.url ?? '');
  answer(req, res);
});
/** The site of `editor.example`, without TLS and DNS. */
const net = { fetch };

beforeAll(async () => {
  idp = await startProvider();
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  const guarded = createGuardedFetch({ guard: createEgressGuard({ approvedOrigins: [origin] }), maxBytes: 16 * 1024 });
  net.fetch = (input, init) => guarded.fetch(`${origin}${new URL(String(input)).pathname}`, init);
});
beforeEach(() => {
  requests = [];
  answer = (_req, res) => res.end(JSON.stringify(DOCUMENT));
});
afterAll(async () => {
  site.close();
  await idp.close();
});

const serverOf = (more: { now?: () => number; fetch?: typeof fetch } = {}): TestServer => createServer({ idp, fetch: net.fetch, ...more });

const pageFor = async (server: TestServer, to: TestClient = client): Promise<Response> =>
  new Browser().get(server, 'authorize', authorizeQuery(to, createProof()));

describe('a client whose id is the address of its metadata', () => {
  it('signs people in without having registered, and is shown with the host that published it', async () => {
    const server = serverOf();
    const text = await (await pageFor(server)).text();
    expect(text).toContain('<b>Editor</b>');
    expect(text).toContain('published at <b>editor.example</b>');
    const tokens = await obtain(server, idp, client);
    expect(await server.find(tokens.access_token)).toMatchObject({ clientId: ID, user: 'alice' });
  });

  it('is asked about each time when anybody could claim its id and listen for the answer', async () => {
    const server = serverOf();
    const web = { ...client, redirectUri: 'https://editor.example/cb' };
    answer = (_req, res) => res.end(JSON.stringify({ ...DOCUMENT, redirect_uris: [client.redirectUri, web.redirectUri] }));
    const browser = new Browser();
    for (const to of [client, web]) await obtain(server, idp, to, { browser });
    const page = await browser.get(server, 'authorize', authorizeQuery(client, createProof()));
    expect(await page.text()).toContain('Allow access to asana?');
    const remembered = await browser.get(server, 'authorize', authorizeQuery(web, createProof()));
    expect(new URL(await onward(remembered)).origin).toBe(idp.issuer);
  });

  it('is read again after an hour, not at every request', async () => {
    let now = Date.now();
    const server = serverOf({ now: () => now });
    for (let round = 0; round < 3; round += 1) await pageFor(server);
    expect(requests).toEqual(['/oauth/client.json']);
    now += 3_601_000;
    await pageFor(server);
    expect(requests).toHaveLength(2);
  });

  it.each<[string, (res: ServerResponse) => void]>([
    ['hangs up', (res) => res.destroy()],
    ['is being repaired', (res) => res.writeHead(503).end('{}')],
    ['shows a page', (res) => res.end('<h1>Maintenance</h1>')],
  ])('keeps those signed in who are, while its site %s', async (_name, away) => {
    let now = Date.now();
    const server = serverOf({ now: () => now });
    let tokens = await obtain(server, idp, client);
    answer = (_req, res) => away(res);
    for (let round = 0; round < 3; round += 1) {
      now += 3_601_000;
      const refreshed = await refresh(server, client, tokens.refresh_token);
      expect(refreshed.status).toBe(200);
      tokens = await tokensOf(refreshed);
    }
    expect(requests).toHaveLength(4);
    answer = (_req, res) => res.writeHead(404).end();
    expect(await refusalOf(await refresh(server, client, tokens.refresh_token))).toBe('401 invalid_client');
  });

  it('is told to come again while its site is away and nobody signed in with it', async () => {
    answer = (_req, res) => res.destroy();
    expect(await refusalOf(await refresh(serverOf(), client, 'x'))).toBe('400 temporarily_unavailable');
  });

  it.each([
    ['names another client', { ...DOCUMENT, client_id: 'https://editor.example/other.json' }],
    ['names none', { redirect_uris: DOCUMENT.redirect_uris }],
    ['publishes a secret', { ...DOCUMENT, client_secret: 'public' }],
    ['wants to use a secret', { ...DOCUMENT, token_endpoint_auth_method: 'client_secret_post' }],
    ['has no redirect URI', { client_id: ID }],
    ['has a dangerous redirect URI', { ...DOCUMENT, redirect_uris: ['javascript:alert(1)'] }],
    ['is a list', [DOCUMENT]],
    ['is long', { ...DOCUMENT, padding: 'x'.repeat(20_000) }],
  ])('is refused when the document %s', async (_name, document) => {
    answer = (_req, res) => res.end(JSON.stringify(document));
    expect((await pageFor(serverOf())).status).toBe(400);
  });

  it('is refused when the address leads elsewhere, or to nothing', async () => {
    answer = (_req, res) => res.writeHead(302, { location: 'http://169.254.169.254/' }).end();
    expect((await pageFor(serverOf())).status).toBe(400);
    answer = (_req, res) => res.writeHead(404).end(JSON.stringify(DOCUMENT));
    expect((await pageFor(serverOf())).status).toBe(400);
    expect(requests).toHaveLength(2);
  });

  it.each([
    'https://127.0.0.1/client.json',
    'https://localhost/client.json',
    'https://169.254.169.254/latest/meta-data',
    'https://[::1]/client.json',
    'https://10.0.0.1/client.json',
  ])('at the private address %s is not asked for', async (id) => {
    const guarded = createGuardedFetch({ guard: createEgressGuard(), resolver: async () => [{ address: '127.0.0.1', family: 4 }] });
    expect((await pageFor(serverOf({ fetch: guarded.fetch }), { ...client, id })).status).toBe(400);
    await guarded.close();
  });

  it.each([
    'http://editor.example/client.json',
    'https://editor.example',
    'https://editor.example/',
    'https://EDITOR.example/client.json',
    'https://editor.example/a/../client.json',
    'https://editor.example:443/client.json',
    'https://user@editor.example/client.json',
    'https://editor.example/client.json#x',
    'https://editor.example/client.json#',
  ])('spelled %s is no address of metadata', async (id) => {
    expect((await pageFor(serverOf(), { ...client, id })).status).toBe(400);
    expect(requests).toEqual([]);
  });

  it('cannot be made up without end: reading is bounded as registering is', async () => {
    const server = serverOf({ now: () => 1_000 * 3_600_000 });
    const ids = Array.from({ length: 310 }, (_, n) => `https://editor.example/${n}.json`);
    const pages = await Promise.all(ids.map((id) => pageFor(server, { ...client, id })));
    expect(pages.filter(({ status }) => status === 429)).toHaveLength(10);
    expect(requests).toHaveLength(300);
  });

  it('may go to a free loopback port only', async () => {
    const server = serverOf();
    expect((await pageFor(server, { ...client, redirectUri: 'http://127.0.0.1:61000/cb' })).status).toBe(200);
    expect((await pageFor(server, { ...client, redirectUri: 'https://evil.example/cb' })).status).toBe(400);
    expect(await onward(await pageFor(server))).toBe('');
  });
});
