import { join, resolve } from 'node:path';
import { digestFile } from '../planning/index.js';
import type { ActivationContext } from './activation-context.js';
import { ACTIVE_BASE } from './choose-destination.js';
import { readLock } from './lock-file.js';
import { readBelow, realDirectory, relativePosix } from './working-directory.js';

/** The directories that a draft may have been activated to; relative to the working directory, or absolute. */
export function activeRoots(roots: readonly string[], to: string | undefined): readonly string[] {
  return [...new Set([...roots, ACTIVE_BASE, ...(to === undefined ? [] : [to])])];
}

/**
 * Finds where a draft that is gone is served, when it was activated from there and is as it was approved.
 *
 * @param roots relative to the working directory, or absolute.
 */
export function createActivatedFinder(roots: readonly string[], context: ActivationContext): (from: string) => Promise<string | undefined> {
  let known: Promise<ReadonlyMap<string, readonly ActiveEntry[]>> | undefined;
  return async (from) => {
    known ??= entriesByDraft(roots, context);
    for (const { dir, path, sha256 } of (await known).get(from) ?? []) {
      const bytes = await readBelow(dir, path);
      if (bytes !== undefined && digestFile(bytes) === sha256) return relativePosix(context.cwd, join(dir, path));
    }
    return undefined;
  };
}

interface ActiveEntry {
  readonly dir: string;
  readonly path: string;
  readonly sha256: string;
}

async function entriesByDraft(roots: readonly string[], context: ActivationContext): Promise<ReadonlyMap<string, readonly ActiveEntry[]>> {
  const found = new Map<string, ActiveEntry[]>();
  for (const root of roots) {
    const dir = await realDirectory(resolve(context.cwd, root));
    for (const [path, { from, sha256 }] of Object.entries((await readLock(dir)).files)) {
      if (from === undefined) continue;
      const entries = found.get(from) ?? [];
      found.set(from, entries);
      entries.push({ dir, path, sha256 });
    }
  }
  return found;
}
