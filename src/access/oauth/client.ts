import * as z from 'zod';
import { OauthError } from './oauth-error.js';
import { checkRedirectUri } from './redirect-uri.js';

/** A program that people let call for them. */
export interface Client {
  readonly id: string;
  /** As it calls itself; anybody can claim any name. */
  readonly name: string | undefined;
  readonly redirectUris: readonly string[];
  readonly method: 'none' | 'client_secret_basic' | 'client_secret_post';
  /** Digest of its secret, for a method that has one. */
  readonly secretHash?: string;
  /** Whether it is given refresh tokens. */
  readonly usesRefresh: boolean;
}

const MAX_REDIRECT_URIS = 20;

/** Client metadata as RFC 7591 section 2 has it; what is not here is ignored. */
export const ClientMetadata = z.object({
  redirect_uris: z.array(z.string()).min(1).max(MAX_REDIRECT_URIS),
  client_name: z.string().max(200).optional(),
  token_endpoint_auth_method: z.string().max(100).optional(),
  grant_types: z.array(z.string().max(100)).max(20).optional(),
  response_types: z.array(z.string().max(100)).max(20).optional(),
});
export type ClientMetadata = z.infer<typeof ClientMetadata>;

/**
 * Metadata that can be used, of a client that wrote it itself.
 *
 * @throws OauthError `invalid_client_metadata`, `invalid_redirect_uri`.
 */
export function readClientMetadata(value: unknown): ClientMetadata {
  const { success, data, error } = ClientMetadata.safeParse(value);
  if (!success) {
    const field = error.issues[0]?.path.join('.') ?? '';
    const code = field.startsWith('redirect_uris') ? 'invalid_redirect_uri' : 'invalid_client_metadata';
    throw new OauthError(code, field === '' ? 'client metadata is a JSON object' : `${field} is missing or not as RFC 7591 has it`);
  }
  for (const uri of data.redirect_uris) checkRedirectUri(uri);
  if (data.grant_types?.includes('authorization_code') === false)
    throw new OauthError('invalid_client_metadata', 'grant_types has to hold authorization_code');
  if (data.response_types?.includes('code') === false) throw new OauthError('invalid_client_metadata', 'response_types has to hold code');
  return data;
}

/** A name as it is shown to people: one line, nothing that is invisible or turns the direction of text. */
export function shownName(name: string | undefined): string | undefined {
  const shown = name
    ?.normalize('NFC')
    .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, '')
    .trim();
  return shown === '' ? undefined : shown?.slice(0, 80);
}
