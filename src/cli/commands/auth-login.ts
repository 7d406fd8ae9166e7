import { loadConfig } from '../../config/index.js';
import { LOCAL_GRANT } from '../../credentials/index.js';
import { createUpstreamGrants } from '../../credentials/oauth/index.js';
import { signInLocally } from '../../gateway/index.js';
import { GatewayError } from '../../model/index.js';
import { openGrantStore } from '../grant-store.js';
import { loadWithoutServing } from '../load-without-serving.js';
import { nearestOf } from '../nearest-of.js';
import type { Format } from '../options.js';
import type { CommandContext } from '../program.js';
import { escapeText } from '../render/escape.js';
import { renderJson } from '../render/json.js';
import { createObserver } from '../render/observer.js';

export interface AuthLoginFlags {
  readonly config: string;
  readonly format: Format;
  readonly port?: number;
}

/** Longest that a person may take. */
const PATIENCE_MS = 10 * 60_000;
/** A sign-in that nobody uses for so long is forgotten. */
const KEPT_MS = 180 * 24 * 3_600_000;

/** `auth login SERVER`: a browser signs in, and the store keeps what that gave. The address to open goes to stderr; no browser is started. */
export async function authLogin(name: string, flags: AuthLoginFlags, { io }: CommandContext): Promise<void> {
  const config = await loadConfig(flags.config, {}, io.env, io.cwd);
  const server = config.servers.find((candidate) => candidate.name === name);
  if (server === undefined) {
    const known = config.servers.map((candidate) => candidate.name);
    throw new GatewayError('usage', `${flags.config}: there is no server "${name}"`, { hint: nearestOf(name, known) });
  }
  if (server.auth?.type !== 'oauth2' || server.auth.flow !== 'authorization_code')
    throw new GatewayError('usage', `nobody signs in at the API of "${name}": its auth has no flow authorization_code`);
  const store = await openGrantStore(config, createObserver(io));
  const registry = await loadWithoutServing({ ...config, servers: [server] }, io);
  try {
    const authorization = registry.server(name)?.authorization;
    if (authorization === undefined) throw registry.server(name)?.failure ?? new TypeError(`${name} has no authorization`);
    const patience = AbortSignal.timeout(PATIENCE_MS);
    const { user, tokens } = await signInLocally(authorization, {
      port: flags.port ?? 0,
      signal: AbortSignal.any([io.signal, patience]),
      onUrl: (url) => io.stderr(`Open this address in a browser on this machine:\n\n${url}\n\n`),
    }).catch((error: unknown) => {
      if (!patience.aborted) throw error;
      throw new GatewayError('authorization-failed', `nobody signed in at ${name} within ten minutes`, { cause: error });
    });
    const createdAt = io.now().getTime();
    await createUpstreamGrants(store).save({
      server: name,
      id: LOCAL_GRANT,
      user,
      configuration: authorization.digest,
      tokens,
      createdAt,
      ttlMs: KEPT_MS,
    });
    const isRenewed = tokens.refreshToken !== undefined;
    const until = tokens.expiresAt === undefined ? undefined : new Date(tokens.expiresAt).toISOString();
    if (flags.format === 'json') {
      io.stdout(
        renderJson({ server: name, user, scopes: tokens.scopes, renewable: isRenewed, ...(until === undefined ? {} : { expires: until }) }),
      );
      return;
    }
    const lasts = isRenewed ? 'it is refreshed by itself' : until === undefined ? 'it has no end' : `until ${until}`;
    io.stdout(`${escapeText(`Signed in at ${name} as ${user}; ${lasts}.`)}\n`);
  } finally {
    await registry.close();
    await store.close();
  }
}
