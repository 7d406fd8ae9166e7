import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { Client as OlderClient } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport as OlderStdioTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport as OlderHttpTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bookshop, startBookshop } from '../../examples/demo/api.mjs';
import { CLI, runCli, startCli } from './run-cli.js';

const TOKEN = 'road-token';
const env = { BOOKSHOP_TOKEN: TOKEN };
let folder: string;
let shop: Bookshop;

/** What the tests ask of either SDK's client. */
interface ToolClient {
  listTools(): Promise<{ tools: { name: string }[] }>;
  callTool(call: { name: string; arguments: Record<string, unknown> }): Promise<unknown>;
  close(): Promise<void>;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mcp-gateway-road-'));
  shop = await startBookshop({ port: 0, token: TOKEN });
  own = ['--auth-key', 'env:BOOKSHOP_TOKEN', '--base-url', shop.url];
  const description = await readFile(fileURLToPath(new URL('../../examples/demo/openapi.yaml', import.meta.url)), 'utf8');
  await writeFile(join(folder, 'bookshop.yaml'), description.replace('http://127.0.0.1:4010', shop.url));
});

afterAll(async () => {
  await shop.close();
  await rm(folder, { recursive: true, force: true });
});

/** The address is a loopback one: only what the operator typed makes it trusted. */
let own: readonly string[];

const run = (...args: string[]) => runCli(args, folder, { env });

