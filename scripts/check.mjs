// The one gate: types, lint and format, unused code, tests. Runs all of them and names every one that failed.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const bin = (name) => join('node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
const steps = [
  ['ready', process.execPath, ['scripts/ready.mjs']],
  ['types', bin('tsc'), ['--noEmit', '-p', 'tsconfig.test.json']],
  ['lint and format', bin('biome'), ['check', '--error-on-warnings', '.']],
  ['unused code', bin('knip'), []],
  ['tests', bin('vitest'), ['run']],
];
const skipTests = process.argv.includes('--no-tests');

const failed = [];
for (const [name, command, args] of steps) {
  if (skipTests && name === 'tests') continue;
  console.error(`\n— ${name}`);
  if (spawnSync(command, args, { stdio: 'inherit' }).status !== 0) {
    failed.push(name);
    if (name === 'ready') break;
  }
}
if (failed.length > 0) {
  console.error(`\ncheck failed: ${failed.join(', ')}`);
  process.exit(1);
}
console.error('\ncheck passed');
