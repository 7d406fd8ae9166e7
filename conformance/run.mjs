// Runs the server scenarios of the MCP conformance suite, and the command line of the MCP Inspector over every transport, against a gateway that
// serves an imported API: npm run conformance
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findNode, install } from './installed.mjs';
import { startWorld } from './world.mjs';

/** Protocol revisions whose required scenarios have to pass, all of them. */
const REVISIONS = ['2025-11-25', '2026-07-28'];

install();
const modules = join(fileURLToPath(new URL('.', import.meta.url)), 'node_modules', '@modelcontextprotocol');
const suite = join(modules, 'conformance', 'dist', 'index.js');
const inspector = join(modules, 'inspector', 'clients', 'launcher', 'build', 'index.js');
const node = findNode('22');

const world = await startWorld();
const failed = [];
for (const revision of REVISIONS) {
  console.error(`\n— ${revision}`);
  const settings = ['--url', world.url, '--requirements', revision];
  if (spawnSync(node, [suite, 'server', ...settings], { cwd: world.dir, stdio: 'inherit' }).status !== 0) failed.push(revision);
}
for (const [transport, target] of [
  ['http', [world.url]],
  ['sse', [world.sseUrl]],
  ['stdio', world.stdio],
]) {
  const answer = inspect(target, transport);
  console.error(`${answer === undefined ? '✓' : '✗'} Inspector over ${transport}${answer === undefined ? '' : `: ${answer}`}`);
  if (answer !== undefined) failed.push(`the Inspector over ${transport}`);
}
world.close();
console.error(failed.length === 0 ? `\nconformant with ${REVISIONS.join(' and ')}` : `\nnot conformant with ${failed.join(' and ')}`);
process.exit(failed.length === 0 ? 0 : 1);

/** What is wrong with what the Inspector shows; `undefined` when nothing is. */
function inspect(target, transport) {
  const list = ask(target, transport, '--method', 'tools/list');
  if (!list.includes('"test_simple_text"')) return list;
  const call = ask(target, transport, '--method', 'tools/call', '--tool-name', 'test_simple_text');
  return call.includes('This is a simple text response for testing.') ? undefined : call;
}

function ask(target, transport, ...method) {
  // The Inspector takes options of the target for its own, unless the target is a script.
  const { stdout, stderr } = spawnSync(node, [inspector, '--cli', '--transport', transport, ...method, '--', ...target], {
    cwd: world.dir,
    encoding: 'utf8',
    env: { ...process.env, HOME: world.dir },
    timeout: 60_000,
  });
  return stdout + stderr;
}
