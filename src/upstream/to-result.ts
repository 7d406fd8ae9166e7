import type { JsonObject } from '../model/index.js';
import type { CallFailure, CallResult, ContentBlock, Spelling } from './call-result.js';
import type { InputRequired } from './input-required.js';
import type { PreparedCall } from './prepared-call.js';
import type { CallTally } from './provider-call.js';
import type { MappedAnswer } from './response/index.js';
import type { MaskedRequest, UpstreamRequest } from './upstream-request.js';

/** The result of a call from what was mapped and what it cost. */
export function toResult(mapped: MappedAnswer, prepared: PreparedCall, tally: CallTally): CallResult {
  return new FinishedCall(mapped, prepared, tally);
}

class FinishedCall implements CallResult {
  readonly isError: boolean;
  readonly content: readonly ContentBlock[];
  declare readonly structuredContent?: JsonObject;
  declare readonly spelling?: Spelling;
  declare readonly failure?: CallFailure;
  declare readonly inputRequired?: InputRequired;
  declare readonly status?: number;
  readonly durationMs: number;
  readonly bytes: number;
  readonly cached = false;
  readonly attempts: number;
  readonly #sent: UpstreamRequest | undefined;
  readonly #prepared: PreparedCall;

  constructor(mapped: MappedAnswer, prepared: PreparedCall, tally: CallTally) {
    const { isError, content, structuredContent, spelling, failure, inputRequired } = mapped;
    this.isError = isError;
    this.content = content;
    if (structuredContent !== undefined) this.structuredContent = structuredContent;
    if (spelling !== undefined) this.spelling = spelling;
    if (failure !== undefined) this.failure = failure;
    if (inputRequired !== undefined) this.inputRequired = inputRequired;
    if (tally.status !== undefined) this.status = tally.status;
    this.durationMs = performance.now() - tally.startedAt;
    this.bytes = tally.bytes;
    this.attempts = tally.attempts;
    this.#sent = tally.request;
    this.#prepared = prepared;
  }

  /** Masked when someone looks. */
  get request(): MaskedRequest {
    return this.#sent === undefined ? describeUnsent(this.#prepared) : this.#sent.masked();
  }
}

function describeUnsent({ providers: [{ method, origin, provider }] }: PreparedCall): MaskedRequest {
  return { method, url: origin + (provider.config.path ?? ''), headers: {} };
}
