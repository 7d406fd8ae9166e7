import { ArgumentError } from './argument-error.js';

/**
 * Refuses a path argument that would leave its segment: split at `/` and `\` and percent-decoded up to twice, a segment is `.` or `..`; or it holds a
 * control character. `feature/x` and `DOMAIN\user` pass; they are percent-encoded.
 */
export function checkPathArgument(argument: string, text: string): void {
  if (HARMLESS.test(text)) return;
  let decoded = text;
  for (let round = 0; ; round++) {
    if (CONTROL.test(decoded)) {
      throw new ArgumentError(argument, `argument "${argument}" holds a control character, which cannot stand in a path`);
    }
    if (hasDotSegment(decoded)) {
      throw new ArgumentError(argument, `argument "${argument}" holds a "." or ".." path segment, which would call another address`);
    }
    if (round === 2 || !decoded.includes('%')) return;
    decoded = decodeTriplets(decoded);
  }
}

/**
 * Whether a segment of a finished path, decoded up to twice, is `.` or `..`: literal text and arguments may make one together.
 */
export function leavesItsSegment(path: string): boolean {
  if (!MAY_HOLD_DOT.test(path)) return false;
  const once = decodeTriplets(path);
  return hasDotSegment(path) || hasDotSegment(once) || hasDotSegment(decodeTriplets(once));
}

const HARMLESS = /^[A-Za-z0-9_ -]*$/;
/** A dot, `%2e`, or `%252e`. */
const MAY_HOLD_DOT = /\.|%25|%2e/i;
const CONTROL = /\p{Cc}/u;

function hasDotSegment(text: string): boolean {
  return text.includes('.') && text.split(/[/\\]/).some((segment) => segment === '.' || segment === '..');
}

/** Only ASCII matters here: a triplet of anything else stays. */
function decodeTriplets(text: string): string {
  return text.replace(/%([0-7][0-9A-Fa-f])/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
