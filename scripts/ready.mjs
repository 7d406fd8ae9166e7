// Makes the working copy ready to run: installs the locked dependencies and builds, each only when that has not
// been done for the files as they are. `--build` builds in any case.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`mcp-gateway needs Node 20.19 or newer (this is ${process.versions.node}); 22 or 24 is recommended.`);
  process.exit(1);
}

const modified = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);
const newest = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true }).reduce(
    (latest, entry) => (entry.isFile() ? Math.max(latest, modified(join(entry.parentPath, entry.name))) : latest),
    0,
  );

const run = (command, args) => {
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
};

const installed = join(root, 'node_modules', '.package-lock.json');
if (modified(installed) < modified(join(root, 'package-lock.json'))) {
  console.error('Installing the locked dependencies (npm ci)…');
  run('npm', ['ci', '--no-audit', '--no-fund']);
}

const stamp = join(root, 'dist', '.built');
const recipes = ['tsconfig.json', join('scripts', 'bundle.mjs'), join('scripts', 'compile-ahead.mjs')].map((path) =>
  modified(join(root, path)),
);
const sources = Math.max(newest(join(root, 'src')), ...recipes, modified(installed));
if (process.argv.includes('--build') || modified(stamp) < sources) {
  console.error('Building…');
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  run(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', join(root, 'tsconfig.json')]);
  rmSync(join(root, 'dist', 'cli'), { recursive: true });
  const [{ bundleCommand }, { chmodSync, writeFileSync }] = await Promise.all([import('./bundle.mjs'), import('node:fs')]);
  await bundleCommand(root);
  chmodSync(join(root, 'dist', 'cli', 'main.js'), 0o755);
  writeFileSync(stamp, '');
}
