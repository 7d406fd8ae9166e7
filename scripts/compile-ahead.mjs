// Keeps what V8 compiles of the bundle's chunks while a description is planned and a server starts, is asked for its tools and makes a
// call, beside the chunks (`src/cli/load-chunks.ts`): `node scripts/compile-ahead.mjs ROOT`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const [root] = process.argv.slice(2);
const { createChunkLoader, cacheOf } = await importSource('src/cli/load-chunks.ts');
const scripts = new Map();
const load = createChunkLoader(join(root, 'dist', 'cli'), (file, script) => scripts.set(file, script));
const { runProcess } = load('./run-process.cjs');

const folder = mkdtempSync(join(tmpdir(), 'mcp-gateway-build-'));
try {
  cpSync(join(root, 'capabilities'), join(folder, 'capabilities'), { recursive: true });
  writeFileSync(join(folder, 'gateway.yaml'), 'server: { port: 0 }\nservers: [{ name: bookshop, capabilities: capabilities }]\n');
  process.chdir(folder);
  process.env.MCP_GATEWAY_STATE_DIR = join(folder, 'state');
  await command('import', 'preview', '--kind', 'openapi', join(root, 'examples', 'demo', 'openapi.yaml'));
  await command('cap', 'validate', 'capabilities');
  // A process of its own finds nothing known, so that this one finds what most starts do.
  await startedBefore();
  await serveOnce();
  for (const [file, script] of scripts) writeFileSync(cacheOf(file), script.createCachedData());
} finally {
  process.chdir(root);
  rmSync(folder, { recursive: true, force: true });
}

/** Serves until a client has begun, listed and called. */
async function serveOnce() {
  const live = printedAddress(process.stdout);
  const ended = command('serve');
  await talk(await live);
  process.kill(process.pid, 'SIGTERM');
  await ended;
}

async function startedBefore() {
  const child = spawn(process.execPath, [join(root, 'dist', 'cli', 'main.js'), 'serve'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  child.stdout.setEncoding('utf8');
  await new Promise((resolve, reject) => {
    child.stdout.on('data', (text) => text.includes('live at') && resolve());
    child.once('close', () => reject(new Error('mcp-gateway serve ended')));
  });
  child.kill('SIGTERM');
  await ended;
}

/** What the command prints of where it is live; all that it prints is kept to itself. */
function printedAddress(stream) {
  return new Promise((resolve) => {
    stream.write = (text) => {
      const [, address] = /live at (http:\S+)/.exec(text) ?? [];
      if (address !== undefined) resolve(address);
      return true;
    };
  });
}

async function talk(address) {
  const ask = async (method, params = {}) => {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', 'mcp-protocol-version': '2025-11-25' },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
    });
    return response.text();
  };
  await ask('initialize', { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'build', version: '1.0.0' } });
  await ask('tools/list');
  // What matters is the way to the API, not whether it is there.
  await ask('tools/call', { name: 'getbook', arguments: { id: 'any' } });
}

async function importSource(path) {
  const { outputFiles } = await build({ absWorkingDir: root, entryPoints: [path], platform: 'node', format: 'esm', write: false });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

async function command(...words) {
  process.argv = [process.argv[0], 'mcp-gateway', ...words];
  process.exitCode = 0;
  await runProcess();
  if (process.exitCode !== 0) throw new Error(`mcp-gateway ${words.join(' ')}: exit code ${process.exitCode}`);
}
