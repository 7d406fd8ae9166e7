import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants, existsSync } from 'node:fs';
import { mkdir, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Api, fileText, startApi } from '../gateway/world.js';
import { CLI } from './run-cli.js';

vi.setConfig({ testTimeout: 90_000 });

let api: Api;
let dir: string;
beforeAll(async () => {
  api = await startApi();
  dir = await mkdtemp(join(tmpdir(), 'mcp-gateway-lost-'));
  await mkdir(join(dir, 'caps'));
  await writeFile(join(dir, 'caps/a.yaml'), fileText('a', api.origin));
  await writeFile(join(dir, 'gateway.yaml'), 'server: { port: 0 }\nservers: [{ name: pets, capabilities: caps }]\n');
});
afterAll(async () => {
  await api.close();
  await rm(dir, { recursive: true, force: true });
});

function begin(args: readonly string[], stdio: readonly ('ignore' | 'pipe' | number)[]) {
  const child = spawn(process.execPath, [CLI, ...args], { cwd: dir, env: { PATH: process.env.PATH ?? '', HOME: dir }, stdio: [...stdio] });
  const said = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, said, ended };
}

/** Calls so often that something is logged, and is answered each time. */
async function callOften(stdout: string): Promise<void> {
  const client = new Client({ name: 'lost', version: '1' });
  await client.connect(new StreamableHTTPClientTransport(new URL(/http\S+/.exec(stdout)?.[0] ?? '')));
  for (let round = 0; round < 5; round += 1) {
    expect(await client.callTool({ name: 'a', arguments: {} })).toMatchObject({ structuredContent: { path: '/a' } });
  }
  await client.close();
}

const hasFull = existsSync('/dev/full');

describe('a server whose log goes nowhere', () => {
  it.skipIf(!hasFull).each([[[]], [['--workers', '2']]])('goes on while the disk of its log is full (%j)', async (more) => {
    const full = await open('/dev/full', 'w');
    const { child, said, ended } = begin(['-c', 'gateway.yaml', '--verbose', ...more], ['ignore', 'pipe', full.fd]);
    await full.close();
    await vi.waitFor(() => expect(said.stdout).toContain('/mcp'), { timeout: 60_000 });
    await callOften(said.stdout);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  it('goes on when nobody reads its log and its output any more', async () => {
    const { child, said, ended } = begin(['-c', 'gateway.yaml', '--verbose'], ['ignore', 'pipe', 'pipe']);
    await vi.waitFor(() => expect(said.stdout).toContain('/mcp'), { timeout: 60_000 });
    child.stderr?.destroy();
    child.stdout?.destroy();
    await callOften(said.stdout);
    child.kill('SIGTERM');
    await once(child, 'exit');
    expect([child.exitCode, await ended]).toEqual([0, 0]);
  });

  it.skipIf(process.platform === 'win32')('logs again when somebody reads again', async () => {
    const path = join(dir, 'log');
    execFileSync('mkfifo', [path]);
    const openReader = () => open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const reader = await openReader();
    const writer = await open(path, 'w');
    const { child, said, ended } = begin(['-c', 'gateway.yaml', '--verbose'], ['ignore', 'pipe', writer.fd]);
    await writer.close();
    await vi.waitFor(() => expect(said.stdout).toContain('/mcp'), { timeout: 60_000 });
    await reader.close();
    await callOften(said.stdout);
    const again = await openReader();
    await callOften(said.stdout);
    await vi.waitFor(async () => expect((await again.read(Buffer.alloc(4096))).buffer.toString()).toContain('pets'), { timeout: 10_000 });
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    await again.close();
  });
});

describe('a command whose answer goes nowhere', () => {
  it.skipIf(!hasFull)('says so in one line', async () => {
    const full = await open('/dev/full', 'w');
    const { said, ended } = begin(['config', 'check'], ['ignore', full.fd, 'pipe']);
    await full.close();
    expect(await ended).toBe(1);
    expect(said.stderr.split('\n').slice(1)).toEqual([
      expect.stringMatching(/^mcp-gateway: standard output cannot be written: ENOSPC/),
      '',
    ]);
  });

  it('ends without a word when its reader has seen enough', async () => {
    const { child, said, ended } = begin(['config', 'check'], ['ignore', 'pipe', 'pipe']);
    child.stdout?.destroy();
    expect([await ended, said.stderr]).toEqual([0, expect.not.stringContaining('mcp-gateway:')]);
  });
});
