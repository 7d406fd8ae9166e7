import { createHash, timingSafeEqual } from 'node:crypto';
import type { AccessConfig, AccessKey } from '../config/index.js';
import { ANONYMOUS, type Principal } from './principal.js';

export type AccessDecision =
  | { readonly principal: Principal }
  /** To be answered with 401, `challenge` as `WWW-Authenticate` (RFC 6750 section 3). */
  | { readonly refusal: { readonly message: string; readonly challenge: string } };

export interface AccessGate {
  /** Judges a request by its headers; names in lower case, as Node has them. */
  decide(headers: Readonly<Record<string, string | readonly string[] | undefined>>): AccessDecision;
}

/** The gate of one server. Nothing said (`undefined`) is open: the gateway refuses to listen for others then. */
export function createAccessGate(access: AccessConfig | undefined): AccessGate {
  if (access === undefined || access.type === 'open') return { decide: () => ({ principal: ANONYMOUS }) };
  const keys = access.keys.map((key) => ({ digest: Buffer.from(key.sha256, 'hex'), principal: principalOf(key) }));
  return {
    decide(headers) {
      const presented = presentedKey(headers);
      if (presented === undefined) {
        return {
          refusal: { message: 'this server wants a key: send it as "Authorization: Bearer KEY" or "X-API-Key: KEY"', challenge: 'Bearer' },
        };
      }
      const digest = createHash('sha256').update(presented).digest();
      let principal: Principal | undefined;
      // Every key is compared, so that the time tells nothing about which one was near.
      for (const key of keys) if (timingSafeEqual(key.digest, digest)) principal = key.principal;
      return principal === undefined
        ? { refusal: { message: 'the key is not known here', challenge: 'Bearer error="invalid_token"' } }
        : { principal };
    },
  };
}

/** What `access.keys[].sha256` holds for a key: `printf %s KEY | sha256sum`. */
export function hashKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

function principalOf({ name, groups }: AccessKey): Principal {
  return { id: `key:${name}`, groups };
}

function presentedKey(headers: Readonly<Record<string, string | readonly string[] | undefined>>): string | undefined {
  const { authorization, 'x-api-key': apiKey } = headers;
  if (typeof authorization === 'string') return /^Bearer +([^\s]+) *$/i.exec(authorization)?.[1];
  return typeof apiKey === 'string' && apiKey !== '' ? apiKey : undefined;
}
