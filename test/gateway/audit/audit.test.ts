import { chmod, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client, type ElicitResult, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runCli } from '../../cli/run-cli.js';
import { hashKey } from '../../hash-key.js';
import { type Api, connect, createWorld, fileText, startApi, urlOf, type World } from '../world.js';

let api: Api;
let world: World;

beforeEach(async () => {
  api = await startApi();
  world = await createWorld();
  await world.write('caps/a.yaml', fileText('get_pet', api.origin, { path: '/pets?detail=full' }));
});
afterEach(async () => {
  await world.close();
  await api.close();
});

const config = (audit = '{}') => `observability: { audit: ${audit} }
servers:
  - name: pets
    capabilities: caps
    access: { type: keys, keys: [{ name: alice, sha256: ${hashKey('a-key')} }] }
`;
const ALICE = { authorization: 'Bearer a-key' };

async function entries(dir = 'audit'): Promise<Record<string, unknown>[]> {
  const files = (await readdir(join(world.dir, dir))).filter((name) => name.endsWith('.jsonl')).sort();
  const texts = await Promise.all(files.map((name) => readFile(join(world.dir, dir, name), 'utf8')));
  return texts.flatMap((text) => text.trim().split('\n')).map((line) => JSON.parse(line));
}

test('every call is on record: who, what, with which outcome, and the arguments only as an HMAC', async () => {
  const gateway = await world.start(config());
  const client = await connect(urlOf(gateway, 'pets'), 'modern', ALICE);
  await client.callTool({ name: 'get_pet', arguments: { q: 'private-words' } });
  await client.callTool({ name: 'get_pet', arguments: { q: 'private-words' } });
  await client.callTool({ name: 'get_pet', arguments: { q: 7 } });
  await client.callTool({ name: 'no_such\nTool', arguments: {} }).catch(() => {});
  await client.close();
  await gateway.close();

  const [begin, first, second, third, refused, end] = await entries();
  expect(begin).toMatchObject({ event: 'begin', seq: 0, format_version: 1, gateway: '1.2.3', pid: process.pid });
  expect(first).toMatchObject({
    event: 'call',
    seq: 1,
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    request_id: expect.stringMatching(/^[\w-]{36}/),
    server: 'pets',
    tool: 'get_pet',
    operation: `GET ${api.origin}/pets`,
    effect: 'read',
    principal: 'key:alice',
    arguments_hmac: expect.stringMatching(/^[0-9a-f]{64}$/),
    outcome: 'ok',
    status: 200,
    ms: expect.any(Number),
  });
  expect(second?.arguments_hmac).toBe(first?.arguments_hmac);
  expect(third).toMatchObject({ outcome: 'error', failure: 'arguments' });
  expect(third?.arguments_hmac).not.toBe(first?.arguments_hmac);
  expect(refused).toMatchObject({ event: 'refused', tool: 'no_such\nTool', principal: 'key:alice', reason: 'fault' });
  expect(end).toMatchObject({ event: 'end', reason: 'closed' });
  expect(JSON.stringify(await entries())).not.toContain('private-words');
});

test('what a caller may not call is on record by whatever way it was asked for', async () => {
  const more = 'expose: both\nresource: { uri_template: "pets://{q}" }\n';
  await world.write(
    'caps/b.yaml',
    fileText('get_chip', api.origin, { more, tags: 'chips' }).replace('metadata: {', 'metadata: { read_only: true,'),
  );
  const key = `{ name: alice, sha256: ${hashKey('a-key')}, tools: get_pet }`;
  const gateway = await world.start(`${config().replace(/{ name: alice.*}(?=\])/, key)}    exposure: dynamic\n`);
  const client = await connect(urlOf(gateway, 'pets'), 'modern', ALICE);
  const call = (name: string) => client.callTool({ name: 'call_operation', arguments: { name, arguments: { q: 'private-words' } } });
  expect(await call('get_chip')).toMatchObject({ isError: true });
  expect(await call('none')).toMatchObject({ isError: true });
  await expect(client.readResource({ uri: 'pets://private-words' })).rejects.toThrow('There is no resource');
  await expect(client.readResource({ uri: 'none://private-words' })).rejects.toThrow('There is no resource');
  await client.close();
  await gateway.close();

  const [, ...refused] = (await entries()).slice(0, -1);
  const entry = { event: 'refused', server: 'pets', principal: 'key:alice', reason: 'fault', request_id: expect.any(String) };
  expect(refused).toEqual(['get_chip', 'none', 'get_chip'].map((tool) => expect.objectContaining({ ...entry, tool })));
  expect(JSON.stringify(refused)).not.toContain('private-words');
});

test.each<[string, object, ElicitResult | undefined]>([
  ['declined', { elicitation: {} }, { action: 'decline' }],
  ['unconfirmed', {}, undefined],
])('a call that was not confirmed is on record as %s, and counted', async (failure, capabilities, answer) => {
  const gateway = await world.start(
    `${config('{}').replace('{ audit', '{ metrics: { listen: "127.0.0.1:0" }, audit')}    policy: { confirm: "*" }\n`,
  );
  const client = new Client({ name: 'test', version: '1' }, { capabilities, versionNegotiation: { mode: { pin: '2026-07-28' } } });
  if (answer !== undefined) client.setRequestHandler('elicitation/create', async () => answer);
  await client.connect(new StreamableHTTPClientTransport(new URL(urlOf(gateway, 'pets')), { requestInit: { headers: ALICE } }));
  expect(await client.callTool({ name: 'get_pet', arguments: { q: 'private-words' } })).toMatchObject({ isError: true });
  await client.close();
  const metrics = await (await fetch(gateway.metricsUrl ?? '')).text();
  await gateway.close();

  const calls = (await entries()).filter(({ event }) => event !== 'begin' && event !== 'end');
  expect(calls).toEqual([
    expect.objectContaining({
      event: 'call',
      tool: 'get_pet',
      principal: 'key:alice',
      outcome: 'error',
      failure,
      arguments_hmac: expect.any(String),
    }),
  ]);
  expect(calls[0]).not.toHaveProperty('status');
  expect(metrics).toContain(`mcp_gateway_call_failures_total{server="pets",failure="${failure}"} 1`);
  expect(api.requests).toEqual([]);
});

