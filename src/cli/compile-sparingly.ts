import { setFlagsFromString } from 'node:v8';

/**
 * For a process that does its work once and ends, and for the start of one that serves: functions are optimised only when they have run three times as
 * much as usual, with less inlined into them. Of the five CPU seconds that the plan of GitHub's description took, more than one went into optimising
 * what was about to end, on the core that the validator runs on. Only Node 20 is told so; the engines of later ones have a quick compiler in between, and
 * complain of flags that they do not know.
 *
 * @returns the way back to what is usual.
 */
export function compileSparingly(): () => void {
  if (!process.versions.v8.startsWith('11.')) return () => {};
  setFlagsFromString('--interrupt-budget=200000');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=300');
  return () => {
    setFlagsFromString('--interrupt-budget=67584');
    setFlagsFromString('--max-inlined-bytecode-size-cumulative=920');
  };
}
