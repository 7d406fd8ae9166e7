import type { Operation } from '../../model/index.js';
import { formatPointer } from '../../schema/index.js';
import type { RequestItem } from './walk-requests.js';

/**
 * Identities from folders and name, which stay when requests are moved about; requests that share both are told apart by
 * their route, and then counted. The suggested name has its folder in front where its own is not the only one.
 */
export function createIdentities(
  requests: readonly RequestItem[],
): (entry: RequestItem, route: string) => Pick<Operation, 'id' | 'suggestedName' | 'pointer'> {
  const names = countBy(requests, ({ name }) => name.toLowerCase());
  const paths = countBy(requests, pathOf);
  const taken = new Set<string>();
  return (entry, route) => {
    const path = pathOf(entry);
    const wanted = (paths.get(path) ?? 0) > 1 && route !== '' ? `${path} (${route})` : path;
    let id = wanted;
    for (let count = 2; taken.has(id); count += 1) id = `${wanted} ${count}`;
    taken.add(id);
    const isUnique = (names.get(entry.name.toLowerCase()) ?? 0) === 1;
    const folder = entry.folders.at(-1);
    return {
      id,
      suggestedName: isUnique || folder === undefined ? entry.name : `${folder} ${entry.name}`,
      pointer: formatPointer(['item', ...entry.folders, id.slice(path.length - entry.name.length)]),
    };
  };
}

function pathOf({ folders, name }: RequestItem): string {
  return [...folders, name].join(' / ');
}

export function countBy<Value>(values: readonly Value[], key: (value: Value) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(key(value), (counts.get(key(value)) ?? 0) + 1);
  return counts;
}
