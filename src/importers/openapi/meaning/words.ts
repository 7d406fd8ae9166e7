/**
 * The words of a name or sentence, lower case: split at anything that is no letter or digit, at a change from lower to upper case
 * (`listUsers`) and at the last capital of a run (`HTTPServer`).
 */
export function wordsOf(text: string): readonly string[] {
  return text
    .slice(0, MAX_LENGTH)
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

const MAX_LENGTH = 500;

/** A name without case and punctuation, to be found in a list of known ones: `page[token]`, `pageToken` → `pagetoken`. */
export function foldName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '');
}
