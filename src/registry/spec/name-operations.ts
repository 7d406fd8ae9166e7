import type { Operation } from '../../model/index.js';
import { assignNames, fitName } from '../../planning/index.js';
import type { AcceptedName } from './read-specs.js';

/** The operations of one description, or the names that they have and keep. */
export type NamedOperations =
  | { readonly source: string; readonly operations: readonly Operation[] }
  | { readonly source: string; readonly names: readonly string[] };

/**
 * For each description, by operation id, the names that its operations have to have so that names are unique over all of them: a name that
 * was accepted, or that an unchanged description has, is kept; of the others that would have one name, each ends in a digest of its
 * identity, whatever their order (DESIGN: "Names"). Operations that are not listed are named as ever.
 */
export function nameOperations(
  documents: readonly NamedOperations[],
  accepted: readonly AcceptedName[],
): readonly ReadonlyMap<string, string>[] {
  const assigned = documents.map((document) => ('operations' in document ? assignIn(document, accepted) : undefined));
  const counts = new Map<string, number>();
  const count = (name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const document of documents) if ('names' in document) document.names.forEach(count);
  for (const names of assigned) for (const { name } of names ?? []) count(name);

  return assigned.map(
    (names, index) =>
      new Map(
        (names ?? []).flatMap(({ id, identity, name, isKept }): [string, string][] => {
          if (isKept) return [[id, name]];
          if (counts.get(name) === 1) return [];
          return [[id, fitName(name, `${documents[index]?.source ?? ''}\n${identity}`, LONGEST, DIGITS)]];
        }),
      ),
  );
}

/** The registry fits served names to the server's own prefix. */
const LONGEST = 57;
const DIGITS = 6;

interface AssignedName {
  readonly id: string;
  readonly identity: string;
  readonly name: string;
  readonly isKept: boolean;
}

function assignIn(
  { source, operations }: { readonly source: string; readonly operations: readonly Operation[] },
  accepted: readonly AcceptedName[],
): readonly AssignedName[] {
  const byPointer = new Map(accepted.filter((one) => one.source === source).map(({ pointer, name }) => [pointer, name]));
  const lockedNames = new Map(
    operations.flatMap(({ id, pointer }) => {
      const name = byPointer.get(pointer);
      return name === undefined ? [] : [[id, name] as const];
    }),
  );
  const { names } = assignNames(operations, { naming: 'flat', sourceName: source, lockedNames });
  return operations.map((operation) => ({
    id: operation.id,
    identity: `${operation.id}\n${operation.pointer}`,
    name: names.get(operation) ?? operation.id,
    isKept: byPointer.has(operation.pointer),
  }));
}
