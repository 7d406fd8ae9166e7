import { createHash } from 'node:crypto';
import { type Configuration, clientCredentialsGrant, genericGrantRequest, type TokenEndpointResponse } from 'openid-client';
import type { CredentialRequest } from '../credential-source.js';
import { AuthorizationError } from './authorization-error.js';
import { audienceOf, type OauthClient, requireEndpoint, resourceOf } from './oauth-client.js';
import type { SharedTokens } from './shared-tokens.js';
import type { CallerToken, TokenSource } from './token-credentials.js';
import { tokensOf, type UpstreamTokens } from './upstream-tokens.js';

/** One token for all callers: the gateway's own (RFC 6749 section 4.4). */
export function createClientCredentials(client: OauthClient, shared: SharedTokens, now: () => number = Date.now): TokenSource {
  const name = nameOf('service', client, []);
  const request = () => ask(client, (configuration) => clientCredentialsGrant(configuration, parametersOf(client)), now);
  const get = async ({ signal }: CredentialRequest, rejected?: string): Promise<CallerToken> => ({
    accessToken: await shared.get(name, request, options(signal, rejected)),
    identity: name,
  });
  return sourceOf(get);
}

/** A token for each caller, in exchange for the one it came with (RFC 8693). The gate has checked that one. */
export function createTokenExchange(client: OauthClient, shared: SharedTokens, now: () => number = Date.now): TokenSource {
  const get = async ({ inbound, principal = '', signal }: CredentialRequest, rejected?: string): Promise<CallerToken> => {
    const subjectToken = inbound?.bearer;
    if (subjectToken === undefined)
      throw new AuthorizationError(
        'invalid_request',
        `${client.server} is called with a token of the caller, and the caller came without one`,
      );
    const parameters = {
      ...parametersOf(client),
      subject_token: subjectToken,
      subject_token_type: ACCESS_TOKEN,
      requested_token_type: ACCESS_TOKEN,
    };
    const request = () => ask(client, (configuration) => genericGrantRequest(configuration, TOKEN_EXCHANGE, parameters), now);
    // What the token may do follows from the caller's own, of which somebody can have several.
    const name = nameOf('exchanged', client, [principal, subjectToken]);
    return { accessToken: await shared.get(name, request, options(signal, rejected)), identity: name };
  };
  return sourceOf(get);
}

const TOKEN_EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
const ACCESS_TOKEN = 'urn:ietf:params:oauth:token-type:access_token';

function sourceOf(get: (request: CredentialRequest, rejected?: string) => Promise<CallerToken>): TokenSource {
  return {
    token: (request) => get(request),
    async renew(request, rejected) {
      const token = await get(request, rejected);
      // Some servers give the same token until it expires.
      return token.accessToken === rejected ? undefined : token;
    },
  };
}

function ask(
  client: OauthClient,
  grant: (configuration: Configuration) => Promise<TokenEndpointResponse>,
  now: () => number,
): Promise<UpstreamTokens> {
  return client.use(async (configuration) => {
    requireEndpoint(configuration, 'token_endpoint', client.server);
    return tokensOf(await grant(configuration), { scopes: client.scopes }, now());
  });
}

function parametersOf(client: OauthClient): Record<string, string> {
  return {
    ...(client.scopes.length === 0 ? {} : { scope: client.scopes.join(' ') }),
    ...audienceOf(client),
    ...resourceOf(client),
  };
}

/** Of the server, its configuration and whom the token is for; the caller's own token stands in it as a hash. */
function nameOf(kind: string, { server, digest, scopes }: OauthClient, whom: readonly string[]): string {
  const facts = createHash('sha256').update(JSON.stringify([digest, scopes, ...whom]));
  return `${kind}:${server}:${facts.digest('hex').slice(0, 40)}`;
}

function options(signal: AbortSignal | undefined, rejected: string | undefined) {
  return { ...(signal === undefined ? {} : { signal }), ...(rejected === undefined ? {} : { rejected }) };
}
