import { readEscapes } from '../capability/index.js';

/** A shorter secret would mask ordinary words. */
const MIN_LENGTH = 4;

/**
 * The spellings in which a secret may come back from an upstream or stand in a request: as it is, percent-encoded by either rule, in letters of either
 * case, form-encoded, inside JSON, inside HTML or XML, and with the bytes of each character read as one, as of headers. Whoever shows text masks all of them.
 */
export function secretForms(secret: string): string[] {
  if (secret.length < MIN_LENGTH) return [];
  const encoded = encodeURIComponent(Buffer.from(secret).toString()); // lone surrogates have no encoding
  const strict = encoded.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  const bytewise = Buffer.from(secret).toString('latin1');
  const percent = [encoded, strict, strict.replaceAll('%20', '+')];
  const lower = percent.map((text) => text.replace(/%[0-9A-F]{2}/g, (triplet) => triplet.toLowerCase()));
  return [...new Set([secret, ...percent, ...lower, JSON.stringify(secret).slice(1, -1), escapeMarkup(secret), bytewise])];
}

function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (character) => MARKUP[character] ?? character);
}

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * The text with every secret of at least four characters replaced by `***`, the longest first, so that no part of one is left; also where JSON escapes
 * characters of it that it need not.
 */
export function maskSecrets(text: string, secrets: readonly string[]): string {
  const masked = longestFirst(text, secrets).reduce((left, secret) => left.replaceAll(secret, MASK), text);
  const unescaped = secrets.length > 0 && NEEDLESS_ESCAPE.test(masked) ? readEscapes(masked) : undefined;
  const escaped = unescaped === undefined ? [] : longestFirst(unescaped.text, secrets);
  return escaped.length === 0 ? masked : escaped.reduce(maskEscaped, masked);
}

function longestFirst(text: string, secrets: readonly string[]): string[] {
  return secrets.filter((secret) => secret.length >= MIN_LENGTH && text.includes(secret)).sort((a, b) => b.length - a.length);
}

function maskEscaped(text: string, secret: string): string {
  const unescaped = readEscapes(text);
  if (unescaped === undefined) return text;
  let masked = '';
  let from = 0;
  for (let at = unescaped.text.indexOf(secret); at >= 0; at = unescaped.text.indexOf(secret, at + secret.length)) {
    masked += `${text.slice(from, unescaped.positionOf(at))}${MASK}`;
    from = unescaped.positionOf(at + secret.length);
  }
  return masked + text.slice(from);
}

/** The bytes with every secret in them replaced, as `maskSecrets` does it with text; the same ones where there is none. */
export function maskBytes(bytes: Buffer, secrets: readonly string[]): Buffer {
  const found = secrets
    .filter((secret) => secret.length >= MIN_LENGTH && bytes.includes(secret))
    .map((secret) => Buffer.from(secret).toString('latin1'));
  return found.length === 0 ? bytes : Buffer.from(maskSecrets(bytes.toString('latin1'), found), 'latin1');
}

/** Of JSON, and no form of a secret above. */
const NEEDLESS_ESCAPE = /\\[u/]/;
const MASK = '***';
