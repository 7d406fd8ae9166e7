// Not through schema/index.ts: that loads all that validates, and `--help` must not wait for it.
import { nearestName } from '../schema/nearest-name.js';

/** The hint for a word that is not among the known ones. */
export function nearestOf(word: string, known: readonly string[]): string {
  const nearest = nearestName(word, known);
  return nearest === undefined ? `Known: ${known.join(', ')}.` : `Did you mean ${nearest}?`;
}
