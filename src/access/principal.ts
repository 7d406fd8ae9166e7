import type { CallLimits } from '../config/index.js';

/** Who calls. */
export interface Principal {
  /** Unique among the callers of a server: `key:alice`, `jwt:<subject>`, `anonymous`, `local`. */
  readonly id: string;
  /** What `policy.rules` go by. */
  readonly groups: readonly string[];
  /** Servers that it may use; absent: all that let it in. */
  readonly servers?: readonly string[];
  /** Policy patterns of the tools that it may use; absent: all that `policy` leaves. One array per key, whose identity caches may use. */
  readonly tools?: readonly string[];
  /** What it may do, instead of what any caller may. */
  readonly limits?: CallLimits;
  /** The upstream sign-in that its calls go with (`UpstreamGrant.id`). */
  readonly grant?: string;
}

/** Whoever calls a server that is open. */
export const ANONYMOUS: Principal = { id: 'anonymous', groups: [] };

/** The person whose process speaks to us over standard input and output. */
export const LOCAL: Principal = { id: 'local', groups: [] };
