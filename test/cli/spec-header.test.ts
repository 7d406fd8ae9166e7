import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from './run-cli.js';

const TOKEN = 'sk_live_4eC39HqLyjWDarjtT1zdp7dc';
const DESCRIPTION =
  'openapi: 3.0.0\ninfo: { title: T, version: "1" }\npaths: { /a: { get: { operationId: a, responses: { 200: { description: fine } } } } }\n';

let server: Server;
let url: string;
let folder: string;
beforeAll(async () => {
  server = createServer(({ headers }, response) => {
    if (headers.authorization === `Bearer ${TOKEN}`) response.end(DESCRIPTION);
    else response.writeHead(401).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  url = `http://127.0.0.1:${port}/tiny.yaml`;
});
afterAll(() => void server.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mcp-gateway-cli-'));
  return () => rm(folder, { recursive: true });
});

const HEADER = ['--spec-header', 'Authorization: Bearer ${DOCS_TOKEN}'];
const run = (...args: string[]) => runCli(args, folder, { env: { DOCS_TOKEN: TOKEN } });

describe('--spec-header of an import', () => {
  it('opens a description, and stands in no plan, draft or manifest', async () => {
    const saved = await run('import', 'preview', url, ...HEADER, '--out', 'plan.json');
    expect([saved.code, saved.stdout]).toEqual([0, expect.stringContaining('1 operation found')]);
    expect((await run('import', 'apply', '--plan', 'plan.json', ...HEADER)).code).toBe(0);
    expect((await run('cap', 'import', url, ...HEADER)).code).toBe(0);
    const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(['plan.json', 'a.yaml', 'capabilities.lock.json']));
    for (const { parentPath, name } of files)
      expect(await readFile(join(parentPath, name), 'utf8')).not.toMatch(/sk_live|DOCS_TOKEN|Bearer/);
  });

  it('is named where a description is closed', async () => {
    const { code, stderr } = await run('import', 'preview', url);
    expect([code, stderr]).toEqual([1, expect.stringContaining('status 401\n  Give the header that opens it with --spec-header')]);
  });

  it.each([
    ['without a value', 'the URL', TOKEN, '--spec-header takes a name and a value'],
    ['of the connection', 'the URL', `Host: ${TOKEN}`, '--spec-header: the header "Host" is set by the connection'],
    ['over two lines', 'the URL', `X-Key: ${TOKEN}\n${TOKEN}`, '--spec-header X-Key: the value holds characters that no header can carry'],
    ['from a variable that is not set', 'the URL', 'X-Key: ${NONE}', '--spec-header X-Key: the environment variable NONE is not set'],
    ['for a file', 'tiny.yaml', `X-Key: ${TOKEN}`, '--spec-header has no effect where the description is no URL'],
  ])('is refused %s, without repeating it', async (_what, source, header, says) => {
    await writeFile(join(folder, 'tiny.yaml'), DESCRIPTION);
    const { code, stderr } = await run('import', 'preview', source === 'the URL' ? url : source, '--spec-header', header);
    expect([code, stderr]).toEqual([1, expect.stringContaining(says)]);
    expect(stderr).not.toContain(TOKEN);
  });
});
