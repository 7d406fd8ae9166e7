import { GatewayError } from '../model/index.js';
import type { AccessGate, AccessGateContext, AccessRefusal, Endpoint } from './access-gate.js';
import { bearerToken } from './bearer-token.js';

/**
 * Lets in who signed in at the API through the server's own authorization server. Without one (its API could not be set up) nobody is let in.
 */
export function createOauthGate(context: AccessGateContext): AccessGate {
  const refuse = (endpoint: Endpoint, message: string, error?: string): { readonly refusal: AccessRefusal } => {
    const parts = [...(error === undefined ? [] : [`error="${error}"`]), `resource_metadata="${context.metadataUrl(endpoint)}"`];
    return { refusal: { status: 401, message, challenge: `Bearer ${parts.join(', ')}` } };
  };
  return {
    async decide(headers, _connection, endpoint = 'mcp') {
      const token = bearerToken(headers);
      if (token === undefined) return refuse(endpoint, 'sign in first');
      try {
        const bearer = await context.authorizationServer?.()?.find(token);
        if (bearer === undefined)
          return refuse(endpoint, 'the token is not known here, has expired or was revoked; sign in again', 'invalid_token');
        return { principal: { id: `oauth:${bearer.user}`, groups: [], grant: bearer.grant }, scopes: bearer.scopes };
      } catch (error) {
        if (!(error instanceof GatewayError)) throw error;
        return { refusal: { status: 503, message: 'sign-ins cannot be read now; try again in a moment' } };
      }
    },
    async close() {},
  };
}

/** 403 for a token that lacks scopes of a call: the client may ask its user for them, with those it has (RFC 6750 section 3.1). */
export function insufficientScope(granted: readonly string[], missing: readonly string[], metadataUrl: string): AccessRefusal {
  const scope = [...new Set([...granted, ...missing])].join(' ');
  return {
    status: 403,
    message: `the sign-in does not cover ${missing.join(', ')}`,
    challenge: `Bearer error="insufficient_scope", scope="${scope}", resource_metadata="${metadataUrl}"`,
  };
}
