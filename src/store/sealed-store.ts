import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { EncryptionKey } from './encryption-key.js';
import type { Store } from './store.js';

/**
 * A store whose values are encrypted on the way in (AES-256-GCM, NIST SP 800-38D, a random 96-bit nonce each): `1.<key id>.<nonce, tag and
 * ciphertext>`. The key of the record is authenticated with it, so a value cannot be moved to another record. Values are compared in
 * plain, which costs `replace` a read. What no known key opens is as good as gone, and is written over. Locks and marks (`lock:`, `approval:`) have
 * no secret in them and are kept in plain: whoever shares the store heeds them, whatever keys it knows.
 *
 * @param keys the first one seals, all of them open; a key is taken out when everything it sealed has expired.
 */
export function createSealedStore(store: Store, keys: readonly [EncryptionKey, ...EncryptionKey[]]): Store {
  const byId = new Map(keys.map((key) => [key.id, key]));
  const [sealing] = keys;

  function seal(key: string, value: string): string {
    if (MARK.test(key)) return value;
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', sealing.secret, nonce).setAAD(Buffer.from(key));
    const text = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()]);
    return `1.${sealing.id}.${Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64url')}`;
  }

  function unseal(key: string, sealed: string | undefined): string | undefined {
    if (MARK.test(key)) return sealed;
    const [version, id, body] = sealed?.split('.') ?? [];
    const known = byId.get(id ?? '');
    if (version !== '1' || known === undefined || body === undefined) return undefined;
    const bytes = Buffer.from(body, 'base64url');
    try {
      const decipher = createDecipheriv('aes-256-gcm', known.secret, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
      decipher.setAAD(Buffer.from(key)).setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
    } catch {
      return undefined;
    }
  }

  /** The sealed form of what is there now, when it opens as what the caller expects (`undefined`: does not open). */
  async function sealedForm(key: string, expected: string | undefined): Promise<string | undefined> {
    const sealed = await store.get(key);
    return unseal(key, sealed) === expected ? sealed : undefined;
  }

  return {
    ...store,
    get: async (key) => unseal(key, await store.get(key)),
    set: (key, value, ttlMs) => store.set(key, seal(key, value), ttlMs),
    async replace(key, expected, value, ttlMs) {
      if (expected === undefined && (await store.replace(key, undefined, seal(key, value), ttlMs))) return true;
      const sealed = await sealedForm(key, expected);
      return sealed !== undefined && store.replace(key, sealed, seal(key, value), ttlMs);
    },
    take: async (key) => unseal(key, await store.take(key)),
    async delete(key, expected) {
      if (expected === undefined) return store.delete(key);
      const sealed = await sealedForm(key, expected);
      return sealed !== undefined && store.delete(key, sealed);
    },
  };
}

const MARK = /^(?:lock|approval):/;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
