import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Client, Client as ModernClient, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { Client as OldClient } from '@modelcontextprotocol/sdk/client/index.js';
import { SSEClientTransport as OldSseTransport } from '@modelcontextprotocol/sdk/client/sse.js';
import { StreamableHTTPClientTransport as OldHttpTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { ElicitRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningGateway } from '../../src/gateway/index.js';
import { type Api, createWorld, fileText, startApi, urlOf, type World } from './world.js';

let api: Api;
let world: World;
let gateway: RunningGateway;

const CONFIG = `servers:
  - { name: shop, capabilities: shop, policy: { confirm: ["effect:delete"] }, sessions: true, sse: true, promote_reads: true }
  - { name: stateless, capabilities: shop, policy: { confirm: ["effect:delete"] } }
  - { name: lenient, capabilities: shop, policy: { confirm: ["effect:delete"], on_unsupported: allow } }
  - { name: dynamic, capabilities: shop, policy: { confirm: ["effect:delete"] }, exposure: dynamic }
  - { name: reads, capabilities: shop, policy: { confirm: ["effect:read"] }, promote_reads: true }
`;

beforeAll(async () => {
  api = await startApi();
  world = await createWorld();
  await world.write(
    'shop/delete.yaml',
    fileText('delete_book', api.origin, {
      method: 'DELETE',
      path: '/books/{id}',
      input: '{ type: object, properties: { id: { type: string }, reason: { type: string }, api_key: { type: string } }, required: [id] }',
      config: '      params: { reason: "{reason}" }\n      headers: { X-Api-Key: "{api_key}" }\n',
    }),
  );
  await world.write(
    'shop/get.yaml',
    fileText('get_book', api.origin, {
      path: '/books/{id}',
      input: '{ type: object, properties: { id: { type: string } }, required: [id] }',
      config: '',
    }),
  );
  gateway = await world.start(CONFIG);
});
afterAll(async () => {
  await world.close();
  await api.close();
});

type Answer = { action: 'accept' | 'decline' | 'cancel'; content?: Record<string, boolean> };
const YES: Answer = { action: 'accept', content: { confirm: true } };

/** A client whose user gives this answer; the questions are kept. */
async function user(answer: Answer | undefined, server = 'shop', era: 'modern' | 'legacy' = 'modern') {
  const questions: string[] = [];
  const client = new ModernClient(
    { name: 'test', version: '1' },
    {
      capabilities: answer === undefined ? {} : { elicitation: {} },
      versionNegotiation: { mode: era === 'modern' ? { pin: '2026-07-28' } : 'legacy' },
    },
  );
  if (answer !== undefined) answerWith(client, answer, questions);
  await client.connect(new StreamableHTTPClientTransport(new URL(urlOf(gateway, server))));
  return { client, questions };
}

function answerWith(client: Client, answer: Answer, questions: string[]): void {
  client.setRequestHandler('elicitation/create', async ({ params }) => {
    questions.push(params.message);
    return answer;
  });
}

const deleteBook = { name: 'delete_book', arguments: { id: '7' } };
const deletions = () => api.requests.filter(({ method }) => method === 'DELETE').length;

describe.each(['modern', 'legacy'] as const)('policy.confirm on the %s revision', (era) => {
  it('asks, and calls when the user says yes', async () => {
    const { client, questions } = await user(YES, 'shop', era);
    const before = deletions();
    expect(await client.callTool(deleteBook)).toMatchObject({ structuredContent: { path: '/books/7' } });
    expect(questions).toEqual(['Allow delete_book of shop? It deletes data.\n- id: "7"']);
    expect(deletions()).toBe(before + 1);
    await client.callTool(deleteBook);
    expect(questions).toHaveLength(2);
    await client.close();
  });

  it.each<[string, Answer]>([
    ['declines', { action: 'decline' }],
    ['dismisses the question', { action: 'cancel' }],
    ['says no', { action: 'accept', content: { confirm: false } }],
  ])('does not call when the user %s', async (_name, answer) => {
    const { client } = await user(answer, 'shop', era);
    const before = deletions();
    const result = await client.callTool(deleteBook);
    expect(result.isError).toBe(true);
    expect(JSON.stringify(result.content)).toContain('The user did not allow delete_book');
    expect(deletions()).toBe(before);
    await client.close();
  });

  it('refuses when the client cannot ask, or allows where that is configured', async () => {
    const before = deletions();
    const { client } = await user(undefined, 'shop', era);
    const result = await client.callTool(deleteBook);
    expect(result.isError).toBe(true);
    expect(JSON.stringify(result.content)).toContain('this client cannot ask');
    expect(deletions()).toBe(before);
    await client.close();
    const lenient = await user(undefined, 'lenient', era);
    expect((await lenient.client.callTool(deleteBook)).isError).toBeFalsy();
    await lenient.client.close();
  });

  it('asks nothing about other tools, nor about a call that is wrong anyway', async () => {
    const { client, questions } = await user(YES, 'shop', era);
    expect((await client.readResource({ uri: 'api://shop/books/7' })).contents).toHaveLength(1);
    expect((await client.callTool({ name: 'delete_book', arguments: { ids: '7' } })).isError).toBe(true);
    expect(questions).toEqual([]);
    await client.close();
  });
});

it('shows arguments cut and without credentials, each on one line', async () => {
  const { client, questions } = await user({ action: 'decline' });
  await client.callTool({ name: 'delete_book', arguments: { id: 'a\n- id: "b"\u202E', reason: 'x'.repeat(1000), api_key: 'k-1234' } });
  const lines = questions[0]?.split('\n') ?? [];
  expect(lines).toHaveLength(4);
  expect(lines[1]).toBe(String.raw`- id: "a\n- id: \"b\""`);
  expect(lines[2]?.length).toBeLessThan(250);
  expect(lines[3]).toBe('- api_key: "<redacted>"');
  await client.close();
});

it('an operation called through call_operation is asked about', async () => {
  const { client, questions } = await user(YES, 'dynamic');
  expect(await client.callTool({ name: 'call_operation', arguments: deleteBook })).toMatchObject({
    structuredContent: { path: '/books/7' },
  });
  expect(questions).toHaveLength(1);
  await client.close();
});

it('a resource is asked about when its read is', async () => {
  const { client, questions } = await user(YES, 'reads');
  expect((await client.readResource({ uri: 'api://reads/books/7' })).contents).toHaveLength(1);
  expect(questions).toEqual(['Allow get_book of reads? It reads data.\n- id: "7"']);
  await client.close();
  const declining = await user({ action: 'decline' }, 'reads');
  await expect(declining.client.readResource({ uri: 'api://reads/books/7' })).rejects.toThrow('The user did not allow get_book');
  await declining.client.close();
});

it('asks over SSE', async () => {
  const questions: string[] = [];
  const client = new OldClient({ name: 'old', version: '1' }, { capabilities: { elicitation: {} } });
  client.setRequestHandler(ElicitRequestSchema, async ({ params }) => {
    questions.push(params.message);
    return YES;
  });
  await client.connect(new OldSseTransport(new URL(`${gateway.address}/shop/sse`)) as unknown as Parameters<OldClient['connect']>[0]);
  expect(await client.callTool(deleteBook)).toMatchObject({ structuredContent: { path: '/books/7' } });
  expect(questions).toHaveLength(1);
  await client.close();
});

it('takes the answer of a user who was asked when the gateway began to end', async () => {
  const ending = await world.start(CONFIG);
  const client = new OldClient({ name: 'old', version: '1' }, { capabilities: { elicitation: {} } });
  let closing: Promise<void> | undefined;
  const statuses: number[] = [];
  client.setRequestHandler(ElicitRequestSchema, async () => {
    closing = ending.close();
    statuses.push((await fetch(urlOf(ending, 'shop'), { method: 'POST', body: '{}' })).status);
    return YES;
  });
  await client.connect(new OldHttpTransport(new URL(urlOf(ending, 'shop'))) as Parameters<OldClient['connect']>[0]);
  expect(await client.callTool(deleteBook)).toMatchObject({ structuredContent: { path: '/books/7' } });
  expect(statuses).toEqual([503]);
  await closing;
});

it.each(['auto', 'legacy'] as const)('asks over standard input and output (%s)', async (mode) => {
  const questions: string[] = [];
  await world.write('stdio/gateway.yaml', CONFIG.replaceAll('capabilities: shop', 'capabilities: ../shop'));
  const args = ['--import', 'tsx', fileURLToPath(new URL('./stdio-child.ts', import.meta.url)), join(world.dir, 'stdio'), 'stateless'];
  const client = new ModernClient({ name: 'test', version: '1' }, { capabilities: { elicitation: {} }, versionNegotiation: { mode } });
  answerWith(client, YES, questions);
  await client.connect(new StdioClientTransport({ command: process.execPath, args, stderr: 'ignore' }));
  expect(await client.callTool(deleteBook)).toMatchObject({ structuredContent: { path: '/books/7' } });
  expect(questions).toHaveLength(1);
  await client.close();
});

describe('an approval', () => {
  const META = {
    'io.modelcontextprotocol/protocolVersion': '2026-07-28',
    'io.modelcontextprotocol/clientInfo': { name: 'test', version: '1' },
    'io.modelcontextprotocol/clientCapabilities': { elicitation: {} },
  };
  /** One request of the current revision, as the client's SDK would send it. */
  async function send(args: Record<string, unknown>, more: Record<string, unknown> = {}, server = 'shop') {
    const response = await fetch(urlOf(gateway, server), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        'mcp-protocol-version': '2026-07-28',
        'mcp-method': 'tools/call',
        'mcp-name': 'delete_book',
      },
      body: JSON.stringify({
        jsonrpc: '2.0',
        id: 1,
        method: 'tools/call',
        params: { name: 'delete_book', arguments: args, _meta: META, ...more },
      }),
    });
    return (await response.json()) as {
      result?: { resultType: string; requestState: string; inputRequests: object; structuredContent?: object };
      error?: { code: number; message: string };
    };
  }
  const ask = async (args: Record<string, unknown>, server?: string) => (await send(args, {}, server)).result?.requestState ?? '';
  const yes = (requestState: string) => ({ requestState, inputResponses: { confirm: YES } });

  it('counts for the call that was asked about', async () => {
    const first = await send({ id: '1' });
    expect(first.result).toMatchObject({ resultType: 'input_required', inputRequests: { confirm: { method: 'elicitation/create' } } });
    expect((await send({ id: '1' }, yes(first.result?.requestState ?? ''))).result).toMatchObject({
      structuredContent: { path: '/books/1' },
    });
  });

  it('counts once', async () => {
    const state = await ask({ id: '1' });
    const before = deletions();
    const answers = await Promise.all([send({ id: '1' }, yes(state)), send({ id: '1' }, yes(state))]);
    expect(deletions()).toBe(before + 1);
    expect(answers.flatMap(({ error }) => error ?? [])).toMatchObject([{ code: -32602, message: expect.stringContaining('used already') }]);
  });

  it.each<[string, () => Promise<{ error?: { code: number } }>]>([
    ['other arguments', async () => send({ id: '2' }, yes(await ask({ id: '1' })))],
    ['another server', async () => send({ id: '1' }, yes(await ask({ id: '1' }, 'stateless')))],
    ['a state that was made up', async () => send({ id: '1' }, yes('e30.e30.e30.e30.e30'))],
    ['a state that was changed', async () => send({ id: '1' }, yes(`${(await ask({ id: '1' })).slice(0, -2)}AA`))],
  ])('does not count for %s', async (_name, attempt) => {
    const before = deletions();
    expect(await attempt()).toMatchObject({ error: { code: -32602, message: 'Invalid or expired requestState' } });
    expect(deletions()).toBe(before);
  });

  it('is asked for again when none comes with the answer, and a yes to nothing is none', async () => {
    const before = deletions();
    expect((await send({ id: '1' }, { inputResponses: { confirm: YES } })).result?.resultType).toBe('input_required');
    expect((await send({ id: '1' }, { requestState: await ask({ id: '1' }) })).result?.resultType).toBe('input_required');
    expect(deletions()).toBe(before);
  });

  it('of one caller is none of another', async () => {
    const keyed = await world.start(
      `servers:\n  - { name: shop, capabilities: shop, policy: { confirm: ["effect:delete"] }, access: { type: keys, keys: [{ name: a, sha256: 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824 }, { name: b, sha256: 486ea46224d1bb4fb680f34f7c9ad96a8f24ec88be73ea8e5a6c65260e9cb8a7 }] } }\n`,
    );
    const call = async (key: string, more: Record<string, unknown>) => {
      const response = await fetch(urlOf(keyed, 'shop'), {
        method: 'POST',
        headers: {
          authorization: `Bearer ${key}`,
          'content-type': 'application/json',
          accept: 'application/json, text/event-stream',
          'mcp-protocol-version': '2026-07-28',
          'mcp-method': 'tools/call',
          'mcp-name': 'delete_book',
        },
        body: JSON.stringify({
          jsonrpc: '2.0',
          id: 1,
          method: 'tools/call',
          params: { name: 'delete_book', arguments: { id: '1' }, _meta: META, ...more },
        }),
      });
      return (await response.json()) as { result?: { requestState: string }; error?: object };
    };
    const state = (await call('hello', {})).result?.requestState ?? '';
    expect(await call('world', yes(state))).toMatchObject({ error: { code: -32602 } });
    expect(await call('hello', yes(state))).toMatchObject({ result: { structuredContent: { path: '/books/1' } } });
    await keyed.close();
  });
});

