/** Who calls. */
export interface Principal {
  /** Unique among the callers of a server: `key:alice`, `anonymous`, `local`. */
  readonly id: string;
  readonly groups: readonly string[];
}

/** Whoever calls a server that is open. */
export const ANONYMOUS: Principal = { id: 'anonymous', groups: [] };

/** The person whose process speaks to us over standard input and output. */
export const LOCAL: Principal = { id: 'local', groups: [] };
