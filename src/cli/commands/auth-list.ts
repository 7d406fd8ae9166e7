import { loadConfig } from '../../config/index.js';
import { createUpstreamGrants, type UpstreamGrant } from '../../credentials/oauth/index.js';
import { openGrantStore } from '../grant-store.js';
import type { Format } from '../options.js';
import type { CommandContext } from '../program.js';
import { escapeText } from '../render/escape.js';
import { renderJson } from '../render/json.js';
import { createObserver } from '../render/observer.js';
import { renderRows, renderTable } from '../render/table.js';

export interface AuthListFlags extends GrantSelection {
  readonly config: string;
  readonly format: Format;
}

export interface GrantSelection {
  readonly server?: string;
  readonly user?: string;
}

/** `auth list`: who is signed in where. Tokens are never shown. */
export async function authList(flags: AuthListFlags, { io }: CommandContext): Promise<void> {
  const config = await loadConfig(flags.config, {}, io.env, io.cwd);
  const store = await openGrantStore(config, createObserver(io));
  try {
    const grants = selectGrants(await createUpstreamGrants(store).list(flags.server), flags);
    if (flags.format === 'json') {
      io.stdout(renderJson({ grants: grants.map(describeGrant) }));
      return;
    }
    if (grants.length === 0) {
      io.stdout('Nobody is signed in.\n');
      return;
    }
    const rows = grants.map(describeGrant).map(({ server, user, id, signed_in, scopes, renewable, expires = '' }) => {
      const lasts = renewable ? 'renewed' : expires;
      return [server, user, id, signed_in, lasts, scopes.join(' ')].map(escapeText);
    });
    const head = ['Server', 'User', 'Id', 'Signed in', 'Until', 'Scopes'];
    io.stdout(`${flags.format === 'plain' ? renderRows(head, rows) : renderTable(head, rows, io.columns)}\n`);
  } finally {
    await store.close();
  }
}

/** By server, then by user. */
export function selectGrants(grants: readonly UpstreamGrant[], { server, user }: GrantSelection): readonly UpstreamGrant[] {
  return grants
    .filter((grant) => (server === undefined || grant.server === server) && (user === undefined || grant.user === user))
    .sort((a, b) => compare(a.server, b.server) || compare(a.user, b.user) || a.createdAt - b.createdAt);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function describeGrant({ server, user, id, createdAt, tokens }: UpstreamGrant) {
  return {
    server,
    user,
    id,
    signed_in: new Date(createdAt).toISOString(),
    scopes: tokens.scopes,
    renewable: tokens.refreshToken !== undefined,
    ...(tokens.expiresAt === undefined ? {} : { expires: new Date(tokens.expiresAt).toISOString() }),
  };
}
