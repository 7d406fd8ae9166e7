import type { Dispatcher } from 'undici';
import { type EgressGuard, refusedError } from './egress-guard.js';
import { createPinnedLookup, type Resolver, systemResolver } from './pinned-lookup.js';

/** PEM texts of a private CA and a client certificate (mTLS). */
export interface UpstreamTls {
  readonly ca?: string | readonly string[];
  readonly cert?: string;
  readonly key?: string;
  readonly passphrase?: string;
  /** Name expected in the certificate, when it is not the host's. */
  readonly serverName?: string;
  /** Default true. */
  readonly rejectUnauthorized?: boolean;
}

export interface UpstreamDispatcherOptions {
  /** `https://api.example.com:8443`; a path is ignored. */
  readonly origin: string;
  readonly guard: EgressGuard;
  readonly tls?: UpstreamTls;
  /** Milliseconds for name, TCP and TLS together. Default 10,000. */
  readonly connectTimeoutMs?: number;
  /** Most sockets at a time. Default 128. */
  readonly connections?: number;
  /** Milliseconds an idle socket is kept. Default 4,000, below what servers commonly close at. */
  readonly keepAliveTimeoutMs?: number;
  /** Milliseconds until the response headers, 0 for no bound. Default 0: the caller's signal bounds the call. */
  readonly headersTimeoutMs?: number;
  /** Milliseconds between two pieces of a response body, 0 for no bound. Default 0. */
  readonly bodyTimeoutMs?: number;
  /** `http://proxy:3128`. The proxy resolves names then, so DNS answers are not checked; literal addresses still are. */
  readonly proxy?: string;
  readonly resolver?: Resolver;
}

/**
 * Pooled connections to one origin, each made to an address that the guard has seen (`createPinnedLookup`).
 * Redirects are not followed. Throws `source-refused` when the origin itself is refused.
 */
export async function createUpstreamDispatcher(options: UpstreamDispatcherOptions): Promise<Dispatcher> {
  const url = new URL(new URL(options.origin).origin);
  const refusal = options.guard.refuseUrl(url);
  if (refusal !== undefined) throw refusedError(refusal);
  const pool = {
    connections: options.connections ?? 128,
    keepAliveTimeout: options.keepAliveTimeoutMs ?? 4000,
    headersTimeout: options.headersTimeoutMs ?? 0,
    bodyTimeout: options.bodyTimeoutMs ?? 0,
  };
  const tls = tlsOptions(options.tls);
  const timeout = options.connectTimeoutMs ?? 10_000;
  if (options.proxy !== undefined) {
    const { createProxyAgent } = await import('./proxy-agent.js');
    return createProxyAgent({ proxy: options.proxy, tls, timeout, pool });
  }
  const lookup = createPinnedLookup(url, options.guard, options.resolver ?? systemResolver);
  const { Pool } = await import('./connections.js');
  return new Pool(url.origin, { ...pool, connect: { ...tls, timeout, lookup } });
}

function tlsOptions(tls: UpstreamTls = {}) {
  return {
    ...(tls.ca === undefined ? {} : { ca: typeof tls.ca === 'string' ? tls.ca : [...tls.ca] }),
    ...(tls.cert === undefined ? {} : { cert: tls.cert }),
    ...(tls.key === undefined ? {} : { key: tls.key }),
    ...(tls.passphrase === undefined ? {} : { passphrase: tls.passphrase }),
    ...(tls.serverName === undefined ? {} : { servername: tls.serverName }),
    ...(tls.rejectUnauthorized === undefined ? {} : { rejectUnauthorized: tls.rejectUnauthorized }),
  };
}
