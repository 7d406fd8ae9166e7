import { randomUUID } from 'node:crypto';
import type { SignedIn, UpstreamAuthorization, UpstreamGrants } from '../../credentials/oauth/index.js';
import type { Store } from '../../store/index.js';
import type { Client } from './client.js';
import { OauthError } from './oauth-error.js';
import { createOpaqueToken, hashToken } from './opaque-token.js';
import { createRecords } from './records.js';
import { PROTOCOL_SCOPES } from './scope-map.js';

/** What a token endpoint gives (RFC 6749 section 5.1), without its wrapping. */
export interface IssuedTokens {
  readonly accessToken: string;
  readonly expiresInSeconds: number;
  readonly refreshToken?: string;
  readonly scopes: readonly string[];
}

/** Whom an access token stands for. */
export interface Bearer {
  readonly clientId: string;
  readonly user: string;
  /** `UpstreamGrant.id`. */
  readonly grant: string;
  readonly scopes: readonly string[];
}

/**
 * Tokens of one server. Those that follow from one sign-in are a family, named as the upstream grant behind them, and end together: when one is
 * revoked, when a refresh token turns up again after its time, and when the upstream grant is gone.
 */
export interface TokenFamilies {
  begin(id: string, client: Client, scopes: readonly string[], signedIn: SignedIn): Promise<IssuedTokens>;
  /** @throws OauthError `invalid_grant`, `invalid_scope`. */
  refresh(refreshToken: string, client: Client, requested: readonly string[] | undefined): Promise<IssuedTokens>;
  find(accessToken: string): Promise<Bearer | undefined>;
  /** Ends the family of a token, at the API too; nothing for one that is not known. @throws OauthError `invalid_grant` for another client's. */
  revoke(token: string, client: Client): Promise<void>;
  /** Ends a family, at the API too. */
  end(id: string): Promise<void>;
}

export interface TokenFamiliesOptions {
  readonly store: Store;
  readonly server: string;
  /** Bound into every token: those of another issuer or audience are not known. */
  readonly issuer: string;
  readonly resource: string;
  readonly accessTtlMs: number;
  /** From the last use. */
  readonly refreshTtlMs: number;
  readonly grants: UpstreamGrants;
  readonly signIn: UpstreamAuthorization;
  readonly now: () => number;
  report(error: Error): void;
}

interface Family {
  readonly clientId: string;
  readonly user: string;
  readonly scopes: readonly string[];
  /** How often its refresh token was exchanged, and when last. */
  readonly generation: number;
  readonly rotatedAt: number;
}

interface AccessRecord extends Bearer {
  readonly issuer: string;
  readonly resource: string;
}

interface RefreshRecord {
  readonly family: string;
  readonly clientId: string;
  readonly generation: number;
  readonly issuer: string;
}

/**
 * A refresh token is accepted again for this long after it was exchanged: a client whose answer got lost, or that asked twice at once, is no
 * thief. After that its return ends the family (OAuth 2.1 section 4.3.1).
 */
const GRACE_MS = 30_000;

