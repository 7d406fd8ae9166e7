import { createHash, hkdfSync } from 'node:crypto';

/** A key that seals records. */
export interface EncryptionKey {
  /** Stands beside what it sealed: the first 8 hex digits of a hash of the key. */
  readonly id: string;
  /** 32 bytes. */
  readonly secret: Buffer;
}

/** The key of a configured secret of at least 32 characters (HKDF, RFC 5869): `openssl rand -base64 32`. */
export function deriveEncryptionKey(secret: string): EncryptionKey {
  const derived = Buffer.from(hkdfSync('sha256', secret, '', 'mcp-gateway store', 32));
  return { id: createHash('sha256').update(derived).digest('hex').slice(0, 8), secret: derived };
}
