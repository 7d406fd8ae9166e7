import { createHmac } from 'node:crypto';
import stringify from 'fast-json-stable-stringify';
import type { Credentials } from '../../credentials/index.js';
import type { JsonObject } from '../../model/index.js';

/** What makes two reads the same read. */
export interface CacheKeyParts {
  readonly digest: string;
  readonly scope: string;
  readonly generation: number;
  readonly principal: string;
  /** For the primary provider. */
  readonly credentials: Credentials;
  /** What those of its fallbacks are made of, at other origins; absent where there are none. */
  readonly others: readonly unknown[] | undefined;
  readonly args: JsonObject;
}

/** A keyed hash (HMAC-SHA-256) of capability, caller, credentials and canonical arguments: it tells nobody any of them. */
export function cacheKey(secret: Buffer, parts: CacheKeyParts): string {
  const { headers, query, cookies, clientCertificate, identity } = parts.credentials;
  const caller = identity === undefined ? [headers, query, cookies, clientCertificate?.certificate ?? ''] : identity;
  const text = JSON.stringify([parts.digest, parts.scope, parts.generation, parts.principal, caller, parts.others, stringify(parts.args)]);
  return createHmac('sha256', secret).update(text).digest('base64url');
}
