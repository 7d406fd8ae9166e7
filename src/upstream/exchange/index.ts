export { createDispatcherPool, type DispatcherPool } from './dispatcher-pool.js';
export { type ExchangeContext, type Exchanged, exchange } from './exchange.js';
export type { RefusedRedirect } from './follow-redirects.js';
export { withQueryCredentials } from './query-credentials.js';
