/** A shorter secret would mask ordinary words. */
const MIN_LENGTH = 4;

/**
 * The spellings in which a secret may come back from an upstream or stand in a request: as it is, percent-encoded by either rule, form-encoded,
 * and inside JSON. Whoever shows text masks all of them.
 */
export function secretForms(secret: string): string[] {
  if (secret.length < MIN_LENGTH) return [];
  const encoded = encodeURIComponent(Buffer.from(secret).toString()); // lone surrogates have no encoding
  const strict = encoded.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  return [...new Set([secret, encoded, strict, strict.replaceAll('%20', '+'), JSON.stringify(secret).slice(1, -1)])];
}

/** The text with every secret of at least four characters replaced by `***`, the longest first, so that no part of one is left. */
export function maskSecrets(text: string, secrets: readonly string[]): string {
  const found = secrets.filter((secret) => secret.length >= MIN_LENGTH && text.includes(secret));
  return found.sort((a, b) => b.length - a.length).reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
}
