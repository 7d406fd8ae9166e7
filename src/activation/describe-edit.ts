import { parseCapability } from '../capability/index.js';
import type { Capability } from '../model/index.js';
import { canonicalJson } from '../planning/index.js';

/** What an edit reaches: nothing; something that is neither sent nor an address; what is sent, and with which credential; where it is sent. */
export type Edit = 'none' | 'text' | 'request' | 'address';

/**
 * What was edited of a draft since import wrote it.
 *
 * @param written digest that the manifest has of it.
 * @param generated its data lines as they were written, with that digest; undefined where they are not kept.
 */
export function describeEdit(capability: Capability, digest: string, written: string, generated: string | undefined): Edit {
  if (digest === written) return 'none';
  const before = generated === undefined ? undefined : parseCapability(generated).capability;
  if (before === undefined) return 'address';
  const differs = (part: (one: Capability) => unknown): boolean => canonicalJson(part(before)) !== canonicalJson(part(capability));
  if (differs(addressOf)) return 'address';
  return differs(({ providers }) => providers) ? 'request' : 'text';
}

function addressOf({ providers, auth }: Capability): unknown {
  const addresses = [providers.primary, ...(providers.fallback ?? [])].map(({ config: { base_url, endpoint, path, follow_to } }) => ({
    base_url,
    endpoint,
    path,
    follow_to,
  }));
  return [addresses, auth];
}
