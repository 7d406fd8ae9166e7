import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLiveView } from '../../src/cli/render/live-view.js';
import { chooseStyle } from '../../src/cli/render/style.js';
import { type Api, connect, createWorld, fileText, startApi, urlOf, type World } from '../gateway/world.js';
import { startCli } from './run-cli.js';

let api: Api;
let world: World;

beforeAll(async () => {
  api = await startApi((req, res) => {
    const status = Number(/q=(\d+)/.exec(req.url ?? '')?.[1] ?? 200);
    res.writeHead(status, { 'content-type': 'application/json' }).end('{"a":1}');
  });
  world = await createWorld();
  await world.write('caps/a.yaml', fileText('get_pet', api.origin));
});
afterAll(async () => {
  await world.close();
  await api.close();
  await rm(world.dir, { recursive: true, force: true });
});

/** Lines of the view after calls with these arguments, durations left out. */
async function view(isTerminal: boolean, calls: readonly Record<string, unknown>[]): Promise<string[]> {
  const lines: string[] = [];
  const style = chooseStyle(isTerminal, true, {});
  const liveView = createLiveView(
    (line) => lines.push(line.replace(/\d+ ms/, 'N ms')),
    style,
    () => new Date('2026-01-02T03:04:05.678Z'),
  );
  const gateway = await world.start('servers:\n  - { name: pets, capabilities: caps, upstream: { attempts: 1 } }\n', { liveView });
  const client = await connect(urlOf(gateway, 'pets'));
  for (const args of calls) await client.callTool({ name: 'get_pet', arguments: args });
  await client.close();
  await gateway.close();
  return lines;
}

test('one line for each call, and none of its arguments', async () => {
  expect(await view(false, [{}, { q: '404' }, { q: '500' }, { q: 7 }])).toEqual([
    '03:04:05  pets  get_pet  anonymous  200  N ms  7 B\n',
    '03:04:05  pets  get_pet  anonymous  404  N ms  7 B\n',
    '03:04:05  pets  get_pet  anonymous  500  N ms  7 B\n',
    '03:04:05  pets  get_pet  anonymous  arguments  N ms  0 B\n',
  ]);
});

test('calls are not in the log as well', async () => {
  world.log.length = 0;
  await view(false, [{ q: '404' }]);
  expect(world.log.filter((line) => line.includes('tool=get_pet'))).toEqual([]);
});

test('colour only on a terminal', async () => {
  const [ok, refused, failed] = await view(true, [{}, { q: '404' }, { q: '500' }]);
  expect(ok).toContain('\u001b[32m200\u001b[0m');
  expect(refused).toContain('\u001b[33m404\u001b[0m');
  expect(failed).toContain('\u001b[31m500\u001b[0m');
});

test('serve --verbose shows calls on standard error', async () => {
  await world.write('gateway.yaml', 'server: { port: 0 }\nservers:\n  - { name: pets, capabilities: caps }\n');
  const cli = await startCli(['serve', '--verbose'], world.dir);
  const client = await connect(cli.urls[0] ?? '');
  await client.callTool({ name: 'get_pet', arguments: {} });
  await client.close();
  await cli.stop();
  expect(cli.stderr()).toMatch(/^\d\d:\d\d:\d\d {2}pets {2}get_pet {2}anonymous {2}200 {2}\d+ ms {2}7 B$/m);
  expect(cli.stdout()).not.toContain('get_pet');
});

test('a server that cannot be loaded is not called live', async () => {
  await world.write(
    'two.yaml',
    'server: { port: 0 }\nservers: [{ name: pets, capabilities: caps }, { name: lost, capabilities: nowhere }]\n',
  );
  const gateway = await startCli(['-c', 'two.yaml'], world.dir);
  expect(await gateway.stop()).toBe(0);
  expect(gateway.stdout()).toMatch(
    /^MCP server live at \S+\/pets\/mcp \(1 tool\)\nNothing is live at \S+\/lost\/mcp: the server could not be loaded\.\n$/,
  );
  expect(gateway.stderr()).toContain('server "lost" is not served: there is no directory nowhere');
});
