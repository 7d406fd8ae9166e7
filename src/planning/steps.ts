/** A long computation that pauses after each part: who drives it may hear a signal meanwhile, or do something else. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Drives it to its end without a pause. */
export function finishSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
