import type { HeaderPair } from './prepare-headers.js';

/**
 * Splits a `Cookie` header of the file's own from the other headers, into its `name=value` pairs: a request has one such header (RFC 6265 section 5.4), in which
 * its pairs stand with the other cookies.
 */
export function splitCookieHeader(headers: readonly HeaderPair[]): { readonly others: readonly HeaderPair[]; readonly pairs: string[] } {
  const isCookie = ([name]: HeaderPair): boolean => isCookieHeader(name);
  const pairs = headers.filter(isCookie).flatMap(([, value]) => value.split(';').map((pair) => pair.trim()));
  return { others: headers.filter((header) => !isCookie(header)), pairs: pairs.filter((pair) => pair !== '') };
}

export function isCookieHeader(name: string): boolean {
  return name.toLowerCase() === 'cookie';
}
