import type { RequestHeaders } from './access-gate.js';

/** The token of `Authorization: Bearer` (RFC 6750 section 2.1). */
export function bearerToken({ authorization }: RequestHeaders): string | undefined {
  return typeof authorization === 'string' ? /^Bearer +([^\s]+) *$/i.exec(authorization)?.[1] : undefined;
}
