import type { HeldFile, RootInspection, ServedFile } from '../activation/index.js';
import type { ActiveRoots } from '../config/index.js';
import { compareText } from '../model/index.js';
// Not through registry/index.ts, which loads what serves.
import { nameTaken } from '../registry/name-taken.js';

/** An active directory and what is in it. */
export interface ListedRoot {
  /** Absolute. */
  readonly dir: string;
  /** As it is shown. */
  readonly root: string;
  readonly inspection: RootInspection;
}

/**
 * Holds files whose name is taken, as `serve` does: one server has one tool of a name, and the first file has it. A directory that no server of the
 * configuration has is one by itself.
 */
export function holdTaken(listed: readonly ListedRoot[], servers: ActiveRoots['servers']): readonly ListedRoot[] {
  const byDir = new Map(listed.map((one) => [one.dir, one]));
  const known = new Set(servers.flatMap(({ roots }) => roots.map(({ dir }) => dir)));
  const groups = [
    ...servers.map(({ roots }) => roots),
    ...listed.filter(({ dir }) => !known.has(dir)).map(({ dir }) => [{ dir, within: '' }]),
  ];
  const free = new Set<ServedFile>();
  const holders = new Map<ServedFile, string>();
  for (const roots of groups) {
    const takenBy = new Map<string, string>();
    for (const { dir, within } of roots) {
      const { root = '', inspection } = byDir.get(dir) ?? {};
      for (const file of inspection?.served.filter(({ path }) => path.startsWith(within)) ?? []) {
        const holder = takenBy.get(file.capability.name);
        if (holder === undefined) {
          free.add(file);
          takenBy.set(file.capability.name, `${root}/${file.path}`);
        } else holders.set(file, holder);
      }
    }
  }
  return listed.map((one) => ({ ...one, inspection: { ...one.inspection, ...partTaken(one.inspection, free, holders) } }));
}

function partTaken({ served, held }: RootInspection, free: ReadonlySet<ServedFile>, holders: ReadonlyMap<ServedFile, string>) {
  const taken = served.flatMap((file): HeldFile[] => {
    const holder = free.has(file) ? undefined : holders.get(file);
    if (holder === undefined) return [];
    const { path, capability } = file;
    return [{ path, name: capability.name, ...nameTaken(capability.name, holder), drifted: false, diagnostics: [] }];
  });
  const paths = new Set(taken.map(({ path }) => path));
  return { served: served.filter(({ path }) => !paths.has(path)), held: [...held, ...taken].sort((a, b) => compareText(a.path, b.path)) };
}
