import { createHash, hkdfSync } from 'node:crypto';

/** A key that seals records. */
export interface EncryptionKey {
  /** Stands beside what it sealed: the first 8 hex digits of a hash of the key. */
  readonly id: string;
  /** 32 bytes. */
  readonly secret: Buffer;
}

/** The key that a configured secret of at least 32 characters gives for a purpose (HKDF, RFC 5869; the purpose is its `info`). */
export function deriveEncryptionKey(secret: string, purpose = 'mcp-gateway store'): EncryptionKey {
  const derived = Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));
  return { id: createHash('sha256').update(derived).digest('hex').slice(0, 8), secret: derived };
}
