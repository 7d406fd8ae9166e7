import type { Capability } from '../model/index.js';

/** A client certificate for mutual TLS, PEM. */
export interface ClientCertificate {
  readonly certificate: string;
  readonly key: string;
  readonly passphrase?: string;
}

/** A credential that the call wanted and nobody configured. `key` is the reference to set (`env:NAME`), when the file names one. */
export interface MissingCredential {
  readonly type: string;
  readonly key?: string;
}

/**
 * What is added to one request. Values are secrets: they are sent, and never logged, cached or shown.
 * `secrets` holds every text that must be masked wherever it turns up (raw and encoded forms).
 * `identity` names whom they stand for, where that outlives the secret (a user whose tokens rotate); caches otherwise tell callers apart by a
 * keyed hash of the values.
 */
export interface Credentials {
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly cookies: readonly (readonly [name: string, value: string])[];
  readonly clientCertificate?: ClientCertificate;
  readonly secrets: readonly string[];
  readonly identity?: string;
  readonly missing: readonly MissingCredential[];
}

/** What a caller sent along that an upstream may be given; only for servers that say so. */
export interface InboundCredentials {
  /** The token that let the caller in. */
  readonly bearer?: string;
  /** The headers that `auth.headers` names, lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/** `grant` of the person whose process serves standard input and output; `mcp-gateway auth login` makes it. */
export const LOCAL_GRANT = 'local';

/** For whom and where a credential is wanted. */
export interface CredentialRequest {
  readonly capability: Capability;
  /** `https://api.example.com`: where the credential would go. */
  readonly origin: string;
  readonly serverName?: string | undefined;
  readonly principal?: string | undefined;
  /** The upstream sign-in of the caller. */
  readonly grant?: string | undefined;
  readonly inbound?: InboundCredentials | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Where upstream credentials come from. The static source reads references; relay, client credentials and
 * token exchange are other sources behind the same interface.
 */
export interface CredentialSource {
  credentialsFor(request: CredentialRequest): Credentials | Promise<Credentials>;
  /** After a 401: fresh credentials, or `undefined` when nothing can be renewed. Asked at most once a call. */
  renew?(request: CredentialRequest, rejected: Credentials): Promise<Credentials | undefined>;
}

/** No credential, and none wanted. */
export const NO_CREDENTIALS: Credentials = { headers: [], query: [], cookies: [], secrets: [], missing: [] };
