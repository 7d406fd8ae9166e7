import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from './run-cli.js';

const DESCRIPTION = `openapi: 3.0.3
info: { title: Pets, version: '1' }
servers: [{ url: https://api.example.com }]
paths:
  /pets: { get: { operationId: listPets, responses: { 200: { description: ok } } } }
  /owners: { get: { operationId: listOwners, responses: { 200: { description: ok } } } }
`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mcp-gateway-list-'));
  await writeFile(join(folder, 'pets.yaml'), DESCRIPTION);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const run = (...args: string[]) => runCli(args, folder);

/** Served and held files, and what would serve the latter, of the first root. */
async function listed(...args: string[]) {
  const { stdout } = await run('cap', 'list', ...args, '--format', 'json');
  return JSON.parse(stdout).roots.map(({ served, held }: Record<'served' | 'held', Record<string, string>[]>) => ({
    served: served.map(({ path }) => path),
    held: held.map(({ path, command }) => `${path}: ${command}`),
  }));
}

describe('cap list', () => {
  it('holds of two files with one name the one that serve holds, until the other is out of service', async () => {
    await run('cap', 'import', 'pets.yaml', '-o', 'caps/nest');
    await run('cap', 'import', 'pets.yaml', '-o', 'caps', '--include', 'listPets');
    await rename(join(folder, 'caps/nest'), join(folder, 'caps/zoo'));
    await writeFile(join(folder, 'gateway.yaml'), 'servers: [{ name: pets, capabilities: caps }]\n');
    const { stdout } = await run('config', 'check', '--format', 'json');
    const [server] = JSON.parse(stdout).servers;
    expect(server.held).toMatchObject([{ path: 'caps/zoo/listpets.yaml', command: 'mcp-gateway cap deactivate caps/listpets.yaml' }]);
    const expected = {
      served: ['listpets.yaml', 'zoo/listowners.yaml'],
      held: ['zoo/listpets.yaml: mcp-gateway cap deactivate caps/listpets.yaml'],
    };
    expect([await listed(), await listed('caps')]).toEqual([[expected], [expected]]);
    expect((await run('cap', 'deactivate', 'caps/listpets.yaml')).code).toBe(0);
    expect(await listed()).toEqual([{ served: ['zoo/listowners.yaml', 'zoo/listpets.yaml'], held: [] }]);
  });

  it('serves one name by two servers', async () => {
    await run('cap', 'import', 'pets.yaml', '-o', 'a');
    await run('cap', 'import', 'pets.yaml', '-o', 'b');
    await writeFile(join(folder, 'gateway.yaml'), 'servers: [{ name: one, capabilities: a }, { name: two, capabilities: b }]\n');
    expect(await listed()).toMatchObject([{ held: [] }, { held: [] }]);
    await writeFile(join(folder, 'gateway.yaml'), 'capabilities: { directories: [a, b] }\n');
    expect(await listed()).toMatchObject([{ held: [] }, { served: [], held: [expect.anything(), expect.anything()] }]);
  });
});
