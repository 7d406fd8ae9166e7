/** A text with the escapes of JSON strings read, and where each of its characters begins in the text as it stands. */
export interface Unescaped {
  readonly text: string;
  /** Of the character at this index, or of the end. */
  positionOf(index: number): number;
}

/**
 * What a text says to who reads JSON: encoders differ in what they escape (`\/` in PHP, `\u002B` in .NET, `\u0026` in Go), a JSON text in a string of another
 * has its quotes escaped, and a word after `\n` begins in the middle of one. Undefined where there is no escape.
 */
export function readEscapes(text: string): Unescaped | undefined {
  /** Where each escape ends, in the text and in what it says. */
  const ends: number[] = [];
  const readEnds: number[] = [];
  let read = '';
  let from = 0;
  for (let at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at + 2)) {
    const hex = text[at + 1] === 'u' ? text.slice(at + 2, at + 6) : undefined;
    const meant = hex === undefined ? SHORT[text[at + 1] ?? ''] : HEX.test(hex) ? String.fromCharCode(Number.parseInt(hex, 16)) : undefined;
    if (meant === undefined) continue;
    read += text.slice(from, at) + meant;
    from = at + (hex === undefined ? 2 : 6);
    ends.push(from);
    readEnds.push(read.length);
  }
  if (ends.length === 0) return undefined;
  return {
    text: read + text.slice(from),
    positionOf(index) {
      const before = countUpTo(readEnds, index) - 1;
      return before < 0 ? index : (ends[before] ?? 0) + index - (readEnds[before] ?? 0);
    },
  };
}

const HEX = /^[0-9A-Fa-f]{4}$/;
const SHORT: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** How many of the sorted numbers are not above the bound. */
function countUpTo(sorted: readonly number[], bound: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
