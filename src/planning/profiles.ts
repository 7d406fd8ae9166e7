import { GatewayError } from '../model/index.js';

/**
 * What stands between upstream text and the model. A profile is data; the runtime reads it per tool.
 * The plan names it in `policy_defaults.context_integrity_profile`, the capability file in
 * `metadata.context_integrity_profile` where it is not the default.
 */
export interface ContextIntegrityProfile {
  readonly name: string;
  /** Control, bidirectional and invisible characters are taken out of titles, descriptions and schema texts that clients see. */
  readonly sanitizeDescriptions: boolean;
  /** Scan of upstream text for instructions to the model: not at all, marked in the result, or withheld as a tool error. */
  readonly scanUpstreamText: 'off' | 'flag' | 'block';
  /** Most bytes of one result that reach the model; absent: only the server's own limit holds. */
  readonly maxResponseBytes?: number;
  /** Credential-shaped strings in results are replaced by `<redacted>`. */
  readonly redactCredentials: boolean;
}

/** The settings of a profile as `context_integrity_profiles` of gateway.yaml may give them; the rest is the default profile's. */
export type ContextIntegritySettings = Partial<Omit<ContextIntegrityProfile, 'name'>>;

export const DEFAULT_PROFILE = 'imported_tool_baseline';

const BASELINE: ContextIntegrityProfile = {
  name: DEFAULT_PROFILE,
  sanitizeDescriptions: true,
  scanUpstreamText: 'flag',
  maxResponseBytes: 262_144,
  redactCredentials: true,
};

/** The profiles that exist without configuration. */
export const BUILT_IN_PROFILES: Readonly<Record<string, ContextIntegrityProfile>> = Object.freeze({
  [DEFAULT_PROFILE]: BASELINE,
  strict: { name: 'strict', sanitizeDescriptions: true, scanUpstreamText: 'block', maxResponseBytes: 65_536, redactCredentials: true },
  trusted: { name: 'trusted', sanitizeDescriptions: true, scanUpstreamText: 'off', redactCredentials: false },
});

/**
 * The profile of that name: one defined by the user, else a built-in one. A user-defined profile starts from
 * the default profile and may not take a built-in name.
 *
 * @throws GatewayError `usage` for an unknown name, with the known ones.
 */
export function resolveProfile(name: string, defined: ReadonlyMap<string, ContextIntegritySettings> = new Map()): ContextIntegrityProfile {
  const builtIn = Object.entries(BUILT_IN_PROFILES).find(([known]) => known === name)?.[1];
  if (builtIn !== undefined) return builtIn;
  const settings = defined.get(name);
  if (settings !== undefined) return { ...BASELINE, ...settings, name };
  const known = [...Object.keys(BUILT_IN_PROFILES), ...defined.keys()].sort().join(', ');
  throw new GatewayError('usage', `Unknown context-integrity profile ${JSON.stringify(name)}.`, { hint: `Known profiles: ${known}.` });
}
