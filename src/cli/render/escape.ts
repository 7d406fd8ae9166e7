/** C0, C1, line and paragraph separators, bidi controls, zero-width characters: what could move or hide text on a terminal. */
const UNPRINTABLE = /[\p{Cc}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

/** Text from a source made safe to print on one line: control characters appear as `\n`, `\t` or `\u{202e}`. */
export function escapeText(text: string): string {
  return text.replace(UNPRINTABLE, (character) => {
    if (character === '\n') return '\\n';
    if (character === '\t') return '\\t';
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

/** `escapeText`, cut to at most `width` characters with `…` at the end when it was longer. */
export function escapeCell(text: string, width: number): string {
  const safe = escapeText(text.length > width * 4 ? text.slice(0, width * 4) : text);
  const characters = [...safe];
  return characters.length <= width ? safe : `${characters.slice(0, width - 1).join('')}…`;
}
