import type { JsonObject } from '../model/index.js';

/** Protected-resource metadata (RFC 9728 section 2): tells a client where tokens for this server come from, and what they may say. */
export function describeResource(issuer: string, scopes: readonly string[], resource: string): JsonObject {
  return {
    resource,
    authorization_servers: [issuer],
    bearer_methods_supported: ['header'],
    ...(scopes.length === 0 ? {} : { scopes_supported: [...scopes] }),
  };
}
