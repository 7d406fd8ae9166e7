import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { SSEClientTransport } from '@modelcontextprotocol/sdk/client/sse.js';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Api, fileText, startApi } from '../gateway/world.js';
import { type RunningCli, runCli, startCli } from './run-cli.js';

/** Each test begins three processes and more. */
vi.setConfig({ testTimeout: 90_000 });

let api: Api;
let dir: string;
let running: RunningCli | undefined;
let release: (() => void)[];
let inFlight: number;
let mostInFlight: number;

beforeEach(async () => {
  [release, inFlight, mostInFlight] = [[], 0, 0];
  api = await startApi((req, res) => {
    inFlight += 1;
    mostInFlight = Math.max(mostInFlight, inFlight);
    res.once('close', () => {
      inFlight -= 1;
    });
    const answer = () => res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ path: req.url }));
    if (req.url?.startsWith('/slow')) release.push(answer);
    else setTimeout(answer, 5);
  });
  dir = await mkdtemp(join(tmpdir(), 'workers-'));
  await mkdir(join(dir, 'caps'));
  await write('caps/a.yaml', fileText('fast', api.origin));
  await write('caps/b.yaml', fileText('slow', api.origin));
});
afterEach(async () => {
  answerSlow();
  await running?.stop();
  running = undefined;
  await api.close();
  await rm(dir, { recursive: true, force: true });
});

function answerSlow(): void {
  for (const answer of release.splice(0)) answer();
}

const write = (path: string, text: string) => writeFile(join(dir, path), text);

async function start(server: string, more = ''): Promise<{ url: string; metrics: string }> {
  await write(
    'gateway.yaml',
    `server: { port: 0, workers: 2 }
observability: { audit: {}, metrics: { listen: 127.0.0.1:0 } }
${more}
servers:
  - { name: pets, capabilities: caps${server} }
`,
  );
  running = await startCli(['-c', 'gateway.yaml'], dir);
  await said('all workers serve');
  return { url: running.urls[0] ?? '', metrics: /url=(\S+\/metrics)/.exec(running.stderr())?.[1] ?? '' };
}

const eventually = (check: () => void | Promise<void>): Promise<void> => vi.waitFor(check, { timeout: 20_000, interval: 50 });

/** Waits until it is in the log so often. */
async function said(text: string, times = 1): Promise<void> {
  await eventually(() => expect(running?.stderr().split(text).length).toBeGreaterThan(times));
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** On a connection of its own, so that workers take turns. */
function post(url: string, message: object, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, {
      method: 'POST',
      agent: false,
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        'mcp-protocol-version': '2025-06-18',
        ...headers,
      },
    });
    outgoing.once('error', reject).once('response', (res) => {
      let text = '';
      res.setEncoding('utf8').on('data', (piece: string) => {
        text += piece;
      });
      res.once('error', reject).once('end', () => resolve({ status: res.statusCode ?? 0, headers: res.headers, text }));
    });
    outgoing.end(JSON.stringify({ jsonrpc: '2.0', ...message }));
  });
}

const call = (url: string, name = 'fast', headers = {}): Promise<Answer> =>
  post(url, { id: 1, method: 'tools/call', params: { name, arguments: { q: 'x' } } }, headers);

/** Process ids of those who wrote an audit, and the calls that each of them recorded. */
async function auditedCalls(): Promise<Map<number, number>> {
  const found = new Map<number, number>();
  for (const name of (await readdir(join(dir, 'audit'))).filter((file) => file.endsWith('.jsonl'))) {
    const lines = (await readFile(join(dir, 'audit', name), 'utf8')).trim().split('\n');
    const entries: { event: string; pid?: number }[] = lines.map((line) => JSON.parse(line));
    found.set(entries[0]?.pid ?? 0, entries.filter(({ event }) => event === 'call').length);
  }
  return found;
}

async function countedCalls(metrics: string): Promise<number> {
  const text = await (await fetch(metrics)).text();
  return Number(/^mcp_gateway_calls_total\{.*outcome="ok"\} (\d+)/m.exec(text)?.[1]);
}

test('two workers serve one port as one gateway: said once, counted together, each with a chain of its own', async () => {
  const { url, metrics } = await start('');
  const answers = await Promise.all(Array.from({ length: 20 }, () => call(url)));
  expect(answers.filter(({ text }) => text.includes('/fast?q=x'))).toHaveLength(20);
  expect(running?.stdout().match(/MCP server live/g)).toHaveLength(1);
  expect(running?.stderr().match(/fast\.yaml|a\.yaml: nobody activated it/g)).toHaveLength(1);
  expect(await countedCalls(metrics)).toBe(20);
  expect(await (await fetch(metrics)).text()).toContain('mcp_gateway_tools{server="pets",state="served"} 2\n');

  expect(await running?.stop()).toBe(0);
  const calls = [...(await auditedCalls()).values()];
  expect(calls).toHaveLength(2);
  expect(Math.min(...calls)).toBeGreaterThan(0);
  expect(calls.reduce((sum, count) => sum + count)).toBe(20);
  expect(await runCli(['audit', 'verify'], dir)).toMatchObject({ code: 0, stdout: expect.stringContaining('The audit is whole.') });
});

