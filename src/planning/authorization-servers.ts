import type { AuthorizationServer, Operation, SecurityScheme } from '../model/index.js';

/** The authorization servers that an operation's security names, each once; what cannot be used is left out. */
export function findAuthorizationServers({ security = [] }: Operation): readonly AuthorizationServer[] {
  const found = security.flat().flatMap(({ scheme }) => serversOf(scheme));
  return [...new Map(found.map((server) => [JSON.stringify(server), server])).values()];
}

/** As plans, manifests and locks record them: absent where there are none. */
export function recordAuthorizationServers(servers: readonly AuthorizationServer[] | undefined = []): {
  readonly authorization_servers?: AuthorizationServer[];
} {
  return servers.length === 0 ? {} : { authorization_servers: [...servers] };
}

function serversOf(scheme: SecurityScheme): readonly AuthorizationServer[] {
  if (scheme.type === 'open_id_connect') return fromMetadata(scheme.url);
  if (scheme.type !== 'oauth2') return [];
  const flows = scheme.flows.flatMap(({ flow, authorizationUrl, tokenUrl }): AuthorizationServer[] => {
    if (flow === 'client_credentials' && isAbsolute(tokenUrl)) return [{ flow, token_url: tokenUrl }];
    if (flow === 'authorization_code' && isAbsolute(tokenUrl) && isAbsolute(authorizationUrl))
      return [{ flow, authorization_url: authorizationUrl, token_url: tokenUrl }];
    return [];
  });
  return flows.length === 0 && scheme.metadataUrl !== undefined ? fromMetadata(scheme.metadataUrl) : flows;
}

/** The issuer whose metadata is at the address, by either rule of where that is (RFC 8414 section 3, OpenID Connect Discovery 4). */
function fromMetadata(address: string): readonly AuthorizationServer[] {
  if (!isAbsolute(address)) return [];
  const { origin, pathname } = new URL(address);
  const [, before = '', after = ''] =
    /^(.*?)\/\.well-known\/(?:openid-configuration|oauth-authorization-server)(\/.*)?$/.exec(pathname) ?? [];
  return pathname.includes('/.well-known/') ? [{ issuer: `${origin}${before}${after}` }] : [];
}

function isAbsolute(url: string | undefined): url is string {
  return url !== undefined && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
