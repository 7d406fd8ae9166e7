import { resolve } from 'node:path';
import type { ActivationContext } from './activation-context.js';
import { holdDirectories } from './directory-lock.js';
import { recoverHeld } from './recover-journal.js';
import { realDirectory } from './working-directory.js';

/** Directories that a command works in: held, recovered, real. */
export interface OpenDirectories {
  /** The real paths, in the order asked for. */
  readonly dirs: readonly string[];
  /** Those that were made to open them, outermost first; removed again afterwards when still empty. */
  readonly made: readonly string[];
}

/**
 * Holds the directories while `work` runs, after finishing or undoing what a killed command left in them.
 *
 * @throws GatewayError `locked`, `not-writable`.
 */
export async function withDirectories<Result>(
  paths: readonly string[],
  context: ActivationContext,
  work: (open: OpenDirectories) => Promise<Result>,
): Promise<Result> {
  const dirs = await Promise.all(paths.map((path) => realDirectory(resolve(context.cwd, path))));
  const held = await holdDirectories(dirs, context);
  try {
    for (const dir of dirs) await recoverHeld(dir, dirs, context);
    return await work({ dirs, made: held.made });
  } finally {
    await held.release();
  }
}
