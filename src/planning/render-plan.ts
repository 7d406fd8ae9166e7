import type { ImportPlan } from '../model/index.js';
import { canonicalJson } from './canonical-json.js';

/**
 * The plan as JSON, in pieces: keys sorted, each top-level member and each item of a list on a line of its own. Joined,
 * the pieces are the file that `--out` saves and, but for characters that a terminal would not show, what `--format json` prints; a large plan never stands in memory as one text.
 */
export function* renderPlanChunks(plan: ImportPlan): Generator<string> {
  const members = Object.entries(plan).sort(([a], [b]) => (a < b ? -1 : 1));
  let opening = '{\n';
  for (const [key, value] of members) {
    yield `${opening}${JSON.stringify(key)}: `;
    opening = ',\n';
    if (Array.isArray(value)) yield* renderItems(value);
    else yield canonicalJson(value);
  }
  yield '\n}\n';
}

function* renderItems(items: readonly unknown[]): Generator<string> {
  if (items.length === 0) {
    yield '[]';
    return;
  }
  let opening = '[\n';
  for (const item of items) {
    yield opening + canonicalJson(item);
    opening = ',\n';
  }
  yield '\n]';
}
