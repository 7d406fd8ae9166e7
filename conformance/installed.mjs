// What conformance/ installs, apart from the root.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Installs what the lockfile names, when it is newer than what is there. */
export function install() {
  const lock = join(here, 'package-lock.json');
  const installed = join(here, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.error('Installing conformance/ (npm ci)…');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** Path of the Node of this major version: the running one, else the one that is installed here for this machine. */
export function findNode(wanted) {
  if (process.versions.node.startsWith(`${wanted}.`)) return process.execPath;
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = wanted === '24' ? 'node' : `node${wanted}`;
  const node = join(here, 'node_modules', `${name}-${platform}-${process.arch}`, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(node)) return node;
  console.error(`conformance/ has no Node ${wanted} for ${process.platform} ${process.arch}; install one and run this with it`);
  return process.exit(1);
}
