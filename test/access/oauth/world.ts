import { createHash, randomBytes } from 'node:crypto';
import {
  type AuthorizationServer,
  createAuthorizationServer,
  createScopeMap,
  type OauthEndpoint,
} from '../../../src/access/oauth/index.js';
import { createSecretReader } from '../../../src/credentials/index.js';
import {
  createOauthClient,
  createUpstreamAuthorization,
  createUpstreamGrants,
  type UpstreamGrants,
} from '../../../src/credentials/oauth/index.js';
import { createEgressGuard, createGuardedFetch } from '../../../src/net/index.js';
import { createMemoryStore, type Store } from '../../../src/store/index.js';
import { type IdentityProvider, startIdentityProvider } from '../../identity-provider.js';

export const GATEWAY = 'https://gateway.example.com';
const SCOPES = ['openid', 'offline_access', 'tasks:read', 'tasks:write', 'tasks:delete'];

/** Of the identity provider: what the gateway is to it, whichever server signs in. */
export function startProvider(servers: readonly string[] = ['asana', 'other']): Promise<IdentityProvider> {
  return startIdentityProvider({
    clients: [
      {
        client_id: 'gateway',
        client_secret: 'secret-of-the-gateway',
        redirect_uris: servers.map((server) => `${GATEWAY}/${server}/callback`),
        grant_types: ['authorization_code', 'refresh_token'],
      },
    ],
    scopes: SCOPES,
  });
}

export interface ServerParts {
  readonly idp: IdentityProvider;
  readonly server?: string;
  readonly url?: string;
  readonly resource?: string;
  /** Of the gateway, at the identity provider. */
  readonly clientId?: string;
  readonly store?: Store;
  readonly now?: () => number;
  readonly fetch?: typeof fetch;
  readonly upstreamScopes?: readonly string[];
  readonly scopes?: Readonly<Record<string, readonly string[]>>;
}

export interface TestServer extends AuthorizationServer {
  readonly url: string;
  readonly resource: string;
  readonly store: Store;
  readonly grants: UpstreamGrants;
  readonly reports: Error[];
}

export function createServer(parts: ServerParts): TestServer {
  const { idp, server = 'asana', url = `${GATEWAY}/${server}`, store = createMemoryStore(parts.now), now } = parts;
  const net = createGuardedFetch({ guard: createEgressGuard({ approvedOrigins: [idp.issuer] }) });
  const settings = { issuer: idp.issuer, clientId: parts.clientId ?? 'gateway', clientSecret: 'secret-of-the-gateway', scopes: ['openid'] };
  const client = createOauthClient(settings, {
    fetch: net.fetch,
    readSecret: createSecretReader({ environment: {} }),
    server,
    scopesOfFiles: [],
  });
  const grants = createUpstreamGrants(store);
  const reports: Error[] = [];
  const scopes = createScopeMap(
    new Map(Object.entries(parts.scopes ?? { 'tasks:read': ['tasks:read'], edit: ['tasks:write', 'tasks:delete'] })),
    parts.upstreamScopes ?? ['openid', 'offline_access'],
  );
  const { resource = `${url}/mcp` } = parts;
  const authorizationServer = createAuthorizationServer({
    server,
    url,
    resource,
    store,
    grants,
    signIn: createUpstreamAuthorization(client, () => {}),
    scopes: () => scopes,
    accessTtlMs: 3_600_000,
    refreshTtlMs: 30 * 86_400_000,
    fetch: parts.fetch ?? createGuardedFetch({ guard: createEgressGuard() }).fetch,
    report: (error) => void reports.push(error),
    ...(now === undefined ? {} : { now }),
  });
  return { ...authorizationServer, url, resource, store, grants, reports };
}

/** What a browser keeps of one site. */
export class Browser {
  readonly cookies = new Map<string, string>();

  async get(server: TestServer, endpoint: OauthEndpoint, query: string | Record<string, string> = ''): Promise<Response> {
    const search = new URLSearchParams(query);
    return this.#keep(await server.handle(endpoint, new Request(`${server.url}/${endpoint}?${search}`, { headers: this.#headers() })));
  }

  async post(server: TestServer, endpoint: OauthEndpoint, form: Record<string, string>): Promise<Response> {
    const request = new Request(`${server.url}/${endpoint}`, { method: 'POST', body: new URLSearchParams(form), headers: this.#headers() });
    return this.#keep(await server.handle(endpoint, request));
  }

  /** Answers the consent page. Resolves with where the browser is sent. */
  async consent(server: TestServer, page: Response, decision = 'allow'): Promise<string> {
    return onward(await this.post(server, 'consent', { token: tokenOf(await page.text()), decision }));
  }

  #headers(): Record<string, string> {
    return { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
  }

  #keep(response: Response): Response {
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/Max-Age=0/.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }
}

/** The token of a consent page. */
export function tokenOf(html: string): string {
  return /name="token" value="([\w-]+)"/.exec(html)?.[1] ?? '';
}

/** Where a response sends the browser: by header, or by the page in between. */
export async function onward(response: Response): Promise<string> {
  const location = response.headers.get('location');
  if (location !== null) return location;
  const found = /content="0; url=([^"]*)"/.exec(await response.text())?.[1] ?? '';
  return found.replace(/&#(\d+);/g, (_match, code: string) => String.fromCharCode(Number(code)));
}

