import type { Credentials } from '../credentials/index.js';
import { createCallEnding } from './call-ending.js';
import { type Exchanged, exchange } from './exchange/index.js';
import type { PreparedCall, PreparedCallProvider } from './prepared-call.js';
import { CallFault, retry } from './resilience/index.js';
import type { CallContext } from './upstream.js';
import type { UpstreamParts } from './upstream-parts.js';
import type { UpstreamRequest } from './upstream-request.js';

/** One request of a call, with what decides how it is sent. */
export interface CallToSend {
  readonly prepared: PreparedCall;
  readonly provider: PreparedCallProvider;
  readonly credentials: Credentials;
  /** May be repeated: idempotent by nature or by its Idempotency-Key. */
  readonly isRepeatable: boolean;
  readonly context: CallContext;
  /** Called for every request that goes out, retries and redirects included. */
  onRequest(): void;
}

/**
 * Sends a request within the provider's `timeout`, which covers waiting, retries and reading the answer, through the origin's gate and with its
 * retries. Throws `CallFault` when there is no whole answer.
 */
export async function sendCall(request: UpstreamRequest, call: CallToSend, parts: UpstreamParts): Promise<Exchanged> {
  const { prepared, provider, context } = call;
  const isApproved = (origin: string) => parts.approvedOrigins?.has(origin) ?? prepared.origins.includes(origin);
  if (!isApproved(request.origin)) {
    throw new CallFault('egress', `${request.origin} is not an approved origin of this server`, { neverSent: true });
  }
  const ending = createCallEnding(provider.provider.timeout * 1000, context.signal);
  const gate = parts.gateOf(request.origin);
  const maxStreamBytes = provider.response.maxBytes ?? parts.maxResultBytes;
  let attempts = 0;
  const send = (sent: UpstreamRequest) =>
    exchange(sent, {
      dispatchers: parts.dispatchers,
      credentials: call.credentials,
      isApproved,
      followTo: provider.followTo,
      secrets: [...call.credentials.secrets, ...provider.environmentSecrets],
      plan: provider.response,
      maxBodyBytes: Math.max(parts.maxBodyBytes, maxStreamBytes),
      maxStreamBytes,
      ending,
      onRequest: call.onRequest,
      ...(context.onLog === undefined ? {} : { onLog: (message) => context.onLog?.(message) }),
      ...(context.onProgress === undefined ? {} : { onProgress: (progress) => context.onProgress?.(progress) }),
    });
  const attempt = async (): Promise<Exchanged> => {
    attempts += 1;
    const watch = context.onOutgoing?.({ method: request.method, origin: request.origin, attempt: attempts });
    try {
      const answer = await send(withHeaders(request, watch?.headers));
      watch?.ended({ status: answer.status });
      return answer;
    } catch (error) {
      watch?.ended(error instanceof CallFault ? { failure: error.failure } : {});
      throw error;
    }
  };
  try {
    return await retry(() => gate.pass(attempt, ending), {
      options: parts.resilienceOf(request.origin),
      isIdempotent: call.isRepeatable,
      ending,
      random: parts.random,
    });
  } catch (error) {
    // A wait (for a place, before a retry) ends with its own kind of error when the call ends.
    throw ending.reason ?? error;
  } finally {
    ending.dispose();
  }
}

/** The request with headers that it does not have yet. */
function withHeaders(request: UpstreamRequest, headers: Readonly<Record<string, string>> | undefined): UpstreamRequest {
  if (headers === undefined) return request;
  const own = new Set(request.headers.map(([name]) => name.toLowerCase()));
  const added = Object.entries(headers).filter(([name]) => !own.has(name));
  return added.length === 0 ? request : { ...request, headers: [...request.headers, ...added] };
}
