import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Client as ModernClient } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { Client as OldClient } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport as OldStdioTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Api, createWorld, fileText, startApi, type World } from './world.js';

const CHILD = ['--import', 'tsx', fileURLToPath(new URL('./stdio-child.ts', import.meta.url))];

let api: Api;
let world: World;

beforeAll(async () => {
  api = await startApi((req, res) => {
    const answer = () => res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ path: req.url }));
    if (req.url?.endsWith('wait')) setTimeout(answer, 500);
    else answer();
  });
  world = await createWorld();
  await world.write('pets/a.yaml', fileText('list_pets', api.origin));
  await world.write('pets/broken.yaml', 'name: [');
  await world.write('users/a.yaml', fileText('list_users', api.origin));
  await world.write('gateway.yaml', 'servers:\n  - { name: pets, capabilities: pets }\n  - { name: users, capabilities: users }\n');
});
afterAll(async () => {
  await world.close();
  await api.close();
});

describe('over standard input and output', () => {
  test.each(['auto', 'legacy'] as const)('the current client (%s) lists, calls, and is told of new tools', async (mode) => {
    const changes: unknown[] = [];
    const client = new ModernClient(
      { name: 'test', version: '1' },
      { versionNegotiation: { mode }, listChanged: { tools: { autoRefresh: false, onChanged: () => void changes.push(mode) } } },
    );
    await client.connect(new StdioClientTransport({ command: process.execPath, args: [...CHILD, world.dir, 'pets'], stderr: 'ignore' }));
    expect((await client.listTools()).tools.map(({ name }) => name)).toContain('list_pets');
    expect(await client.callTool({ name: 'list_pets', arguments: { q: 'cat' } })).toMatchObject({
      structuredContent: { path: '/list_pets?q=cat' },
    });
    await vi.waitFor(
      async () => {
        await world.write('pets/new.yaml', fileText(`new_${mode}`, api.origin, { description: `Version ${Math.random()}` }));
        expect(changes.length).toBeGreaterThan(0);
      },
      { timeout: 15_000, interval: 500 },
    );
    expect((await client.listTools()).tools.map(({ name }) => name)).toContain(`new_${mode}`);
    await client.close();
  });

  test('the maintenance line of the SDK lists and calls', async () => {
    const client = new OldClient({ name: 'old', version: '1' });
    await client.connect(new OldStdioTransport({ command: process.execPath, args: [...CHILD, world.dir, 'users'], stderr: 'ignore' }));
    expect((await client.listTools()).tools.map(({ name }) => name)).toEqual(['list_users']);
    expect(await client.callTool({ name: 'list_users', arguments: {} })).toMatchObject({ structuredContent: { path: '/list_users' } });
    await client.close();
  });

  test('standard output holds MCP only, the log goes to standard error, and the process ends with its input', async () => {
    const child = spawn(process.execPath, [...CHILD, world.dir, 'pets'], { stdio: ['pipe', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const initialize = {
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'raw', version: '1' } },
    };
    child.stdin.write(
      `${JSON.stringify(initialize)}\nthis is no JSON\n${JSON.stringify({ jsonrpc: '2.0', id: 2, method: 'tools/list' })}\n`,
    );
    await vi.waitFor(() => expect(stdout).toContain('"id":2'), { timeout: 15_000 });
    child.stdin.end();
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect(code).toBe(0);
    for (const line of stdout.trimEnd().split('\n')) expect(JSON.parse(line)).toMatchObject({ jsonrpc: '2.0' });
    expect(stderr).toContain('pets/broken.yaml is held');
    expect(stderr).toContain('ended');
  });

  test('calls under way when the input ends are answered', async () => {
    const child = spawn(process.execPath, [...CHILD, world.dir, 'users'], { stdio: ['pipe', 'pipe', 'ignore'] });
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    const params = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'raw', version: '1' } };
    const messages = [
      { id: 1, method: 'initialize', params },
      { method: 'notifications/initialized' },
      { id: 2, method: 'tools/call', params: { name: 'list_users', arguments: { q: 'wait' } } },
    ];
    child.stdin.end(messages.map((message) => `${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`).join(''));
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
    expect(JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({
      id: 2,
      result: { structuredContent: { path: '/list_users?q=wait' } },
    });
  });

  test('a changed configuration takes effect, and one without the server leaves it as it is', async () => {
    const own = await createWorld();
    const write = (more: string) => own.write('gateway.yaml', `servers:\n  - { name: pets, capabilities: caps${more} }\n`);
    await own.write('caps/a.yaml', fileText('list_pets', api.origin));
    await own.write('caps/b.yaml', fileText('drop_pets', api.origin));
    await write('');
    let stderr = '';
    const transport = new StdioClientTransport({ command: process.execPath, args: [...CHILD, own.dir], stderr: 'pipe' });
    transport.stderr?.on('data', (text: Buffer) => (stderr += text.toString()));
    const client = new ModernClient({ name: 'test', version: '1' });
    await client.connect(transport);
    const names = async () => (await client.listTools()).tools.map(({ name }) => name);
    expect(await names()).toEqual(['drop_pets', 'list_pets']);
    await write(', policy: { deny: [drop_pets] }, sse: true, sessions: true');
    await vi.waitFor(async () => expect(await names()).toEqual(['list_pets']), { timeout: 15_000, interval: 200 });
    await own.write('gateway.yaml', 'servers:\n  - { name: dogs, capabilities: caps }\n');
    await vi.waitFor(() => expect(stderr).toContain('there is no server'), { timeout: 15_000, interval: 200 });
    expect(await names()).toEqual(['list_pets']);
    await client.close();
    await own.close();
  });

  test('what is too large, too deep or no message is answered and logged, and the session goes on', async () => {
    const child = spawn(process.execPath, [...CHILD, world.dir, 'users'], { stdio: ['pipe', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const huge = 'x'.repeat(5_000_000);
    const deep = '['.repeat(400) + ']'.repeat(400);
    const list = (id: number) => `{"jsonrpc":"2.0","id":${id},"method":"tools/list"}`;
    const params = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'raw', version: '1' } };
    child.stdin.write(
      [
        JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params }),
        list(2),
        `{"jsonrpc":"2.0","id":"first","method":"tools/call","params":{"name":"list_users","arguments":{"q":"${huge}"}}}`,
        `{"method":"tools/call","params":{"name":"list_users","arguments":{"q":"${huge}","id":3}},"jsonrpc":"2.0","id":4}`,
        `{"jsonrpc":"2.0","id":77,"result":{"text":"${huge}"}}`,
        `{"jsonrpc":"2.0","id":5,"method":"tools/call","params":{"name":"list_users","arguments":{"q":${deep}}}}`,
        '{"jsonrpc":"2.0","id":6,',
        '{"jsonrpc":"2.0","id":7,"method":7}',
        `[${list(8)}]`,
        '',
        list(9),
        '',
      ].join('\n'),
    );
    await vi.waitFor(() => expect(stdout).toContain('"id":9'), { timeout: 15_000 });
    child.stdin.end();
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.filter(({ error }) => error !== undefined).map(({ id, error }) => [id, error.code, error.message])).toEqual([
      ['first', -32600, 'The message is larger than 4194304 bytes (limits.max_request_bytes).'],
      [4, -32600, 'The message is larger than 4194304 bytes (limits.max_request_bytes).'],
      [5, -32600, 'The message nests deeper than 128 levels (limits.max_json_depth).'],
      [null, -32700, 'The message is no JSON.'],
      [7, -32600, 'This is no JSON-RPC 2.0 message.'],
      [null, -32600, 'A line holds one JSON-RPC 2.0 message; batches are not taken.'],
    ]);
    expect(answers.filter(({ result }) => result !== undefined).map(({ id }) => id)).toEqual([1, 2, 9]);
    expect(stderr.match(/a message on standard input was dropped/g)).toHaveLength(7);
  });

  test.each([
    [[], 'there are several: pets, users'],
    [['dogs'], 'there is no server "dogs"'],
  ])('started with %j it says what is missing', async (args, message) => {
    const child = spawn(process.execPath, [...CHILD, world.dir, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(1);
    expect(stderr).toContain(message);
  });
});
