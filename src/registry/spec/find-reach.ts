import type { Capability, Operation, SecurityScheme } from '../../model/index.js';
import { findEndpoints, type OwnHosts } from '../../planning/index.js';

/**
 * Where an operation sends data and credentials: `origin https://…` for every endpoint, `token_url https://…` for every place that gives out
 * tokens or says where they are, `authorization_url https://…` for every page that users sign in at, `scheme api_key header X-Key` for every way to authenticate. What was never accepted is not covered by `policy.accept`.
 */
export function findReach(operation: Operation, capability: Capability, ownHosts: OwnHosts): readonly string[] {
  const origins = findEndpoints(capability, ownHosts).map(({ url, text }) => `origin ${url?.origin ?? text}`);
  const schemes = (operation.security ?? []).flat().flatMap(({ scheme }) => describeScheme(scheme));
  return [...new Set([...origins, ...schemes])].sort();
}

/** The origin that somebody has to name to accept it; undefined for a scheme. */
export function originOfReach(reach: string): string | undefined {
  const [, url] = /^(?:origin|token_url|authorization_url) (.+)$/.exec(reach) ?? [];
  return url === undefined ? undefined : URL.canParse(url) ? new URL(url).origin : url;
}

function describeScheme(scheme: SecurityScheme): readonly string[] {
  switch (scheme.type) {
    case 'api_key':
      return [`scheme api_key ${scheme.in} ${scheme.name}`];
    case 'oauth2': {
      const tokens = [scheme.metadataUrl, ...scheme.flows.flatMap(({ tokenUrl, refreshUrl }) => [tokenUrl, refreshUrl])];
      return [
        'scheme oauth2',
        ...tokens.flatMap((url) => (url === undefined ? [] : [`token_url ${url}`])),
        ...scheme.flows.flatMap(({ authorizationUrl: url }) => (url === undefined ? [] : [`authorization_url ${url}`])),
      ];
    }
    case 'open_id_connect':
      return ['scheme oauth2', `token_url ${scheme.url}`];
    case 'other':
      return [`scheme ${scheme.label}`];
    default:
      return [`scheme ${scheme.type}`];
  }
}
