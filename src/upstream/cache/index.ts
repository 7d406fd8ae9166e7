export { cacheKey } from './cache-key.js';
export { cacheLifetimeMs } from './cache-lifetime.js';
export { createCoalescer } from './coalesce.js';
export { isConfidential } from './is-confidential.js';
export { createRedisCache, type SharedCache } from './redis-cache.js';
export { createGenerations, createMemoryCache, type ResponseCache } from './response-cache.js';
