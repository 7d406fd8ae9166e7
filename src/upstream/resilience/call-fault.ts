import type { CallFailure } from '../call-result.js';

/**
 * A request that got no answer. `neverSent`: not a byte of it reached the upstream, so that repeating it is safe whatever it does.
 * The message is fit for a model and holds no secret.
 */
export class CallFault extends Error {
  override readonly name = 'CallFault';
  readonly failure: CallFailure;
  readonly neverSent: boolean;
  /** Whether a repetition might go better. */
  readonly isTransient: boolean;

  constructor(failure: CallFailure, message: string, options: { neverSent?: boolean; isTransient?: boolean; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.failure = failure;
    this.neverSent = options.neverSent ?? false;
    this.isTransient = options.isTransient ?? false;
  }
}
