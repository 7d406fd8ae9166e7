import type { CallResult } from './call-result.js';
import type { PreparedCall } from './prepared-call.js';
import type { CallTally } from './provider-call.js';
import type { MappedAnswer } from './response/index.js';
import type { MaskedRequest } from './upstream-request.js';

/** The result of a call from what was mapped and what it cost. */
export function toResult(mapped: MappedAnswer, prepared: PreparedCall, tally: CallTally): CallResult {
  const { isError, content, structuredContent, failure } = mapped;
  const { request, status } = tally;
  return {
    isError,
    content,
    ...(structuredContent === undefined ? {} : { structuredContent }),
    ...(failure === undefined ? {} : { failure }),
    ...(status === undefined ? {} : { status }),
    durationMs: performance.now() - tally.startedAt,
    bytes: tally.bytes,
    cached: false,
    attempts: tally.attempts,
    // masked when someone looks
    get request() {
      return request === undefined ? describeUnsent(prepared) : request.masked;
    },
  };
}

function describeUnsent({ providers: [{ method, origin, provider }] }: PreparedCall): MaskedRequest {
  return { method, url: origin + (provider.config.path ?? ''), headers: {} };
}
