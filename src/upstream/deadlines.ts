interface Deadline {
  readonly at: number;
  run(): void;
}

/** Waiting ones, and the one timer that is set for the first of them: a timer for every call would be garbage that outlives its call. */
const deadlines = new Set<Deadline>();
let timer: NodeJS.Timeout | undefined;
let timerAt = Number.POSITIVE_INFINITY;

/** Calls back at a time of `performance.now()`; returns how to take that back. Does not keep the process alive. */
export function callAt(at: number, run: () => void): () => void {
  const deadline: Deadline = { at, run };
  deadlines.add(deadline);
  if (at < timerAt) setTimer(at);
  return () => deadlines.delete(deadline);
}

function setTimer(at: number): void {
  clearTimeout(timer);
  timerAt = at;
  timer = setTimeout(callDue, Math.max(0, Math.ceil(at - performance.now()))).unref();
}

function callDue(): void {
  timerAt = Number.POSITIVE_INFINITY;
  const now = performance.now();
  let next = Number.POSITIVE_INFINITY;
  for (const deadline of deadlines) {
    if (deadline.at > now) next = Math.min(next, deadline.at);
    else {
      deadlines.delete(deadline);
      deadline.run();
    }
  }
  // What ran may have set one of its own.
  if (next < timerAt) setTimer(next);
}
