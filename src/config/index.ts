export { type ActiveRoots, type ActiveRootsOptions, loadActiveRoots } from './active-roots.js';
export { FixedHeaders } from './auth-file.js';
export { ConfigFile } from './config-file.js';
export { type ConfigDescription, describeConfig, type ServerDescription } from './describe-config.js';
export type {
  AccessConfig,
  AccessKey,
  AuditConfig,
  AuthConfig,
  CacheConfig,
  CallLimits,
  GatewayConfig,
  InputKind,
  JwtAccess,
  ListenAddress,
  LogConfig,
  OauthAccess,
  OauthAuthConfig,
  OperationConfig,
  ParameterConfig,
  PassthroughAuthConfig,
  PolicyConfig,
  PolicyRule,
  PromptConfig,
  PromptMessageConfig,
  RateLimit,
  RootConfig,
  ServerConfig,
  TracingConfig,
} from './gateway-config.js';
export { interpolate } from './interpolate.js';
export { type ConfigOverrides, type Environment, loadConfig } from './load-config.js';
export type { ClientIdentity, OauthSettings } from './oauth-settings.js';
export { isReadableUrl } from './readable-url.js';
export { requireAccess } from './require-access.js';
export { serverPaths, serverUrl } from './server-url.js';
export { countWorkers, workerShare } from './workers.js';
