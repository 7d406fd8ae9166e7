import { type Auth, type AuthPart, type Capability, GatewayError } from '../model/index.js';
import { type CertificateReferences, readCertificateTexts, toClientCertificate } from './client-certificate.js';
import type { ClientCertificate, CredentialRequest, CredentialSource, Credentials, MissingCredential } from './credential-source.js';
import { secretForms } from './secret-forms.js';
import { createSecretReader, type SecretReader, type SecretReaderOptions } from './secret-reader.js';

/** `servers[].auth` of gateway.yaml, static types. Values in it are already resolved (`${NAME}`); `key` is a reference instead. */
export interface ServerAuth {
  readonly type: 'bearer' | 'api_key' | 'basic' | 'oauth2' | 'none';
  /** The secret itself: a token, an API key, or `user:password`; or what gets one. */
  readonly token?: string | ((request: CredentialRequest) => Promise<string>);
  readonly key?: string;
  readonly header?: string;
  readonly param?: string;
  readonly cookie?: string;
  readonly prefix?: string;
  /** Origins it may be sent to (`https://api.example.com`). */
  readonly origins: readonly string[];
  readonly clientCertificate?: CertificateReferences;
}

export interface StaticCredentialOptions extends SecretReaderOptions {
  readonly serverAuth?: ServerAuth;
}

/**
 * Credentials that are configured, not negotiated: the file's `auth.key` (all of them for `all`), else the server's `auth`, which applies to
 * operations that require auth and to those whose source declares no scheme, never to `type: none` (DESIGN section 3), and only at its own
 * origins. What is configured nowhere is reported as `missing` and the call goes without it; a client certificate that is configured and not
 * there is thrown as `config-invalid`.
 */
export function createStaticCredentials(options: StaticCredentialOptions): CredentialSource {
  const readSecret = createSecretReader(options);
  const placed = new WeakMap<Capability, Placed>();
  return {
    credentialsFor(request) {
      const wanted = wantedParts(request.capability.auth, options.serverAuth, request);
      const secrets = wanted.map(({ part, secret }) => secret ?? (part.key === undefined ? undefined : readSecret(part.key)));
      const certificate = certificateFor(options.serverAuth, request);
      if (certificate !== undefined || !secrets.every(isSettled)) return collect(wanted, secrets, readSecret, certificate);
      const last = placed.get(request.capability);
      if (last?.origin === request.origin && secrets.every((secret, index) => secret === last.secrets[index])) return last.credentials;
      const credentials = placeAll(pairs(wanted, secrets));
      placed.set(request.capability, { origin: request.origin, secrets, credentials });
      return credentials;
    },
  };
}

/** The credentials of the last call of a capability: they are the same at the next one, unless a secret was changed. */
interface Placed {
  readonly origin: string;
  readonly secrets: readonly (string | undefined)[];
  readonly credentials: Credentials;
}

/** One credential to place: its shape, and a reference or the secret itself. */
interface WantedCredential {
  readonly part: AuthPart;
  readonly secret?: string | Promise<string>;
}

function wantedParts(auth: Auth | undefined, serverAuth: ServerAuth | undefined, request: CredentialRequest): WantedCredential[] {
  const parts: readonly AuthPart[] = auth === undefined || auth.type === 'none' ? [] : (auth.all ?? [auth]);
  const applies = serverAuthApplies(auth, serverAuth, request.origin);
  const wanted: WantedCredential[] = [];
  for (const part of parts) {
    if (part.key !== undefined) wanted.push({ part });
    else if (serverAuth !== undefined && applies && parts.length === 1) wanted.push(ofServer(serverAuth, part, request));
    else if (auth?.required === true) wanted.push({ part });
  }
  if (auth === undefined && serverAuth !== undefined && applies) wanted.push(ofServer(serverAuth, {}, request));
  return wanted;
}

function serverAuthApplies(auth: Auth | undefined, serverAuth: ServerAuth | undefined, origin: string): boolean {
  return serverAuth !== undefined && serverAuth.type !== 'none' && auth?.type !== 'none' && serverAuth.origins.includes(origin);
}

/** The server says what the secret is; where it goes, the server says first and the file second. */
function ofServer(serverAuth: ServerAuth, part: AuthPart, request: CredentialRequest): WantedCredential {
  const { type, token, key, header, param, cookie, prefix } = serverAuth;
  const placed = header ?? param ?? cookie;
  const place =
    placed === undefined && type === part.type
      ? pickDefined({ header: part.header, param: part.param, cookie: part.cookie, prefix: prefix ?? part.prefix })
      : pickDefined({ header, param, cookie, prefix });
  return {
    part: { type, ...(key === undefined ? {} : { key }), ...place },
    ...(token === undefined ? {} : { secret: typeof token === 'string' ? token : token(request) }),
  };
}

