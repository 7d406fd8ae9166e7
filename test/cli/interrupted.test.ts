import { execFileSync, spawn } from 'node:child_process';
import { type FileHandle, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CLI } from './run-cli.js';

vi.setConfig({ testTimeout: 60_000 });

/** Takes requests, and answers none. */
let silent: Server;
let asked: number;
let url: string;
let dir: string;
beforeAll(async () => {
  silent = createServer(() => {
    asked += 1;
  });
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/openapi.json`;
  dir = await mkdtemp(join(tmpdir(), 'mcp-gateway-interrupted-'));
  await writeFile(join(dir, 'gateway.yaml'), `servers: [{ name: api, spec: "${url}" }]\n`);
});
afterAll(async () => {
  silent.close();
  silent.closeAllConnections();
  await rm(dir, { recursive: true, force: true });
});

/** The exit code of a command that was sent one signal when it was under way; `null` when that did not end it in time. */
async function interrupt(
  args: readonly string[],
  signal: NodeJS.Signals,
  isUnderWay: () => Promise<unknown>,
): Promise<{ code: number | null; stderr: string }> {
  asked = 0;
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd: dir,
    env: { PATH: process.env.PATH ?? '', HOME: dir },
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  try {
    await isUnderWay();
    child.kill(signal);
    const tooLate = new Promise<'too late'>((resolve) => setTimeout(resolve, 15_000, 'too late').unref());
    const code = await Promise.race([ended, tooLate]);
    return { code: code === 'too late' ? null : code, stderr };
  } finally {
    child.kill('SIGKILL');
  }
}

describe('one signal while a description is read', () => {
  it.each([
    [['--spec', 'URL', '--port', '0'], 'SIGTERM', 0],
    [['--spec', 'URL', '--port', '0'], 'SIGINT', 130],
    [['--spec', 'URL', '--port', '0', '--workers', '2'], 'SIGTERM', 0],
    [['--spec', 'URL', '--stdio'], 'SIGTERM', 0],
    [['config', 'check'], 'SIGTERM', 1],
  ] as const)('%j: %s ends it with %d', async (args, signal, code) => {
    const found = await interrupt(
      args.map((word) => (word === 'URL' ? url : word)),
      signal,
      () => vi.waitFor(() => expect(asked).toBeGreaterThan(0), { timeout: 30_000 }),
    );
    expect(found.code).toBe(code);
    expect(found.stderr).not.toContain('bug');
  });

  it.skipIf(process.platform === 'win32')('is heeded while nobody writes to a pipe', async () => {
    execFileSync('mkfifo', [join(dir, 'pipe')]);
    let writer: FileHandle | undefined;
    const { code, stderr } = await interrupt(['import', 'preview', 'pipe'], 'SIGTERM', async () => {
      writer = await open(join(dir, 'pipe'), 'w'); // when there is a reader
    });
    await writer?.close();
    expect([code, stderr]).toEqual([1, expect.stringContaining('pipe: interrupted')]);
  });
});
