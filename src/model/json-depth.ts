/**
 * Whether a JSON text nests deeper than `limit` containers: a walk over such a value could overflow the stack. Strings are skipped at native speed; an invalid
 * text gives some answer.
 */
export function isDeeperThan(text: string, limit: number): boolean {
  if (!opensMoreThan(text, limit)) return false;
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) index = endOfJsonString(text, index);
    else if (code === LEFT_BRACE || code === LEFT_BRACKET) {
      if (++depth > limit) return true;
    } else if (code === RIGHT_BRACE || code === RIGHT_BRACKET) depth--;
  }
  return false;
}

/** Most texts have fewer brackets than may nest, be it in strings, and those are found without a look at what stands between them. */
function opensMoreThan(text: string, limit: number): boolean {
  let count = 0;
  for (const bracket of ['{', '[']) {
    for (let index = text.indexOf(bracket); index !== -1; index = text.indexOf(bracket, index + 1)) {
      if (++count > limit) return true;
    }
  }
  return false;
}

/** Index of the quote that closes the string opened at `start`, or the length of the text. */
export function endOfJsonString(text: string, start: number): number {
  for (let index = text.indexOf('"', start + 1); index !== -1; index = text.indexOf('"', index + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(index - 1 - backslashes) === BACKSLASH) backslashes++;
    if (backslashes % 2 === 0) return index;
  }
  return text.length;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LEFT_BRACE = 0x7b;
const RIGHT_BRACE = 0x7d;
const LEFT_BRACKET = 0x5b;
const RIGHT_BRACKET = 0x5d;
