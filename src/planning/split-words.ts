/**
 * The words of a name, lower-case: split at anything that is no letter or digit, at a change from lower to
 * upper case (`cardNumber`), at the last capital of a run (`HTTPServer`) and between letters and digits.
 * Rules match these, never substrings: `card` is not in `discard`.
 */
export function splitWords(name: string): readonly string[] {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const text = name.slice(0, MAX_NAME_LENGTH);
  const words = ASCII.test(text) ? (text.match(ASCII_WORD) ?? []).map((word) => word.toLowerCase()) : splitUnicode(text);
  if (cache.size >= MAX_CACHED) cache.clear();
  cache.set(name, words);
  return words;
}

const ASCII = /^[\x20-\x7E]*$/;
const ASCII_WORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g;

function splitUnicode(text: string): readonly string[] {
  return text
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L})(\p{N})/gu, '$1 $2')
    .replace(/(\p{N})(\p{L})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Whether `phrase` (words) occurs in `words` as neighbours in that order. */
export function hasPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  for (let start = 0; start + phrase.length <= words.length; start += 1) {
    if (phrase.every((word, offset) => words[start + offset] === word)) return true;
  }
  return false;
}

const MAX_NAME_LENGTH = 1_000;
const MAX_CACHED = 20_000;
const cache = new Map<string, readonly string[]>();
