import type { CallFailure, CallResult } from './call-result.js';
import { toolError } from './describe-error.js';
import type { PreparedCall } from './prepared-call.js';
import { toResult } from './to-result.js';

/** The result of a call that was not even begun. */
export function refusedCall(prepared: PreparedCall, failure: CallFailure, text: string): CallResult {
  return toResult(toolError(failure, text), prepared, { startedAt: performance.now(), attempts: 0, bytes: 0 });
}
