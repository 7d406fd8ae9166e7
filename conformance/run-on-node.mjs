// Runs the project's tests on another Node: node conformance/run-on-node.mjs 24 [vitest arguments]
import { spawnSync } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findNode, install } from './installed.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const [wanted, ...rest] = process.argv.slice(2);

install();
const node = findNode(wanted);
console.error(`Running the tests on ${spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()}`);
const vitest = join(here, '..', 'node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(node, [vitest, 'run', ...rest], {
  cwd: join(here, '..'),
  stdio: 'inherit',
  // Tests start child processes as `node`: the same one.
  env: { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` },
});
process.exit(status ?? 1);