export function createTokenFamilies(options: TokenFamiliesOptions): TokenFamilies {
  const { store, server, issuer, resource, accessTtlMs, refreshTtlMs, grants, signIn, now, report } = options;
  const families = createRecords<Family>(store, server, 'family');
  const access = createRecords<AccessRecord>(store, server, 'access');
  const refresh = createRecords<RefreshRecord>(store, server, 'refresh');

  async function issue(id: string, family: Family, scopes: readonly string[], usesRefresh: boolean): Promise<IssuedTokens> {
    const accessToken = createOpaqueToken();
    const refreshToken = usesRefresh ? createOpaqueToken() : undefined;
    const { clientId, user, generation } = family;
    const record = { clientId, user, grant: id, scopes, issuer, resource };
    await Promise.all([
      access.set(hashToken(accessToken), record, accessTtlMs),
      refreshToken === undefined
        ? undefined
        : refresh.set(hashToken(refreshToken), { family: id, clientId, generation, issuer }, refreshTtlMs),
    ]);
    return {
      accessToken,
      expiresInSeconds: Math.floor(accessTtlMs / 1000),
      ...(refreshToken === undefined ? {} : { refreshToken }),
      scopes,
    };
  }

  async function end(id: string): Promise<void> {
    await families.delete(id);
    for (let grant = await grants.find(server, id); grant !== undefined; grant = await grants.find(server, id)) {
      // False: its tokens were refreshed meanwhile, and the new ones are to be revoked.
      if (!(await grants.remove(grant))) continue;
      // What is gone here stays gone, whatever the API says to it.
      await signIn.revoke(grant.tokens).catch(report);
    }
  }

  /** The family with its next generation, or as it is within the grace; `undefined` for a token that came back too late. */
  async function rotate(record: RefreshRecord): Promise<Family | undefined> {
    return families.update(
      record.family,
      (family) => {
        if (family === undefined) return undefined;
        if (record.generation === family.generation) return { ...family, generation: family.generation + 1, rotatedAt: now() };
        const isLate = record.generation !== family.generation - 1 || now() - family.rotatedAt > GRACE_MS;
        return isLate ? undefined : family;
      },
      refreshTtlMs,
    );
  }

  return {
    async begin(id, client, scopes, { tokens, user }) {
      const family: Family = { clientId: client.id, user, scopes, generation: 0, rotatedAt: now() };
      const ttlMs = client.usesRefresh ? refreshTtlMs : accessTtlMs;
      await grants.save({ server, id, user, configuration: signIn.digest, tokens, createdAt: now(), ttlMs });
      await families.set(id, family, ttlMs);
      return issue(id, family, scopes, client.usesRefresh);
    },
    async refresh(token, client, requested) {
      const record = await refresh.get(hashToken(token));
      if (record === undefined || record.issuer !== issuer || record.clientId !== client.id)
        throw new OauthError('invalid_grant', 'the refresh token is not known, has expired, or belongs to another client');
      const known = await families.get(record.family);
      const asked = narrowed(requested, known?.scopes ?? []);
      if (asked?.some((scope) => known?.scopes.includes(scope) === false))
        throw new OauthError('invalid_scope', 'a refresh cannot ask for scopes that were not granted');
      const family = await rotate(record);
      const grant = await grants.find(server, record.family);
      if (family === undefined || grant === undefined || grant.configuration !== signIn.digest) {
        await end(record.family);
        throw new OauthError('invalid_grant', 'the sign-in behind the refresh token has ended; sign in again');
      }
      // Written over itself, it begins its time anew.
      await grants.replace(grant, grant);
      return issue(record.family, family, asked ?? family.scopes, true);
    },
    async find(token) {
      const record = await access.get(hashToken(token));
      if (record === undefined || record.issuer !== issuer || record.resource !== resource) return undefined;
      const grant = await grants.find(server, record.grant);
      return grant === undefined || grant.configuration !== signIn.digest || grant.user !== record.user ? undefined : record;
    },
    async revoke(token, client) {
      const hash = hashToken(token);
      const [asRefresh, asAccess] = await Promise.all([refresh.get(hash), access.get(hash)]);
      const family = asRefresh?.family ?? asAccess?.grant;
      if (family === undefined) return;
      if ((asRefresh ?? asAccess)?.clientId !== client.id) throw new OauthError('invalid_grant', 'the token belongs to another client');
      await end(family);
    },
    end,
  };
}

/** What a refresh asks for; `undefined`: all of it. Clients repeat what they asked for at first: words of the protocol are left out here too. */
function narrowed(requested: readonly string[] | undefined, granted: readonly string[]): readonly string[] | undefined {
  const asked = requested?.filter((scope) => granted.includes(scope) || !PROTOCOL_SCOPES.has(scope)) ?? [];
  return asked.length === 0 || granted.length === 0 ? undefined : asked;
}

/** A new name for a family and the grant behind it. */
export function createFamilyId(): string {
  return randomUUID();
}
