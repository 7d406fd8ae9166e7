/**
 * Which root fields `--select` takes: patterns `Query.user`, `Mutation.create*`, `Query.*` (`*` matches any characters),
 * several in one string after commas. No pattern takes all; `unmatched` names patterns that took nothing.
 */
export function createFieldSelection(patterns: readonly string[] = []): FieldSelection {
  const all = patterns
    .flatMap((text) => text.split(','))
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const used = new Set<string>();
  return {
    takes(...names) {
      if (all.length === 0) return true;
      const matching = all.filter((pattern) => names.some((name) => matchesGlob(pattern, name)));
      for (const pattern of matching) used.add(pattern);
      return matching.length > 0;
    },
    unmatched: () => all.filter((pattern) => !used.has(pattern)),
    isEmpty: all.length === 0,
  };
}

export interface FieldSelection {
  /** Whether a pattern matches one of the names of a field (`Query.user`, `RootQuery.user`). */
  takes(...names: readonly string[]): boolean;
  unmatched(): readonly string[];
  readonly isEmpty: boolean;
}

/** Linear in pattern times text: each `*` only ever moves forward. */
function matchesGlob(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  if (!text.startsWith(first)) return false;
  if (rest.length === 0) return text === first;
  let at = first.length;
  for (const [index, piece] of rest.entries()) {
    if (index === rest.length - 1) return text.length - piece.length >= at && text.endsWith(piece);
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return true;
}
