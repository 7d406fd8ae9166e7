import { lstat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { GatewayError, LOCK_FILE } from '../model/index.js';
import type { ActivationContext } from './activation-context.js';
import { absentAsUndefined, isInside, realDirectory, relativePosix } from './working-directory.js';

/**
 * The active root that a directory belongs to: a configured one that it is or lies in, else the nearest directory at or
 * above it that holds a lock. Undefined for a directory that nothing serves. Real path.
 */
export async function findRoot(path: string, roots: readonly string[], context: ActivationContext): Promise<string | undefined> {
  const real = await realDirectory(resolve(context.cwd, path));
  const configured = await Promise.all(roots.map((root) => realDirectory(resolve(context.cwd, root))));
  const containing = configured.filter((root) => isInside(root, real)).sort((a, b) => b.length - a.length);
  if (containing[0] !== undefined) return containing[0];
  for (let current = real; ; current = dirname(current)) {
    if ((await lstat(join(current, LOCK_FILE)).catch(absentAsUndefined)) !== undefined) return current;
    if (dirname(current) === current) return undefined;
  }
}

/**
 * Refuses a directory whose files are served.
 *
 * @throws GatewayError `path-refused`.
 */
export async function refuseServed(path: string, roots: readonly string[], context: ActivationContext): Promise<void> {
  const root = await findRoot(path, roots, context);
  if (root === undefined) return;
  const shown = relativePosix(context.cwd, root);
  throw new GatewayError(
    'path-refused',
    `${path} is ${shown === path ? '' : `in ${shown}, `}a directory that is served; drafts are not written there.`,
    {
      hint: 'Give another directory with --output, such as capability-drafts.',
    },
  );
}
