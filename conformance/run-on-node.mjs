// Runs the project's tests on another Node: node conformance/run-on-node.mjs 24 [vitest arguments]
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const [wanted, ...rest] = process.argv.slice(2);

const lock = join(here, 'package-lock.json');
const installed = join(here, 'node_modules', '.package-lock.json');
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  console.error('Installing conformance/ (npm ci)…');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** Path of the Node that conformance/ installs for this machine. */
function findNode() {
  if (process.versions.node.startsWith(`${wanted}.`)) return process.execPath;
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  return join(here, 'node_modules', `node-${platform}-${process.arch}`, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

const node = findNode();
if (!existsSync(node)) {
  console.error(`conformance/ has no Node ${wanted} for ${process.platform} ${process.arch}; install one and run: npx vitest run`);
  process.exit(1);
}
console.error(`Running the tests on ${spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()}`);
const vitest = join(here, '..', 'node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(node, [vitest, 'run', ...rest], {
  cwd: join(here, '..'),
  stdio: 'inherit',
  // Tests start child processes as `node`: the same one.
  env: { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` },
});
process.exit(status ?? 1);
