import { createHash } from 'node:crypto';
import {
  allowInsecureRequests,
  type ClientAuth,
  Configuration,
  type CustomFetch,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  type ServerMetadata,
} from 'openid-client';
import type { OauthSettings } from '../../config/index.js';
import { isJsonObject, type JsonObject } from '../../model/index.js';
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
    // Nobody is named anew by a refresh or a service's token: what such an id_token says must not cost the token that comes with it.
    return clean(answer, sent, headers, issuer !== undefined && sent.get('grant_type') === 'authorization_code');
  };
  let known: Promise<Configuration> | undefined;

  async function connect(): Promise<Configuration> {
    const found = await readMetadata(settings, authentication, send);
    const typed = endpointsOf(settings);
    // What discovery gives knows more than its metadata (Microsoft's issuers with a place for the tenant).
    const configuration =
      found instanceof Configuration && Object.keys(typed).length === 0
        ? found
        : new Configuration({ ...metadataOf(found), ...typed }, clientId, undefined, authentication);
    configuration.timeout = TIMEOUT_SECONDS;
    configuration[customFetch] = send;
    // What is plain http, and whether it may be, the guard behind `fetch` knows.
    allowInsecureRequests(configuration);
    if (metadataOf(found).jwks_uri !== undefined) enableNonRepudiationChecks(configuration);
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
async function readMetadata(
  { issuer, clientId, tokenUrl = '' }: OauthSettings,
  authentication: ClientAuth,
  send: CustomFetch,
): Promise<Configuration | ServerMetadata> {
  // Without an issuer nothing is compared with it; assertions are addressed to the token endpoint then.
  if (issuer === undefined) return { issuer: tokenUrl };
  const read = (algorithm: 'oidc' | 'oauth2') =>
    discovery(new URL(issuer), clientId, undefined, authentication, {
      algorithm,
      execute: [allowInsecureRequests],
      timeout: TIMEOUT_SECONDS,
      [customFetch]: send,
    });
  return read('oidc').catch((error: unknown) =>
    read('oauth2').catch(() => {
      throw error;
    }),
  );
}

function metadataOf(found: Configuration | ServerMetadata): ServerMetadata {
  return found instanceof Configuration ? found.serverMetadata() : found;
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
 * is no issuer to compare it with) or asked for is left out, as are members of tokens that are `null`. An error that comes with status 200, as
 * GitHub's do, is given the status of one.
 */
async function clean(answer: Response, sent: URLSearchParams, headers: Readonly<Record<string, string>>, keepsIdToken: boolean) {
  const text = await answer.clone().text();
  const parsed = parseObject(text);
  const isError = !answer.ok || (typeof parsed?.error === 'string' && typeof parsed.access_token !== 'string');
  if (text === '' || (!isError && (parsed === undefined || !sent.has('grant_type')))) return answer;
  if (!isError) {
    const members = Object.entries(parsed ?? {}).filter(([name, value]) => value !== null && (keepsIdToken || name !== 'id_token'));
    return new Response(JSON.stringify(Object.fromEntries(members)), { status: answer.status, headers: answer.headers });
  }
  const secrets = [...SENT_SECRETS.flatMap((name) => sent.getAll(name)), ...basicSecrets(headers.authorization)];
  const masked = new Response(maskSecrets(text, secrets.flatMap(secretForms)), {
    status: answer.ok ? 400 : answer.status,
    headers: answer.headers,
  });
  // The body says more, and the library would not read it then.
  masked.headers.delete('www-authenticate');
  return masked;
}

function basicSecrets(authorization = ''): string[] {
  const encoded = /^Basic (.+)$/i.exec(authorization)?.[1] ?? '';
  const pair = Buffer.from(encoded, 'base64').toString();
  const secret = pair.slice(pair.indexOf(':') + 1);
  return encoded === '' ? [] : [encoded, secret, decodeURIComponent(secret.replaceAll('+', ' '))];
}

/** `undefined` for what is no JSON object; the library says what is wrong with it. */
function parseObject(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
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
