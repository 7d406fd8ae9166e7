export { type AddressClass, classifyAddress } from './address.js';
export { createByteCap } from './byte-cap.js';
export { type ByteCollector, createByteCollector } from './byte-collector.js';
export { contentCodings } from './content-codings.js';
export {
  createEgressGuard,
  type EgressGuard,
  type EgressGuardOptions,
  type EgressRefusal,
  refusedError,
} from './egress-guard.js';
export { createFetcher, type FetchedBody, type FetchedDocument, type Fetcher, type FetcherOptions, type FetchRequest } from './fetcher.js';
export { createGuardedFetch, type GuardedFetchOptions } from './guarded-fetch.js';
export type { Resolver } from './pinned-lookup.js';
export { ProxyError } from './proxy-error.js';
export { createUpstreamDispatcher, type UpstreamDispatcherOptions, type UpstreamTls } from './upstream-dispatcher.js';
