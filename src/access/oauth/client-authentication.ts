import { timingSafeEqual } from 'node:crypto';
import type { Client } from './client.js';
import type { Clients } from './clients.js';
import type { Parameters } from './form.js';
import { OauthError } from './oauth-error.js';
import { hashToken } from './opaque-token.js';

/**
 * The client of a request to the token or revocation endpoint, by the one method that it registered (RFC 6749 section 2.3).
 *
 * @throws OauthError `invalid_client`, `invalid_request`.
 */
export async function authenticateClient(request: Request, form: Parameters, clients: Clients): Promise<Client> {
  const basic = readBasic(request.headers.get('authorization'));
  const id = basic?.id ?? form.require('client_id');
  if (basic !== undefined && (form.get('client_secret') !== undefined || (form.get('client_id') ?? id) !== id))
    throw new OauthError('invalid_request', 'the client authenticates itself in two ways');
  const client = await clients.find(id);
  const secret = basic?.secret ?? form.get('client_secret');
  const method = basic !== undefined ? 'client_secret_basic' : secret === undefined ? 'none' : 'client_secret_post';
  if (client === undefined || !isAuthentic(client, method, secret))
    throw new OauthError('invalid_client', 'the client is not known here, or did not authenticate itself');
  return client;
}

function isAuthentic({ method, secretHash }: Client, used: Client['method'], secret: string | undefined): boolean {
  if (method === 'none') return used === 'none';
  // Which of the two places a secret stands in matters to nobody's safety.
  if (used === 'none' || secret === undefined || secretHash === undefined) return false;
  return timingSafeEqual(Buffer.from(hashToken(secret)), Buffer.from(secretHash));
}

/** RFC 6749 section 2.3.1: both parts form-encoded, then Basic. */
function readBasic(header: string | null): { readonly id: string; readonly secret: string } | undefined {
  const encoded = /^Basic +([A-Za-z0-9+/=]+) *$/i.exec(header ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const pair = Buffer.from(encoded, 'base64').toString();
  const colon = pair.indexOf(':');
  if (colon === -1) throw new OauthError('invalid_request', 'the Authorization header is no Basic credential');
  const decode = (text: string): string => {
    try {
      return decodeURIComponent(text.replaceAll('+', ' '));
    } catch {
      throw new OauthError('invalid_request', 'the Authorization header is not form-encoded');
    }
  };
  return { id: decode(pair.slice(0, colon)), secret: decode(pair.slice(colon + 1)) };
}
