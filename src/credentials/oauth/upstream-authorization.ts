import { randomUUID } from 'node:crypto';
import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  refreshTokenGrant,
  tokenRevocation,
} from 'openid-client';
import * as z from 'zod';
import type { JsonObject } from '../../model/index.js';
import { AuthorizationError } from './authorization-error.js';
import { audienceOf, type OauthClient, requireEndpoint, resourceOf } from './oauth-client.js';
import { readIdentity } from './read-identity.js';
import { tokensOf, type UpstreamTokens } from './upstream-tokens.js';

export interface AuthorizationRequest {
  /** Of this server alone: an answer meant for another one then cannot arrive here. */
  readonly redirectUri: string;
  /** Absent: `UpstreamAuthorization.scopes`. */
  readonly scopes?: readonly string[];
  /** Further parameters for the URL (`prompt`); those of the protocol win. */
  readonly extraParameters?: Readonly<Record<string, string>>;
}

/** What came of a sign-in. */
export interface SignedIn {
  readonly tokens: UpstreamTokens;
  /** `sub` of the id_token, else the claim that `auth.identity` names, else random. */
  readonly user: string;
}

/** The sign-in of a person at the API, and what follows from it. Every method rejects with `AuthorizationError`. */
export interface UpstreamAuthorization {
  /** Names the configuration that grants belong to. */
  readonly digest: string;
  /** Those of `auth.scopes`, else those that the served files ask for. */
  readonly scopes: readonly string[];
  /** `pending` is secret and belongs to one browser session: whoever calls keeps it, and hands it to `finish` once. */
  begin(request: AuthorizationRequest): Promise<{ readonly url: string; readonly pending: JsonObject }>;
  /** Checks `state`, `iss` (RFC 9207), `nonce` and the id_token's signature and claims. Only the query of `callbackUrl` counts. */
  finish(callbackUrl: string, pending: JsonObject): Promise<SignedIn>;
  refresh(tokens: UpstreamTokens): Promise<UpstreamTokens>;
  /** False when the server has no revocation endpoint (RFC 7009). */
  revoke(tokens: UpstreamTokens): Promise<boolean>;
}

const Pending = z.object({
  configuration: z.string(),
  redirectUri: z.string(),
  state: z.string(),
  codeVerifier: z.string(),
  nonce: z.string().optional(),
  scopes: z.array(z.string()),
});

/** @param guardUrl throws for an address that a browser must not be sent to. */
export function createUpstreamAuthorization(
  client: OauthClient,
  guardUrl: (url: URL) => void,
  now: () => number = Date.now,
): UpstreamAuthorization {
  const { settings, server } = client;

  async function begin({ redirectUri, scopes = client.scopes, extraParameters = {} }: AuthorizationRequest) {
    return client.use(async (configuration) => {
      requireEndpoint(configuration, 'authorization_endpoint', server);
      requireEndpoint(configuration, 'token_endpoint', server);
      const codeVerifier = randomPKCECodeVerifier();
      const state = randomState();
      const nonce = client.hasIssuer && scopes.includes('openid') ? randomNonce() : undefined;
      const parameters: Record<string, string> = {
        ...settings.authorizationParameters,
        ...extraParameters,
        ...audienceOf(client),
        ...resourceOf(client),
        ...(scopes.length === 0 ? {} : { scope: scopes.join(' ') }),
        redirect_uri: redirectUri,
        response_type: 'code',
        client_id: settings.clientId,
        code_challenge: await calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
        state,
        ...(nonce === undefined ? {} : { nonce }),
      };
      const url = buildAuthorizationUrl(configuration, parameters);
      // The endpoint's own query may hold parameters; it cannot hold a second value of one of ours.
      for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
      guardUrl(url);
      const pending: z.infer<typeof Pending> = {
        configuration: client.digest,
        redirectUri,
        state,
        codeVerifier,
        scopes: [...scopes],
        ...(nonce === undefined ? {} : { nonce }),
      };
      return { url: url.href, pending: { ...pending } };
    });
  }

  async function finish(callbackUrl: string, kept: JsonObject): Promise<SignedIn> {
    const pending = Pending.parse(kept);
    if (pending.configuration !== client.digest)
      throw new AuthorizationError('invalid_response', `the configuration of ${server} changed during the sign-in; begin again`);
    return client.use(async (configuration) => {
      const url = new URL(pending.redirectUri);
      url.search = new URL(callbackUrl, pending.redirectUri).search;
      if (!client.hasIssuer) checkIssuerOrigin(url, requireEndpoint(configuration, 'authorization_endpoint', server), server);
      const answer = await authorizationCodeGrant(
        configuration,
        url,
        {
          expectedState: pending.state,
          pkceCodeVerifier: pending.codeVerifier,
          ...(pending.nonce === undefined ? {} : { expectedNonce: pending.nonce }),
        },
        resourceOf(client),
      );
      const tokens = tokensOf(answer, { scopes: pending.scopes }, now());
      return { tokens, user: answer.claims()?.sub ?? (await readIdentity(client, tokens.accessToken)) ?? randomUUID() };
    });
  }

  return {
    digest: client.digest,
    scopes: client.scopes,
    begin,
    finish,
    refresh: (tokens) =>
      client.use(async (configuration) => {
        const { refreshToken } = tokens;
        if (refreshToken === undefined) throw new AuthorizationError('invalid_grant', `${server} gave no refresh token`);
        requireEndpoint(configuration, 'token_endpoint', server);
        return tokensOf(await refreshTokenGrant(configuration, refreshToken, resourceOf(client)), tokens, now());
      }),
    revoke: (tokens) => client.use((configuration) => revokeBoth(configuration, tokens)),
  };
}

/** The refresh token first: it is what lasts. Where that fails, the access token is revoked all the same. */
async function revokeBoth(configuration: Configuration, { refreshToken, accessToken }: UpstreamTokens): Promise<boolean> {
  if (configuration.serverMetadata().revocation_endpoint === undefined) return false;
  try {
    if (refreshToken !== undefined) await tokenRevocation(configuration, refreshToken, { token_type_hint: 'refresh_token' });
  } finally {
    await tokenRevocation(configuration, accessToken, { token_type_hint: 'access_token' });
  }
  return true;
}

/** Where nobody said who the issuer is, one that names itself at another origin than the endpoint's is another one. */
function checkIssuerOrigin(callback: URL, authorizationEndpoint: string, server: string): void {
  const issuer = callback.searchParams.get('iss');
  callback.searchParams.delete('iss');
  if (issuer === null || (URL.canParse(issuer) && new URL(issuer).origin === new URL(authorizationEndpoint).origin)) return;
  throw new AuthorizationError('invalid_response', `the answer to the sign-in at ${server} comes from another authorization server`, {
    hint: 'Set auth.issuer of the server when that is its issuer.',
  });
}
