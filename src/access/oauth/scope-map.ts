/** What MCP clients ask for, and what the API is asked for because of it. */
export interface ScopeMap {
  /** Scopes that clients may ask for, in the order of the configuration. */
  readonly supported: readonly string[];
  /**
   * Scopes of ours that are granted for a request's `scope`; without one, all. Those we do not know are left out (RFC 6749 section 3.3).
   * `undefined` when there are scopes, and none of those that were asked for is among them.
   */
  select(requested: readonly string[] | undefined): readonly string[] | undefined;
  /** What the API is asked for: its own base scopes, and those behind the granted ones. */
  upstream(granted: readonly string[]): readonly string[];
  /** Scopes of ours that are still missing for an operation that wants these of the API's. What none of ours stands for is left to the API. */
  missing(granted: readonly string[], wanted: readonly string[]): readonly string[];
}

/** Scopes that ask for something of the protocol rather than of the API. */
export const PROTOCOL_SCOPES: ReadonlySet<string> = new Set(['offline_access', 'openid']);

/** @param scopes of ours, each with the scopes of the API that it stands for. @param base what the API is asked for in any case. */
export function createScopeMap(scopes: ReadonlyMap<string, readonly string[]>, base: readonly string[]): ScopeMap {
  const supported = [...scopes.keys()];
  return {
    supported,
    select(requested) {
      const asked = requested?.filter((scope) => !PROTOCOL_SCOPES.has(scope) || scopes.has(scope)) ?? [];
      if (asked.length === 0 || supported.length === 0) return supported;
      const known = supported.filter((scope) => asked.includes(scope));
      return known.length === 0 ? undefined : known;
    },
    upstream: (granted) => [...new Set([...base, ...granted.flatMap((scope) => scopes.get(scope) ?? [])])],
    missing(granted, wanted) {
      const held = new Set([...base, ...granted.flatMap((scope) => scopes.get(scope) ?? [])]);
      const missing = wanted
        .filter((scope) => !held.has(scope))
        .map((scope) => narrowest(scopes, scope))
        .filter((scope) => scope !== undefined);
      return [...new Set(missing)];
    },
  };
}

/** The scope of ours that stands for the API's and the fewest others. */
function narrowest(scopes: ReadonlyMap<string, readonly string[]>, wanted: string): string | undefined {
  return [...scopes].filter(([, behind]) => behind.includes(wanted)).sort(([, a], [, b]) => a.length - b.length)[0]?.[0];
}
