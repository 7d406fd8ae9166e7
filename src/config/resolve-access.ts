import type { AccessFile } from './access-file.js';
import type { ConfigFile, ServerFile } from './config-file.js';
import type { AccessConfig, ServerConfig } from './gateway-config.js';
import { isLoopbackHost } from './loopback-host.js';
import type { ResolveContext } from './resolve-config.js';
import { callLimitsOf } from './resolve-limits.js';

/** `access` in the words of the program. */
export function accessOf(access: AccessFile): AccessConfig {
  if (access.type === 'open') return access;
  if (access.type === 'oauth') {
    const { scopes, access_token_ttl, refresh_token_ttl } = access;
    return {
      type: 'oauth',
      ...(scopes === undefined ? {} : { scopes }),
      accessTtlMs: access_token_ttl ?? 3_600_000,
      refreshTtlMs: refresh_token_ttl ?? 30 * 86_400_000,
    };
  }
  if (access.type === 'jwt') {
    const { issuer, audience, jwks_uri, groups_claim, required_scopes } = access;
    return {
      type: 'jwt',
      issuer,
      audience,
      ...(jwks_uri === undefined ? {} : { jwksUri: jwks_uri }),
      groupsClaim: groups_claim ?? 'groups',
      requiredScopes: required_scopes ?? [],
    };
  }
  return {
    type: 'keys',
    keys: access.keys.map(({ name, sha256, groups, servers, tools, limits }) => ({
      name,
      sha256: sha256.toLowerCase(),
      groups: groups ?? [],
      ...(servers === undefined ? {} : { servers }),
      ...(tools === undefined ? {} : { tools }),
      ...(limits === undefined ? {} : { limits: callLimitsOf(limits) }),
    })),
  };
}

/** What `auth` says about who may call, where nothing else does: users who sign in at the API sign in through us. */
export function impliedAccess({ auth }: ServerFile): AccessFile | undefined {
  return auth?.type === 'oauth2' && auth.flow === 'authorization_code' ? { type: 'oauth' } : undefined;
}

/** `access: oauth` and `flow: authorization_code` are two ends of one sign-in, and neither works without the other, nor without TLS. */
export function checkOauthAccess(servers: readonly ServerConfig[], file: ConfigFile, { report }: ResolveContext): void {
  for (const { name, access, auth } of servers) {
    const index = (file.servers ?? []).findIndex((server) => server.name === name);
    const at = index === -1 ? ['access'] : ['servers', index];
    const isSignIn = auth?.type === 'oauth2' && auth.flow === 'authorization_code';
    if (access?.type === 'oauth' && !isSignIn)
      report(at, `server "${name}" has access oauth, and no API to sign in at; set auth to type oauth2 with flow authorization_code`);
    if (access !== undefined && access.type !== 'oauth' && isSignIn)
      report(
        at,
        `server "${name}" calls its API for users who sign in, and access ${access.type} lets them in without; set access to oauth`,
      );
  }
  const { public_url: publicUrl } = file.server ?? {};
  if (publicUrl === undefined || !servers.some(({ access }) => access?.type === 'oauth')) return;
  const { protocol, hostname } = new URL(publicUrl);
  if (protocol !== 'https:' && !isLoopbackHost(hostname))
    report(['server', 'public_url'], 'server.public_url has to be https where a server has access oauth: tokens and codes go over it');
}
