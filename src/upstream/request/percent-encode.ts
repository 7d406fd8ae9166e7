/**
 * Percent-encoding as RFC 6570 sections 3.2.1 and 1.5 want it: UTF-8, upper-case hex, and nothing literal but
 * the unreserved characters of RFC 3986 (`encodeURIComponent` also leaves `!'()*`).
 * Lone surrogates become U+FFFD, as in any UTF-8 encoder.
 */
export function encodeUnreserved(text: string): string {
  return PLAIN.test(text) ? text : encodeURIComponent(wellFormed(text)).replace(SUB_DELIMITERS, hexOf);
}

/**
 * RFC 6570 reserved expansion for `allowReserved`: reserved characters and percent-encoded triplets stay, except those
 * that would end the place where the value stands: `#[]&` in a query, `/?#[]` in a path.
 */
export function encodeReserved(text: string, location: 'path' | 'query'): string {
  if (PLAIN.test(text)) return text;
  const kept = location === 'path' ? KEPT_IN_PATH : KEPT_IN_QUERY;
  let encoded = '';
  let from = 0;
  for (const match of text.matchAll(kept)) {
    encoded += encodeUnreserved(text.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  return encoded + encodeUnreserved(text.slice(from));
}

/**
 * application/x-www-form-urlencoded as the URL standard serialises it: space becomes `+`, `*-._` and alphanumerics stay.
 */
export function encodeFormField(text: string): string {
  return PLAIN_FORM.test(text) ? text : encodeUnreserved(text).replaceAll('%20', '+').replaceAll('~', '%7E').replaceAll('%2A', '*');
}

/** Text that UTF-8 can hold: lone surrogates become U+FFFD. */
function wellFormed(text: string): string {
  return LONE_SURROGATE.test(text) ? Buffer.from(text).toString() : text;
}

const LONE_SURROGATE = /\p{Surrogate}/u;
const PLAIN = /^[A-Za-z0-9\-._~]*$/;
const PLAIN_FORM = /^[A-Za-z0-9\-._*]*$/;
const SUB_DELIMITERS = /[!'()*]/g;
const KEPT_IN_QUERY = /%[0-9A-Fa-f]{2}|[:/?@!$'()*+,;=]/g;
const KEPT_IN_PATH = /%[0-9A-Fa-f]{2}|[:@!$&'()*+,;=]/g;

function hexOf(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
