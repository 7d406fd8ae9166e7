import * as jose from 'jose';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { createIssuerKeys } from '../../src/access/issuer-keys.js';

const MINUTE = 60_000;

let old: jose.CryptoKey;
let fresh: jose.CryptoKey;
let oldJwk: jose.JWK;
let freshJwk: jose.JWK;
let published: jose.JWK[];
let time: number;
let reads: number;
let isAway: boolean;

beforeAll(async () => {
  [[old, oldJwk], [fresh, freshJwk]] = await Promise.all([newKey('old'), newKey('fresh')]);
});
beforeEach(() => {
  published = [oldJwk];
  time = 0;
  reads = 0;
  isAway = false;
});

async function newKey(kid: string): Promise<[jose.CryptoKey, jose.JWK]> {
  const { privateKey, publicKey } = await jose.generateKeyPair('ES256');
  return [privateKey, { ...(await jose.exportJWK(publicKey)), kid, alg: 'ES256' }];
}

/** Says whether a token is accepted, or why not. */
function verifier(): (key: jose.CryptoKey, kid: string) => Promise<string> {
  const fetch = async () => {
    reads += 1;
    return isAway ? new Response(null, { status: 503 }) : Response.json({ keys: published });
  };
  const keys = createIssuerKeys(jose, new URL('https://id.test/keys'), fetch, () => time);
  return async (key, kid) => {
    const token = await new jose.SignJWT({}).setProtectedHeader({ alg: 'ES256', kid }).sign(key);
    return jose.jwtVerify(token, keys).then(
      () => 'accepted',
      (error: jose.errors.JOSEError) => error.code,
    );
  };
}

it('accepts the keys that it knows for an hour while the issuer is away, asking twice a minute', async () => {
  const verify = verifier();
  expect(await verify(old, 'old')).toBe('accepted');
  isAway = true;
  for (time = 15_000; time <= 60 * MINUTE; time += 15_000) expect(await verify(old, 'old')).toBe('accepted');
  expect(reads).toBeGreaterThan(50);
  expect(reads).toBeLessThan(101);
  time += 1;
  expect(await verify(old, 'old')).toBe('ERR_JOSE_GENERIC');
  isAway = false;
  expect(await verify(old, 'old')).toBe('accepted');
});

it('lets go of a key that the issuer took back after ten minutes', async () => {
  const verify = verifier();
  expect(await verify(old, 'old')).toBe('accepted');
  published = [freshJwk];
  time = 10 * MINUTE;
  expect(await verify(old, 'old')).toBe('accepted');
  time += 1;
  expect(await verify(old, 'old')).toBe('ERR_JWKS_NO_MATCHING_KEY');
});

it('reads a key that is not known, at most every 30 seconds', async () => {
  const verify = verifier();
  await verify(old, 'old');
  published = [oldJwk, freshJwk];
  expect(await verify(fresh, 'fresh')).toBe('ERR_JWKS_NO_MATCHING_KEY');
  expect(reads).toBe(1);
  time += 30_001;
  expect(await Promise.all(Array.from({ length: 5 }, () => verify(fresh, 'fresh')))).toEqual(Array(5).fill('accepted'));
  expect(reads).toBe(2);
});

it('blames nobody for a key that is not known while the issuer is away, and asks no more often for it', async () => {
  const verify = verifier();
  await verify(old, 'old');
  isAway = true;
  time += 30_001;
  for (let turn = 0; turn < 5; turn += 1) expect(await verify(fresh, 'fresh')).toBe('ERR_JOSE_GENERIC');
  expect(reads).toBe(2);
  expect(await verify(old, 'old')).toBe('accepted');
});
