import type { CredentialSource, InboundCredentials } from '../credentials/index.js';
import type { JsonObject, Observer } from '../model/index.js';
import type { Resolver, UpstreamTls } from '../net/index.js';
import type { ResponseCache } from './cache/index.js';
import type { CallFailure, CallResult } from './call-result.js';
import type { InputResponses } from './input-required.js';
import type { LogMessage } from './log-message.js';
import type { PreparedCall } from './prepared-call.js';
import type { ResilienceSettings } from './resilience/index.js';

/** What one call brings along. */
export interface CallContext {
  /** Aborts the upstream request when it fires. */
  readonly signal?: AbortSignal | undefined;
  /** Who calls; caches and credentials are kept apart by it. */
  readonly principal?: string | undefined;
  /** The upstream sign-in that the call goes with. */
  readonly grant?: string | undefined;
  readonly inbound?: InboundCredentials | undefined;
  /** A call that is no read drops what this server has cached. */
  readonly serverName?: string | undefined;
  /** The API itself has to be asked: an answer kept from before does not count, and is replaced. */
  readonly isFresh?: boolean | undefined;
  /** Told of every request as it goes out, retries included. */
  readonly onOutgoing?: ((request: OutgoingRequest) => OutgoingWatch | undefined) | undefined;
  /** Pages read and stream items received. */
  readonly onProgress?: ((progress: CallProgress) => void) | undefined;
  /** Told what the API says while it works. */
  readonly onLog?: ((message: LogMessage) => void) | undefined;
  /** What the caller's side answered to the round before. */
  readonly input?: InputResponses | undefined;
  /** The only arguments that the caller can give (the variables of a resource), for advice that names some. Default: all, and those of paging. */
  readonly givable?: ReadonlySet<string> | undefined;
}

export interface CallProgress {
  /** Goes up: items counted from 1, or what the API itself says. */
  readonly progress: number;
  readonly total?: number;
  readonly message?: string;
}

/** One request of a call on its way to the API. */
export interface OutgoingRequest {
  readonly method: string;
  /** `https://api.example.com` */
  readonly origin: string;
  /** Counts up from 1 while one request is repeated. */
  readonly attempt: number;
}

/** What goes along with one request. */
export interface OutgoingWatch {
  /** Sent with it unless it has such headers itself (trace context). */
  readonly headers?: Readonly<Record<string, string>>;
  /** The whole answer is there, or why there is none. Neither is a bug. */
  ended(outcome: { readonly status?: number; readonly failure?: CallFailure }): void;
}

export interface Upstream {
  /** Validates, builds, sends, maps. Never throws for what arguments or the upstream do: that is an `isError` result. */
  call(prepared: PreparedCall, args: JsonObject, context: CallContext): Promise<CallResult>;
  /** Every origin called so far, for health and metrics. */
  status(): readonly OriginStatus[];
  /** Ends connections and the expression thread; calls under way fail. */
  close(): Promise<void>;
}

export interface OriginStatus {
  readonly origin: string;
  readonly breaker: 'closed' | 'open' | 'half_open';
  readonly active: number;
  readonly queued: number;
}

export interface UpstreamOptions {
  readonly credentials: CredentialSource;
  /** The origins that may be called (`https://api.example.com`). Default: those of each capability's own providers. */
  readonly approvedOrigins?: readonly string[];
  readonly resilience?: ResilienceSettings;
  /** By origin, over `resilience`. */
  readonly originResilience?: Readonly<Record<string, ResilienceSettings>>;
  /** Results of successful reads; `none` keeps nothing. Default: 64 MiB in memory. */
  readonly cache?: ResponseCache | 'none';
  /** Key of the hashes in cache keys; replicas that share a cache share it. Default: random. */
  readonly cacheSecret?: Buffer;
  /** Budget of a result, where the file has none. Default 1 MiB. */
  readonly maxResultBytes?: number;
  /** Most of a body that is read, decompressed. Default 8 MiB, or a result budget that is larger. */
  readonly maxBodyBytes?: number;
  /** A private CA. */
  readonly tls?: Pick<UpstreamTls, 'ca' | 'rejectUnauthorized'>;
  /** `http://proxy:3128`; DNS answers are not checked then. */
  readonly proxy?: string;
  readonly resolver?: Resolver;
  readonly userAgent?: string;
  readonly observer?: Observer;
  /** 0 to 1, for the jitter of retries. */
  readonly random?: () => number;
}
