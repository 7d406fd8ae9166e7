import { findCredentialLiterals, isCredentialName } from '../capability/index.js';

/** The URL of a source as plans, manifests and locks name it: without user and password, and without the values of parameters that are credentials. */
export function recordedUrl(uri: string): string {
  const url = new URL(uri);
  url.username = '';
  url.password = '';
  for (const [name, value] of [...url.searchParams]) {
    const isCredential = isCredentialName(name) || SIGNATURES.test(name) || findCredentialLiterals(value).length > 0;
    if (isCredential) url.searchParams.set(name, 'redacted');
  }
  return url.href;
}

/** What lets whoever has the address in: keys of Google's APIs, signed URLs of storage services. */
const SIGNATURES = /^(?:key|sig|(?:.*[-_])?signature)$/i;
