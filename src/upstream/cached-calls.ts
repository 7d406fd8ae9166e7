import { randomBytes } from 'node:crypto';
import type { JsonObject } from '../model/index.js';
import { cacheKey, createCoalescer, createMemoryCache, isConfidential, type ResponseCache } from './cache/index.js';
import type { CallResult } from './call-result.js';
import type { PreparedCall } from './prepared-call.js';
import { credentialRequest } from './provider-call.js';
import { type CallToRun, runProviders } from './run-providers.js';
import { toResult } from './to-result.js';
import type { UpstreamOptions } from './upstream.js';
import type { UpstreamParts } from './upstream-parts.js';

const DEFAULT_TTL_SECONDS = 300;

/** Runs a call, through the cache where its capability allows it. */
export type RunCall = (run: CallToRun) => Promise<CallResult>;

/**
 * Calls with the `exact` cache before them: successful reads of capabilities that ask for it, identical ones under way sharing one request. A call that is no read
 * drops what its server has cached. Nothing credential-like is kept, neither as argument nor as result.
 */
export function createCachedCalls({ cache: given, cacheSecret = randomBytes(32) }: UpstreamOptions, parts: UpstreamParts): RunCall {
  const reads = createCoalescer<CallResult>();
  const run: RunCall = (call) => runProviders(call, parts).then((outcome) => toResult(outcome, call.prepared, call.tally));
  if (given === 'none') return run;
  const cache = given ?? createMemoryCache();

  async function writeAndDrop(call: CallToRun): Promise<CallResult> {
    try {
      return await run(call);
    } finally {
      await cache.drop(scopeOf(call)); // also after a failure: it may have taken effect
    }
  }

  async function readThrough(call: CallToRun): Promise<CallResult> {
    const { prepared, context, budget, tally } = call;
    const credentials = await parts.credentials.credentialsFor(credentialRequest({ prepared, provider: prepared.providers[0], context }));
    const scope = scopeOf(call);
    const key = cacheKey(cacheSecret, {
      // What a result advises depends on what its caller can give.
      digest: context.givable === undefined ? prepared.digest : `${prepared.digest} ${[...context.givable].sort().join()}`,
      scope,
      generation: await cache.generation(scope),
      principal: context.principal ?? '',
      credentials,
      others: prepared.providers.length === 1 ? undefined : [context.grant, context.inbound],
      args: { ...call.args, page_limit: budget.maxPages, max_items: budget.follows ? budget.maxItems : 0 },
    });
    const known = context.isFresh === true ? undefined : await cache.get(key);
    if (known !== undefined) return { ...known, cached: true, attempts: 0, durationMs: performance.now() - tally.startedAt };
    return reads.join(key, context.signal, async (signal) => {
      const outcome = await runProviders({ ...call, credentials, context: { ...context, signal } }, parts);
      const result = toResult(outcome, prepared, tally);
      keep(cache, key, result, outcome.lifetimeMs(), prepared);
      return result;
    });
  }

  return (call) => {
    if (!call.prepared.isRead) return writeAndDrop(call);
    return isCacheable(call.prepared, call.args) ? readThrough(call) : run(call);
  };
}

/** Nobody waits until it is kept. */
function keep(cache: ResponseCache, key: string, result: CallResult, lifetimeMs: number, { capability }: PreparedCall): void {
  const ttlMs = Math.min(lifetimeMs, (capability.cache?.ttl ?? DEFAULT_TTL_SECONDS) * 1000);
  if (result.isError || ttlMs <= 0) return;
  const text = JSON.stringify([result.content, result.structuredContent]);
  if (!isConfidential(text)) void cache.set(key, { ...result, request: result.request }, ttlMs, text.length * 2);
}

function isCacheable({ capability, providers }: PreparedCall, args: JsonObject): boolean {
  if (capability.cache?.strategy !== 'exact' || capability.cache.ttl === 0) return false;
  return (
    !providers.some(({ response, provider }) => response.stream !== undefined || provider.config.input_required !== undefined) &&
    !isConfidential(JSON.stringify(args))
  );
}

function scopeOf({ prepared, context }: CallToRun): string {
  return context.serverName ?? prepared.origins[0] ?? '';
}
