/** C0, C1, line and paragraph separators, bidi controls, zero-width characters, tags, invisible letters: what could move or hide text on a terminal. */
const UNPRINTABLE =
  /[\p{Cc}\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;

/** Text from a source made safe to print on one line: control characters appear as `\n`, `\t` or `\u{202e}`. */
export function escapeText(text: string): string {
  return text.replace(UNPRINTABLE, (character) => {
    if (character === '\n') return '\\n';
    if (character === '\t') return '\\t';
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

/** JSON text in which the same characters are escaped: it says what it said, and is safe to print. Its line feeds stay. */
export function escapeJson(json: string): string {
  return json.replace(UNPRINTABLE, (character) => {
    if (character === '\n') return character;
    const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
  });
}

/** `escapeText`, cut to at most `width` characters with `…` at the end when it was longer. */
export function escapeCell(text: string, width: number): string {
  const safe = escapeText(text.length > width * 4 ? text.slice(0, width * 4) : text);
  const characters = [...safe];
  return characters.length <= width ? safe : `${characters.slice(0, width - 1).join('')}…`;
}
