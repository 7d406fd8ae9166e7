import * as z from 'zod';
import type { Store } from '../../store/index.js';
import { UpstreamTokens } from './upstream-tokens.js';

/** What one user's sign-in at the API gave. (`server`, `user`) is a namespace of its own. */
export const UpstreamGrant = z.object({
  server: z.string(),
  /** Random; the tokens that we give out refer to it. */
  id: z.string(),
  user: z.string(),
  /** `UpstreamAuthorization.digest`: under another one the grant is void. */
  configuration: z.string(),
  tokens: UpstreamTokens,
  /** Milliseconds since 1970. */
  createdAt: z.number(),
  /** How long it is kept after it was saved or its tokens were refreshed. */
  ttlMs: z.number(),
});
export type UpstreamGrant = Readonly<z.infer<typeof UpstreamGrant>>;

/** The grants of all servers, in a store that encrypts what leaves the process. */
export interface UpstreamGrants {
  save(grant: UpstreamGrant): Promise<void>;
  find(server: string, id: string): Promise<UpstreamGrant | undefined>;
  /** All of them, or those of one server. */
  list(server?: string): Promise<readonly UpstreamGrant[]>;
  /** Writes `next` over `grant`, unless that was changed or removed meanwhile. True when it wrote. */
  replace(grant: UpstreamGrant, next: UpstreamGrant): Promise<boolean>;
  /** Only while it still is what the caller has. True when it was there. */
  remove(grant: UpstreamGrant): Promise<boolean>;
}

export function createUpstreamGrants(store: Store): UpstreamGrants {
  /** As they stand in the store: another version of the gateway may have written members that this one does not know. */
  const texts = new WeakMap<UpstreamGrant, string>();
  const find = async (key: string): Promise<UpstreamGrant | undefined> => {
    const text = await store.get(key);
    const grant = text === undefined ? undefined : UpstreamGrant.safeParse(JSON.parse(text)).data;
    if (text !== undefined && grant !== undefined) texts.set(grant, text);
    return grant;
  };
  const storedTextOf = (grant: UpstreamGrant): string => texts.get(grant) ?? textOf(grant);
  return {
    save: (grant) => store.set(keyOf(grant), textOf(grant), grant.ttlMs),
    find: (server, id) => find(keyOf({ server, id })),
    async list(server) {
      const keys = await store.keys(server === undefined ? PREFIX : keyOf({ server, id: '' }));
      return (await Promise.all(keys.map(find))).filter((grant) => grant !== undefined);
    },
    async replace(grant, next) {
      const isWritten = await store.replace(keyOf(grant), storedTextOf(grant), textOf(next), next.ttlMs);
      if (isWritten) texts.delete(next);
      return isWritten;
    },
    remove: (grant) => store.delete(keyOf(grant), storedTextOf(grant)),
  };
}

const PREFIX = 'upstream-grant:';

function keyOf({ server, id }: Pick<UpstreamGrant, 'server' | 'id'>): string {
  return `${PREFIX}${server}:${id}`;
}

/** The same grant gives the same text, whichever order its keys came in. */
function textOf(grant: UpstreamGrant): string {
  return JSON.stringify(UpstreamGrant.parse(grant));
}
