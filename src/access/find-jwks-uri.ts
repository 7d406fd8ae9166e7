import { GatewayError, isJsonObject } from '../model/index.js';

/**
 * Where the issuer publishes its keys: `jwks_uri` of its OpenID Connect Discovery document, else of its RFC 8414 metadata, which have to name
 * this very issuer.
 *
 * @throws GatewayError `source-unreadable`.
 */
export async function findJwksUri(issuer: string, fetch: typeof globalThis.fetch): Promise<string> {
  for (const address of metadataAddresses(issuer)) {
    const response = await fetch(address, { headers: { accept: 'application/json' } });
    const metadata: unknown = response.ok ? await response.json().catch(() => undefined) : undefined;
    if (!isJsonObject(metadata) || metadata.issuer !== issuer || typeof metadata.jwks_uri !== 'string') continue;
    return metadata.jwks_uri;
  }
  throw new GatewayError('source-unreadable', `${issuer} publishes no metadata with its keys`, { hint: 'Set access.jwks_uri.' });
}

function metadataAddresses(issuer: string): readonly string[] {
  const { origin, pathname } = new URL(issuer);
  const path = pathname.replace(/\/$/, '');
  return [`${origin}${path}/.well-known/openid-configuration`, `${origin}/.well-known/oauth-authorization-server${path}`];
}
