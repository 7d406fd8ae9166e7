import { createHash, randomBytes } from 'node:crypto';

/** A secret that cannot be guessed: 256 random bits as 43 letters, digits, `-` and `_`. */
export function createOpaqueToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret. Secrets of ours hold 256 random bits, so a plain digest cannot be searched. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
