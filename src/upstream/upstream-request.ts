import type { ClientCertificate } from '../credentials/index.js';

/** One HTTP request, complete and encoded: what will be on the wire. */
export interface UpstreamRequest {
  readonly method: string;
  /** `https://api.example.com`, no path. */
  readonly origin: string;
  /** Path and query as sent, beginning with `/`. */
  readonly path: string;
  /** In sending order; names as the capability file gives them. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body?: string | Buffer;
  readonly clientCertificate?: ClientCertificate;
  /** The same request for people: credentials replaced by `***`. Made when someone looks, which is seldom. */
  masked(): MaskedRequest;
}

/** A request as it may be shown: credentials and values from the environment are `***`. */
export interface MaskedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Text bodies up to 4 KiB; longer or binary ones are described. */
  readonly body?: string;
}
