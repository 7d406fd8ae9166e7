/**
 * The pattern as ECMA-262 with the flag `u` reads it, which is what JSON Schema 2020-12 asks for (core section 6.4):
 * unchanged where it is that already; `/…/` delimiters off; escapes that mean nothing undone. `undefined`: no such reading.
 */
export function readPattern(pattern: string): string | undefined {
  const literal = /^\/(\^.*|.*\$)\/([a-z]*)$/s.exec(pattern);
  // JSON Schema cannot ignore case: a pattern that must is better left out than enforced as it is not meant.
  if (literal !== null && literal[2]?.includes('i') === true) return undefined;
  const bare = literal?.[1] ?? pattern;
  for (const candidate of [bare, undoNeedlessEscapes(bare)]) if (isUnicodePattern(candidate)) return candidate;
  return undefined;
}

const verdicts = new Map<string, boolean>();

/** Only compiled, never run: matching is done by a linear-time engine. */
function isUnicodePattern(pattern: string): boolean {
  let verdict = verdicts.get(pattern);
  if (verdict === undefined) {
    verdict = compiles(pattern);
    if (verdicts.size > 10_000) verdicts.clear();
    verdicts.set(pattern, verdict);
  }
  return verdict;
}

function compiles(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u');
    return true;
  } catch {
    return false; // the answer, not a failure
  }
}

/** `\_` → `_`, `[\w-.]` → `[\w\-.]`, `\Z` → `$`, a lone `{` or `]` escaped. */
function undoNeedlessEscapes(pattern: string): string {
  let result = '';
  let isInClass = false;
  for (let index = 0; index < pattern.length; index++) {
    const character = pattern[index] ?? '';
    if (character === '\\') {
      const escaped = pattern[++index] ?? '';
      result += readEscape(escaped, isInClass);
    } else if (isInClass) {
      if (character === ']') isInClass = false;
      const isHyphenAfterClass = character === '-' && /\\[wdsWDS]$/.test(result) && pattern[index + 1] !== ']';
      const isHyphenBeforeClass = character === '-' && /^\\[wdsWDS]/.test(pattern.slice(index + 1, index + 3));
      result += isHyphenAfterClass || isHyphenBeforeClass ? '\\-' : character;
    } else {
      if (character === '[') isInClass = true;
      result += isStray(pattern, index) ? `\\${character}` : character;
    }
  }
  return result;
}

function readEscape(escaped: string, isInClass: boolean): string {
  if (!isInClass && escaped === 'A') return '^';
  if (!isInClass && (escaped === 'Z' || escaped === 'z')) return '$';
  const isKnown = /[\^$\\.*+?()[\]{}|/dDwWsSbBnrtfv0-9cxupPk]/.test(escaped) || (isInClass && escaped === '-');
  return isKnown || escaped === '' ? `\\${escaped}` : escaped;
}

/** A bracket that opens or closes nothing; `{` is one unless it begins a repetition. */
function isStray(pattern: string, index: number): boolean {
  const character = pattern[index];
  if (character === ']') return true;
  if (character === '{') return !/^\{\d+(,\d*)?\}/.test(pattern.slice(index, index + 24));
  return character === '}' && !/\{\d+(,\d*)?$/.test(pattern.slice(Math.max(0, index - 24), index));
}
