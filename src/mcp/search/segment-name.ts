/**
 * The words of a name that lost its marks (`listuserrepos` → `list user repos`), as far as the vocabulary knows them. A part that it does not
 * know stays in one piece. Long words are preferred to short ones.
 */
export function segmentName(name: string, vocabulary: ReadonlySet<string>): readonly string[] {
  if (name.length < MIN_LENGTH || name.length > MAX_LENGTH || vocabulary.has(name)) return [name];
  // Cheapest way to reach each position; a known word costs one, an unknown letter two.
  const cost = new Float64Array(name.length + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(name.length + 1);
  cost[0] = 0;
  for (let end = 1; end <= name.length; end += 1) {
    for (let start = Math.max(0, end - MAX_WORD); start < end; start += 1) {
      const length = end - start;
      const isKnown = length >= 2 && vocabulary.has(name.slice(start, end));
      if (!isKnown && length > 1) continue;
      const total = (cost[start] ?? 0) + (isKnown ? (length === 2 ? 1.6 : 1) : 2);
      if (total < (cost[end] ?? 0)) {
        cost[end] = total;
        from[end] = start;
      }
    }
  }
  return join(name, from);
}

const MIN_LENGTH = 6;
const MAX_LENGTH = 128;
const MAX_WORD = 20;

/** Letters that belong to no known word stand together. */
function join(name: string, from: Int32Array): readonly string[] {
  const pieces: string[] = [];
  for (let end = name.length; end > 0; end = from[end] ?? 0) pieces.unshift(name.slice(from[end] ?? 0, end));
  const words: string[] = [];
  let unknown = '';
  for (const piece of pieces) {
    if (piece.length === 1) {
      unknown += piece;
      continue;
    }
    if (unknown !== '') words.push(unknown);
    unknown = '';
    words.push(piece);
  }
  return unknown === '' ? words : [...words, unknown];
}
