// A gateway that serves what it imported from the description of an API, as a project of its own in a temporary folder.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';

/** What a person would approve after reading the plan. */
const GATES =
  'destructive_action auth_decision network_scope license_review provenance_verification query_boundaries data_review content_review';

const here = fileURLToPath(new URL('.', import.meta.url));
const command = join(here, '..', 'dist', 'cli', 'main.js');

/** `url` speaks Streamable HTTP, `sseUrl` legacy SSE, and `stdio` is a command line in `dir`. */
export async function startWorld() {
  const dir = mkdtempSync(join(tmpdir(), 'conformance-'));
  cpSync(join(here, 'server'), dir, { recursive: true });
  const children = [];

  const env = { PORT: '0', CONFORMANCE_CONFIG: join(dir, 'gateway.yaml'), CONFORMANCE_FILE: join(dir, 'changing', 'changing.yaml') };
  const api = await start([join(dir, 'api.mjs')], env, /^(http:\S+)$/m);
  gateway('import', 'apply', 'openapi.yaml', '--base-url', api);
  const approvals = GATES.split(' ').flatMap((gate) => ['--approve', gate]);
  gateway('cap', 'activate', 'capability-drafts', ...approvals, '--reviewer', 'conformance', '--to', 'capabilities');
  // A file of its own for the tool that changes: what was reviewed is held once it differs.
  const operation = { operationId: 'changing', summary: 'Changes', responses: { 200: { description: 'A text' } } };
  const changing = {
    openapi: '3.1.0',
    info: { title: 'Changing', version: '1' },
    paths: { '/tools/test_simple_text': { get: operation } },
  };
  writeFileSync(join(dir, 'changing.json'), JSON.stringify(changing));
  gateway('cap', 'import', 'changing.json', '--base-url', api, '--output', 'changing');
  const server = {
    name: 'everything',
    capabilities: ['capabilities', 'changing'],
    sessions: true,
    sse: true,
    poll_resources: '5s',
    input_required: ['elicitation', 'sampling', 'roots'],
    prompts: parse(readFileSync(join(dir, 'prompts.yaml'), 'utf8')),
  };
  writeFileSync(join(dir, 'gateway.yaml'), stringify({ server: { port: 0 }, servers: [server] }));
  const url = await start([command, '-c', 'gateway.yaml'], {}, /live at (http:\S+)/);

  /** Starts a process in the folder and waits for the line that says where it is. */
  function start(args, variables, line) {
    const child = spawn(process.execPath, args, { cwd: dir, env: { ...process.env, ...variables }, stdio: ['ignore', 'pipe', 'inherit'] });
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

  return {
    dir,
    url,
    sseUrl: url.replace(/mcp$/, 'sse'),
    stdio: [process.execPath, command, '-c', join(dir, 'gateway.yaml'), '--stdio'],
    close() {
      for (const child of children) child.kill();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
