export { createDispatcherPool, type DispatcherPool } from './dispatcher-pool.js';
export { type Exchanged, exchange } from './exchange.js';
export type { RefusedRedirect } from './follow-redirects.js';
export { withQueryCredentials } from './query-credentials.js';