export interface TestClient {
  readonly id: string;
  readonly secret?: string;
  readonly redirectUri: string;
}

export async function register(server: TestServer, metadata: Record<string, unknown> = {}): Promise<TestClient> {
  const body = {
    redirect_uris: ['https://client.example/cb'],
    client_name: 'Test client',
    token_endpoint_auth_method: 'none',
    ...metadata,
  };
  const response = await postJson(server, body);
  const answer = (await response.json()) as { client_id: string; redirect_uris: [string]; client_secret?: string };
  if (response.status !== 201) throw new Error(JSON.stringify(answer));
  return {
    id: answer.client_id,
    redirectUri: answer.redirect_uris[0],
    ...(answer.client_secret === undefined ? {} : { secret: answer.client_secret }),
  };
}

export function postJson(server: TestServer, body: unknown): Promise<Response> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return server.handle('register', new Request(`${server.url}/register`, { method: 'POST', body: text }));
}

export interface Proof {
  readonly verifier: string;
  readonly challenge: string;
}

export function createProof(): Proof {
  const verifier = randomBytes(32).toString('base64url');
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') };
}

export function authorizeQuery(
  client: TestClient,
  { challenge }: Proof,
  more: Record<string, string | undefined> = {},
): Record<string, string> {
  const query = {
    response_type: 'code',
    client_id: client.id,
    redirect_uri: client.redirectUri,
    code_challenge: challenge,
    code_challenge_method: 'S256',
    state: 'state of the client',
    ...more,
  };
  return Object.fromEntries(Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined));
}

/** From the authorization request to the client's address with the answer, whether or not the consent page comes up. */
export async function visit(
  server: TestServer,
  idp: IdentityProvider,
  client: TestClient,
  proof: Proof,
  {
    browser = new Browser(),
    user = 'alice',
    query = {},
  }: { browser?: Browser; user?: string; query?: Record<string, string | undefined> } = {},
): Promise<URL> {
  const page = await browser.get(server, 'authorize', authorizeQuery(client, proof, query));
  const signInUrl = page.status === 200 ? await browser.consent(server, page) : await onward(page);
  const callback = new URL(await idp.signIn(signInUrl, user));
  return new URL(await onward(await browser.get(server, 'callback', callback.search)));
}

export interface Tokens {
  readonly access_token: string;
  readonly refresh_token: string;
  readonly expires_in: number;
  readonly scope: string;
}

export function requestToken(
  server: TestServer,
  form: Record<string, string | undefined>,
  headers: Record<string, string> = {},
): Promise<Response> {
  const body = new URLSearchParams(Object.entries(form).filter((pair): pair is [string, string] => pair[1] !== undefined));
  return server.handle('token', new Request(`${server.url}/token`, { method: 'POST', body, headers }));
}

export function redeem(
  server: TestServer,
  client: TestClient,
  { verifier }: Proof,
  answer: URL,
  more: Record<string, string | undefined> = {},
) {
  const form = {
    grant_type: 'authorization_code',
    client_id: client.id,
    code: answer.searchParams.get('code') ?? '',
    code_verifier: verifier,
  };
  return requestToken(server, { ...form, redirect_uri: client.redirectUri, ...more });
}

export function refresh(server: TestServer, client: TestClient, token: string, more: Record<string, string> = {}): Promise<Response> {
  return requestToken(server, { grant_type: 'refresh_token', client_id: client.id, refresh_token: token, ...more });
}

/** Everything, to the tokens. */
export async function obtain(
  server: TestServer,
  idp: IdentityProvider,
  client: TestClient,
  options: Parameters<typeof visit>[4] = {},
): Promise<Tokens> {
  const proof = createProof();
  const response = await redeem(server, client, proof, await visit(server, idp, client, proof, options));
  if (response.status !== 200) throw new Error(await response.text());
  return tokensOf(response);
}

export async function tokensOf(response: Response): Promise<Tokens> {
  return (await response.json()) as Tokens;
}

/** `400 invalid_grant`. */
export async function refusalOf(response: Response): Promise<string> {
  const { error } = (await response.json()) as { error: string };
  return `${response.status} ${error}`;
}