describe('limits are those of one process', () => {
  test('a rate', async () => {
    const { url } = await start(', limits: { rate: { per_second: 0.001, burst: 5 } }');
    const answers = await Promise.all(Array.from({ length: 12 }, () => call(url)));
    expect(answers.filter(({ text }) => text.includes('/fast?q=x'))).toHaveLength(5);
    expect(answers.filter(({ text }) => text.includes('5 at once'))).toHaveLength(7);
  });

  test('a concurrency, also after a worker ended in the middle of a call', async () => {
    const { url } = await start(', limits: { max_concurrency: 1 }');
    const answers = await Promise.all(Array.from({ length: 12 }, () => call(url)));
    expect(answers.filter(({ text }) => text.includes('/fast?q=x'))).toHaveLength(12);
    expect(mostInFlight).toBe(1);

    const cut = call(url, 'slow').catch(() => 'cut off');
    await eventually(() => expect(release).toHaveLength(1));
    const before = [...(await auditedCalls()).keys()];
    const waiting = Array.from({ length: 4 }, () => call(url).catch(() => 'cut off'));
    for (const pid of before) process.kill(pid, 'SIGKILL');
    expect(await cut).toBe('cut off');
    await Promise.all(waiting);
    await said('all workers serve', 2);
    expect((await call(url)).text).toContain('/fast?q=x');
  });
});

test('a worker that is killed under load comes back, and numbers go on from where they were', async () => {
  const { url, metrics } = await start('');
  let isOver = false;
  let failed = 0;
  let answered = 0;
  const load = Array.from({ length: 4 }, async () => {
    while (!isOver) {
      const answer = await call(url).catch(() => undefined);
      if (answer?.text.includes('/fast?q=x') === true) answered += 1;
      else failed += 1;
    }
  });
  await eventually(() => expect(answered).toBeGreaterThan(50));
  const counted = await countedCalls(metrics);
  const [victim = 0] = (await auditedCalls()).keys();
  process.kill(victim, 'SIGKILL');
  await said('a worker ended by SIGKILL');
  await said('all workers serve', 2);
  const soFar = answered;
  await eventually(() => expect(answered).toBeGreaterThan(soFar + 50));
  isOver = true;
  await Promise.all(load);
  // What was under way in the one that was killed, and what was handed to it before its end was noticed.
  expect(failed).toBeLessThan(20);
  expect(await countedCalls(metrics)).toBeGreaterThan(counted + 50);
  expect([...(await auditedCalls()).keys()]).toHaveLength(3);
  expect(await running?.stop()).toBe(0);
  expect((await runCli(['audit', 'verify'], dir)).code).toBe(0);
});

