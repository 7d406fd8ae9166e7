import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client as OldClient } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport as OldHttpTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { ToolListChangedNotificationSchema } from '@modelcontextprotocol/sdk/types.js';
import { Agent, fetch } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, createWorld, fileText, startApi, urlOf, type World } from './world.js';

const CLI = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const META = {
  'io.modelcontextprotocol/protocolVersion': '2026-07-28',
  'io.modelcontextprotocol/clientInfo': { name: 't', version: '1' },
  'io.modelcontextprotocol/clientCapabilities': {},
};

/** Two thousand connections take their time to be made where the clients and the gateway share a core. */
const dispatcher = new Agent({ connect: { timeout: 60_000 } });
let api: Api;
let world: World;

beforeAll(async () => {
  // Answers come out of order: the later half of what is asked at once is answered first.
  api = await startApi((req, res) => {
    const q = new URL(req.url ?? '/', 'http://api').searchParams.get('q') ?? '';
    const answer = () => res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ q }));
    if (Number(q.split(' ').at(-1)) % 2 === 0) setTimeout(answer, 5);
    else answer();
  });
  world = await createWorld();
  await world.write('caps/echo.yaml', fileText('echo', api.origin));
});
afterAll(async () => {
  await dispatcher.destroy();
  await world.close();
  await api.close();
});

/** What a call with this id and argument gives; every client counts its ids from the same number. */
async function call(url: string, id: number, q: string): Promise<{ id: unknown; q: unknown }> {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json, text/event-stream',
    'mcp-protocol-version': '2026-07-28',
    'mcp-method': 'tools/call',
    'mcp-name': 'echo',
  };
  const body = { jsonrpc: '2.0', id, method: 'tools/call', params: { name: 'echo', arguments: { q }, _meta: META } };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body), dispatcher });
  const answer = (await response.json()) as { id: unknown; result?: { structuredContent?: { q?: unknown } } };
  return { id: answer.id, q: answer.result?.structuredContent?.q };
}

describe('clients at once', () => {
  it('get their own answers, whatever ids they have in common', async () => {
    const gateway = await world.start('servers:\n  - { name: echo, capabilities: caps, sessions: true }\n');
    const clients = await Promise.all(
      ['ann', 'bob'].map(async (name) => {
        const client = new OldClient({ name, version: '1' });
        await client.connect(new OldHttpTransport(new URL(urlOf(gateway, 'echo'))) as never);
        return { name, client };
      }),
    );
    // Both count their ids from 0, and have one under way with the same id all the time.
    const own = await Promise.all(
      clients.map(async ({ name, client }) => {
        let count = 0;
        for (let index = 0; index < 500; index += 1) {
          const { structuredContent } = await client.callTool({ name: 'echo', arguments: { q: `${name} ${index}` } });
          if ((structuredContent as { q?: string } | undefined)?.q === `${name} ${index}`) count += 1;
        }
        await client.close();
        return count;
      }),
    );
    expect(own).toEqual([500, 500]);
  });

  it('are served two thousand at a time', async () => {
    const gateway = await world.start(
      'limits: { max_concurrency: 2000 }\nservers:\n  - { name: echo, capabilities: caps, upstream: { queue: 2000 } }\n',
    );
    const url = urlOf(gateway, 'echo');
    const answers = await Promise.all(Array.from({ length: 2000 }, (_, index) => call(url, 1, `client ${index}`)));
    expect(answers.filter(({ id, q }, index) => id === 1 && q === `client ${index}`)).toHaveLength(2000);
  });
});

describe('gateways as processes', () => {
  it('serve again as soon as they are started again after a kill under load, and no answer is anybody else’s', async () => {
    const port = await freePort();
    await world.write('killed.yaml', `server: { port: ${port} }\nservers:\n  - { name: echo, capabilities: caps }\n`);
    const url = `http://127.0.0.1:${port}/echo/mcp`;
    let isOver = false;
    let [right, wrong, lost] = [0, 0, 0];
    const load = Array.from({ length: 8 }, async (_, client) => {
      for (let index = 0; !isOver; index += 1) {
        const answer = await call(url, index, `${client} ${index}`).catch(() => undefined);
        if (answer === undefined) {
          lost += 1;
          await sleep(5);
        } else if (answer.id === index && answer.q === `${client} ${index}`) right += 1;
        else wrong += 1;
      }
    });
    for (let round = 0; round < 3; round += 1) {
      const child = await started();
      const before = right;
      while (right < before + 50) await sleep(5);
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    const last = await started();
    const before = right;
    while (right < before + 50) await sleep(5);
    isOver = true;
    await Promise.all(load);
    last.kill();
    expect(wrong).toBe(0);
    expect(lost).toBeGreaterThan(0);
  });

  it('tells the clients of every replica when a file changes', async () => {
    const replicas = await Promise.all(
      [1, 2].map(async () => {
        const port = await freePort();
        const file = `replica-${port}.yaml`;
        await world.write(`shared/echo.yaml`, fileText('echo', api.origin));
        await world.write(file, `server: { port: ${port} }\nservers:\n  - { name: echo, capabilities: shared, sessions: true }\n`);
        const child = await started(file);
        const client = new OldClient({ name: 'replica', version: '1' });
        const heard = new Promise<void>((resolve) => client.setNotificationHandler(ToolListChangedNotificationSchema, () => resolve()));
        await client.connect(new OldHttpTransport(new URL(`http://127.0.0.1:${port}/echo/mcp`)) as never);
        return { child, client, heard };
      }),
    );
    // The stream on which a client hears is opened behind the handshake.
    const writing = setInterval(() => {
      void world.write('shared/echo.yaml', fileText('echo', api.origin, { description: `written ${Math.random()}` }));
    }, 500);
    await Promise.all(replicas.map(({ heard }) => heard));
    clearInterval(writing);
    for (const { client, child } of replicas) {
      expect((await client.listTools()).tools[0]?.description).toMatch(/^written/);
      await client.close();
      child.kill();
    }
  });

  async function started(file = 'killed.yaml'): Promise<ChildProcess> {
    const child = spawn(process.execPath, [CLI, '-c', join(world.dir, file)], { stdio: ['ignore', 'pipe', 'ignore'] });
    await once(child.stdout, 'data');
    return child;
  }

  function freePort(): Promise<number> {
    return new Promise((resolve) => {
      const server = createServer().listen(0, '127.0.0.1', () => {
        const { port } = server.address() as { port: number };
        server.close(() => resolve(port));
      });
    });
  }
});
