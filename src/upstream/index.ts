export { createGenerations, createMemoryCache, createRedisCache, type ResponseCache, type SharedCache } from './cache/index.js';
export type { CallFailure, CallResult, ContentBlock, EmbeddedResource } from './call-result.js';
export { createUpstream } from './create-upstream.js';
export { describeProblems } from './describe-problems.js';
export type { InputMethod, InputRequest, InputRequired, InputResponses } from './input-required.js';
export type { LogLevel, LogMessage } from './log-message.js';
export type { OwnArgument } from './own-arguments.js';
export { PAGINATION_ARGUMENTS } from './pagination.js';
export { isReadCapability, prepareCall } from './prepare-call.js';
export type { PreparedCall, PreparedCallProvider, PrepareOptions } from './prepared-call.js';
export { refusedCall } from './refused-call.js';
export { ArgumentError } from './request/index.js';
export {
  createTokenBucket,
  type ResilienceOptions,
  type ResilienceSettings,
  resolveResilience,
  type TokenBucket,
} from './resilience/index.js';
export { compileExpression } from './transform/index.js';
export type { CallContext, CallProgress, OriginStatus, OutgoingRequest, OutgoingWatch, Upstream, UpstreamOptions } from './upstream.js';
export type { MaskedRequest, UpstreamRequest } from './upstream-request.js';
