import { randomUUID } from 'node:crypto';
import type { JsonObject } from '../model/index.js';
import { type Exchanged, withQueryCredentials } from './exchange/index.js';
import { credentialRequest, type ProviderCall } from './provider-call.js';
import { type CallToSend, sendCall } from './send-call.js';
import type { UpstreamParts } from './upstream-parts.js';
import type { UpstreamRequest } from './upstream-request.js';

/** A request and the whole answer to it. */
interface Sent {
  readonly exchanged: Exchanged;
  readonly request: UpstreamRequest;
}

/** What sends the requests of one call. */
export interface Sending {
  /** Builds and sends a request; a `path` of the upstream's own (a next link) takes the place of the built one. */
  send(args: JsonObject, path?: string): Promise<Sent>;
  /** Texts to mask in whatever is shown of this call. */
  secrets(): readonly string[];
}

/** Everything that sends for this call: the credentials in use, which a 401 may renew once, and the key that makes repetitions safe. */
export function prepareSending(call: ProviderCall, parts: UpstreamParts): Sending {
  const { prepared, provider, context, tally } = call;
  let credentials = call.credentials;
  let canRenew = parts.credentials.renew !== undefined;
  const extra: [string, string][] = [
    ['Accept-Encoding', 'gzip, deflate, br'],
    ['User-Agent', parts.userAgent],
  ];
  // One key for all attempts; a key that the caller gives wins over it.
  if (provider.idempotencyKeyHeader !== undefined && !prepared.isIdempotent) extra.push([provider.idempotencyKeyHeader, randomUUID()]);
  const isRepeatable = prepared.isIdempotent || provider.idempotencyKeyHeader !== undefined;

  async function sendOnce(request: UpstreamRequest): Promise<Exchanged> {
    tally.request ??= request;
    const toSend: CallToSend = { prepared, provider, credentials, isRepeatable, context, onRequest: () => tally.attempts++ };
    const exchanged = await sendCall(request, toSend, parts);
    tally.bytes += exchanged.bytes;
    tally.status = exchanged.status;
    return exchanged;
  }

  async function send(args: JsonObject, path?: string): Promise<Sent> {
    const build = () => {
      const built = provider.buildRequest(args, credentials, extra);
      return path === undefined ? built : { ...built, path: withQueryCredentials(path, credentials) };
    };
    const request = build();
    const exchanged = await sendOnce(request);
    if (exchanged.status !== 401 || !canRenew) return { exchanged, request };
    canRenew = false;
    const renewed = await parts.credentials.renew?.(credentialRequest(call), credentials);
    if (renewed === undefined) return { exchanged, request };
    credentials = renewed;
    const again = build();
    return { exchanged: await sendOnce(again), request: again };
  }

  return { send, secrets: () => [...credentials.secrets, ...provider.environmentSecrets] };
}
