import type { JsonObject } from '../../model/index.js';

/** RFC 8414. The same stands at the OpenID Connect address, where clients look for it too; there is no id_token. */
export function describeIssuer({ url, scopes }: { readonly url: string; readonly scopes: readonly string[] }): JsonObject {
  const methods = ['none', 'client_secret_basic', 'client_secret_post'];
  return {
    issuer: url,
    authorization_endpoint: `${url}/authorize`,
    token_endpoint: `${url}/token`,
    registration_endpoint: `${url}/register`,
    revocation_endpoint: `${url}/revoke`,
    response_types_supported: ['code'],
    response_modes_supported: ['query'],
    grant_types_supported: ['authorization_code', 'refresh_token'],
    code_challenge_methods_supported: ['S256'],
    token_endpoint_auth_methods_supported: methods,
    revocation_endpoint_auth_methods_supported: methods,
    authorization_response_iss_parameter_supported: true,
    client_id_metadata_document_supported: true,
    ...(scopes.length === 0 ? {} : { scopes_supported: [...scopes] }),
  };
}
