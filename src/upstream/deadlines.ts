import { Roster } from '../model/index.js';

interface Deadline {
  readonly at: number;
  run(): void;
}

/** Waiting ones, and the one timer that is set for the first of them: a timer for every call would be garbage that outlives its call. */
const deadlines = new Roster<Deadline>();
let timer: NodeJS.Timeout | undefined;
let timerAt = Number.POSITIVE_INFINITY;

/** Calls back at a time of `performance.now()`; returns how to take that back. Does not keep the process alive. */
export function callAt(at: number, run: () => void): () => void {
  const takeBack = deadlines.add({
    at,
    run() {
      takeBack();
      run();
    },
  });
  if (at < timerAt) setTimer(at);
  return takeBack;
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
  deadlines.each(({ at, run }) => {
    if (at > now) next = Math.min(next, at);
    else run();
  });
  // What ran may have set one of its own.
  if (next < timerAt) setTimer(next);
}
