import { type Capability, GatewayError } from '../model/index.js';
import type { CallFailure } from './call-result.js';
import { describeFault } from './describe-fault.js';
import { describeArguments } from './describe-problems.js';
import type { PreparedCall } from './prepared-call.js';
import { ArgumentError } from './request/index.js';
import { CallFault } from './resilience/index.js';
import type { MappedAnswer } from './response/index.js';
import { ExpressionError } from './transform/index.js';

/** The tool error of an expected failure; anything else is a bug and is thrown on. */
export function describeError(error: unknown, prepared: PreparedCall): MappedAnswer {
  const { capability } = prepared;
  if (error instanceof ArgumentError) {
    return toolError('arguments', `${capability.name}: ${error.message}; nothing was sent.\n${describeArguments(capability)}`);
  }
  if (error instanceof CallFault) return toolError(error.failure, describeFault(error, prepared.isIdempotent));
  if (error instanceof ExpressionError) {
    return toolError(
      'transform',
      `A transform of ${capability.name} failed: ${error.message}. ${effectOf(prepared)} The capability file needs correction.`,
    );
  }
  if (error instanceof GatewayError) {
    return toolError('credential', `${describeCredential(capability)}: ${error.message}. ${error.hint ?? ''}`.trim());
  }
  throw error;
}

/** A tool error with one text. */
export function toolError(failure: CallFailure, text: string): MappedAnswer {
  return { isError: true, failure, content: [{ type: 'text', text }] };
}

function describeCredential({ auth }: Capability): string {
  return auth?.key === undefined ? 'The credential cannot be used' : `The credential ${auth.key} cannot be used`;
}

function effectOf({ isRead }: PreparedCall): string {
  return isRead ? 'Retrying does not help.' : 'The call itself may have taken effect: do not repeat it blindly.';
}
