import { createHash } from 'node:crypto';
import type { Client } from './client.js';
import { authenticateClient } from './client-authentication.js';
import { checkResource, type Parameters, readForm, readScope } from './form.js';
import type { AuthorizationRequest, CodeRecord, Issuer } from './issuer.js';
import { OauthError } from './oauth-error.js';
import { hashToken } from './opaque-token.js';
import { createFamilyId, type IssuedTokens } from './token-families.js';

/**
 * `POST /token` (RFC 6749 section 3.2).
 *
 * @throws OauthError.
 */
export async function answerTokenRequest(request: Request, issuer: Issuer): Promise<Response> {
  const form = await readForm(request);
  const client = await authenticateClient(request, form, issuer.clients);
  checkResource(form.resources, issuer.resources);
  const tokens = await exchange(form, client, issuer);
  await issuer.clients.keep(client);
  return Response.json(
    {
      access_token: tokens.accessToken,
      token_type: 'Bearer',
      expires_in: tokens.expiresInSeconds,
      ...(tokens.refreshToken === undefined ? {} : { refresh_token: tokens.refreshToken }),
      scope: tokens.scopes.join(' '),
    },
    { headers: { 'Cache-Control': 'no-store' } },
  );
}

async function exchange(form: Parameters, client: Client, issuer: Issuer): Promise<IssuedTokens> {
  switch (form.require('grant_type')) {
    case 'authorization_code':
      return redeem(form, client, issuer);
    case 'refresh_token':
      return issuer.families.refresh(form.require('refresh_token'), client, readScope(form.get('scope')));
    default:
      throw new OauthError('unsupported_grant_type', 'grant_type may be authorization_code or refresh_token');
  }
}

/**
 * A code is good once. One that comes back, to whichever replica, ends what its first use gave (RFC 6749 section 4.1.2): one of the two was not
 * the client.
 */
async function redeem(form: Parameters, client: Client, { codes, families }: Issuer): Promise<IssuedTokens> {
  const id = hashToken(form.require('code'));
  const record = await codes.get(id);
  if (record === undefined || record.request.clientId !== client.id)
    throw new OauthError('invalid_grant', 'the code is not known, has expired, or belongs to another client');
  checkProof(form, record.request);

  const family = createFamilyId();
  const after = await codes.update(id, (current) => claim(current, family), REDEEMED_MS);
  const redeemedFor = after !== undefined && 'redeemedFor' in after ? after.redeemedFor : undefined;
  if (redeemedFor !== family || !('signedIn' in record)) {
    if (redeemedFor !== undefined) await families.end(redeemedFor);
    throw new OauthError('invalid_grant', 'the code was used before; what it gave is revoked');
  }
  const tokens = await families.begin(family, client, record.request.scopes, record.signedIn);
  // Whoever came second may have found nothing to end yet.
  const now = await codes.get(id);
  if (now !== undefined && 'redeemedFor' in now && !now.isReplayed) return tokens;
  await families.end(family);
  throw new OauthError('invalid_grant', 'the code was used twice at once; what it gave is revoked');
}

/** Longer than a code is good: one that comes back is told from one that never was. */
const REDEEMED_MS = 10 * 60_000;

function claim(current: CodeRecord | undefined, family: string): CodeRecord | undefined {
  if (current === undefined) return undefined;
  return 'redeemedFor' in current ? { ...current, isReplayed: true } : { request: current.request, redeemedFor: family, isReplayed: false };
}

/** The address of the authorization request, and what only its maker knows (RFC 7636 section 4.6). */
function checkProof(form: Parameters, { redirectUri, codeChallenge }: AuthorizationRequest): void {
  // OAuth 2.1 leaves the parameter out; whoever sends it has to mean the same address.
  if ((form.get('redirect_uri') ?? redirectUri) !== redirectUri)
    throw new OauthError('invalid_grant', 'the redirect_uri is not that of the authorization request');
  const verifier = form.require('code_verifier');
  if (!/^[\w.~-]{43,128}$/.test(verifier) || createHash('sha256').update(verifier).digest('base64url') !== codeChallenge)
    throw new OauthError('invalid_grant', 'the code_verifier does not belong to the code');
}
