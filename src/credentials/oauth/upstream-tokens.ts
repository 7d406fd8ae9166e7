import type { TokenEndpointResponse } from 'openid-client';
import * as z from 'zod';

/** What a token endpoint gave. Secrets. */
export const UpstreamTokens = z.object({
  accessToken: z.string(),
  refreshToken: z.string().optional(),
  /** When it was received, in milliseconds since 1970. */
  issuedAt: z.number(),
  /** Milliseconds since 1970; absent: the server did not say. */
  expiresAt: z.number().optional(),
  scopes: z.array(z.string()).readonly(),
});
export type UpstreamTokens = Readonly<z.infer<typeof UpstreamTokens>>;

/** The tokens of an answer. What a refresh does not repeat stays as it was (RFC 6749 sections 5.1 and 6). */
export function tokensOf(
  answer: TokenEndpointResponse,
  before: Pick<UpstreamTokens, 'refreshToken' | 'scopes'>,
  now: number,
): UpstreamTokens {
  const refreshToken = answer.refresh_token ?? before.refreshToken;
  return {
    accessToken: answer.access_token,
    ...(refreshToken === undefined ? {} : { refreshToken }),
    issuedAt: now,
    ...(answer.expires_in === undefined ? {} : { expiresAt: now + answer.expires_in * 1000 }),
    // Some servers separate them with commas.
    scopes: answer.scope === undefined ? before.scopes : answer.scope.split(/[\s,]+/).filter((scope) => scope !== ''),
  };
}

/** Whether a token is used as it is: until a minute before it expires, or a tenth of its life when that is less. */
export function isFresh({ issuedAt, expiresAt }: Pick<UpstreamTokens, 'issuedAt' | 'expiresAt'>, now: number): boolean {
  return expiresAt === undefined || now < expiresAt - Math.min(60_000, (expiresAt - issuedAt) / 10);
}
