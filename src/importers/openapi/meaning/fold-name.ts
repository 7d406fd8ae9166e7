/** A name without case and punctuation, to be found in a list of known ones: `page[token]`, `pageToken` → `pagetoken`. */
export function foldName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '');
}
