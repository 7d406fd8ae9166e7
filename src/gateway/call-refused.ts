/** A call that is not made: why, for metrics and audit, and in words for a model what to do. */
export class CallRefused extends Error {
  override readonly name = 'CallRefused';

  constructor(
    readonly reason: RefusalReason,
    message: string,
  ) {
    super(message);
  }
}

/** `busy`: too many calls wait; `audit`: it could not be recorded. */
export type RefusalReason = 'busy' | 'audit';
