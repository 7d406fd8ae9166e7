import { fitName } from './fit-name.js';
import { nameLimit } from './name-limit.js';
import { plainName } from './plain-name.js';

/**
 * The names that `assignNames` may have given an operation of this id without a prefix, most likely first: as the id reads, fitted, and told apart
 * from others by its shortest suffix.
 */
export function operationNames(operationId: string, sourceName: string): readonly string[] {
  const limit = nameLimit(sourceName);
  const names = (['flat', 'snake'] as const).map((style) => plainName(operationId, style)).filter((name) => name !== '');
  return [...new Set([0, 6].flatMap((digits) => names.map((name) => fitName(name, operationId, limit, digits))))];
}
