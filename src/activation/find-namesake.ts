import { basename, join } from 'node:path';
import type { Lock } from '../model/index.js';
import type { Destination } from './choose-destination.js';
import { readBelow } from './working-directory.js';
import { writtenName } from './written-name.js';

/** The names that active files have, and those that a command activates beside each other. */
export interface Namesakes {
  /** The active file, relative to the working directory, that has the name of one that would be new in its root. */
  find(name: string, destination: Destination, lock: Lock): Promise<string | undefined>;
  /** From now on the name is this file's. */
  take(name: string, destination: Destination): void;
}

/** A server has one tool of a name; of two files the first by path is served, so that a new one may end another. */
export function createNamesakes(): Namesakes {
  const taken = new Map<string, string>();
  const stems = new WeakMap<Lock, ReadonlyMap<string, readonly string[]>>();
  const filesCalled = (name: string, lock: Lock): readonly string[] => {
    const byStem = stems.get(lock) ?? groupByStem(lock);
    stems.set(lock, byStem);
    return byStem.get(name) ?? [];
  };
  const keyOf = (root: string, name: string): string => `${root}\n${name}`;
  return {
    async find(name, { root, path, shownRoot }, lock) {
      const activated = taken.get(keyOf(root, name));
      if (activated !== undefined) return activated;
      for (const file of filesCalled(name, lock)) {
        if (file === path) continue;
        const text = (await readBelow(root, file))?.toString('utf8') ?? '';
        if (writtenName(text) === name) return join(shownRoot, file).replaceAll('\\', '/');
      }
      return undefined;
    },
    take(name, { root, shownTo }) {
      taken.set(keyOf(root, name), shownTo);
    },
  };
}

/** The files of a lock by their names without folder and ending. */
function groupByStem({ files }: Lock): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const file of Object.keys(files)) {
    const stem = basename(file).replace(/\.ya?ml$/, '');
    const group = groups.get(stem);
    if (group === undefined) groups.set(stem, [file]);
    else group.push(file);
  }
  return groups;
}
