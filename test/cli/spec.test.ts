import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bookshop, startBookshop } from '../../examples/demo/api.mjs';
import { startApi } from '../gateway/world.js';
import { runCli, startCli } from './run-cli.js';

let shop: Bookshop;
let folder: string;
beforeAll(async () => {
  shop = await startBookshop({ port: 0, token: 'spec-token' });
  folder = await mkdtemp(join(tmpdir(), 'mcp-gateway-spec-'));
});
afterAll(async () => {
  await shop.close();
  await rm(folder, { recursive: true, force: true });
});

/** Starts `mcp-gateway` with the arguments; what it printed, its tools, and the result of one call. */
async function serve(args: readonly string[], call?: { name: string; arguments: Record<string, unknown> }) {
  const gateway = await startCli([...args, '--port', '0'], folder, { SHOP_TOKEN: 'spec-token' });
  const client = new Client({ name: 'spec', version: '1' });
  try {
    await client.connect(new StreamableHTTPClientTransport(new URL(gateway.urls[0] ?? '')));
    const { tools } = await client.listTools();
    const result = call === undefined ? undefined : await client.callTool(call);
    return { stdout: gateway.stdout(), tools: tools.map(({ name }) => name), result };
  } finally {
    await client.close();
    await gateway.stop();
  }
}

