import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { CLI, runCli } from './run-cli.js';

const folder = mkdtempSync(join(tmpdir(), 'mcp-gateway-client-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('tells a client to start this very program', async () => {
  writeFileSync(join(folder, 'gateway.yaml'), 'servers:\n  - name: petstore\n    capabilities: capabilities\n');
  const { stdout } = await runCli(['client-config', '--client', 'cursor'], folder);
  const { command, args } = JSON.parse(stdout).mcpServers.petstore;
  expect(command).toBe(process.execPath);
  expect(args).toEqual([CLI, '-c', join(folder, 'gateway.yaml'), '--stdio', '--server', 'petstore']);
});
