import type { AuthInfo } from '@modelcontextprotocol/server';
import type { Principal } from '../access/index.js';
import type { InboundCredentials } from '../credentials/index.js';

/** W3C Trace Context as it came in: unchecked. */
export interface TraceContext {
  readonly traceparent: string;
  readonly tracestate?: string;
}

/** Who sent a request, and the id it has in the log. */
export interface Caller {
  readonly principal: Principal;
  readonly requestId: string;
  /** The trace that it says it is part of, by headers. */
  readonly trace?: TraceContext | undefined;
  /** Where it is, as far as is known. */
  readonly clientAddress?: string | undefined;
  /** What it sent along for the upstream, where the server wants it. */
  readonly inbound?: InboundCredentials | undefined;
  /** Scopes of ours that its token carries, with `access: oauth`. */
  readonly scopes?: readonly string[] | undefined;
}

/** Carries callers through the SDK, which passes an `AuthInfo` along as it is. Nothing of the request's credential is in it. */
export interface Callers {
  pass(caller: Caller): AuthInfo;
  of(authInfo: AuthInfo | undefined): Caller | undefined;
}

export function createCallers(): Callers {
  const callers = new WeakMap<AuthInfo, Caller>();
  return {
    pass(caller) {
      const authInfo: AuthInfo = { token: '', clientId: caller.principal.id, scopes: [] };
      callers.set(authInfo, caller);
      return authInfo;
    },
    of: (authInfo) => (authInfo === undefined ? undefined : callers.get(authInfo)),
  };
}
