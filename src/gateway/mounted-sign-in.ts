import { type AuthorizationServer, createAuthorizationServer, createScopeMap, type ScopeMap } from '../access/oauth/index.js';
import type { OauthAccess } from '../config/index.js';
import type { UpstreamAuthorization } from '../credentials/oauth/index.js';
import { createUpstreamGrants } from '../credentials/oauth/upstream-grants.js';
import type { ToolSet } from '../registry/index.js';
import type { Store } from '../store/index.js';
import { scopesOf } from './called-scopes.js';
import type { Logger } from './create-logger.js';

export interface MountedSignInParts {
  readonly name: string;
  readonly access: OauthAccess;
  /** It is reached by legacy SSE too. */
  readonly sse: boolean;
  readonly authorization: UpstreamAuthorization;
  /** Scopes that the API is asked for in any case. */
  readonly baseScopes: readonly string[];
  readonly store: Store;
  readonly logger: Logger;
  /** Reads metadata documents of clients. */
  readonly fetch: typeof globalThis.fetch;
  urlOf(path: string): string;
  toolSet(): ToolSet | undefined;
}

/** The authorization server of one mounted server with `access: oauth`. */
export interface MountedSignIn {
  readonly server: AuthorizationServer;
  readonly issuer: string;
  /** As the tools are now. */
  scopes(): ScopeMap;
}

export function createMountedSignIn(parts: MountedSignInParts): MountedSignIn {
  const { name, access, sse, authorization, baseScopes, store, logger, fetch, urlOf, toolSet } = parts;
  const issuer = urlOf(`/${name}`);
  const known = new WeakMap<ToolSet, ScopeMap>();
  const scopes = (): ScopeMap => {
    const tools = toolSet();
    const map = (tools === undefined ? undefined : known.get(tools)) ?? scopeMapOf(access, baseScopes, tools);
    if (tools !== undefined) known.set(tools, map);
    return map;
  };
  const server = createAuthorizationServer({
    server: name,
    url: issuer,
    resource: urlOf(`/${name}/mcp`),
    otherResources: sse ? [urlOf(`/${name}/sse`)] : [],
    store,
    signIn: authorization,
    grants: createUpstreamGrants(store),
    scopes,
    accessTtlMs: access.accessTtlMs,
    refreshTtlMs: access.refreshTtlMs,
    fetch,
    report: (error) => logger.warn({ server: name, reason: error.message }, 'a sign-in at the API failed'),
  });
  return { server, issuer, scopes };
}

/** What is configured, else every scope that an operation wants, as it is. */
function scopeMapOf({ scopes }: OauthAccess, base: readonly string[], toolSet: ToolSet | undefined): ScopeMap {
  if (scopes !== undefined) return createScopeMap(new Map(Object.entries(scopes)), base);
  const tools = [...(toolSet?.tools ?? []), ...(toolSet?.resources ?? []).map(({ tool }) => tool)];
  const wanted = new Set(tools.flatMap(scopesOf).filter((scope) => !base.includes(scope)));
  return createScopeMap(new Map([...wanted].sort().map((scope) => [scope, [scope]])), base);
}
