import type { CallFailure } from './call-result.js';
import type { CallFault } from './resilience/index.js';

/** A request without an answer, for a model: what happened, whether it may have taken effect, whether a retry helps. */
export function describeFault(fault: CallFault, isIdempotent: boolean): string {
  return `The call failed: ${fault.message}.\n${adviseOnFault(fault, isIdempotent)}`;
}

function adviseOnFault(fault: CallFault, isIdempotent: boolean): string {
  const advice = ADVICE[fault.failure];
  if (advice !== undefined) return advice;
  if (!fault.isTransient && fault.failure === 'network') return 'Retrying does not help before this is corrected.';
  if (fault.neverSent) return 'The request was not sent, so a retry is safe.';
  return isIdempotent ? 'A retry may help.' : 'It may have taken effect: check before you retry.';
}

const ADVICE: Partial<Record<CallFailure, string>> = {
  busy: 'The request was not sent.',
  circuit_open: 'The request was not sent.',
  egress: 'The request was not sent. Retrying does not help: the operator decides which addresses may be called.',
  cancelled: 'Whether it took effect is not known.',
};
