import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startProcess } from './start-process.mjs';

const cli = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
/** What the callers of the measured gateway send. */
export const KEY = 'a-key-of-the-bench-0123456789';

/**
 * A gateway project in a temporary folder, its files activated as `cap import` does it, served with everything that is on by default and, besides, keys for callers and a policy by groups.
 *
 * @param files names to texts, in the capability folder.
 * @param isWatched metrics and an audit as well.
 * @param workers processes that serve.
 * @param servers further ones, as lines of gateway.yaml.
 */
export function createProject(files, { isWatched = false, workers = 1, servers = '' } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'mcp-gateway-bench-'));
  mkdirSync(join(folder, 'files'));
  const entries = {};
  const write = (name, text) => {
    writeFileSync(join(folder, 'files', name), text);
    entries[name] = { edited: false, gates: [], method: 'direct', sha256: createHash('sha256').update(text).digest('hex') };
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  writeLock(folder, entries);
  writeConfig(folder, { isWatched, workers, servers });
  return {
    ...projectIn(folder),
    write(name, text) {
      write(name, text);
      writeLock(folder, entries);
    },
  };
}

/** The same over a description: every operation of it, imported and activated by `cap import`. `count` says how many. */
export function importProject(description) {
  const folder = mkdtempSync(join(tmpdir(), 'mcp-gateway-bench-'));
  const { status, stderr } = spawnSync(process.execPath, [cli, 'cap', 'import', description, '-o', 'files'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`cap import ${description}: ${stderr.slice(0, 400)}`);
  writeConfig(folder, { allow: '*' });
  return {
    ...projectIn(folder),
    count: readdirSync(join(folder, 'files'), { recursive: true }).filter((name) => name.endsWith('.yaml')).length,
  };
}

function writeConfig(folder, { isWatched = false, workers = 1, servers = '', allow = 'effect:read' }) {
  const sha256 = createHash('sha256').update(KEY).digest('hex');
  writeFileSync(
    join(folder, 'gateway.yaml'),
    `server: { port: 0, workers: ${workers} }
${isWatched ? 'observability: { metrics: { listen: 127.0.0.1:0 }, audit: { dir: audit } }\n' : ''}context_integrity_profiles: { large: { max_response_bytes: 2MiB } }
limits: { max_response_bytes: 2MiB }
servers:
  - name: bench
    capabilities: files
    access: { type: keys, keys: [{ name: bench, sha256: ${sha256}, groups: [readers] }] }
    policy: { rules: [{ groups: [readers], allow: ["${allow}"] }] }
${servers}`,
  );
}

function projectIn(folder) {
  return {
    folder,
    /** What is compiled is kept in the project, so that nothing is known before its first start. */
    start: (options) =>
      startProcess([cli, 'serve'], { cwd: folder, live: 'live at ', env: { MCP_GATEWAY_STATE_DIR: join(folder, 'state') }, ...options }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What says that the files were reviewed; replaced as a whole, so that nobody reads half of it. */
function writeLock(folder, entries) {
  const files = Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));
  const path = join(folder, 'files', 'capabilities.lock.json');
  writeFileSync(`${path}.new`, `${JSON.stringify({ files, format_version: '1.0', sources: {} }, null, 2)}\n`);
  renameSync(`${path}.new`, path);
}

/** A capability file that gets a thing of a size from the bench's API. */
export function capabilityFile(name, origin, size, description = 'Gets a thing') {
  return `fulcrum: "1.0"
name: ${name}
description: ${description}
schema:
  input:
    type: object
    properties:
      id: { type: string, maxLength: 40, description: Which thing }
      limit: { type: integer, minimum: 1, maximum: 100, description: Most items in the answer }
    required: [id]
    additionalProperties: false
  output: { type: object, properties: { total: { type: integer }, items: { type: array, items: { type: object } } } }
providers:
  primary:
    service: rest
    cost_per_call: 0
    timeout: 30
    config:
      base_url: ${origin}
      path: /${size}/things/{id}
      method: GET
      params: { limit: "{limit}" }
cache: { strategy: none }
auth: { required: false }
metadata: { tags: [things], context_integrity_profile: large }
`;
}