/** The files stand in the order of the road: each step goes on where the one before ended. */
describe('the whole road', () => {
  it('1. previews a plan and writes nothing', async () => {
    const { code, stdout, stderr } = await run('import', 'preview', '--kind', 'openapi', 'bookshop.yaml', ...own);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^bookshop \(openapi, bookshop\.yaml\)\n {2}source digest {2}[0-9a-f]{64}\n {2}plan digest {4}[0-9a-f]{64}\n/);
    expect(stdout).toMatch(/│ \+ │ removebook │ DELETE \/books\/\{id\} │ high {3}│ destructive_action, [^│]+│ needs_review │/);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('Plan: 6 to add, 0 to change, 0 to remove.');
    expect(await readdir(folder)).toEqual(['bookshop.yaml']);
  });

  it('1b. prints the same plan as JSON, byte for byte each time, and as lines', async () => {
    const [first, second] = await Promise.all([1, 2].map(() => run('import', 'preview', 'bookshop.yaml', '--format', 'json')));
    expect(first?.stdout).toBe(second?.stdout);
    const plan = JSON.parse(first?.stdout ?? '');
    expect(plan.drafts.map((draft: { name: string; enabled: boolean }) => [draft.name, draft.enabled])).toEqual(
      ['addbook', 'getbook', 'getorder', 'listbooks', 'placeorder', 'removebook'].map((name) => [name, false]),
    );
    const plain = await run('import', 'preview', 'bookshop.yaml', '--format', 'plain');
    expect(plain.stdout).toContain('+\tgetbook\tGET /books/{id}\t');
  });

  it('2. applies disabled drafts and a manifest', async () => {
    const { code, stdout } = await run('import', 'apply', '--kind', 'openapi', 'bookshop.yaml', ...own);
    expect(code).toBe(0);
    expect(stdout).toContain('Wrote 6 drafts to capability-drafts/');
    const files = await readdir(join(folder, 'capability-drafts'));
    expect(files.filter((file) => file.endsWith('.yaml'))).toHaveLength(6);
    expect(files.filter((file) => /^import-bookshop-[0-9a-f]{12}\.manifest\.json$/.test(file))).toHaveLength(1);
    expect(await readFile(join(folder, 'capability-drafts/getbook.yaml'), 'utf8')).toContain('state: draft');
    const again = await run('import', 'preview', 'bookshop.yaml', ...own, '--detailed-exitcode');
    expect([again.code, again.stdout.trimEnd().split('\n').at(-1)]).toEqual([0, 'Plan: 0 to add, 0 to change, 0 to remove.']);
  });

  it('3. validates, tests, activates, lists and deactivates', async () => {
    const validated = await run('cap', 'validate', 'capability-drafts');
    expect([validated.code, validated.stdout]).toEqual([0, expect.stringContaining('6 checked: 6 valid, 0 invalid.')]);

    const dry = await run('cap', 'test', 'capability-drafts/placeorder.yaml', '--args', '{"book_id":"b1","copies":1}', '--dry-run');
    expect(dry.stdout).toContain(`> POST ${shop.url}/orders`);
    const tested = await run('cap', 'test', 'capability-drafts/getbook.yaml', '--args', '{"id":"b3"}');
    expect([tested.code, tested.stdout]).toEqual([0, expect.stringContaining('Duino Elegies')]);
    expect(shop.requests.at(-1)).toBe('GET /books/b3');
    const wrong = await run('cap', 'test', 'capability-drafts/getbook.yaml', '--args', '{"idd":"b3"}');
    expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringContaining('id')]);

    const refused = await run('cap', 'activate', 'capability-drafts/removebook.yaml');
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('--approve destructive_action')]);
    const ready = await run('cap', 'activate', 'capability-drafts', '--ready');
    expect(ready.stdout).toContain('3 activated, 3 left.');
    const approved = await run(
      'cap',
      'activate',
      'capability-drafts/placeorder.yaml',
      '--approve',
      'destructive_action',
      '--reviewer',
      'rev',
      '--note',
      'capped',
    );
    expect(approved.stdout).toContain('placeorder.yaml (destructive_action approved, network_scope resolved)');
    expect(await readFile(join(folder, 'capabilities/placeorder.yaml'), 'utf8')).not.toContain('activation:');

    const back = await run('cap', 'deactivate', 'capabilities/getorder.yaml');
    expect(back.stdout).toContain('capabilities/getorder.yaml -> capability-drafts/getorder.yaml');
    const listed = await run('cap', 'list', '--format', 'json');
    const [root] = JSON.parse(listed.stdout).roots;
    expect(root.served.map((file: { name: string; method: string }) => [file.name, file.method])).toEqual([
      ['getbook', 'reviewed'],
      ['listbooks', 'reviewed'],
      ['placeorder', 'reviewed'],
    ]);
    const lock = JSON.parse(await readFile(join(folder, 'capabilities/capabilities.lock.json'), 'utf8'));
    expect(lock.files['placeorder.yaml'].gates).toContainEqual(
      expect.objectContaining({ kind: 'destructive_action', approver: 'rev', note: 'capped' }),
    );
  });

  it('4. serves what was activated, over HTTP and stdio, to the current and the older client', async () => {
    await copyFile(join(folder, 'capability-drafts/removebook.yaml'), join(folder, 'capabilities/removebook.yaml'));
    await writeFile(
      join(folder, 'gateway.yaml'),
      'server: { host: 127.0.0.1, port: 0 }\nservers:\n  - name: bookshop\n    capabilities: capabilities\n',
    );
    const gateway = await startCli(['-c', 'gateway.yaml'], folder, env);
    try {
      const [url = ''] = gateway.urls;
      expect(new URL(url).pathname).toBe('/bookshop/mcp');
      const stdio = {
        command: process.execPath,
        args: [CLI, 'serve', '-c', 'gateway.yaml', '--stdio'],
        cwd: folder,
        env,
        stderr: 'ignore' as const,
      };
      const modern = (): Client => new Client({ name: 'road', version: '1' });
      const older = (): OlderClient => new OlderClient({ name: 'road', version: '1' });
      const connections: Record<string, () => Promise<ToolClient>> = {
        '2.x over HTTP': async () => connected(modern(), (client) => client.connect(new StreamableHTTPClientTransport(new URL(url)))),
        '2.x over stdio': async () => connected(modern(), (client) => client.connect(new StdioClientTransport(stdio))),
        // The 1.x transports do not declare `exactOptionalPropertyTypes`.
        '1.x over HTTP': async () =>
          connected(older(), (client) => client.connect(new OlderHttpTransport(new URL(url)) as Parameters<OlderClient['connect']>[0])),
        '1.x over stdio': async () => connected(older(), (client) => client.connect(new OlderStdioTransport(stdio))),
      };
      for (const [name, connect] of Object.entries(connections)) {
        const client = await connect();
        try {
          const { tools } = await client.listTools();
          expect([name, tools.map((tool) => tool.name)]).toEqual([name, ['getbook', 'listbooks', 'placeorder']]);
          const order = { name: 'placeorder', arguments: { book_id: 'b1', copies: 2 } };
          expect([name, await client.callTool(order)]).toEqual([
            name,
            expect.objectContaining({ structuredContent: expect.objectContaining({ total: 19.8 }) }),
          ]);
        } finally {
          await client.close();
        }
      }
      expect(shop.requests.filter((line) => line === 'POST /orders')).toHaveLength(4);
      expect(gateway.stderr()).toMatch(/removebook\.yaml is held: .*mcp-gateway cap activate capabilities\/removebook\.yaml/);
    } finally {
      expect(await gateway.stop()).toBe(0);
    }
  });

  it('5. imports directly for local work', async () => {
    await writeFile(
      join(folder, 'petstore.yaml'),
      `openapi: 3.0.3
info: { title: Pets, version: 1.0.0 }
servers: [{ url: ${shop.url} }]
paths:
  /pets:
    get: { operationId: listPets, responses: { '200': { description: All pets } } }
    post: { operationId: addPet, responses: { '201': { description: The pet } } }
  /pets/{id}:
    get:
      operationId: getPet
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { '200': { description: A pet } }
`,
    );
    const { code, stdout } = await run('cap', 'import', 'petstore.yaml', '-o', 'direct', '-p', 'shop', '--auth-key', 'env:PETS');
    expect([code, stdout]).toEqual([
      0,
      'Generated 3 capabilities from petstore.yaml\n  shop_addpet.yaml\n  shop_getpet.yaml\n  shop_listpets.yaml\nCapabilities written to direct/\n',
    ]);
    expect(await readFile(join(folder, 'direct/shop_getpet.yaml'), 'utf8')).toMatch(
      /auth:\n {2}required: true\n {2}type: bearer\n {2}key: env:PETS\n/,
    );
    const listed = await run('cap', 'list', 'direct', '--format', 'plain');
    expect(listed.stdout).toContain('served\tdirect/shop_getpet.yaml\tshop_getpet\tdirect\t');
  });

  it('6. rolls back', async () => {
    const drafts = await readdir(join(folder, 'capability-drafts'));
    const manifest = drafts.find((file) => file.endsWith('.manifest.json')) ?? '';
    const { stdout } = await run('import', 'rollback', `capability-drafts/${manifest}`);
    expect(stdout).toContain('addbook.yaml');
    expect(stdout).toContain('capabilities/placeorder.yaml');
  });
});

async function connected<C extends ToolClient>(client: C, connect: (client: C) => Promise<void>): Promise<C> {
  await connect(client);
  return client;
}
