import type { OauthAuthConfig, ServerConfig } from '../config/index.js';
import {
  type CredentialSource,
  createPassthrough,
  createSecretReader,
  createStaticCredentials,
  withFixedHeaders,
} from '../credentials/index.js';
import type { UpstreamAuthorization } from '../credentials/oauth/index.js';
import { createEgressGuard, createGuardedFetch, refusedError } from '../net/index.js';
import type { Store } from '../store/index.js';

/**
 * Where the credential and the headers of a server may go (DESIGN: "A credential is bound to origins"): to `auth.origins`, else the origin of `base_url`,
 * else those of the files that stand in the lock — a file that nobody recorded cannot draw it to a host of its own.
 */
export function authOrigins(server: ServerConfig, recordedOrigins: readonly string[]): readonly string[] | undefined {
  const { auth, clientCertificate, headers } = server;
  if ((auth === undefined || auth.type === 'none') && clientCertificate === undefined && headers === undefined) return undefined;
  if (auth?.origins !== undefined) return auth.origins;
  return server.baseUrl === undefined ? [...new Set(recordedOrigins)].sort() : [new URL(server.baseUrl).origin];
}

export interface ServerCredentialDeps {
  /** Where the credential may go. */
  readonly origins: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly store: Store;
  /** What the files ask for. */
  readonly scopes: readonly string[];
  /** Trusted as addresses of its authorization server; others must be public. */
  readonly typedOrigins: readonly string[];
  readonly proxy?: string;
}

/** The credentials of a server's calls. */
export interface ServerCredentials {
  readonly source: CredentialSource;
  /** How its users sign in at the API, with `flow: authorization_code`. */
  readonly authorization?: UpstreamAuthorization;
  /** Ends connections to the authorization server, when no token is refreshed any more. */
  close(): Promise<void>;
}

/** The source of credentials for a server's calls, with its headers. What OAuth needs is loaded for the servers that have it. */
export async function serverCredentials(server: ServerConfig, deps: ServerCredentialDeps): Promise<ServerCredentials> {
  const credentials = await ownCredentials(server, deps);
  const { headers } = server;
  return headers === undefined
    ? credentials
    : { ...credentials, source: withFixedHeaders(credentials.source, { headers, origins: deps.origins }) };
}

async function ownCredentials(server: ServerConfig, deps: ServerCredentialDeps): Promise<ServerCredentials> {
  const { auth = { type: 'none' as const }, clientCertificate } = server;
  const { environment, origins } = deps;
  const close = async (): Promise<void> => {};
  if (auth.type === 'none' && clientCertificate === undefined) return { source: createStaticCredentials({ environment }), close };
  const certificate = clientCertificate === undefined ? {} : { clientCertificate };
  if (auth.type === 'passthrough')
    return { source: createPassthrough({ environment, headers: auth.headers, origins, ...certificate }), close };
  if (auth.type === 'oauth2') return oauthCredentials(auth, server, deps);
  return { source: createStaticCredentials({ environment, serverAuth: { ...auth, origins, ...certificate } }), close };
}

async function oauthCredentials(auth: OauthAuthConfig, server: ServerConfig, deps: ServerCredentialDeps): Promise<ServerCredentials> {
  const oauth = await import('../credentials/oauth/index.js');
  const { environment, origins, store } = deps;
  const guard = createEgressGuard({ approvedOrigins: deps.typedOrigins });
  const net = createGuardedFetch({
    guard,
    ...(server.ca === undefined ? {} : { tls: { ca: server.ca } }),
    ...(deps.proxy === undefined ? {} : { proxy: deps.proxy }),
  });
  const client = oauth.createOauthClient(auth, {
    fetch: net.fetch,
    readSecret: createSecretReader({ environment }),
    server: server.name,
    scopesOfFiles: deps.scopes,
  });
  const { header, prefix } = auth;
  const serverAuth = {
    origins,
    ...(header === undefined ? {} : { header }),
    ...(prefix === undefined ? {} : { prefix }),
    ...(server.clientCertificate === undefined ? {} : { clientCertificate: server.clientCertificate }),
  };
  const using = (tokens: Parameters<typeof oauth.createTokenCredentials>[0]) =>
    oauth.createTokenCredentials(tokens, serverAuth, { environment });
  if (auth.flow !== 'authorization_code') {
    const create = auth.flow === 'client_credentials' ? oauth.createClientCredentials : oauth.createTokenExchange;
    return { source: using(create(client, oauth.createSharedTokens(store))), close: net.close };
  }
  const authorization = oauth.createUpstreamAuthorization(client, (url) => {
    const refusal = guard.refuseUrl(url);
    if (refusal !== undefined) throw refusedError(refusal);
  });
  const relay = oauth.createRelay({ server: server.name, authorization, grants: oauth.createUpstreamGrants(store), store });
  const close = async (): Promise<void> => {
    await relay.close();
    await net.close();
  };
  return { source: using(relay), authorization, close };
}
