export { AuthorizationError } from './authorization-error.js';
export { createOauthClient, type OauthClient, type OauthClientDeps } from './oauth-client.js';
export { createRelay, type Relay, type RelayDeps } from './relay.js';
export { createClientCredentials, createTokenExchange } from './service-tokens.js';
export { createSharedTokens, type SharedTokens } from './shared-tokens.js';
export { type CallerToken, createTokenCredentials, type TokenSource } from './token-credentials.js';
export {
  type AuthorizationRequest,
  createUpstreamAuthorization,
  type SignedIn,
  type UpstreamAuthorization,
} from './upstream-authorization.js';
export { createUpstreamGrants, UpstreamGrant, type UpstreamGrants } from './upstream-grants.js';
export { UpstreamTokens } from './upstream-tokens.js';
