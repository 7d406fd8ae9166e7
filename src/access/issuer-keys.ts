import type { JWTVerifyGetKey } from 'jose';

/** As old as this, keys are read anew, so that one which the issuer took back is no longer accepted. */
const RENEW_MS = 10 * 60_000;
/** How long they are good while the issuer cannot be asked. */
const KEEP_MS = 60 * 60_000;
/** An issuer whose keys are known is asked no sooner again, whatever tokens name and whether or not it answered. */
const PAUSE_MS = 30_000;

/**
 * The public keys at an address: read by the first token, again after ten minutes, and when a token names an unknown one. Where they cannot be read again,
 * those that are known are good for an hour.
 *
 * @param now milliseconds of a clock that is never set.
 * @returns what rejects as `createRemoteJWKSet` of jose does. A key that is not known while the issuer does not answer may be a new one: that
 * is the issuer's failure.
 */
export function createIssuerKeys(
  { createRemoteJWKSet, customFetch, errors }: typeof import('jose'),
  address: URL,
  fetch: typeof globalThis.fetch,
  now: () => number = () => performance.now(),
): JWTVerifyGetKey {
  // The library goes by the time of day, and lets everything go when one read fails.
  const keySet = createRemoteJWKSet(address, { [customFetch]: fetch, cacheMaxAge: Infinity, cooldownDuration: Infinity });
  let reading: Promise<void> | undefined;
  let readAt = Number.NEGATIVE_INFINITY;
  let askedAt = Number.NEGATIVE_INFINITY;
  /** Of the last read. */
  let failure: unknown;

  const isOlderThan = (ms: number): boolean => now() - readAt > ms;
  const hasPaused = (): boolean => now() - askedAt > PAUSE_MS;

  /** Once for all who wait. */
  function read(): Promise<void> {
    reading ??= readAlone().finally(() => {
      reading = undefined;
    });
    return reading;
  }

  async function readAlone(): Promise<void> {
    try {
      await keySet.reload();
      failure = undefined;
      readAt = now();
    } catch (error) {
      failure = error;
    }
    askedAt = now();
  }

  return async (header, token) => {
    if (isOlderThan(KEEP_MS) || (isOlderThan(RENEW_MS) && hasPaused())) await read();
    if (isOlderThan(KEEP_MS)) throw failure;
    try {
      return await keySet(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      if (hasPaused()) await read();
      if (failure !== undefined) throw failure;
      return keySet(header, token);
    }
  };
}
