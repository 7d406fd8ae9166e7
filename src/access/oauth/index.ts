export {
  type AuthorizationServer,
  type AuthorizationServerOptions,
  createAuthorizationServer,
  OAUTH_ENDPOINTS,
  type OauthEndpoint,
} from './authorization-server.js';
export { createScopeMap, type ScopeMap } from './scope-map.js';
export type { Bearer } from './token-families.js';