describe('signals', () => {
  test('SIGTERM lets the calls of all workers finish', async () => {
    const { url } = await start('');
    const calls = Array.from({ length: 4 }, () => call(url, 'slow'));
    await eventually(() => expect(release).toHaveLength(4));
    const stopped = running?.stop();
    await said('stopping');
    await eventually(async () => expect(await call(url)).toMatchObject({ status: 503, headers: { connection: 'close' } }));
    const ready = await fetch(url.replace('/pets/mcp', '/readyz'));
    expect([ready.status, await ready.json()]).toEqual([503, expect.objectContaining({ status: 'draining' })]);
    answerSlow();
    for (const { text } of await Promise.all(calls)) expect(text).toContain('/slow?q=x');
    expect(await stopped).toBe(0);
    expect([...(await auditedCalls()).values()].reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(4);
  });

  test('SIGINT to everybody, as a terminal sends it, ends all of them once', async () => {
    await start('');
    for (const pid of (await auditedCalls()).keys()) process.kill(pid, 'SIGINT');
    process.kill(running?.pid ?? 0, 'SIGINT');
    expect(await running?.ended).toBe(130);
    for (const pid of (await auditedCalls()).keys()) expect(() => process.kill(pid, 0)).toThrow();
  });

  test('SIGHUP reloads all of them, says so once, and a configuration that is broken meanwhile stops nobody from coming back', async () => {
    const { url } = await start('');
    await write('caps/c.yaml', fileText('added', api.origin));
    process.kill(running?.pid ?? 0, 'SIGHUP');
    await said('reloaded');
    await eventually(async () => {
      const answers = await Promise.all(Array.from({ length: 6 }, () => call(url, 'added')));
      expect(answers.filter(({ text }) => text.includes('/added?q=x'))).toHaveLength(6);
    });
    expect(running?.stderr().match(/reloaded/g)).toHaveLength(1);

    await write('gateway.yaml', 'servers: nothing\n');
    process.kill(running?.pid ?? 0, 'SIGHUP');
    await said('the configuration is not valid');
    const [victim = 0] = (await auditedCalls()).keys();
    process.kill(victim, 'SIGKILL');
    await said('all workers serve', 2);
    const answers = await Promise.all(Array.from({ length: 6 }, () => call(url, 'added')));
    expect(answers.filter(({ text }) => text.includes('/added?q=x'))).toHaveLength(6);
  });
});

describe('sessions are found by whichever worker is asked', () => {
  test('of Streamable HTTP', async () => {
    const { url } = await start(', sessions: true');
    const params = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } };
    const begun = await Promise.all(Array.from({ length: 4 }, () => post(url, { id: 0, method: 'initialize', params })));
    const ids = begun.map(({ headers }) => String(headers['mcp-session-id']));
    expect(new Set(ids.map((id) => id.split('.')[0]))).toEqual(new Set(['1', '2']));
    for (const id of ids) {
      const session = { 'mcp-session-id': id };
      await post(url, { method: 'notifications/initialized' }, session);
      for (let turn = 0; turn < 3; turn += 1) expect((await call(url, 'fast', session)).text).toContain('/fast?q=x');
    }
    for (const id of ['1.none', '2.none', '9.none']) expect((await call(url, 'fast', { 'mcp-session-id': id })).status).toBe(404);
  });

  test('of HTTP with SSE, with the address of the client', async () => {
    const { url } = await start(', sse: true');
    for (let turn = 0; turn < 3; turn += 1) {
      const client = new Client({ name: 'test', version: '1' });
      // Every message on a connection of its own.
      const fetchAlone: typeof fetch = (input, init) =>
        fetch(
          input,
          init?.method === 'POST' ? { ...init, headers: { ...Object.fromEntries(new Headers(init.headers)), connection: 'close' } } : init,
        );
      await client.connect(new SSEClientTransport(new URL(url.replace(/mcp$/, 'sse')), { fetch: fetchAlone }));
      for (let again = 0; again < 3; again += 1)
        expect(await client.callTool({ name: 'fast', arguments: { q: 'x' } })).toMatchObject({ structuredContent: { path: '/fast?q=x' } });
      await client.close();
    }
    await running?.stop();
    const names = (await readdir(join(dir, 'audit'))).filter((name) => name.endsWith('.jsonl'));
    const lines = (await Promise.all(names.map((name) => readFile(join(dir, 'audit', name), 'utf8')))).join('').trim().split('\n');
    const calls = lines.map((line) => JSON.parse(line)).filter(({ event }) => event === 'call');
    expect(calls).toHaveLength(9);
    for (const entry of calls) expect(entry).toMatchObject({ client: '127.0.0.1' });
  });
});

test('a write drops what every worker has cached', async () => {
  await write('caps/read.yaml', fileText('read', api.origin).replace('strategy: none', 'strategy: exact, ttl: 300'));
  await write('caps/write.yaml', fileText('write', api.origin, { method: 'POST', config: '' }));
  const { url } = await start('');
  const readAll = () => Promise.all(Array.from({ length: 8 }, () => call(url, 'read')));
  const asked = () => api.requests.filter(({ url: path }) => path.startsWith('/read')).length;
  await readAll();
  await readAll();
  const once = asked();
  await readAll();
  expect(asked()).toBe(once);
  await call(url, 'write');
  await readAll();
  expect(asked()).toBeGreaterThanOrEqual(once + 2);
});

describe('what cannot begin is one message', () => {
  test.each([
    ['a configuration with a mistake', 'server: { workers: 2, prot: 1 }\nservers:\n  - { name: pets, capabilities: caps }\n', 'prot'],
    [
      'a bound that cannot be divided',
      'server: { workers: 3 }\nlimits: { max_concurrency: 2 }\nservers:\n  - { name: pets, capabilities: caps }\n',
      'max_concurrency: 2',
    ],
    ['no number', 'server: { workers: 0 }\nservers:\n  - { name: pets, capabilities: caps }\n', 'auto, or a whole number from 1 to 256'],
    ['nothing to serve', 'server: { workers: 2, port: 0 }\nservers:\n  - { name: pets, capabilities: nowhere }\n', 'nowhere'],
  ])('%s', async (_name, text, message) => {
    await write('gateway.yaml', text);
    const { code, stdout, stderr } = await runCli(['-c', 'gateway.yaml'], dir);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.split(message)).toHaveLength(2);
  });

  test('a port in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    await write('gateway.yaml', `server: { workers: 2, port: ${port} }\nservers:\n  - { name: pets, capabilities: caps }\n`);
    const { code, stderr } = await runCli(['-c', 'gateway.yaml'], dir);
    other.close();
    expect(code).toBe(1);
    expect(stderr.match(/is in use by another process/g)).toHaveLength(1);
  });
});

test('over standard input and output there is one process', async () => {
  await write('gateway.yaml', 'server: { workers: 2 }\nobservability: { audit: {} }\nservers:\n  - { name: pets, capabilities: caps }\n');
  const { code } = await runCli(['-c', 'gateway.yaml', '--stdio'], dir);
  expect(code).toBe(0);
  expect((await auditedCalls()).size).toBe(1);
});
