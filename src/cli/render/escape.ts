// Not through schema/index.ts: that loads all that reads a schema, and `--help` must not wait for it.
import { INVISIBLE_RANGES } from '../../schema/text.js';

/** Controls, line and paragraph separators, and what a reader cannot see: what could move or hide text on a terminal. */
const UNPRINTABLE = new RegExp(`[\\p{Cc}${INVISIBLE_RANGES}]`, 'gu');

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
