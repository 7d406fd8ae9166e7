import { LRUCache } from 'lru-cache';
import { GatewayError } from '../../model/index.js';
import { type Store, withLock } from '../../store/index.js';
import { createSingleFlight } from './single-flight.js';
import { isFresh, UpstreamTokens } from './upstream-tokens.js';

/** Tokens that are asked for by name and kept until shortly before they expire. */
export interface SharedTokens {
  /**
   * The access token under the name: the one at hand, else one that is requested once for everybody who waits, in this process and in those
   * that share the store. A failed request is not kept; a token that still holds is used meanwhile.
   */
  get(name: string, request: () => Promise<UpstreamTokens>, options?: SharedTokenOptions): Promise<string>;
}

export interface SharedTokenOptions {
  /** A token that the API refused: any other will do. */
  readonly rejected?: string;
  readonly signal?: AbortSignal;
}

/** A server that does not say how long its tokens live is asked again after this. */
const ASSUMED_LIFETIME_MS = 60 * 60_000;
/** Longest that a request may hold others up. */
const HOLD_MS = 15_000;
const MAX_TOKENS = 10_000;

export function createSharedTokens(store: Store, now: () => number = Date.now): SharedTokens {
  const atHand = new LRUCache<string, UpstreamTokens>({ max: MAX_TOKENS });
  const fly = createSingleFlight<UpstreamTokens>();

  const isUsable = (tokens: UpstreamTokens | undefined, rejected: string | undefined): tokens is UpstreamTokens =>
    tokens !== undefined && tokens.accessToken !== rejected && isFresh(tokens, now());

  async function stored(name: string): Promise<UpstreamTokens | undefined> {
    const text = await store.get(keyOf(name));
    return text === undefined ? undefined : UpstreamTokens.safeParse(JSON.parse(text)).data;
  }

  async function obtain(name: string, request: () => Promise<UpstreamTokens>, rejected: string | undefined): Promise<UpstreamTokens> {
    const ask = async (): Promise<UpstreamTokens> => {
      const { refreshToken: _unused, ...tokens } = await request();
      return { ...tokens, expiresAt: tokens.expiresAt ?? tokens.issuedAt + ASSUMED_LIFETIME_MS };
    };
    try {
      const shared = await stored(name);
      if (isUsable(shared, rejected)) return shared;
      return await withLock(store, `token:${name}`, { holdMs: HOLD_MS }, async () => {
        const meanwhile = await stored(name);
        if (isUsable(meanwhile, rejected)) return meanwhile;
        const tokens = await ask();
        await store.set(keyOf(name), JSON.stringify(tokens), Math.max(1, (tokens.expiresAt ?? 0) - now())).catch(ignoreStore);
        return tokens;
      });
    } catch (error) {
      // What is shared saves requests and decides nothing: without the store, each process asks for itself.
      ignoreStore(error);
      return ask();
    }
  }

  async function renew(name: string, request: () => Promise<UpstreamTokens>, rejected: string | undefined): Promise<UpstreamTokens> {
    const before = atHand.get(name);
    try {
      const tokens = await obtain(name, request, rejected);
      atHand.set(name, tokens);
      return tokens;
    } catch (error) {
      if (before === undefined || before.accessToken === rejected || (before.expiresAt ?? 0) <= now()) throw error;
      return before;
    }
  }

  return {
    async get(name, request, { rejected, signal } = {}) {
      const known = atHand.get(name);
      if (isUsable(known, rejected)) return known.accessToken;
      const { accessToken } = await fly(name, () => renew(name, request, rejected), signal);
      if (accessToken !== rejected) return accessToken;
      // Those who wait with us did not know that it was refused.
      return (await fly(`${name} again`, () => renew(name, request, rejected), signal)).accessToken;
    },
  };
}

function keyOf(name: string): string {
  return `upstream-token:${name}`;
}

function ignoreStore(error: unknown): void {
  if (!(error instanceof GatewayError && error.code === 'store-unavailable')) throw error;
}
