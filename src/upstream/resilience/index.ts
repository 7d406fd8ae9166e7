export { CallFault } from './call-fault.js';
export type { Verdict } from './circuit-breaker.js';
export { createOriginGate, type OriginGate } from './origin-gate.js';
export { type ResilienceOptions, type ResilienceSettings, resolveResilience } from './resilience-options.js';
export { parseRetryAfter, pauseBeforeRetry } from './retry.js';
export { createTokenBucket, type TokenBucket } from './token-bucket.js';
