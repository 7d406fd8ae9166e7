import type { Endpoint } from '../access/index.js';
import { OAUTH_ENDPOINTS, type OauthEndpoint } from '../access/oauth/index.js';

/** What a path asks for. `server` is absent for `/mcp`. */
export type Route =
  | { readonly kind: 'mcp'; readonly server?: string }
  | { readonly kind: 'sse'; readonly server: string }
  | { readonly kind: 'messages'; readonly server: string }
  /** RFC 9728 section 3.1: `/.well-known/oauth-protected-resource/<server>/mcp`, or `…/sse`. */
  | { readonly kind: 'resource-metadata'; readonly server: string; readonly endpoint: Endpoint }
  /** An endpoint of the server's authorization server: `/<server>/token`. */
  | { readonly kind: 'oauth'; readonly server: string; readonly endpoint: OauthEndpoint }
  /** RFC 8414: where clients look for the metadata of the issuer `<gateway>/<server>`. */
  | { readonly kind: 'issuer-metadata'; readonly server: string }
  | { readonly kind: 'health' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'none' };

/**
 * The route of a request target; query and one trailing slash do not count.
 *
 * @param publicPath of `public_url` (`/tools`), which well-known addresses hold behind their own path: a proxy that takes it away elsewhere leaves it there.
 */
export function routeOf(target: string, publicPath = ''): Route {
  const mcp = MCP.exec(target);
  if (mcp !== null) return mcp[1] === undefined ? { kind: 'mcp' } : { kind: 'mcp', server: mcp[1] };
  const path = withoutPublicPath(target.split('?', 1)[0] ?? '', publicPath);
  const segments = path.replace(/^\//, '').replace(/\/$/, '').split('/');
  const [first, second] = segments;
  if (segments.length === 1) {
    if (first === 'healthz') return { kind: 'health' };
    if (first === 'readyz') return { kind: 'ready' };
  }
  if (segments.length === 2 && first !== undefined && first !== '' && (second === 'sse' || second === 'messages')) {
    return { kind: second, server: first };
  }
  const resource = RESOURCE_METADATA.exec(path);
  if (resource !== null) return { kind: 'resource-metadata', server: resource[1] ?? '', endpoint: resource[2] === 'sse' ? 'sse' : 'mcp' };
  const issuer = ISSUER_METADATA.exec(path);
  if (issuer !== null) return { kind: 'issuer-metadata', server: issuer[1] ?? issuer[2] ?? '' };
  const endpoint = OAUTH_ENDPOINTS.find((name) => name === second);
  if (segments.length === 2 && first !== undefined && endpoint !== undefined && !path.endsWith('/'))
    return { kind: 'oauth', server: first, endpoint };
  return { kind: 'none' };
}

/** RFC 8414 section 3.1 and RFC 9728 section 3.1: `/.well-known/<name>` stands between the host and the path. */
function withoutPublicPath(path: string, publicPath: string): string {
  const name = /^\/\.well-known\/[^/]+/.exec(path)?.[0];
  return name !== undefined && path.startsWith(`${publicPath}/`, name.length) ? name + path.slice(name.length + publicPath.length) : path;
}

const MCP = /^\/(?:([^/?]+)\/)?mcp\/?(?:\?|$)/;

/** Before the issuer's path as RFC 8414 section 3.1 has it, or behind it as OpenID Connect Discovery does. To the letter: an issuer has one spelling. */
const ISSUER_METADATA =
  /^(?:\/\.well-known\/(?:oauth-authorization-server|openid-configuration)\/([^/]+)|\/([^/]+)\/\.well-known\/(?:oauth-authorization-server|openid-configuration))$/;

/** A trailing slash does not count. */
const RESOURCE_METADATA = /^\/\.well-known\/oauth-protected-resource\/([^/]+)\/(mcp|sse)\/?$/;

/** Where the protected-resource metadata of an endpoint is. */
export function resourceMetadataPath(server: string, endpoint: Endpoint): string {
  return `/.well-known/oauth-protected-resource/${server}/${endpoint}`;
}
