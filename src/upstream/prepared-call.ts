import type { Credentials } from '../credentials/index.js';
import type { Capability, JsonObject, PaginationConfig } from '../model/index.js';
import type { ValidationProblem } from '../schema/index.js';
import type { OwnArgument } from './own-arguments.js';
import type { PreparedProvider } from './request/index.js';
import type { ResponsePlan } from './response/index.js';
import type { UpstreamRequest } from './upstream-request.js';

/** A capability with everything parsed that a call needs, at its first call at the latest: from then on no template is parsed and no regex built. */
export interface PreparedCall {
  readonly capability: Capability;
  /** Digest of the capability, part of cache keys. */
  readonly digest: string;
  /** Origins of its providers (`https://api.example.com`), primary first, each once. */
  readonly origins: readonly string[];
  /** Changes nothing upstream (`metadata.read_only`, else the method). */
  readonly isRead: boolean;
  /** May be repeated without harm (`metadata.idempotent`, else the method). */
  readonly isIdempotent: boolean;
  /** Primary first, then the fallbacks. */
  readonly providers: readonly [PreparedCallProvider, ...PreparedCallProvider[]];
  /** Arguments that the operator gives, by name; they are put in before `requestExpression`. */
  readonly ownArguments: ReadonlyMap<string, OwnArgument>;
  /** JSONata over the arguments. */
  readonly requestExpression: string | undefined;
  /** Every problem, not just the first; the validator is compiled at the first call. */
  validate(args: unknown): readonly ValidationProblem[];
  /** The primary provider's request. Throws `ArgumentError` for an argument that cannot be sent. */
  buildRequest(args: JsonObject, credentials: Credentials): UpstreamRequest;
}

/** A provider and how its answers are read. */
export interface PreparedCallProvider extends PreparedProvider {
  readonly response: ResponsePlan;
  readonly pagination?: PaginationConfig;
  /** `config.follow_to`, lower case. */
  readonly followTo: ReadonlySet<string>;
}

export interface PrepareOptions {
  /** Resolves `{env.NAME}` of the file's text. Default: nothing is set. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** `digestCapability` of the file; default: a digest of the parsed capability. */
  readonly digest?: string;
  /** Replaces the origin of every provider, and the whole base URL when it has a path (`servers[].base_url`). */
  readonly baseUrl?: string;
  /** Most bytes of a result that reach the model (a context-integrity profile's budget); a smaller `config.response.max_bytes` wins. */
  readonly maxResultBytes?: number;
  /** Arguments that the caller does not give, or need not (`servers[].operations`). Default: none. */
  readonly ownArguments?: ReadonlyMap<string, OwnArgument>;
  /** It was prepared before with an environment in which nothing is set, so that nothing can be wrong with it: the work waits for the first call. */
  readonly isSure?: boolean;
  /** Multipart boundary; default: random for every body. */
  readonly boundary?: () => string;
}
