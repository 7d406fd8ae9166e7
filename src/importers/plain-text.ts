/**
 * Text of a source as one plain paragraph: markup, control characters and hidden characters out, white space
 * collapsed, cut at the last sentence end (else word) that fits in `maxLength` characters. Empty when nothing is left.
 */
export function plainText(text: string, maxLength = 400): string {
  const visible = text
    .slice(0, MAX_INPUT)
    .replace(/<!--[^>]*-->|<\/?[a-zA-Z][^<>]*>/g, ' ')
    .replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replace(/(^|\n)[ \t]*(?:#{1,6} |> |[-*] |\|[-| :]*$)/g, '$1')
    .replace(/`{1,3}|\*\*|__/g, '')
    .replace(/\s+/g, ' ')
    .replace(HIDDEN, '')
    .normalize('NFC')
    .trim();
  return cutAtSentence(visible, maxLength);
}

/** Text of a source as it stands, on one line, without control characters and hidden characters, cut at `maxLength` characters. */
export function visibleText(text: string, maxLength: number): string {
  const visible = text.slice(0, MAX_INPUT).replace(/\s+/g, ' ').replace(HIDDEN, '').normalize('NFC').trim();
  return visible.length <= maxLength ? visible : `${visible.slice(0, maxLength - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function cutAtSentence(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const head = text.slice(0, maxLength);
  const sentence = Math.max(head.lastIndexOf('. '), head.lastIndexOf('! '), head.lastIndexOf('? '));
  if (sentence > maxLength / 3) return head.slice(0, sentence + 1);
  const word = head.lastIndexOf(' ', maxLength - 2);
  return `${head.slice(0, word > maxLength / 2 ? word : maxLength - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

const MAX_INPUT = 20_000;

// Controls, format characters (bidi marks, zero-width, tags) but the joiners that scripts need, lone surrogates, invisible fillers.
const HIDDEN = /(?!\u200C|\u200D)[\p{Cc}\p{Cf}\p{Cs}]|\u034F|\u115F|\u1160|\u17B4|\u17B5|\u3164|\uFFA0|[\uFE00-\uFE0F]{2,}/gu;
