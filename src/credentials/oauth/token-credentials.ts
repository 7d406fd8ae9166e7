import type { CredentialRequest, CredentialSource, Credentials } from '../credential-source.js';
import type { SecretReaderOptions } from '../secret-reader.js';
import { createStaticCredentials, type ServerAuth } from '../static-credentials.js';

/** A token for one caller. */
export interface CallerToken {
  readonly accessToken: string;
  /** Whom it stands for and with what rights, whichever token that is at the moment; caches tell callers apart by it. */
  readonly identity: string;
}

/** Where tokens of one server come from. Rejects with `AuthorizationError`, or what the store fails with. */
export interface TokenSource {
  token(request: CredentialRequest): Promise<CallerToken>;
  /** Another one after the API has refused this one; `undefined` when there is none. */
  renew(request: CredentialRequest, rejected: string): Promise<CallerToken | undefined>;
}

/** Credentials that are the token of a source, wherever the server's auth applies; asked for only then. */
export function createTokenCredentials(
  source: TokenSource,
  serverAuth: Omit<ServerAuth, 'token' | 'type'>,
  options: SecretReaderOptions,
): CredentialSource {
  const tokens = new WeakMap<CredentialRequest, CallerToken>();
  const sent = new WeakMap<Credentials, string>();

  async function tokenOf(request: CredentialRequest): Promise<string> {
    const token = tokens.get(request) ?? (await source.token(request));
    tokens.set(request, token);
    return token.accessToken;
  }
  const placed = createStaticCredentials({ ...options, serverAuth: { ...serverAuth, type: 'oauth2', token: tokenOf } });

  async function credentialsFor(request: CredentialRequest): Promise<Credentials> {
    const found = await placed.credentialsFor(request);
    const token = tokens.get(request);
    if (token === undefined) return found;
    const credentials = { ...found, identity: token.identity };
    sent.set(credentials, token.accessToken);
    return credentials;
  }

  return {
    credentialsFor,
    async renew(request, rejected) {
      const old = sent.get(rejected);
      const token = old === undefined ? undefined : await source.renew(request, old);
      if (token === undefined) return undefined;
      const again = { ...request };
      tokens.set(again, token);
      return credentialsFor(again);
    },
  };
}
