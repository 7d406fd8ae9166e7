import { setTimeout as sleep } from 'node:timers/promises';
import type { Credentials } from '../credentials/index.js';
import { type CallEnding, createCallEnding } from './call-ending.js';
import { type ExchangeContext, type Exchanged, exchange } from './exchange/index.js';
import type { PreparedCall, PreparedCallProvider } from './prepared-call.js';
import { CallFault, pauseBeforeRetry, type Verdict } from './resilience/index.js';
import type { CallContext } from './upstream.js';
import type { UpstreamParts } from './upstream-parts.js';
import type { UpstreamRequest } from './upstream-request.js';

/** One request of a call, with what decides how it is sent. */
export interface CallToSend {
  readonly prepared: PreparedCall;
  readonly provider: PreparedCallProvider;
  readonly credentials: Credentials;
  /** Masked in what is shown. */
  readonly secrets: readonly string[];
  /** May be repeated: idempotent by nature or by its Idempotency-Key. */
  readonly isRepeatable: boolean;
  readonly context: CallContext;
  /** Called for every request that goes out, retries and redirects included. */
  onRequest(): void;
}

/**
 * Sends a request within its timeout, the server's or else the provider's, which covers waiting, retries and reading the answer, through the origin's gate and with its
 * retries. Throws `CallFault` when there is no whole answer.
 */
export async function sendCall(request: UpstreamRequest, call: CallToSend, parts: UpstreamParts): Promise<Exchanged> {
  const { provider, context } = call;
  const { origin } = request;
  if (!isApproved(origin, call, parts)) {
    throw new CallFault('egress', `${origin} is not an approved origin of this server`, { neverSent: true });
  }
  const options = parts.resilienceOf(origin);
  const ending = createCallEnding(options.timeoutMs ?? provider.provider.timeout * 1000, context.signal);
  const policy = { options, isIdempotent: call.isRepeatable, ending, random: parts.random };
  const surroundings = exchangeContext(call, ending, parts);
  const gate = parts.gateOf(origin);
  try {
    for (let attempt = 1; ; attempt += 1) {
      const turn = gate.enter(ending);
      const pass = typeof turn === 'number' ? turn : await turn;
      let verdict: Verdict = 'unknown';
      let outcome: Exchanged | CallFault;
      const watch = context.onOutgoing?.({ method: request.method, origin, attempt });
      try {
        outcome = await exchange(withHeaders(request, watch?.headers), surroundings);
        verdict = isSick(outcome.status) ? 'failed' : 'healthy';
        watch?.ended({ status: outcome.status });
      } catch (error) {
        const fault = error instanceof CallFault ? error : undefined;
        if (fault?.failure === 'network' || fault?.failure === 'timeout') verdict = 'failed';
        watch?.ended(fault === undefined ? {} : { failure: fault.failure });
        if (fault === undefined) throw error;
        outcome = fault;
      } finally {
        gate.leave(pass, verdict);
      }
      const pauseMs = pauseBeforeRetry(outcome, attempt, policy);
      if (pauseMs === undefined) {
        if (outcome instanceof CallFault) throw outcome;
        return outcome;
      }
      await sleep(pauseMs, undefined, { signal: ending.signal });
    }
  } catch (error) {
    // A wait (for a place, before a retry) ends with its own kind of error when the call ends.
    throw ending.reason ?? error;
  } finally {
    ending.dispose();
  }
}

function exchangeContext(call: CallToSend, ending: CallEnding, parts: UpstreamParts): ExchangeContext {
  const { provider, context } = call;
  const maxStreamBytes = provider.response.maxBytes ?? parts.maxResultBytes;
  return {
    dispatchers: parts.dispatchers,
    credentials: call.credentials,
    isApproved: (origin) => isApproved(origin, call, parts),
    followTo: provider.followTo,
    secrets: call.secrets,
    plan: provider.response,
    maxBodyBytes: Math.max(parts.maxBodyBytes, maxStreamBytes),
    maxStreamBytes,
    ending,
    onRequest: () => call.onRequest(),
    onLog: (message) => context.onLog?.(message),
    onProgress: (progress) => context.onProgress?.(progress),
  };
}

function isApproved(origin: string, { prepared }: CallToSend, { approvedOrigins }: UpstreamParts): boolean {
  return approvedOrigins?.has(origin) ?? prepared.origins.includes(origin);
}

/** An answer that speaks of a sick upstream, not of this call. */
function isSick(status: number): boolean {
  return status >= 500 && status !== 501;
}

/** The request with headers that it does not have yet. */
function withHeaders(request: UpstreamRequest, headers: Readonly<Record<string, string>> | undefined): UpstreamRequest {
  if (headers === undefined) return request;
  const own = new Set(request.headers.map(([name]) => name.toLowerCase()));
  const added = Object.entries(headers).filter(([name]) => !own.has(name));
  return added.length === 0 ? request : { ...request, headers: [...request.headers, ...added] };
}
