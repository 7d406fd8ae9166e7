import { randomUUID } from 'node:crypto';
import type { Credentials } from '../credentials/index.js';
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
  /** Texts to mask in whatever is shown of this call. */
  readonly secrets: readonly string[];
  /** Builds and sends a request; a `path` of the upstream's own (a next link) takes the place of the built one. */
  send(args: JsonObject, path?: string): Promise<Sent>;
}

/** Everything that sends for this call: the credentials in use, which a 401 may renew once, and the key that makes repetitions safe. */
export function prepareSending(call: ProviderCall, parts: UpstreamParts): Sending {
  return new ProviderSending(call, parts);
}

class ProviderSending implements Sending, CallToSend {
  readonly prepared: CallToSend['prepared'];
  readonly provider: CallToSend['provider'];
  readonly context: CallToSend['context'];
  readonly isRepeatable: boolean;
  credentials: Credentials;
  secrets: readonly string[];
  readonly #call: ProviderCall;
  readonly #parts: UpstreamParts;
  readonly #extra: (readonly [string, string])[];
  #canRenew: boolean;

  constructor(call: ProviderCall, parts: UpstreamParts) {
    const { prepared, provider, context, credentials } = call;
    this.prepared = prepared;
    this.provider = provider;
    this.context = context;
    this.isRepeatable = prepared.isIdempotent || provider.idempotencyKeyHeader !== undefined;
    this.credentials = credentials;
    this.secrets = secretsOf(call, credentials);
    this.#call = call;
    this.#parts = parts;
    this.#extra = [
      ['Accept-Encoding', 'gzip, deflate, br'],
      ['User-Agent', parts.userAgent],
    ];
    // One key for all attempts; a key that the caller gives wins over it.
    if (provider.idempotencyKeyHeader !== undefined && !prepared.isIdempotent)
      this.#extra.push([provider.idempotencyKeyHeader, randomUUID()]);
    this.#canRenew = parts.credentials.renew !== undefined;
  }

  async send(args: JsonObject, path?: string): Promise<Sent> {
    const request = this.#build(args, path);
    const exchanged = await sendCall(request, this, this.#parts);
    this.#count(exchanged);
    if (exchanged.status !== 401 || !this.#canRenew) return { exchanged, request };
    this.#canRenew = false;
    const renewed = await this.#parts.credentials.renew?.(credentialRequest(this.#call), this.credentials);
    if (renewed === undefined) return { exchanged, request };
    this.credentials = renewed;
    this.secrets = secretsOf(this.#call, renewed);
    const again = this.#build(args, path);
    const answer = await sendCall(again, this, this.#parts);
    this.#count(answer);
    return { exchanged: answer, request: again };
  }

  onRequest(): void {
    this.#call.tally.attempts += 1;
  }

  #build(args: JsonObject, path: string | undefined): UpstreamRequest {
    const built = this.provider.buildRequest(args, this.credentials, this.#extra);
    const request = path === undefined ? built : { ...built, path: withQueryCredentials(path, this.credentials) };
    this.#call.tally.request ??= request;
    return request;
  }

  #count({ bytes, status }: Exchanged): void {
    const { tally } = this.#call;
    tally.bytes += bytes;
    tally.status = status;
  }
}

function secretsOf({ provider }: ProviderCall, { secrets }: Credentials): readonly string[] {
  return provider.environmentSecrets.length === 0 ? secrets : [...secrets, ...provider.environmentSecrets];
}
