import type { JwtAccess } from '../config/index.js';
import type { JsonObject } from '../model/index.js';

/** Protected-resource metadata (RFC 9728 section 2): tells a client where tokens for this server come from. */
export function describeResource({ issuer, requiredScopes }: JwtAccess, resource: string): JsonObject {
  return {
    resource,
    authorization_servers: [issuer],
    bearer_methods_supported: ['header'],
    ...(requiredScopes.length === 0 ? {} : { scopes_supported: [...requiredScopes] }),
  };
}
