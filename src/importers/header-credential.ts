import { isCredentialName } from '../capability/index.js';
import type { SecurityScheme } from '../model/index.js';

/** A header that authenticates: the scheme it amounts to, and the credential that stands in it. */
export interface HeaderCredential {
  readonly scheme: SecurityScheme;
  /** The header's value without `Bearer` and the like; may be a reference to a variable. */
  readonly credential: string;
}

/**
 * Reads a header as a credential, by its name: `Authorization: Bearer …` and `Basic …` are those schemes, another word in
 * front (`Token …`) is the prefix of an API key in that header (RFC 9110 section 11.6.2). `undefined` for any other header.
 */
export function readHeaderCredential(name: string, value: string): HeaderCredential | undefined {
  if (!isCredentialHeader(name)) return undefined;
  const trimmed = value.trim();
  const [, word, rest] = /^([A-Za-z][A-Za-z0-9_-]{0,30})[ \t]+(\S[\s\S]*)$/.exec(trimmed) ?? [];
  if (name.toLowerCase() !== 'authorization' || word === undefined || rest === undefined) {
    return { scheme: { type: 'api_key', in: 'header', name }, credential: trimmed };
  }
  switch (word.toLowerCase()) {
    case 'bearer':
      return { scheme: { type: 'bearer' }, credential: rest };
    case 'basic':
      return { scheme: { type: 'basic' }, credential: rest };
    default:
      return { scheme: { type: 'api_key', in: 'header', name, prefix: word }, credential: rest };
  }
}

/** Whether a header carries a credential: one by its name, or a cookie. */
export function isCredentialHeader(name: string): boolean {
  return isCredentialName(name) || /^(?:proxy-authorization|cookie|x-session-id|x-auth)$/i.test(name);
}
