import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCli } from './run-cli.js';

const ANSWERS: Readonly<Record<string, readonly [status: number, type: string, body: string]>> = {
  '/pets/fits': [200, 'application/json', '{"name":"Rex"}'],
  '/pets/differs': [200, 'application/json', '{"name":7}'],
  '/pets/page': [200, 'text/html', '<h1>Sign in</h1>'],
  '/pets/nothing': [204, 'application/json', ''],
};

let folder: string;
let api: Server;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mcp-gateway-cap-test-'));
  api = createServer((request, response) => {
    const [status, type, body] = ANSWERS[request.url ?? ''] ?? [404, 'text/plain', 'none'];
    response.writeHead(status, { 'content-type': type }).end(body);
  });
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
  await writeFile(
    join(folder, 'pet.yaml'),
    `fulcrum: "1.0"
name: pet
description: A pet.
schema:
  input: { type: object, properties: { id: { type: string } }, required: [id] }
  output: { type: object, properties: { name: { type: string } } }
providers:
  primary:
    service: rest
    cost_per_call: 0
    timeout: 30
    config: { base_url: "http://127.0.0.1:${(api.address() as AddressInfo).port}", path: "/pets/{id}", method: GET }
cache: { strategy: none, ttl: 0 }
auth: { required: false, type: none }
metadata: { category: api, tags: [], cost_category: free, execution_time: fast, read_only: true }
`,
  );
});

afterAll(async () => {
  api.close();
  await rm(folder, { recursive: true, force: true });
});

it.each([
  ['fits', 'The result matches the output schema.'],
  ['differs', 'The result does not match the output schema:\n  must be string, is number'],
  ['page', 'The result does not match the output schema:\n  the answer is no JSON object'],
])('an answer that %s is compared with the output schema', async (id, said) => {
  const { code, stdout } = await runCli(['cap', 'test', 'pet.yaml', '--args', JSON.stringify({ id })], folder);
  expect([code, stdout]).toEqual([0, expect.stringContaining(said)]);
});

it('no content fits', async () => {
  const { code, stdout } = await runCli(['cap', 'test', 'pet.yaml', '--args', '{"id":"nothing"}', '--format', 'json'], folder);
  expect([code, JSON.parse(stdout)]).toEqual([0, expect.objectContaining({ matches_output_schema: true })]);
});

it('says what is wrong with arguments line by line', async () => {
  const { code, stderr } = await runCli(['cap', 'test', 'pet.yaml', '--args', '{"id":7}'], folder);
  expect([code, stderr.split('\n')]).toEqual([
    1,
    [
      'mcp-gateway: pet.yaml: 1 problem with the arguments of pet; nothing was sent.',
      expect.stringMatching(/^ {2}error arguments-invalid: \/id: must be string/),
      '  Valid arguments: id (required).',
      '',
    ],
  ]);
});

it('says once that a call failed', async () => {
  const { code, stdout } = await runCli(['cap', 'test', 'pet.yaml', '--args', '{"id":"a"}', '--base-url', 'http://127.0.0.1:1'], folder);
  expect([code, stdout.match(/The call failed/g)]).toEqual([1, ['The call failed']]);
});
