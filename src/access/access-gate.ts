import type { AccessConfig } from '../config/index.js';
import type { GuardedFetchOptions } from '../net/index.js';
import { createJwtGate } from './jwt-gate.js';
import { createKeyGate } from './key-gate.js';
import type { AuthorizationServer } from './oauth/index.js';
import { createOauthGate } from './oauth-gate.js';
import { ANONYMOUS, type Principal } from './principal.js';

/** Headers of a request; names in lower case, as Node has them. */
export type RequestHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

export type AccessDecision = AccessGranted | { readonly refusal: AccessRefusal };

export interface AccessGranted {
  readonly principal: Principal;
  /** The token that was accepted, for servers that exchange it. */
  readonly bearer?: string;
  /** Of our own that its token carries; absent where scopes are not ours to judge. */
  readonly scopes?: readonly string[];
}

export interface AccessRefusal {
  /** 401: nobody known; 403: known, and not allowed here; 503: whoever could tell does not answer. */
  readonly status: 401 | 403 | 503;
  readonly message: string;
  /** `WWW-Authenticate` (RFC 6750 section 3); absent for 503. */
  readonly challenge?: string;
}

/** The addresses of a server, each a resource of its own to clients (RFC 9728 section 3.3): Streamable HTTP, and legacy SSE with its messages. */
export type Endpoint = 'mcp' | 'sse';

/** Judges a request by its headers. */
export interface AccessGate {
  /**
   * @param connection that the request came over: who was let in over it once is known again by the same words.
   * @param endpoint that it is for; default `mcp`.
   */
  decide(headers: RequestHeaders, connection?: object, endpoint?: Endpoint): AccessDecision | Promise<AccessDecision>;
  close(): Promise<void>;
}

export interface AccessGateContext {
  /** Absent for the aggregate. */
  readonly serverName?: string;
  /** Address of the RFC 9728 metadata of an endpoint of this server, as clients reach it; asked for at each refusal. */
  metadataUrl(endpoint: Endpoint): string;
  readonly network?: Omit<GuardedFetchOptions, 'guard'>;
  /** Whose tokens are accepted with `access: oauth`. */
  authorizationServer?(): AuthorizationServer | undefined;
}

/** The gate of one server. Nothing said (`undefined`) is open: the gateway refuses to listen for others then. */
export function createAccessGate(access: AccessConfig | undefined, context: AccessGateContext): AccessGate {
  switch (access?.type) {
    case 'keys':
      return createKeyGate(access.keys, context.serverName);
    case 'jwt':
      return createJwtGate(access, context);
    case 'oauth':
      return createOauthGate(context);
    default:
      return { decide: () => ({ principal: ANONYMOUS }), async close() {} };
  }
}
