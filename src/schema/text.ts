/** Longer descriptions of a schema are cut here, so that one field cannot fill a model's context. */
const MAX_TEXT_LENGTH = 4000;

/**
 * Text of a document without what a reader cannot see: control characters (line feed and tab stay), bidirectional
 * controls, zero-width and tag characters, lone surrogates. Everything visible is kept up to 4,000 characters.
 * `removed` names the code points taken out, so that the document's author can be told.
 */
export function cleanText(text: string): { readonly text: string; readonly removed: readonly string[] } {
  const capped = text.length > MAX_TEXT_LENGTH ? `${cutText(text, MAX_TEXT_LENGTH - 1)}…` : text;
  if (!INVISIBLE.test(capped)) return { text: capped, removed: [] };
  const removed = new Set<string>();
  const clean = capped.replaceAll('\r\n', '\n').replace(INVISIBLE_ALL, (character) => {
    if (character === '\r') return '\n';
    removed.add(`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
    return '';
  });
  return { text: clean, removed: [...removed].sort() };
}

/** The text cut to at most `length` UTF-16 units, never inside a character. */
export function cutText(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}

/** What a reader cannot see, save tab and line feed: ranges for the brackets of a regular expression with the flag `u`. */
export const INVISIBLE_RANGES = [
  '\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f', // controls save tab and line feed
  '\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f', // soft hyphen, joiners and fillers without a glyph
  '\\u200b-\\u200f\\u202a-\\u202e\\u2028\\u2029\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb', // zero-width, bidirectional
  '\\ud800-\\udfff', // with the flag u: surrogates that stand alone
  '\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}', // tags and supplementary variation selectors
].join('');
const INVISIBLE = new RegExp(`[${INVISIBLE_RANGES}]`, 'u');
const INVISIBLE_ALL = new RegExp(`[${INVISIBLE_RANGES}]`, 'gu');
