import { checkResource, type Parameters, readScope } from './form.js';
import type { AuthorizationRequest, Issuer } from './issuer.js';
import { OauthError } from './oauth-error.js';

/** What is wrong with a request whose client and redirect URI are known, so that the client can be told. */
export function readAuthorizationRequest(
  parameters: Parameters,
  clientId: string,
  redirectUri: string,
  issuer: Issuer,
): AuthorizationRequest | OauthError {
  try {
    if (parameters.require('response_type') !== 'code') throw new OauthError('unsupported_response_type', 'response_type has to be code');
    if ((parameters.get('response_mode') ?? 'query') !== 'query') throw new OauthError('invalid_request', 'response_mode has to be query');
    const codeChallenge = parameters.require('code_challenge');
    if (parameters.get('code_challenge_method') !== 'S256') throw new OauthError('invalid_request', 'code_challenge_method has to be S256');
    if (!/^[\w-]{43}$/.test(codeChallenge)) throw new OauthError('invalid_request', 'code_challenge is no SHA-256 in base64url');
    checkResource(parameters.resources, issuer.resources);
    const scopes = issuer.scopes().select(readScope(parameters.get('scope')));
    if (scopes === undefined) throw new OauthError('invalid_scope', 'none of the scopes is known here');
    return { clientId, redirectUri, codeChallenge, scopes, ...stateOf(parameters) };
  } catch (error) {
    if (error instanceof OauthError) return error;
    throw error;
  }
}

export function stateOf(parameters: Parameters): { readonly state?: string } {
  const state = parameters.get('state');
  return state === undefined ? {} : { state };
}

export function errorOf({ code, message }: OauthError): Readonly<Record<string, string>> {
  return { error: code, error_description: message };
}

/** The client's address with the answer, the request's `state` and who answers (RFC 9207). */
export function answerUrl(
  issuer: Issuer,
  { redirectUri, state }: { readonly redirectUri: string; readonly state?: string },
  answer: Readonly<Record<string, string>>,
): string {
  const query = new URLSearchParams({ ...answer, ...(state === undefined ? {} : { state }), iss: issuer.url });
  return `${redirectUri}${redirectUri.includes('?') ? '&' : '?'}${query}`;
}
