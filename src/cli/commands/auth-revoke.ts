import { type GatewayConfig, loadConfig } from '../../config/index.js';
import { createUpstreamGrants, type UpstreamAuthorization, type UpstreamGrant } from '../../credentials/oauth/index.js';
import { GatewayError } from '../../model/index.js';
import type { Registry } from '../../registry/index.js';
import { openGrantStore } from '../grant-store.js';
import type { CliIo } from '../io.js';
import { loadWithoutServing } from '../load-without-serving.js';
import type { CommandContext } from '../program.js';
import { escapeText } from '../render/escape.js';
import { renderJson } from '../render/json.js';
import { createObserver } from '../render/observer.js';
import { type AuthListFlags, selectGrants } from './auth-list.js';

/** What became of the tokens at the API. */
type UpstreamOutcome = 'revoked' | 'not_supported' | 'failed';

/** `auth revoke`: the sign-ins are gone here whatever the API says; it is told where it can be. */
export async function authRevoke(flags: AuthListFlags, { io, finish }: CommandContext): Promise<void> {
  if (flags.server === undefined && flags.user === undefined)
    throw new GatewayError('usage', 'Say whose sign-ins end: --server NAME, --user NAME, or both.');
  const config = await loadConfig(flags.config, {}, io.env, io.cwd);
  const store = await openGrantStore(config, createObserver(io));
  let registry: Registry | undefined;
  try {
    const grants = createUpstreamGrants(store);
    const selected = selectGrants(await grants.list(flags.server), flags);
    registry = selected.length === 0 ? undefined : await loadServers(config, selected, io);
    const revoked: { server: string; user: string; id: string; upstream: UpstreamOutcome; reason?: string }[] = [];
    for (const grant of selected) {
      const { server, user, id } = grant;
      // A gateway may have refreshed it meanwhile.
      const current = (await grants.remove(grant)) ? grant : await grants.find(server, id);
      if (current !== undefined && current !== grant) await grants.remove(current);
      revoked.push({ server, user, id, ...(await revokeUpstream(current ?? grant, registry?.server(server)?.authorization)) });
    }
    if (revoked.some(({ upstream }) => upstream === 'failed')) finish(1);
    if (flags.format === 'json') io.stdout(renderJson({ revoked }));
    else if (revoked.length === 0) io.stdout('Nobody is signed in there.\n');
    for (const { server, user, upstream, reason } of flags.format === 'json' ? [] : revoked)
      io.stdout(`${escapeText(`${user} is signed out of ${server}${WORDS[upstream]}${reason === undefined ? '' : `: ${reason}`}`)}\n`);
  } finally {
    await registry?.close();
    await store.close();
  }
}

const WORDS: Record<UpstreamOutcome, string> = {
  revoked: '; its tokens are revoked there',
  not_supported: ' here; the API has no way to be told',
  failed: ' here, and the API could not be told',
};

async function revokeUpstream(
  grant: UpstreamGrant,
  authorization: UpstreamAuthorization | undefined,
): Promise<{ upstream: UpstreamOutcome; reason?: string }> {
  // Tokens of another configuration may be another server's.
  if (authorization === undefined || authorization.digest !== grant.configuration)
    return { upstream: 'failed', reason: 'the server is configured otherwise than at the sign-in' };
  try {
    return { upstream: (await authorization.revoke(grant.tokens)) ? 'revoked' : 'not_supported' };
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    return { upstream: 'failed', reason: error.message };
  }
}

/** The servers of the grants, for what they know of their authorization servers. */
async function loadServers(config: GatewayConfig, grants: readonly UpstreamGrant[], io: CliIo): Promise<Registry | undefined> {
  const servers = config.servers.filter(({ name }) => grants.some(({ server }) => server === name));
  if (servers.length === 0) return undefined;
  try {
    return await loadWithoutServing({ ...config, servers }, io);
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    createObserver(io).warning({ severity: 'warning', code: error.code, summary: error.message });
    return undefined;
  }
}
