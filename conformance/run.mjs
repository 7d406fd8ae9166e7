// Runs the server scenarios of the MCP conformance suite against a gateway that serves an imported API: npm run conformance
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { findNode, install } from './installed.mjs';

/** Protocol revisions whose required scenarios have to pass, all of them. */
const REVISIONS = ['2025-11-25', '2026-07-28'];
/** What a person would approve after reading the plan. */
const GATES = [
  'destructive_action',
  'auth_decision',
  'network_scope',
  'license_review',
  'provenance_verification',
  'query_boundaries',
  'data_review',
  'content_review',
];

install();
const here = fileURLToPath(new URL('.', import.meta.url));
const suite = join(here, 'node_modules', '@modelcontextprotocol', 'conformance', 'dist', 'index.js');
const command = join(here, '..', 'dist', 'cli', 'main.js');
const dir = mkdtempSync(join(tmpdir(), 'conformance-'));
cpSync(join(here, 'server'), dir, { recursive: true });
const children = [];

const env = { PORT: '0', CONFORMANCE_CONFIG: join(dir, 'gateway.yaml'), CONFORMANCE_FILE: join(dir, 'changing', 'changing.yaml') };
const api = await start([join(dir, 'api.mjs')], env, /^(http:\S+)$/m);
gateway('import', 'apply', 'openapi.yaml', '--base-url', api);
gateway(
  'cap',
  'activate',
  'capability-drafts',
  ...GATES.flatMap((gate) => ['--approve', gate]),
  '--reviewer',
  'conformance',
  '--to',
  'capabilities',
);
// A file of its own for the tool that changes: what was reviewed is held once it differs.
const changing = {
  openapi: '3.1.0',
  info: { title: 'Changing', version: '1' },
  paths: {
    '/tools/test_simple_text': { get: { operationId: 'changing', summary: 'Changes', responses: { 200: { description: 'A text' } } } },
  },
};
writeFileSync(join(dir, 'changing.json'), JSON.stringify(changing));
gateway('cap', 'import', 'changing.json', '--base-url', api, '--output', 'changing');
const server = {
  name: 'everything',
  capabilities: ['capabilities', 'changing'],
  sessions: true,
  poll_resources: '5s',
  input_required: ['elicitation', 'sampling', 'roots'],
  prompts: parse(readFileSync(join(dir, 'prompts.yaml'), 'utf8')),
};
writeFileSync(join(dir, 'gateway.yaml'), stringify({ server: { port: 0 }, servers: [server] }));
const url = await start([command, '-c', 'gateway.yaml'], {}, /live at (http:\S+)/);

const failed = REVISIONS.filter((revision) => {
  console.error(`\n— ${revision}`);
  return (
    spawnSync(findNode('22'), [suite, 'server', '--url', url, '--requirements', revision], { cwd: dir, stdio: 'inherit' }).status !== 0
  );
});
for (const child of children) child.kill();
rmSync(dir, { recursive: true, force: true });
console.error(failed.length === 0 ? `\nconformant with ${REVISIONS.join(' and ')}` : `\nnot conformant with ${failed.join(' and ')}`);
process.exit(failed.length === 0 ? 0 : 1);

/** Starts a process in the folder and waits for the line that says where it is. */
function start(args, env, line) {
  const child = spawn(process.execPath, args, { cwd: dir, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      text += chunk;
      const found = line.exec(text)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`${args[0]} ended with ${code}`)));
  });
}

function gateway(...args) {
  const { status } = spawnSync(process.execPath, [command, ...args], { cwd: dir, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`mcp-gateway ${args.join(' ')} ended with ${status}`);
}
