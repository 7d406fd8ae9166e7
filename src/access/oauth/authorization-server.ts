import type { UpstreamAuthorization, UpstreamGrants } from '../../credentials/oauth/index.js';
import type { JsonObject } from '../../model/index.js';
import type { Store } from '../../store/index.js';
import { createBrowserCookies } from './browser-cookies.js';
import { type BrowserSteps, createBrowserSteps } from './browser-steps.js';
import { createBudget } from './budget.js';
import { authenticateClient } from './client-authentication.js';
import { createClients } from './clients.js';
import { readForm } from './form.js';
import type { Issuer } from './issuer.js';
import { describeIssuer } from './metadata.js';
import { OauthError, sentence } from './oauth-error.js';
import { errorPage } from './pages.js';
import { createRecords } from './records.js';
import type { ScopeMap } from './scope-map.js';
import { answerTokenRequest } from './token-endpoint.js';
import { type Bearer, createTokenFamilies } from './token-families.js';

export interface AuthorizationServerOptions {
  /** Name of the server whose users sign in; every record is bound to it. */
  readonly server: string;
  /** The issuer: `https://gateway.example.com/asana`, without trailing slash. */
  readonly url: string;
  /** What tokens are for: the MCP endpoint. */
  readonly resource: string;
  /** Further addresses of the server, which clients may name instead. Default: none. */
  readonly otherResources?: readonly string[];
  readonly store: Store;
  /** The sign-in at the API, and where what it gave is kept. */
  readonly signIn: UpstreamAuthorization;
  readonly grants: UpstreamGrants;
  /** As the tools are at the moment of the request. */
  scopes(): ScopeMap;
  readonly accessTtlMs: number;
  /** From its last use; browsers and consent are remembered as long. */
  readonly refreshTtlMs: number;
  /** Reads metadata documents of clients: public https only, short answers, no redirects. */
  readonly fetch: typeof globalThis.fetch;
  readonly now?: () => number;
  /** What went wrong at the API's authorization server, for the log. */
  report(error: Error): void;
}

/** Begun in ten minutes, at one server: as long as they are kept. */
const MAX_INTERACTIONS = 10_000;

/** The paths below the issuer that it answers. */
export const OAUTH_ENDPOINTS = ['authorize', 'callback', 'consent', 'register', 'revoke', 'token'] as const;
export type OauthEndpoint = (typeof OAUTH_ENDPOINTS)[number];

/** An authorization server for the MCP clients of one server (OAuth 2.1, with the parts that MCP asks for). */
export interface AuthorizationServer {
  /** RFC 8414. */
  metadata(): JsonObject;
  /** Answers a request to an endpoint. Its URL counts only for its query, which the perimeter did not judge. Rejects as the store does. */
  handle(endpoint: OauthEndpoint, request: Request): Promise<Response>;
  /** Whom an access token stands for; `undefined` for one that is not known here, has expired, was revoked or lost the grant behind it. */
  find(accessToken: string): Promise<Bearer | undefined>;
}

export function createAuthorizationServer(options: AuthorizationServerOptions): AuthorizationServer {
  const {
    server,
    url,
    resource,
    otherResources = [],
    store,
    signIn,
    grants,
    scopes,
    fetch,
    accessTtlMs,
    refreshTtlMs,
    report,
    now = Date.now,
  } = options;
  const issuer: Issuer = {
    server,
    url,
    resources: [resource, ...otherResources],
    scopes,
    signIn,
    clients: createClients({ store, server, fetch, keptMs: Math.max(refreshTtlMs, accessTtlMs), now }),
    families: createTokenFamilies({ store, server, issuer: url, resource, accessTtlMs, refreshTtlMs, grants, signIn, now, report }),
    admitInteraction: createBudget({ store, server, kind: 'sign-ins', limit: MAX_INTERACTIONS, windowMs: 10 * 60_000, now }),
    questions: createRecords(store, server, 'question'),
    departures: createRecords(store, server, 'departure'),
    codes: createRecords(store, server, 'code'),
    consents: createRecords(store, server, 'consent'),
    sessions: createRecords(store, server, 'session'),
    rememberedMs: refreshTtlMs,
    report,
  };
  const steps = createBrowserSteps(issuer, createBrowserCookies(server, url.startsWith('https:')));
  return {
    metadata: () => describeIssuer({ url, scopes: scopes().supported }),
    find: (accessToken) => issuer.families.find(accessToken),
    async handle(endpoint, request) {
      const isPage = endpoint === 'authorize' || endpoint === 'callback' || endpoint === 'consent';
      const method = endpoint === 'authorize' || endpoint === 'callback' ? 'GET' : 'POST';
      if (request.method !== method) return new Response(null, { status: 405, headers: { Allow: method } });
      try {
        return await (isPage ? showPage(endpoint, request, steps) : answerClient(endpoint, request, issuer));
      } catch (error) {
        if (!(error instanceof OauthError)) throw error;
        return isPage
          ? errorPage(error.retryAfterSeconds === undefined ? 400 : 429, `${sentence(error.message)} Start again in your program.`)
          : answerError(error, request);
      }
    },
  };
}

async function showPage(endpoint: 'authorize' | 'callback' | 'consent', request: Request, steps: BrowserSteps): Promise<Response> {
  switch (endpoint) {
    case 'authorize':
      return steps.authorize(request);
    case 'callback':
      return steps.finish(request);
    default:
      return steps.decide(request, await readForm(request));
  }
}

async function answerClient(endpoint: 'register' | 'revoke' | 'token', request: Request, issuer: Issuer): Promise<Response> {
  switch (endpoint) {
    case 'register':
      return register(request, issuer);
    case 'token':
      return answerTokenRequest(request, issuer);
    default: {
      const form = await readForm(request);
      const client = await authenticateClient(request, form, issuer.clients);
      await issuer.families.revoke(form.require('token'), client);
      return new Response(null, { status: 200, headers: NOT_STORED });
    }
  }
}

/** RFC 7591 section 3. */
async function register(request: Request, { clients }: Issuer): Promise<Response> {
  const { client, metadata, secret } = await clients.register(await readJson(request));
  return Response.json(
    {
      client_id: client.id,
      ...(secret === undefined ? {} : { client_secret: secret, client_secret_expires_at: 0 }),
      redirect_uris: client.redirectUris,
      token_endpoint_auth_method: client.method,
      grant_types: client.usesRefresh ? ['authorization_code', 'refresh_token'] : ['authorization_code'],
      response_types: ['code'],
      ...(metadata.client_name === undefined ? {} : { client_name: metadata.client_name }),
    },
    { status: 201, headers: NOT_STORED },
  );
}

async function readJson(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    throw new OauthError('invalid_client_metadata', 'the body is no JSON');
  }
}

const NOT_STORED = { 'Cache-Control': 'no-store', Pragma: 'no-cache' };

function answerError(error: OauthError, request: Request): Response {
  const { code, message, retryAfterSeconds } = error;
  return Response.json(
    { error: code, error_description: message },
    {
      status: statusOf(error),
      headers: {
        ...NOT_STORED,
        ...(retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) }),
        // RFC 6749 section 5.2: the scheme that the client tried.
        ...(code === 'invalid_client' && request.headers.has('authorization') ? { 'WWW-Authenticate': 'Basic' } : {}),
      },
    },
  );
}

function statusOf({ code, retryAfterSeconds }: OauthError): number {
  if (retryAfterSeconds !== undefined) return 429;
  return code === 'invalid_client' ? 401 : 400;
}
