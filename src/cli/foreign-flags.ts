import { GatewayError, type SourceKind } from '../model/index.js';
import type { SourceFlags } from './options.js';

/** Flags that say something of one kind of source only, by how they are written. */
const OF_ONE_KIND: Partial<Record<keyof SourceFlags, { readonly flag: string; readonly kind: SourceKind }>> = {
  server: { flag: '--server', kind: 'openapi' },
  serverVar: { flag: '--server-var', kind: 'openapi' },
  schema: { flag: '--schema', kind: 'graphql' },
  endpoint: { flag: '--endpoint', kind: 'graphql' },
  select: { flag: '--select', kind: 'graphql' },
  depth: { flag: '--depth', kind: 'graphql' },
  explore: { flag: '--explore', kind: 'graphql' },
  scalar: { flag: '--scalar', kind: 'graphql' },
  environment: { flag: '--environment', kind: 'postman' },
  var: { flag: '--var', kind: 'postman' },
};

/**
 * Refuses flags that change nothing for a source of this kind: they would stand in its plan all the same.
 *
 * @throws GatewayError `usage`.
 */
export function refuseForeignFlags(flags: SourceFlags, kind: SourceKind): void {
  for (const [key, { flag, kind: own }] of Object.entries(OF_ONE_KIND)) {
    if (own === kind || flags[key as keyof SourceFlags] === undefined) continue; // a key of the table
    const hint = flag === '--endpoint' ? 'Say where the API is with --base-url.' : undefined;
    throw new GatewayError(
      'usage',
      `${flag} says nothing of a source of kind ${kind}; it goes with ${own}.`,
      hint === undefined ? {} : { hint },
    );
  }
}
