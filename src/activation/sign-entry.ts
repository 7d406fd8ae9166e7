import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { GatewayError, type LockFileEntry } from '../model/index.js';
import { canonicalJson } from '../planning/index.js';

/**
 * The entry with an Ed25519 signature (RFC 8032) over its path and everything else in it, so that an approval cannot be
 * written by somebody who can only write the directory.
 *
 * @param privateKey PEM, PKCS #8.
 * @throws GatewayError `usage` for a key that is none.
 */
export function signEntry(path: string, entry: LockFileEntry, privateKey: string): LockFileEntry {
  const key = readKey(() => createPrivateKey(privateKey), 'private');
  const value = sign(null, signedBytes(path, entry), key).toString('base64');
  return { ...entry, signature: { key_id: keyId(createPublicKey(key)), value } };
}

/** Whether one of the trusted public keys (PEM, SPKI) signed the entry at this path. */
export function isSignedBy(path: string, entry: LockFileEntry, trustedKeys: readonly string[]): boolean {
  const { signature } = entry;
  if (signature === undefined) return false;
  return trustedKeys.some((pem) => {
    const key = readKey(() => createPublicKey(pem), 'public');
    return keyId(key) === signature.key_id && verify(null, signedBytes(path, entry), key, Buffer.from(signature.value, 'base64'));
  });
}

/** Whether what the private key signs is trusted: its public half is one of the keys. */
export function isTrustedSigner(privateKey: string, trustedKeys: readonly string[]): boolean {
  const own = keyId(createPublicKey(readKey(() => createPrivateKey(privateKey), 'private')));
  return trustedKeys.some((pem) => keyId(readKey(() => createPublicKey(pem), 'public')) === own);
}

function signedBytes(path: string, { signature: _signature, ...entry }: LockFileEntry): Buffer {
  return Buffer.from(`mcp-gateway lock entry 1\n${canonicalJson({ path, entry })}`);
}

function readKey(read: () => KeyObject, kind: 'private' | 'public'): KeyObject {
  let key: KeyObject;
  try {
    key = read();
  } catch (error) {
    throw new GatewayError('usage', `The ${kind} key cannot be read as PEM.`, { hint: MAKE_KEY, cause: error });
  }
  if (key.asymmetricKeyType !== 'ed25519') {
    throw new GatewayError('usage', `The ${kind} key is ${key.asymmetricKeyType ?? 'symmetric'}; an Ed25519 key is needed.`, {
      hint: MAKE_KEY,
    });
  }
  return key;
}

const MAKE_KEY = 'Make one with: openssl genpkey -algorithm ed25519 -out key.pem && openssl pkey -in key.pem -pubout -out key.pub.pem';

function keyId(key: KeyObject): string {
  return createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 16);
}
