export { AuthorizationError } from './authorization-error.js';
export { createOauthClient, type OauthClient, type OauthClientDeps } from './oauth-client.js';
export type { ClientIdentity, OauthEndpoints, OauthSettings } from './oauth-settings.js';
export {
  type AuthorizationRequest,
  createUpstreamAuthorization,
  type SignedIn,
  type UpstreamAuthorization,
} from './upstream-authorization.js';
export { createUpstreamGrants, UpstreamGrant, type UpstreamGrants } from './upstream-grants.js';
export { UpstreamTokens } from './upstream-tokens.js';
