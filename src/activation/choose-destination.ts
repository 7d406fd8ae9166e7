import { basename, dirname, join, resolve } from 'node:path';
import { GatewayError } from '../model/index.js';
import type { ActivationContext } from './activation-context.js';
import { findRoot } from './served-directories.js';
import { isInside, realDirectory, relativePosix } from './working-directory.js';

/** Where a file is, and where it will be served. */
export interface Destination {
  /** As shown: relative to the working directory. */
  readonly from: string;
  /** The directory that is held, and the path below it: the root for a file in one, else the directory the file lies in. */
  readonly fromDir: string;
  readonly fromPath: string;
  /** Real path of the active root. */
  readonly root: string;
  /** Relative to the root, `/` separated. */
  readonly path: string;
  readonly shownTo: string;
  readonly shownRoot: string;
}

/**
 * Where a file goes: a file that lies in an active root stays where it is; else below `to`, else below `capabilities/` as it
 * lies below `capability-drafts/`.
 *
 * @param file absolute.
 * @throws GatewayError `path-refused` when the root would nest in or around another.
 */
export async function chooseDestination(
  file: string,
  { roots, to }: { readonly roots: readonly string[]; readonly to?: string },
  context: ActivationContext,
): Promise<Destination> {
  const dir = await realDirectory(dirname(file));
  const from = relativePosix(context.cwd, file);
  const standing = await findRoot(dir, roots, context);
  if (standing !== undefined && to === undefined) {
    const path = relativePosix(standing, join(dir, basename(file)));
    return {
      from,
      fromDir: standing,
      fromPath: path,
      root: standing,
      path,
      shownTo: from,
      shownRoot: relativePosix(context.cwd, standing),
    };
  }
  const target =
    to === undefined
      ? join(context.cwd, ACTIVE_BASE, await pathBelowDrafts(dir, basename(file), context))
      : join(resolve(context.cwd, to), basename(file));
  const base = await realDirectory(to === undefined ? join(context.cwd, ACTIVE_BASE) : resolve(context.cwd, to));
  const root = (await findRoot(dirname(target), roots, context)) ?? base;
  await refuseNesting(root, roots, context);
  const path = relativePosix(root, join(await realDirectory(dirname(target)), basename(target)));
  const fromDir = standing ?? dir;
  return {
    from,
    fromDir,
    fromPath: relativePosix(fromDir, join(dir, basename(file))),
    root,
    path,
    shownTo: relativePosix(context.cwd, join(root, path)),
    shownRoot: relativePosix(context.cwd, root),
  };
}

export const ACTIVE_BASE = 'capabilities';
export const DRAFTS_BASE = 'capability-drafts';

async function pathBelowDrafts(dir: string, name: string, context: ActivationContext): Promise<string> {
  const drafts = await realDirectory(join(context.cwd, DRAFTS_BASE));
  return isInside(drafts, dir) ? relativePosix(drafts, join(dir, name)) : name;
}

/** Roots do not nest: a file would have two locks. */
async function refuseNesting(root: string, roots: readonly string[], context: ActivationContext): Promise<void> {
  for (const other of roots) {
    const real = await realDirectory(resolve(context.cwd, other));
    if (real === root || !(isInside(root, real) || isInside(real, root))) continue;
    throw new GatewayError(
      'path-refused',
      `${relativePosix(context.cwd, root)} and ${other} lie in each other; active directories do not nest.`,
      {
        hint: `Activate to ${other}, with --to or --server.`,
      },
    );
  }
}
