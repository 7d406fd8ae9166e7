import { realpath } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { isInside } from '../activation/index.js';
import type { ActiveRoots } from '../config/index.js';
import { shownPath } from './gateway-roots.js';
import type { CliIo } from './io.js';
import { createObserver } from './render/observer.js';

/** Tells which files were activated where no server of the configuration looks. Without a configuration there is nothing to compare with. */
export async function warnOfUnserved(paths: readonly string[], { servers }: ActiveRoots, io: CliIo): Promise<void> {
  if (servers.length === 0) return;
  const served = await Promise.all(servers.flatMap(({ roots }) => roots.map(({ dir, within }) => realPath(resolve(dir, within)))));
  const dirs = new Set(await Promise.all(paths.map((path) => realPath(dirname(resolve(io.cwd, path))))));
  for (const dir of dirs) {
    if (served.some((root) => isInside(root, dir))) continue;
    createObserver(io).warning({
      severity: 'warning',
      code: 'not-served',
      summary: `no server of the configuration serves ${shownPath(dir, io.cwd)}`,
      detail: 'Name the directory in gateway.yaml, or take the files back (cap deactivate) and activate them with --server NAME',
    });
  }
}

function realPath(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}
