import { createPrivateKey } from 'node:crypto';
import { type ClientAuth, ClientSecretBasic, ClientSecretPost, None, PrivateKeyJwt } from 'openid-client';
import type { ClientIdentity } from '../../config/index.js';
import { GatewayError } from '../../model/index.js';
import type { SecretReader } from '../secret-reader.js';

/**
 * How requests of this client are authenticated. Secrets are read at each request, so that one that was replaced is used at once.
 * Rejects with `config-invalid` for a secret or key that is not there or cannot be used.
 */
export function createClientAuthentication(client: ClientIdentity, readSecret: SecretReader): ClientAuth {
  return async (server, metadata, body, headers) => {
    const authenticate = await chooseMethod(client, server.token_endpoint_auth_methods_supported, readSecret);
    return authenticate(server, metadata, body, headers);
  };
}

async function chooseMethod(
  client: ClientIdentity,
  supported: readonly string[] | undefined,
  readSecret: SecretReader,
): Promise<ClientAuth> {
  const method = client.method ?? methodFor(client, supported);
  switch (method) {
    case 'none':
      return None();
    case 'private_key_jwt':
      return signedBy(await secretOf(client.privateKey, 'private_key', readSecret), client.privateKeyId);
    default: {
      const secret = client.clientSecret ?? (await secretOf(client.clientSecretKey, 'client_secret', readSecret));
      return method === 'client_secret_post' ? ClientSecretPost(secret) : ClientSecretBasic(secret);
    }
  }
}

/** What is configured decides first, then what the server says it takes; `client_secret_basic` where it says nothing (RFC 8414 section 2). */
function methodFor(client: ClientIdentity, supported: readonly string[] = ['client_secret_basic']): NonNullable<ClientIdentity['method']> {
  if (client.privateKey !== undefined) return 'private_key_jwt';
  if (client.clientSecret === undefined && client.clientSecretKey === undefined) return 'none';
  return supported.includes('client_secret_basic') || !supported.includes('client_secret_post')
    ? 'client_secret_basic'
    : 'client_secret_post';
}

async function secretOf(reference: string | undefined, name: string, readSecret: SecretReader): Promise<string> {
  const found = reference === undefined ? undefined : await readSecret(reference);
  if (found !== undefined) return found;
  throw new GatewayError('config-invalid', `there is no ${name} to authenticate with${reference === undefined ? '' : ` at ${reference}`}`);
}

async function signedBy(pem: string, keyId: string | undefined): Promise<ClientAuth> {
  try {
    const { importPKCS8 } = await import('jose');
    const key = createPrivateKey(pem);
    const algorithm = algorithmOf(key.asymmetricKeyType, key.asymmetricKeyDetails?.namedCurve);
    const imported = await importPKCS8(key.export({ type: 'pkcs8', format: 'pem' }).toString(), algorithm);
    return PrivateKeyJwt({ key: imported, ...(keyId === undefined ? {} : { kid: keyId }) });
  } catch (error) {
    throw new GatewayError('config-invalid', 'private_key is no PEM private key that can sign (RSA, EC or Ed25519)', { cause: error });
  }
}

function algorithmOf(type: string | undefined, curve: string | undefined): string {
  if (type === 'rsa') return 'RS256';
  if (type === 'ed25519') return 'Ed25519';
  const byCurve: Readonly<Record<string, string>> = { prime256v1: 'ES256', secp384r1: 'ES384', secp521r1: 'ES512' };
  const found = byCurve[curve ?? ''];
  if (found === undefined) throw new TypeError(`no algorithm for ${type} ${curve ?? ''}`);
  return found;
}
