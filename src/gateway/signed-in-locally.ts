import { LOCAL, type Principal } from '../access/index.js';
import type { ServerConfig } from '../config/index.js';
import { LOCAL_GRANT } from '../credentials/index.js';
import { GatewayError } from '../model/index.js';
import type { Registry } from '../registry/index.js';

/**
 * The person whose process this is, with its sign-in where the API wants one.
 *
 * @throws GatewayError `authorization-failed` with the command that signs in, when there is none for this configuration.
 */
export async function signedInLocally({ name, auth }: ServerConfig, registry: Registry): Promise<Principal> {
  if (auth?.type !== 'oauth2' || auth.flow !== 'authorization_code') return LOCAL;
  const { createUpstreamGrants } = await import('../credentials/oauth/index.js');
  const grant = await createUpstreamGrants(registry.store).find(name, LOCAL_GRANT);
  if (grant?.configuration === registry.server(name)?.authorization?.digest && grant !== undefined) return { ...LOCAL, grant: LOCAL_GRANT };
  throw new GatewayError('authorization-failed', `server "${name}" calls its API as you, and you are not signed in there`, {
    hint: `Run \`mcp-gateway auth login ${name}\`, with the same configuration.`,
  });
}
