// How long `serve` takes from the start of the process to the first complete `tools/list`, in wall and CPU time, and its peak memory, for active
// directories of many capability files: with nothing compiled before, after that, and after one file changed.
//
//   node bench/start.mjs [files…]        default 10 1200 10000
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CLI = join(import.meta.dirname, '..', 'dist', 'cli', 'main.js');
const counts = process.argv.slice(2).map(Number);

console.log(
  '| files | start | to the first tools/list | to its last page | CPU | reload of one changed file | peak memory | tools |\n|---:|---|---:|---:|---:|---:|---:|---:|',
);
for (const count of counts.length === 0 ? [10, 1200, 10_000] : counts) {
  const folder = mkdtempSync(join(tmpdir(), 'mcp-gateway-bench-'));
  try {
    writeRoot(folder, count);
    await report(count, 'first', folder);
    await report(count, 'nothing changed', folder);
    const changed = join(folder, 'capabilities', 'operation_0.yaml');
    writeFileSync(changed, `# a comment\n${readFileSync(changed, 'utf8')}`);
    await report(count, 'one file changed', folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function report(count, name, folder) {
  const { firstMs, allMs, cpuMs, peakMb, reloadMs, tools } = await start(folder);
  const times = [firstMs, allMs, cpuMs, reloadMs].map((ms) => `${ms.toFixed(0)} ms`);
  console.log(`| ${count} | ${name} | ${times.join(' | ')} | ${peakMb.toFixed(0)} MB | ${tools} |`);
}

/** An active directory as `cap import` leaves it. */
function writeRoot(folder, count) {
  mkdirSync(join(folder, 'capabilities'));
  const files = {};
  for (let index = 0; index < count; index += 1) {
    const text = capability(index);
    const path = `operation_${index}.yaml`;
    writeFileSync(join(folder, 'capabilities', path), text);
    files[path] = { edited: false, gates: [], method: 'direct', sha256: createHash('sha256').update(text).digest('hex') };
  }
  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
  const lock = JSON.stringify({ files: sorted, format_version: '1.0', sources: {} }, null, 2);
  writeFileSync(join(folder, 'capabilities', 'capabilities.lock.json'), `${lock}\n`);
  writeFileSync(join(folder, 'gateway.yaml'), 'servers:\n  - { name: big, capabilities: capabilities }\n');
}

/** A file of some 3 KB: eight arguments, and an answer of nested objects. */
function capability(index) {
  const property = (name, type) =>
    `      ${name}:\n        type: ${type}\n        description: The ${name} of the resource, as the API spells it\n`;
  const inputs = ['filter', 'sort', 'direction', 'state', 'labels', 'since'].map((name) => property(name, 'string')).join('');
  const fields = (indent) =>
    ['id', 'name', 'title', 'body', 'state', 'created_at', 'updated_at', 'html_url']
      .map((name) => `${indent}${name}:\n${indent}  type: string\n${indent}  description: The ${name}\n`)
      .join('');
  return `fulcrum: "1.0"
name: operation_${index}
description: Lists the resources of kind ${index} that the caller may see, newest first
schema:
  input:
    type: object
    properties:
${inputs}${property('page', 'integer')}${property('per_page', 'integer')}    additionalProperties: false
  output:
    type: object
    properties:
      items:
        type: array
        items:
          type: object
          properties:
${fields('            ')}            owner:
              type: object
              properties:
${fields('                ')}providers:
  primary:
    service: rest
    cost_per_call: 0
    timeout: 30
    config:
      base_url: https://api.example.com
      path: /kinds/${index}
      method: GET
      params:
        filter: "{filter}"
        sort: "{sort}"
        direction: "{direction}"
        state: "{state}"
        labels: "{labels}"
        since: "{since}"
        page: "{page}"
        per_page: "{per_page}"
cache:
  strategy: exact
  ttl: 300
auth:
  required: false
metadata:
  category: api
  tags: [openapi, generated]
  cost_category: unknown
  execution_time: medium
  read_only: true
`;
}

async function start(cwd) {
  const began = performance.now();
  let firstMs;
  const env = { ...process.env, MCP_GATEWAY_STATE_DIR: join(cwd, 'state') };
  const child = spawn(process.execPath, [CLI, '-c', 'gateway.yaml', '--port', '0'], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    log += text;
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  try {
    const url = await new Promise((resolve, reject) => {
      let text = '';
      child.stdout.on('data', (chunk) => {
        text += chunk;
        const found = /https?:\/\/\S+\/mcp\b/.exec(text)?.[0];
        if (found !== undefined) resolve(found);
      });
      ended.then((code) => reject(new Error(`the gateway ended with ${code}: ${log}`)));
    });
    const tools = await listTools(url, () => {
      firstMs ??= performance.now() - began;
    });
    const allMs = performance.now() - began;
    // proc(5): user and system time in hundredths of a second; what counts on a busy machine.
    const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8');
    const [utime, stime] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13);
    const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
    const cpuMs = (Number(utime) + Number(stime)) * 10;
    return { firstMs, allMs, cpuMs, reloadMs: await reload(child, cwd, () => log), peakMb: Number(peak) / 1024, tools };
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

/** From the moment that a file has changed and the process is told, to the line that says so in the log. */
async function reload(child, cwd, log) {
  const path = join(cwd, 'capabilities', 'operation_1.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/description: Lists.*/, `description: Lists ${performance.now()}`));
  const began = performance.now();
  child.kill('SIGHUP');
  while (!log().includes('reloaded')) await once(child.stderr, 'data');
  return performance.now() - began;
}

/** Every page. */
async function listTools(url, onPage) {
  let cursor;
  let tools = 0;
  do {
    const { result } = await post(url, { jsonrpc: '2.0', id: 1, method: 'tools/list', params: cursor === undefined ? {} : { cursor } });
    onPage();
    tools += result.tools.length;
    cursor = result.nextCursor;
  } while (cursor !== undefined);
  return tools;
}

function post(url, body) {
  const text = JSON.stringify(body);
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json, text/event-stream',
    'mcp-protocol-version': '2025-06-18',
  };
  return new Promise((resolve, reject) => {
    const req = request(url, { method: 'POST', headers: { ...headers, 'content-length': Buffer.byteLength(text) } }, (res) => {
      const chunks = [];
      res.on('data', (chunk) => chunks.push(chunk));
      res.on('end', () => {
        const answer = Buffer.concat(chunks).toString('utf8');
        resolve(JSON.parse(answer.startsWith('{') ? answer : answer.replace(/^[\s\S]*?data: /, '')));
      });
    });
    req.on('error', reject);
    req.end(text);
  });
}
