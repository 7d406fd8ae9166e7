import { setTimeout as sleep } from 'node:timers/promises';
import { type Store, withLock } from '../../store/index.js';
import { type CredentialRequest, LOCAL_GRANT } from '../credential-source.js';
import { AuthorizationError } from './authorization-error.js';
import { createSingleFlight } from './single-flight.js';
import type { CallerToken, TokenSource } from './token-credentials.js';
import type { UpstreamAuthorization } from './upstream-authorization.js';
import type { UpstreamGrant, UpstreamGrants } from './upstream-grants.js';
import { isFresh, type UpstreamTokens } from './upstream-tokens.js';

export interface RelayDeps {
  readonly server: string;
  readonly authorization: UpstreamAuthorization;
  readonly grants: UpstreamGrants;
  /** Holds the lock under which a grant is refreshed. */
  readonly store: Store;
  readonly now?: () => number;
}

/** Where the tokens of callers come from. */
export interface Relay extends TokenSource {
  /**
   * Begins no more refreshes. Resolves when what came of those under way is kept, as far as the store takes it, since the tokens before may be spent;
   * after ten seconds at the latest, as long as an authorization server may take for one answer.
   */
  close(): Promise<void>;
}

/** Longest that one refresh may hold others up. */
const HOLD_MS = 25_000;
const SETTLE_MS = 10_000;

/**
 * The caller's own token, from its sign-in. The grant is read at every call, so that one that was revoked is not used again; it is refreshed
 * ahead of its expiry and after a refusal, once for everybody who waits, in all processes that share the store.
 */
export function createRelay({ server, authorization, grants, store, now = Date.now }: RelayDeps): Relay {
  const fly = createSingleFlight<UpstreamGrant>();
  /** Refreshed tokens that the store could not take, by what it holds: the refresh token before them may be spent. */
  const unsaved = new Map<string, { readonly grant: UpstreamGrant; readonly tokens: UpstreamTokens }>();
  const refreshing = new Set<Promise<UpstreamGrant>>();
  let isClosed = false;

  const signInAgain = (what: string, id: string | undefined): AuthorizationError => {
    const how = id === LOCAL_GRANT ? `Run \`mcp-gateway auth login ${server}\`.` : 'Sign in again: connect the client to this server anew.';
    return new AuthorizationError('sign_in', `${what} at ${server}`, { hint: `${how} Retrying does not help before that.` });
  };

  async function grantOf({ grant: id }: CredentialRequest): Promise<UpstreamGrant> {
    const grant = id === undefined ? undefined : await grants.find(server, id);
    if (grant === undefined) throw signInAgain('nobody is signed in', id);
    if (grant.configuration === authorization.digest) return grant;
    await grants.remove(grant);
    throw signInAgain('the configuration has changed since the sign-in', id);
  }

  /** The grant with another token than `grant` has: what somebody else got meanwhile, or what a refresh gives now. */
  function refresh(grant: UpstreamGrant, signal: AbortSignal | undefined): Promise<UpstreamGrant> {
    const name = `grant:${grant.server}:${grant.id}`;
    const begin = (): Promise<UpstreamGrant> => {
      if (isClosed) throw new AuthorizationError('unreachable', `the sign-in at ${grant.server} is not renewed any more; try again`);
      const refreshed = refreshAlone(grant).finally(() => refreshing.delete(refreshed));
      refreshing.add(refreshed);
      return refreshed;
    };
    const work = () => withLock(store, name, { holdMs: HOLD_MS }, async () => begin());
    return fly(`${name}:${grant.tokens.issuedAt}`, work, signal);
  }

  async function refreshAlone(known: UpstreamGrant): Promise<UpstreamGrant> {
    const grant = await grants.find(server, known.id);
    if (grant === undefined) throw signInAgain('nobody is signed in any more', known.id);
    if (grant.tokens.accessToken !== known.tokens.accessToken) return grant;
    const key = `${grant.id} ${grant.tokens.accessToken}`;
    const tokens = unsaved.get(key)?.tokens ?? (await ask(grant));
    unsaved.set(key, { grant, tokens });
    const next = { ...grant, tokens };
    const isSaved = await grants.replace(grant, next);
    unsaved.delete(key);
    if (isSaved) return next;
    // It was revoked while we asked: what we got must not outlive it.
    await authorization.revoke(tokens).catch(() => undefined);
    throw signInAgain('nobody is signed in any more', known.id);
  }

  async function ask(grant: UpstreamGrant): Promise<UpstreamTokens> {
    try {
      return await authorization.refresh(grant.tokens);
    } catch (error) {
      if (!isRefused(error)) throw error;
      await grants.remove(grant);
      throw signInAgain('the sign-in has ended', grant.id);
    }
  }

  return {
    async token(request) {
      const grant = await grantOf(request);
      if (isFresh(grant.tokens, now())) return tokenOf(grant);
      const holds = (grant.tokens.expiresAt ?? 0) > now();
      if (grant.tokens.refreshToken === undefined) {
        if (holds) return tokenOf(grant);
        await grants.remove(grant);
        throw signInAgain('the sign-in has expired', grant.id);
      }
      try {
        return tokenOf(await refresh(grant, request.signal));
      } catch (error) {
        if (holds && error instanceof AuthorizationError && error.reason !== 'sign_in') return tokenOf(grant);
        throw error;
      }
    },
    async renew(request, rejected) {
      const grant = await grantOf(request);
      if (grant.tokens.accessToken !== rejected) return tokenOf(grant);
      if (grant.tokens.refreshToken !== undefined) return tokenOf(await refresh(grant, request.signal));
      await grants.remove(grant);
      throw signInAgain('the API no longer accepts the sign-in', grant.id);
    },
    async close() {
      isClosed = true;
      await Promise.race([Promise.allSettled(refreshing), sleep(SETTLE_MS, undefined, { ref: false })]);
      await Promise.allSettled([...unsaved.values()].map(({ grant, tokens }) => grants.replace(grant, { ...grant, tokens })));
    },
  };
}

/** A user may allow one client more than another: what is read with more scopes is not given to who has fewer. */
function tokenOf({ server, user, tokens }: UpstreamGrant): CallerToken {
  return { accessToken: tokens.accessToken, identity: JSON.stringify(['oauth', server, user, tokens.scopes.toSorted()]) };
}

/** The refresh token is of no use any more (RFC 6749 section 5.2; the other two are GitHub's and Slack's words); anything else may pass. */
function isRefused(error: unknown): boolean {
  return error instanceof AuthorizationError && ['invalid_grant', 'bad_refresh_token', 'invalid_refresh_token'].includes(error.reason);
}
