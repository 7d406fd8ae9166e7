import type { JWTPayload, JWTVerifyGetKey, JWTVerifyOptions } from 'jose';
import type { JwtAccess } from '../config/index.js';
import { isJsonObject, type Json } from '../model/index.js';
import { createEgressGuard, createGuardedFetch } from '../net/index.js';
import type { AccessDecision, AccessGate, AccessGateContext, Endpoint } from './access-gate.js';
import { bearerToken } from './bearer-token.js';
import { findJwksUri } from './find-jwks-uri.js';
import { createIssuerKeys } from './issuer-keys.js';

/** Signatures with a private key only: a shared secret would let whoever can check a token make one, and `none` is no signature (RFC 8725). */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'];
const CLOCK_TOLERANCE_SECONDS = 30;

/**
 * Lets in who has a token of the operator's own identity provider: signed by a key of the issuer, with our audience, issuer, subject and expiry
 * (RFC 9068 section 4, without insisting on its `typ`).
 */
export function createJwtGate(access: JwtAccess, context: AccessGateContext): AccessGate {
  const { issuer, audience, jwksUri, requiredScopes } = access;
  // The operator typed both addresses; what the issuer's metadata points to has to be public https, or on the issuer's own origin.
  const approvedOrigins = [issuer, jwksUri].flatMap((url) => (url === undefined ? [] : [new URL(url).origin]));
  const network = createGuardedFetch({ guard: createEgressGuard({ approvedOrigins }), ...context.network });
  let loading: Promise<Jose> | undefined; // by the first token: fifty files that most gateways do without
  let keySet: Promise<JWTVerifyGetKey> | undefined;

  /** Looked for once, however many tokens come meanwhile; again after it failed. */
  function keys(jose: Jose): Promise<JWTVerifyGetKey> {
    keySet ??= openKeySet(jose).catch((error: unknown) => {
      keySet = undefined;
      throw error;
    });
    return keySet;
  }

  async function openKeySet(jose: Jose): Promise<JWTVerifyGetKey> {
    return createIssuerKeys(jose, new URL(jwksUri ?? (await findJwksUri(issuer, network.fetch))), network.fetch);
  }

  const expected: JWTVerifyOptions = {
    issuer,
    audience: [...audience],
    algorithms: ALGORITHMS,
    clockTolerance: CLOCK_TOLERANCE_SECONDS,
    requiredClaims: ['sub', 'exp'],
  };

  function refuse(endpoint: Endpoint, message: string, error?: string): AccessDecision {
    const parts = [...(error === undefined ? [] : [`error="${error}"`]), `resource_metadata="${context.metadataUrl(endpoint)}"`];
    return { refusal: { status: 401, message, challenge: `Bearer ${parts.join(', ')}` } };
  }

  function refuseScopes(endpoint: Endpoint, missing: readonly string[]): AccessDecision {
    const challenge = `Bearer error="insufficient_scope", scope="${requiredScopes.join(' ')}", resource_metadata="${context.metadataUrl(endpoint)}"`;
    return { refusal: { status: 403, message: `the token lacks ${missing.join(', ')}`, challenge } };
  }

  return {
    async decide(headers, _connection, endpoint = 'mcp') {
      const bearer = bearerToken(headers);
      if (bearer === undefined) return refuse(endpoint, `this server wants a token of ${issuer}: send it as "Authorization: Bearer TOKEN"`);
      loading ??= import('jose');
      const jose = await loading;
      try {
        const payload = await verify(bearer, jose, await keys(jose), expected);
        const subject = subjectOf(payload);
        if (subject === undefined) throw new jose.errors.JWTClaimValidationFailed('names nobody', payload, 'sub');
        const missing = requiredScopes.filter((scope) => !scopesOf(payload).includes(scope));
        if (missing.length > 0) return refuseScopes(endpoint, missing);
        return { principal: { id: `jwt:${subject}`, groups: groupsOf(payload, access.groupsClaim) }, bearer };
      } catch (error) {
        // What is wrong with the token is the caller's; anything else is not.
        if (isOfToken(error, jose)) return refuse(endpoint, `the token is not accepted: ${reasonOf(error, jose)}`, 'invalid_token');
        return { refusal: { status: 503, message: `the keys of ${issuer} cannot be read now; try again in a moment` } };
      }
    },
    close: () => network.close(),
  };
}

type Jose = typeof import('jose');

/** The claims of a token that is as expected. One that names no key may be signed with any of its kind (RFC 7515 section 4.1.4). */
async function verify(
  bearer: string,
  { jwtVerify, errors }: Jose,
  keySet: JWTVerifyGetKey,
  expected: JWTVerifyOptions,
): Promise<JWTPayload> {
  try {
    return (await jwtVerify(bearer, keySet, expected)).payload;
  } catch (error) {
    if (!(error instanceof errors.JWKSMultipleMatchingKeys)) throw error;
    for await (const key of error) {
      const verified = await jwtVerify(bearer, key, expected).catch((refusal: unknown) => {
        if (!(refusal instanceof errors.JWSSignatureVerificationFailed)) throw refusal;
      });
      if (verified !== undefined) return verified.payload;
    }
    throw error;
  }
}

/** The bare JOSEError is thrown for an answer of the key endpoint that is no key set: another status than 200, or no JSON. */
function isOfToken(error: unknown, { errors }: Jose): error is Error {
  if (!(error instanceof errors.JOSEError) || error.code === errors.JOSEError.code) return false;
  return !(error instanceof errors.JWKSTimeout) && !(error instanceof errors.JWKSInvalid);
}

/** In our words: nothing of the token, which is hostile text, is repeated. */
function reasonOf(error: Error, { errors }: Jose): string {
  if (error instanceof errors.JWTExpired) return 'it has expired';
  if (error instanceof errors.JWTClaimValidationFailed) return `its "${error.claim}" is missing or not ours`;
  if (error instanceof errors.JWKSNoMatchingKey) return 'no key of the issuer signed it';
  return 'it is no JWT with a signature of the issuer';
}

/** Callers are told apart by it: text (RFC 7519 section 4.1.2), or the number that some issuers write. */
function subjectOf({ sub }: JWTPayload): string | undefined {
  const subject: unknown = sub;
  if (typeof subject === 'number') return String(subject);
  return typeof subject === 'string' && subject !== '' ? subject : undefined;
}

function scopesOf({ scope, scp }: JWTPayload): readonly string[] {
  const value = scope ?? scp;
  if (typeof value === 'string') return value.split(' ');
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

/** A claim by its name, else by its path (`realm_access.roles`): a list of names, or names between spaces. */
function groupsOf(payload: JWTPayload, claim: string): readonly string[] {
  const named = payload[claim] as Json | undefined; // a JWT payload is parsed JSON
  const value = named ?? claim.split('.').reduce<Json | undefined>((at, key) => (isJsonObject(at) ? at[key] : undefined), payload as Json);
  if (typeof value === 'string') return value.split(' ').filter((name) => name !== '');
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}