describe('mcp-gateway --spec', () => {
  it('serves what needs no person, and says what waits for which gate', async () => {
    const { stdout, tools, result } = await serve(['--spec', `${shop.url}/openapi.yaml`, '--name', 'shop'], {
      name: 'getbook',
      arguments: { id: 'b3' },
    });
    expect(stdout).toMatch(
      /^MCP server live at http:\/\/127\.0\.0\.1:\d+\/shop\/mcp\n3 tools served, 3 held: destructive_action 3; serve them with --accept destructive_action\n$/,
    );
    expect(tools).toEqual(['getbook', 'getorder', 'listbooks']);
    expect(result).toMatchObject({ structuredContent: { title: 'Duino Elegies' } });
  });

  it('says with a configuration file what serves the rest there, where the flag is refused', async () => {
    const file = join(folder, 'mount.yaml');
    await writeFile(file, `servers: [{ name: shop, spec: "${shop.url}/openapi.yaml" }]\n`);
    const { stdout } = await serve(['-c', file]);
    expect(stdout).toContain('3 tools served, 3 held: destructive_action 3; serve them with policy.accept: [destructive_action]\n');
    const check = await runCli(['config', 'check', file], folder);
    expect(check.stdout).toContain(
      'addbook: nobody accepted destructive_action; policy.accept: [destructive_action] of the server, or --accept destructive_action beside --spec',
    );
    const refused = await runCli(['-c', file, '--accept', 'destructive_action'], folder);
    expect(refused.stderr).toContain('In a configuration file it is `policy.accept` of a server.');
  });

  it('serves the rest when it is accepted, with the credential of the command line, and what the patterns leave', async () => {
    const auth = ['--auth-type', 'bearer', '--auth-token', '${SHOP_TOKEN}'];
    const { tools, result } = await serve(
      ['--spec', `${shop.url}/openapi.yaml`, '--accept', 'destructive_action', '--deny', 'effect:delete', ...auth],
      {
        name: 'placeorder',
        arguments: { book_id: 'b1', copies: 1 },
      },
    );
    expect(tools).toEqual(['addbook', 'getbook', 'getorder', 'listbooks', 'placeorder']);
    expect(result).toMatchObject({ structuredContent: { book_id: 'b1' } });
  });

  it('shows three tools that find and call the others', async () => {
    const { tools } = await serve(['--spec', `${shop.url}/openapi.yaml`, '--exposure', 'dynamic']);
    expect(tools).toEqual(['call_operation', 'get_operation', 'list_operations']);
  });

  it('sends a header with every call', async () => {
    const api = await startApi();
    const headers = ['--header', 'X-Tenant: acme: north', '--header', 'X-Shop-Token:${SHOP_TOKEN}'];
    await serve(['--spec', `${shop.url}/openapi.yaml`, '--base-url', api.origin, ...headers], { name: 'getbook', arguments: { id: 'b3' } });
    expect(api.requests.at(-1)?.headers).toMatchObject({ 'x-tenant': 'acme: north', 'x-shop-token': 'spec-token' });
    await api.close();
  });

  it('does not trust a private address that only the document names', async () => {
    const description = await readFile(fileURLToPath(new URL('../../examples/demo/openapi.yaml', import.meta.url)), 'utf8');
    await writeFile(join(folder, 'shop.yaml'), description.replace('http://127.0.0.1:4010', shop.url));
    const refused = await serve(['--spec', 'shop.yaml']);
    expect([refused.tools, refused.stdout]).toEqual([[], expect.stringContaining('network_scope 6')]);
    const typed = await serve(['--spec', 'shop.yaml', '--base-url', shop.url], { name: 'listbooks', arguments: {} });
    expect(typed.result).toMatchObject({ structuredContent: { total: 3 } });
  });

  it('is the same as spec in gateway.yaml', async () => {
    await writeFile(
      join(folder, 'gateway.yaml'),
      `servers:\n  - name: shop\n    spec: ${shop.url}/openapi.yaml\n    policy: { accept: [destructive_action] }\n`,
    );
    const { tools } = await serve(['-c', 'gateway.yaml']);
    expect(tools).toHaveLength(6);
    const { stdout } = await runCli(['config', 'check', 'gateway.yaml', '--format', 'json'], folder);
    expect(JSON.parse(stdout).servers[0]).toMatchObject({ name: 'shop', specs: [`${shop.url}/openapi.yaml`] });
    await rm(join(folder, 'gateway.yaml'));
  });

  it.each([
    ['a file that is not there', ['--spec', 'nope.yaml'], 'nope.yaml: there is no such file'],
    ['a companion without it', ['--accept', 'data_review'], '--accept goes with --spec'],
    ['a configuration beside it', ['--spec', 'x.yaml', '-c', 'gateway.yaml'], 'instead of a configuration file'],
    ['half of a credential', ['--spec', 'x.yaml', '--auth-type', 'bearer'], 'go together'],
    ['a header of nothing', ['--spec', 'x.yaml', '--auth-header', 'X-Key'], '--auth-header goes with --auth-type'],
    ['a header without its value', ['--spec', 'x.yaml', '--header', 'hushhush'], "--header takes a name and a value: 'X-Tenant: acme'."],
    ['a header for a file', ['--spec', 'tiny.yaml', '--spec-header', 'X-Key: hushhush'], 'no effect where the description is a file'],
    [
      'a header for several origins',
      ['--spec', 'https://a.example/x', '--spec', 'https://b.example/x', '--spec-header', 'X-Key: hushhush'],
      '--spec-header: headers of descriptions go to one origin',
    ],
    ['a header of the description without its value', ['--spec', 'x.yaml', '--spec-header', 'hushhush'], '--spec-header takes a name'],
    ['a header of the description alone', ['--spec-header', 'X-Key: hushhush'], '--spec-header goes with --spec'],
    ['a credential as a header', ['--spec', 'x.yaml', '--header', 'Authorization: hushhush'], '--auth-type and --auth-token'],
    ['an unknown gate', ['--spec', 'x.yaml', '--accept', 'everything'], 'mcp-gateway: --accept should be one of destructive_action'],
    ['an address that is none', ['--spec', 'x.yaml', '--base-url', 'shop'], 'mcp-gateway: --base-url should be'],
    ['a name that is none', ['--spec', 'x.yaml', '--name', 'A B'], 'mcp-gateway: --name should be'],
    ['a variable that is not set', ['--spec', '${NOPE}/x.yaml'], 'mcp-gateway: --spec: the environment variable NOPE is not set'],
    ['standard input', ['--spec', '-'], 'Give a file path or an http(s) URL.\n'],
    ['what is no description', ['--spec', 'package.json'], 'import it with --kind and serve the files'],
    [
      'a document that is too deep',
      ['--spec', 'deep.json'],
      'import it with a higher limit (mcp-gateway import apply SOURCE --max-bytes …)',
    ],
    ['others without a word about who may call', ['--spec', 'tiny.yaml', '--host', '0.0.0.0'], 'Set `access` in gateway.yaml'],
    ['a deny that matches nothing', ['--spec', 'tiny.yaml', '--deny', 'nope'], 'in gateway.yaml `deny_unmatched: warn`'],
    ['a server without stdio', ['--spec', 'tiny.yaml', '--server', 'api'], '--server goes with --stdio'],
    ['a port with stdio', ['--spec', 'tiny.yaml', '--stdio', '--port', '1'], '--port says nothing with --stdio'],
    ['a host with stdio', ['--spec', 'tiny.yaml', '--stdio', '--host', '127.0.0.1'], '--host says nothing with --stdio'],
    ['workers with stdio', ['--spec', 'tiny.yaml', '--stdio', '--workers', '2'], '--workers says nothing with --stdio'],
    [
      'a user without a password',
      ['--spec', 'tiny.yaml', '--auth-type', 'basic', '--auth-token', 'hushhush'],
      'mcp-gateway: --auth-token has no colon; for basic it is user:password, or user: without a password\n',
    ],
    ['a missing variable', ['--spec', 'x.yaml', '--auth-type', 'bearer', '--auth-token', '${NOPE}'], 'NOPE'],
  ])('refuses %s', async (_, args, message) => {
    await writeFile(join(folder, 'package.json'), '{"name":"x","version":"1.0.0","dependencies":{}}');
    await writeFile(join(folder, 'deep.json'), `{"openapi":"3.0.0","x":${'['.repeat(600)}${']'.repeat(600)}}`);
    const paths = '{ /a: { get: { operationId: a, responses: { 200: { description: fine } } } } }';
    await writeFile(
      join(folder, 'tiny.yaml'),
      `openapi: 3.0.0\ninfo: { title: T, version: "1" }\nservers: [{ url: https://api.example.com }]\npaths: ${paths}\n`,
    );
    const { code, stderr } = await runCli(args, folder);
    expect([code, stderr]).toEqual([1, expect.stringContaining(message)]);
    expect(stderr).not.toMatch(/servers\[|the command line|hushhush/);
  });
});
