import type { Dispatcher, fetch as undiciFetch } from 'undici';
import { GatewayError } from '../model/index.js';
import { createByteCollector } from './byte-collector.js';
import { type EgressGuard, refusedError } from './egress-guard.js';
import type { Resolver } from './pinned-lookup.js';
import { createUpstreamDispatcher, type UpstreamTls } from './upstream-dispatcher.js';

export interface GuardedFetchOptions {
  readonly guard: EgressGuard;
  /** Most bytes of a response body. Default 1 MiB. */
  readonly maxBytes?: number;
  /** Milliseconds for one exchange. Default 10,000. */
  readonly timeoutMs?: number;
  readonly resolver?: Resolver;
  readonly proxy?: string;
  readonly tls?: UpstreamTls;
}

/**
 * A `fetch` for protocol libraries (OAuth, JWKS): every address is checked by the guard and pinned, redirects are not followed, size and
 * time are bounded, no cookie is kept. Connections are pooled per origin, of the origins that were asked last.
 *
 * @throws GatewayError `source-refused` from the guard, `source-limit` for a body that is too long; network failures as `fetch` throws them.
 */
export function createGuardedFetch(options: GuardedFetchOptions): { fetch: typeof fetch; close(): Promise<void> } {
  const { guard, maxBytes = 1024 * 1024, timeoutMs = 10_000, resolver, proxy, tls } = options;
  const pools = new Map<string, Promise<Dispatcher>>();

  function poolOf(url: URL): Promise<Dispatcher> {
    const refusal = guard.refuseUrl(url);
    if (refusal !== undefined) throw refusedError(refusal);
    const pool =
      pools.get(url.origin) ??
      createUpstreamDispatcher({
        origin: url.origin,
        guard,
        connections: 8,
        ...(tls === undefined ? {} : { tls }),
        ...(resolver === undefined ? {} : { resolver }),
        ...(proxy === undefined ? {} : { proxy }),
      });
    // In the order of their last use.
    pools.delete(url.origin);
    pools.set(url.origin, pool);
    if (pools.size > MAX_POOLS) closeOldest(pools);
    return pool;
  }

  const guarded: typeof fetch = async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    // Both are loaded by the first request, which is no part of the exchange.
    const [pool, { fetch }] = await Promise.all([poolOf(url), import('./fetch.js')]);
    const deadline = AbortSignal.timeout(timeoutMs);
    const signal = init.signal ? AbortSignal.any([deadline, init.signal]) : deadline;
    // The two declarations of fetch, of Node's types and of undici's, differ in names only.
    const request = { ...init, redirect: 'manual', signal, dispatcher: pool } as Parameters<typeof undiciFetch>[1] & object;
    const response = await fetch(url, request);
    const body = response.body === null ? null : await readAtMost(response.body, maxBytes, url);
    const { status, statusText } = response;
    return new Response(body, { status, statusText, headers: [...response.headers] });
  };
  return {
    fetch: guarded,
    async close() {
      await Promise.all([...pools.values()].map(async (pool) => (await pool).destroy()));
      pools.clear();
    },
  };
}

/** Addresses may come from strangers, as those of client-id metadata documents do. */
const MAX_POOLS = 100;

/** What is under way there is finished. */
function closeOldest(pools: Map<string, Promise<Dispatcher>>): void {
  for (const [origin, pool] of pools) {
    pools.delete(origin);
    void pool.then((opened) => opened.close()).catch(() => {});
    return;
  }
}

async function readAtMost(body: AsyncIterable<Uint8Array>, maxBytes: number, url: URL): Promise<Buffer> {
  const read = createByteCollector();
  for await (const chunk of body) {
    if (read.length + chunk.byteLength > maxBytes)
      throw new GatewayError('source-limit', `${url.origin}: the answer is longer than ${maxBytes} bytes`);
    read.add(chunk);
  }
  return read.join();
}
