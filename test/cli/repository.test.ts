import { fileURLToPath } from 'node:url';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { expect, it } from 'vitest';
import { startBookshop } from '../../examples/demo/api.mjs';
import { runCli, startCli } from './run-cli.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

it('serves the capabilities of this repository with its own gateway.yaml', async () => {
  const shop = await startBookshop({ port: 0 });
  // No absolute path is no state directory: nothing is written into the repository.
  const env = { BOOKSHOP_TOKEN: 'demo-token', MCP_GATEWAY_STATE_DIR: 'none' };
  const gateway = await startCli(['-c', 'gateway.yaml', '--port', '0'], ROOT, env);
  const client = new Client({ name: 'repository', version: '1' });
  try {
    const [url = ''] = gateway.urls;
    await client.connect(new StreamableHTTPClientTransport(new URL(url)));
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['addbook', 'getbook', 'getorder', 'listbooks', 'placeorder', 'removebook']);
    expect(gateway.stderr()).not.toMatch(/WARN|held/);
  } finally {
    await client.close();
    await gateway.stop();
    await shop.close();
  }
});

it('has capability files that are what the demo description gives', async () => {
  const { stdout } = await runCli(
    [
      'import',
      'preview',
      'examples/demo/openapi.yaml',
      '--format',
      'json',
      '--source-name',
      'bookshop',
      '--auth-key',
      'env:BOOKSHOP_TOKEN',
    ],
    ROOT,
  );
  expect(JSON.parse(stdout).drafts).toHaveLength(6);
  const { code, stdout: listed } = await runCli(['cap', 'list', '-c', 'gateway.yaml', '--format', 'json'], ROOT);
  const [root] = JSON.parse(listed).roots;
  expect([code, root.served.length, root.held, root.warnings]).toEqual([0, 6, [], []]);
});
