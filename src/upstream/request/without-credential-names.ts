import { pairName } from './pair-name.js';

/**
 * The encoded `name=value` pairs without those of a credential's name: as with headers, a credential wins over what the file and the arguments
 * would send in its place.
 */
export function withoutCredentialNames(pairs: string[], credentials: readonly (readonly [name: string, value: string])[]): string[] {
  if (credentials.length === 0) return pairs;
  const names = new Set(credentials.map(([name]) => name));
  return pairs.filter((pair) => !names.has(pairName(pair)));
}