describe('audit verify', () => {
  test('says that an audit is whole, while the gateway runs and after', async () => {
    const gateway = await world.start(config());
    expect(await runCli(['audit', 'verify'], world.dir)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/1 lines, open\nThe audit is whole\.\n$/),
    });
    await gateway.close();
    expect(await runCli(['audit', 'verify', 'audit'], world.dir)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/2 lines, closed\n/),
    });
  });

  test('names the first broken line and exits with 1', async () => {
    await (await world.start(config())).close();
    const [name = ''] = (await readdir(join(world.dir, 'audit'))).filter((file) => file.endsWith('.jsonl'));
    const path = join(world.dir, 'audit', name);
    await writeFile(path, (await readFile(path, 'utf8')).replace('"closed"', '"rotated"'));
    const run = await runCli(['audit', 'verify'], world.dir);
    expect(run.code).toBe(1);
    expect(run.stdout).toContain(
      `audit/${name}:2: the line was changed, or not written by the gateway\nThe audit is not whole: 1 problem.\n`,
    );
    const json = await runCli(['audit', 'verify', '--format', 'json'], world.dir);
    expect(JSON.parse(json.stdout).problems).toEqual([{ path: `audit/${name}`, line: 2, message: expect.any(String) }]);
  });

  test('wants the key of the configuration', async () => {
    const gateway = await world.start(config(`{ dir: log/audit, key: "\${KEY}" }`), { env: { KEY: 'sixteen characters' } });
    await gateway.close();
    expect(await readdir(join(world.dir, 'log/audit'))).not.toContain('audit.key');
    const verify = (...more: string[]) =>
      runCli(['audit', 'verify', 'log/audit', ...more], world.dir, { env: { KEY: 'sixteen characters', OLD: 'x' } });
    expect(await verify()).toMatchObject({ code: 1, stdout: expect.stringContaining('name it with --key') });
    expect(await verify('--key', 'env:OLD')).toMatchObject({ code: 1 });
    expect(await verify('--key', 'env:OLD', '--key', 'env:KEY')).toMatchObject({ code: 0 });
    expect(await verify('--key', 'env:NONE')).toMatchObject({ code: 1, stderr: expect.stringContaining('there is no such key') });
  });

  test('a directory without an audit is an error', async () => {
    expect(await runCli(['audit', 'verify', 'caps'], world.dir)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('there is no audit file'),
    });
    expect(await runCli(['audit', 'verify'], world.dir)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('no such file or directory'),
    });
  });
});

describe('a directory that cannot be written', () => {
  test('stops the start', async () => {
    await world.write('audit', 'a file');
    await expect(world.start(config())).rejects.toMatchObject({
      code: 'not-writable',
      message: expect.stringContaining('the audit cannot be written'),
    });
  });

  test('a key that others may read stops the start', async () => {
    await (await world.start(config())).close();
    const key = join(world.dir, 'audit/audit.key');
    expect((await stat(key)).mode & 0o777).toBe(0o600);
    await chmod(key, 0o640);
    await expect(world.start(config())).rejects.toMatchObject({ code: 'config-invalid', hint: expect.stringContaining('chmod 600') });
  });

  test.each([
    ['refuse', true],
    ['warn', false],
  ])('that goes away while serving, with on_failure: %s', async (mode, isRefused) => {
    const gateway = await world.start(config(`{ on_failure: ${mode} }`));
    const client = await connect(urlOf(gateway, 'pets'), 'modern', ALICE);
    const dir = join(world.dir, 'audit');
    await rm(dir, { recursive: true });
    await writeFile(dir, 'in the place of the directory');
    await client.callTool({ name: 'get_pet', arguments: {} });
    await vi.waitFor(() => expect(world.log.join('')).toContain('the audit cannot be written'));
    const sent = api.requests.length;
    const result = await client.callTool({ name: 'get_pet', arguments: {} });
    expect(result.isError === true).toBe(isRefused);
    expect(api.requests.length - sent).toBe(isRefused ? 0 : 1);
    if (isRefused) expect(JSON.stringify(result.content)).toContain('cannot write its audit now, and makes no calls without');
    expect((await client.listTools()).tools).toHaveLength(1);

    await rm(dir);
    await vi.waitFor(() => expect(world.log.join('')).toContain('the audit is written again'), 3000);
    expect((await client.callTool({ name: 'get_pet', arguments: {} })).isError).not.toBe(true);
    await client.close();
    await gateway.close();
    expect(world.log.join('')).toContain('a file of the audit was removed while it was written');
    const events = (await entries()).map(({ event }) => event);
    expect(events).toEqual(['begin', 'call', isRefused ? 'refused' : 'call', 'call', 'end']);
    expect(await runCli(['audit', 'verify'], world.dir)).toMatchObject({ code: 0 });
  });
});