function collect(
  wanted: readonly WantedCredential[],
  secrets: readonly (string | undefined | Promise<string | undefined>)[],
  readSecret: SecretReader,
  certificate: CertificateReferences | undefined,
): Credentials | Promise<Credentials> {
  const texts = certificate === undefined ? [] : readCertificateTexts(certificate, readSecret);
  const place = (values: readonly (string | undefined)[], pem: readonly (string | undefined)[]) =>
    placeAll(pairs(wanted, values), certificate === undefined ? undefined : toClientCertificate(certificate, pem));
  // Only a file needs waiting for; the usual call stays synchronous.
  if (secrets.every(isSettled) && texts.every(isSettled)) return place(secrets, texts);
  return Promise.all([Promise.all(secrets), Promise.all(texts)]).then(([values, pem]) => place(values, pem));
}

function pairs(
  wanted: readonly WantedCredential[],
  secrets: readonly (string | undefined)[],
): readonly { part: AuthPart; secret: string | undefined }[] {
  return wanted.map(({ part }, index) => ({ part, secret: secrets[index] }));
}

function placeAll(
  found: readonly { part: AuthPart; secret: string | undefined }[],
  clientCertificate: ClientCertificate | undefined = undefined,
): Credentials {
  const headers: [string, string][] = [];
  const query: [string, string][] = [];
  const cookies: [string, string][] = [];
  const secrets: string[] = [];
  const missing: MissingCredential[] = [];
  for (const { part, secret } of found) {
    if (secret === undefined) {
      missing.push({ type: part.type ?? 'bearer', ...(part.key === undefined ? {} : { key: part.key }) });
      continue;
    }
    checkSecret(part, secret);
    const value = credentialText(part, secret);
    secrets.push(...secretForms(value), ...secretForms(secret));
    // What stands behind the word of the scheme, and the password: an upstream may give either back alone.
    if (part.type === 'basic')
      secrets.push(...secretForms(value.slice(value.indexOf(' ') + 1)), ...secretForms(secret.slice(secret.indexOf(':') + 1)));
    if (part.type === 'api_key' && part.param !== undefined) query.push([part.param, value]);
    else if (part.type === 'api_key' && part.cookie !== undefined) cookies.push([part.cookie, value]);
    else headers.push([part.header ?? 'Authorization', value]);
  }
  return {
    headers,
    query,
    cookies,
    secrets: [...new Set(secrets)],
    missing,
    ...(clientCertificate === undefined ? {} : { clientCertificate }),
  };
}

/** A control character would end the header that carries it. */
function checkSecret({ key = 'of the server' }: AuthPart, secret: string): void {
  if (!/\p{Cc}/u.test(secret)) return;
  throw new GatewayError('config-invalid', `the credential ${key} holds a control character`, {
    hint: 'Store the bare secret, on one line.',
  });
}

/**
 * What is sent for a secret: `Bearer TOKEN` (or another `prefix`), `Basic` with `user:password` encoded (RFC 7617; without a colon the secret
 * is the user), an API key as it is or behind its `prefix`.
 */
function credentialText(part: AuthPart, secret: string): string {
  switch (part.type) {
    case 'api_key':
      return part.prefix === undefined ? secret : withPrefix(part.prefix, secret);
    case 'basic':
      return withPrefix(part.prefix ?? 'Basic', Buffer.from(secret.includes(':') ? secret : `${secret}:`).toString('base64'));
    default:
      return withPrefix(part.prefix ?? 'Bearer', secret);
  }
}

/** A space follows a prefix that does not end in one, in `=` or in `:`. */
function withPrefix(prefix: string, secret: string): string {
  return prefix === '' || /[ =:]$/.test(prefix) ? `${prefix}${secret}` : `${prefix} ${secret}`;
}

function certificateFor(serverAuth: ServerAuth | undefined, request: CredentialRequest): CertificateReferences | undefined {
  return serverAuth?.origins.includes(request.origin) ? serverAuth.clientCertificate : undefined;
}

function isSettled(value: string | undefined | Promise<string | undefined>): value is string | undefined {
  return !(value instanceof Promise);
}

function pickDefined(fields: Record<string, string | undefined>): Partial<Record<string, string>> {
  return Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
