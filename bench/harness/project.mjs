import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startProcess } from './start-process.mjs';

const cli = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
/** What the callers of the measured gateway send. */
export const KEY = 'a-key-of-the-bench-0123456789';

/**
 * A gateway project in a temporary folder, served with everything that is on by default and, besides, keys for callers and a policy by groups.
 *
 * @param files names to texts, in the capability folder.
 */
export function createProject(files, { settings = '' } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'mcp-gateway-bench-'));
  mkdirSync(join(folder, 'files'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'files', name), text);
  const sha256 = createHash('sha256').update(KEY).digest('hex');
  writeFileSync(
    join(folder, 'gateway.yaml'),
    `server: { port: 0 }
context_integrity_profiles: { large: { max_response_bytes: 2MiB } }
limits: { max_response_bytes: 2MiB }
servers:
  - name: bench
    capabilities: files
    access: { type: keys, keys: [{ name: bench, sha256: ${sha256}, groups: [readers] }] }
    policy: { rules: [{ groups: [readers], allow: ["effect:read"] }] }
${settings}`,
  );
  return {
    folder,
    write: (name, text) => writeFileSync(join(folder, 'files', name), text),
    start: (options) => startProcess([...(options?.nodeFlags ?? []), cli, 'serve'], { cwd: folder, ...options }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
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
