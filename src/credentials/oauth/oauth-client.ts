import { createHash } from 'node:crypto';
import {
  allowInsecureRequests,
  Configuration,
  type CustomFetch,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  type ServerMetadata,
} from 'openid-client';
import type { OauthSettings } from '../../config/index.js';
import { maskSecrets, secretForms } from '../secret-forms.js';
import type { SecretReader } from '../secret-reader.js';
import { AuthorizationError, asAuthorizationError } from './authorization-error.js';
import { createClientAuthentication } from './client-authentication.js';

export interface OauthClientDeps {
  /** What the served files ask for, where no scopes are configured. */
  readonly scopesOfFiles?: readonly string[];
  /** The only way out (`createGuardedFetch`). */
  readonly fetch: typeof fetch;
  readonly readSecret: SecretReader;
  /** Names the server in messages. */
  readonly server: string;
}

/** An authorization server with us as its client. */
export interface OauthClient {
  readonly settings: OauthSettings;
  readonly server: string;
  readonly fetch: typeof fetch;
  /** Asked for where nobody asks for others. */
  readonly scopes: readonly string[];
  /** Names this configuration: a grant that was given to another one is void. */
  readonly digest: string;
  /** Whether the issuer is known, without which neither `iss` nor an id_token can be checked. */
  readonly hasIssuer: boolean;
  /** Runs the work with the library's view of server and client. @throws AuthorizationError or another GatewayError. */
  use<T>(work: (configuration: Configuration) => Promise<T> | T): Promise<T>;
}

/** Longest that an authorization server may take for one answer. */
const TIMEOUT_SECONDS = 10;

/** The client of one server's authorization server. Its metadata is read at the first use, and again when that failed. */
export function createOauthClient(
  settings: OauthSettings,
  { fetch, readSecret, server, scopesOfFiles = [] }: OauthClientDeps,
): OauthClient {
  const { issuer, clientId } = settings;
  const authentication = createClientAuthentication(settings, readSecret);
  const send: CustomFetch = async (url, { method, headers, body, signal }) => {
    const sent = new URLSearchParams(body instanceof URLSearchParams ? body : undefined);
    const answer = await fetch(url, { method, headers, body: sent.size === 0 ? null : sent.toString(), signal: signal ?? null });
    return clean(answer, sent, headers, issuer !== undefined);
  };
  let known: Promise<Configuration> | undefined;

  async function connect(): Promise<Configuration> {
    const metadata = { ...(await readMetadata(settings, send)), ...endpointsOf(settings) };
    const configuration = new Configuration(metadata, clientId, undefined, authentication);
    configuration.timeout = TIMEOUT_SECONDS;
    configuration[customFetch] = send;
    // What is plain http, and whether it may be, the guard behind `fetch` knows.
    allowInsecureRequests(configuration);
    if (metadata.jwks_uri !== undefined) enableNonRepudiationChecks(configuration);
    return configuration;
  }

  return {
    settings,
    server,
    fetch,
    scopes: settings.scopes ?? scopesOfFiles,
    digest: digestOf(settings),
    hasIssuer: issuer !== undefined,
    async use(work) {
      try {
        known ??= connect();
        const configuration = await known.catch((error: unknown) => {
          known = undefined;
          throw error;
        });
        return await work(configuration);
      } catch (error) {
        throw asAuthorizationError(error, server);
      }
    },
  };
}

/** OpenID Connect discovery, and RFC 8414 where there is none. Both check that the answer names the issuer. */
async function readMetadata({ issuer, clientId, tokenUrl = '' }: OauthSettings, send: CustomFetch): Promise<ServerMetadata> {
  // Without an issuer nothing is compared with it; assertions are addressed to the token endpoint then.
  if (issuer === undefined) return { issuer: tokenUrl };
  const read = (algorithm: 'oidc' | 'oauth2') =>
    discovery(new URL(issuer), clientId, undefined, undefined, {
      algorithm,
      execute: [allowInsecureRequests],
      timeout: TIMEOUT_SECONDS,
      [customFetch]: send,
    });
  const found = await read('oidc').catch((error: unknown) =>
    read('oauth2').catch(() => {
      throw error;
    }),
  );
  return found.serverMetadata();
}

function endpointsOf({ authorizationUrl, tokenUrl, revocationUrl }: OauthSettings): Partial<ServerMetadata> {
  return {
    ...(authorizationUrl === undefined ? {} : { authorization_endpoint: authorizationUrl }),
    ...(tokenUrl === undefined ? {} : { token_endpoint: tokenUrl }),
    ...(revocationUrl === undefined ? {} : { revocation_endpoint: revocationUrl }),
  };
}

function digestOf({ issuer, authorizationUrl, tokenUrl, clientId, scopes, audience, resource, identity }: OauthSettings): string {
  const facts = [
    issuer,
    authorizationUrl,
    tokenUrl,
    clientId,
    scopes?.toSorted(),
    audience,
    resource,
    identity?.userinfoUrl,
    identity?.claim,
  ];
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 32);
}

const SENT_SECRETS = ['client_secret', 'client_assertion', 'refresh_token', 'code', 'code_verifier', 'subject_token', 'token'];

/**
 * The answer without what it must not say: an error that echoes what was sent has it masked, and an id_token that nobody could check (there
 * is no issuer to compare it with) is left out.
 */
async function clean(answer: Response, sent: URLSearchParams, headers: Readonly<Record<string, string>>, keepsIdToken: boolean) {
  if (answer.ok && keepsIdToken) return answer;
  const text = await answer.clone().text();
  if (text === '') return answer;
  const { status } = answer;
  if (!answer.ok) {
    const secrets = [...SENT_SECRETS.flatMap((name) => sent.getAll(name)), ...basicSecrets(headers.authorization)];
    const masked = new Response(maskSecrets(text, secrets.flatMap(secretForms)), { status, headers: answer.headers });
    // The body says more, and the library would not read it then.
    masked.headers.delete('www-authenticate');
    return masked;
  }
  return new Response(withoutIdToken(text), { status, headers: answer.headers });
}

function basicSecrets(authorization = ''): string[] {
  const encoded = /^Basic (.+)$/i.exec(authorization)?.[1] ?? '';
  const pair = Buffer.from(encoded, 'base64').toString();
  const secret = pair.slice(pair.indexOf(':') + 1);
  return encoded === '' ? [] : [encoded, secret, decodeURIComponent(secret.replaceAll('+', ' '))];
}

function withoutIdToken(text: string): string {
  try {
    const { id_token: _unchecked, ...rest } = JSON.parse(text);
    return JSON.stringify(rest);
  } catch {
    return text; // the library says what is wrong with it
  }
}

/** @throws AuthorizationError when the server has no such endpoint. */
export function requireEndpoint(configuration: Configuration, name: 'authorization_endpoint' | 'token_endpoint', server: string): string {
  const found = configuration.serverMetadata()[name];
  if (found !== undefined) return found;
  const key = name === 'token_endpoint' ? 'token_url' : 'authorization_url';
  throw new AuthorizationError('invalid_response', `the authorization server of ${server} names no ${name}`, {
    hint: `Set auth.issuer or auth.${key} of the server.`,
  });
}

/** The API, as a parameter of requests for its tokens. */
export function audienceOf({ settings: { audience } }: OauthClient): Record<string, string> {
  return audience === undefined ? {} : { audience };
}

/** The API's address (RFC 8707), as a parameter of requests for its tokens. */
export function resourceOf({ settings: { resource } }: OauthClient): Record<string, string> {
  return resource === undefined ? {} : { resource };
}
