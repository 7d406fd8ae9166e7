import { hash, timingSafeEqual } from 'node:crypto';
import type { AccessKey } from '../config/index.js';
import type { AccessGate, AccessGranted, RequestHeaders } from './access-gate.js';
import { bearerToken } from './bearer-token.js';
import type { Principal } from './principal.js';

/** Lets in who has one of the keys, as `Authorization: Bearer KEY` or `X-API-Key: KEY`. */
export function createKeyGate(accessKeys: readonly AccessKey[], serverName: string | undefined): AccessGate {
  const keys = accessKeys.map((key) => ({ digest: Buffer.from(key.sha256, 'hex'), principal: principalOf(key) }));
  // Of each connection its own words alone, so that how long a comparison takes tells nobody about the key of another.
  const known = new WeakMap<object, { readonly presented: string; readonly granted: AccessGranted }>();
  return {
    decide(headers, connection) {
      const presented = presentedKey(headers);
      const before = connection === undefined ? undefined : known.get(connection);
      if (before !== undefined && before.presented === presented) return before.granted;
      if (presented === undefined)
        return refuse(401, 'this server wants a key: send it as "Authorization: Bearer KEY" or "X-API-Key: KEY"', 'Bearer');
      const digest = hash('sha256', presented, 'buffer');
      let principal: Principal | undefined;
      // Every key is compared, so that the time tells nothing about which one was near.
      for (const key of keys) if (timingSafeEqual(key.digest, digest)) principal = key.principal;
      if (principal === undefined) return refuse(401, 'the key is not known here', 'Bearer error="invalid_token"');
      if (serverName !== undefined && principal.servers?.includes(serverName) === false)
        return refuse(403, 'the key is not for this server', 'Bearer error="insufficient_scope"');
      const granted = { principal };
      if (connection !== undefined) known.set(connection, { presented, granted });
      return granted;
    },
    async close() {},
  };
}

function principalOf({ name, sha256: _digest, ...rest }: AccessKey): Principal {
  return { id: `key:${name}`, ...rest };
}

function presentedKey(headers: RequestHeaders): string | undefined {
  if (headers.authorization !== undefined) return bearerToken(headers);
  const apiKey = headers['x-api-key'];
  return typeof apiKey === 'string' && apiKey !== '' ? apiKey : undefined;
}

function refuse(status: 401 | 403, message: string, challenge: string) {
  return { refusal: { status, message, challenge } };
}
