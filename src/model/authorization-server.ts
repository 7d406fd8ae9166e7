import * as z from 'zod';

/**
 * Where a description says that tokens for an operation are. With `flow`, its addresses; with `issuer`, its metadata (OpenID Connect
 * Discovery, RFC 8414). Addresses are absolute.
 */
export const AuthorizationServer = z.object({
  flow: z.enum(['authorization_code', 'client_credentials']).optional(),
  issuer: z.string().optional(),
  authorization_url: z.string().optional(),
  token_url: z.string().optional(),
});
export type AuthorizationServer = Readonly<z.infer<typeof AuthorizationServer>>;