it('does not call while nobody can tell whether an approval was used', async () => {
  const key = 'k'.repeat(40);
  const away = await world.start(
    `store: { type: redis, url: "redis://127.0.0.1:1", encryption_key: ${key} }\nservers:\n  - { name: away, capabilities: shop, policy: { confirm: ["effect:delete"] } }\n`,
  );
  const client = new ModernClient(
    { name: 'test', version: '1' },
    { capabilities: { elicitation: {} }, versionNegotiation: { mode: { pin: '2026-07-28' } } },
  );
  answerWith(client, YES, []);
  await client.connect(new StreamableHTTPClientTransport(new URL(urlOf(away, 'away'))));
  const before = deletions();
  const result = await client.callTool(deleteBook);
  expect(result.isError).toBe(true);
  expect(JSON.stringify(result.content)).toContain('cannot be told now');
  expect(deletions()).toBe(before);
  await client.close();
  await away.close();
});

describe('a configuration', () => {
  it.each([
    ['on_unsupported without confirm', 'policy: { on_unsupported: allow }', '"on_unsupported" has no effect without confirm'],
    ['a pattern that cannot be read', 'policy: { confirm: ["effect:destroy"] }', 'effects are read, create'],
  ])('with %s is refused', async (_name, policy, message) => {
    await expect(world.start(`servers:\n  - { name: shop, capabilities: shop, ${policy} }\n`)).rejects.toThrow(message);
  });

  it('with a confirm that matches nothing says so', async () => {
    const running = await world.start('servers:\n  - { name: quiet, capabilities: shop, policy: { confirm: ["remove_*"] } }\n');
    expect(world.log.join('')).toContain('policy.confirm "remove_*" matches nothing');
    await running.close();
  });
});
