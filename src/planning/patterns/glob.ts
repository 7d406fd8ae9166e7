export interface Glob {
  matches(text: string): boolean;
}

type Token = { readonly kind: 'literal'; readonly character: string } | { readonly kind: 'any' | 'one' | 'segment' };

/**
 * A glob over the whole text: `*` any characters, `?` exactly one. With `segments` (paths): `{}` and `{name}` are exactly one
 * path segment that is not empty, `?` is literal, and a trailing `/` counts.
 *
 * A text of n characters and a pattern of m tokens cost at most n × m steps whatever they hold: there is no backtracking.
 */
export function compileGlob(pattern: string, { segments = false }: { readonly segments?: boolean } = {}): Glob {
  const tokens = tokenize(pattern, segments);
  if (tokens.every((token) => token.kind === 'literal')) return { matches: (text) => text === pattern };
  if (tokens.every((token) => token.kind === 'literal' || token.kind === 'any')) return matchPieces(pattern.split(/\*+/));
  return { matches: (text) => run(tokens, text) };
}

function tokenize(pattern: string, segments: boolean): readonly Token[] {
  const tokens: Token[] = [];
  for (const [text] of pattern.matchAll(segments ? /\{[^{}/]*\}|./gsu : /./gsu)) {
    if (text === '*') {
      if (tokens.at(-1)?.kind !== 'any') tokens.push({ kind: 'any' });
    } else if (text === '?' && !segments) tokens.push({ kind: 'one' });
    else if (text.length > 2 || text === '{}') tokens.push({ kind: 'segment' });
    else tokens.push({ kind: 'literal', character: text });
  }
  return tokens;
}

/** Literal pieces with anything between them: each is looked for once, where it comes first. */
function matchPieces(pieces: readonly string[]): Glob {
  const [first = '', ...rest] = pieces;
  const last = rest.pop() ?? '';
  return {
    matches(text) {
      if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
      let from = first.length;
      for (const piece of rest) {
        const at = text.indexOf(piece, from);
        if (at < 0) return false;
        from = at + piece.length;
      }
      return from <= text.length - last.length;
    },
  };
}

/** Every token is a state and all states move together. States are positions between tokens. A `segment` token consumes one character or more and stays until the segment ends. */
function run(tokens: readonly Token[], text: string): boolean {
  let states = close(tokens, new Set([0]));
  for (const character of text) {
    const next = new Set<number>();
    for (const state of states) {
      const token = tokens[Math.floor(state)];
      if (token === undefined) continue;
      if (token.kind === 'any') next.add(state);
      else if (token.kind === 'one' || (token.kind === 'literal' && token.character === character)) next.add(state + 1);
      // Half a state: inside the segment, at least one character of it read.
      else if (token.kind === 'segment' && character !== '/') next.add(Math.floor(state) + INSIDE);
    }
    states = close(tokens, next);
    if (states.size === 0) return false;
  }
  return states.has(tokens.length);
}

const INSIDE = 0.5;

/** Adds the states that need no character: past a `*`, and past a segment that has begun. */
function close(tokens: readonly Token[], states: Set<number>): Set<number> {
  for (const state of states) {
    if (!Number.isInteger(state)) states.add(Math.floor(state) + 1);
    else if (tokens[state]?.kind === 'any') states.add(state + 1);
  }
  return states;
}
