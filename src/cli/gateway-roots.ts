import { access } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { type ActiveRoots, type ActiveRootsOptions, loadActiveRoots } from '../config/index.js';
import { GatewayError, LOCK_FILE } from '../model/index.js';
import type { CliIo } from './io.js';

/** The configuration that is used when none is named. */
export const DEFAULT_CONFIG = 'gateway.yaml';
/** The active directory that is meant when no configuration names one. */
export const DEFAULT_ROOT = 'capabilities';

/** What is served, by the configurations named, else by `./gateway.yaml` when it is there, else `capabilities/` when something was activated there. */
export async function readActiveRoots(
  configs: readonly string[] | undefined,
  io: CliIo,
  options: ActiveRootsOptions = {},
): Promise<ActiveRoots> {
  const paths = configs ?? ((await exists(resolve(io.cwd, DEFAULT_CONFIG))) ? [DEFAULT_CONFIG] : []);
  const [first, ...rest] = await Promise.all(paths.map((path) => loadActiveRoots(path, io.env, io.cwd, options)));
  if (first === undefined) {
    const isActive = await exists(resolve(io.cwd, DEFAULT_ROOT, LOCK_FILE));
    return {
      roots: isActive ? [resolve(io.cwd, DEFAULT_ROOT)] : [],
      servers: [],
      integrity: 'warn',
      overrides: 'allow',
      trustedKeys: [],
      integrityProfiles: new Map(),
    };
  }
  return {
    ...first,
    roots: [...new Set([first, ...rest].flatMap(({ roots }) => roots))],
    servers: [first, ...rest].flatMap(({ servers }) => servers),
  };
}

/** The directory that the files of one server are activated into. */
export function rootOfServer(name: string, { servers }: ActiveRoots, io: CliIo): string {
  const server = servers.find((candidate) => candidate.name === name);
  const [root] = server?.roots ?? [];
  if (root === undefined) {
    const known = servers.map((candidate) => candidate.name).join(', ');
    throw new GatewayError(
      'usage',
      `There is no server ${JSON.stringify(name)}${server === undefined ? '' : ' with a directory of capability files'}.`,
      {
        hint: known === '' ? 'Name the configuration with -c, or a directory with --to.' : `The configuration has: ${known}.`,
      },
    );
  }
  return shownPath(resolve(root.dir, root.within), io.cwd);
}

/** A path as it is shown: relative to the folder, `/` separated. */
export function shownPath(path: string, from: string): string {
  const shown = relative(from, path).split(sep).join('/');
  return shown === '' ? '.' : shown;
}

export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
