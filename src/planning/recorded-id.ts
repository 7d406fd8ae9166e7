import type { Operation } from '../model/index.js';

/**
 * What the source calls an operation, where its file does not say it yet: neither its name nor its method and path are that. `undefined` otherwise,
 * and for what is longer than 256 characters, which nobody writes into a policy.
 */
export function recordedId({ id, suggestedName, request }: Operation, name: string): string | undefined {
  const isRoute = request.protocol === 'rest' && id === `${request.method} ${request.path}`;
  const known = isRoute ? suggestedName : id;
  return known === name || (known?.length ?? 0) > MAX_LENGTH ? undefined : known;
}

const MAX_LENGTH = 256;
