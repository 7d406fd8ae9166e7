import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fileText } from '../gateway/world.js';
import { runCli } from './run-cli.js';

it('config check opens no connection to a cache or a store', async () => {
  let connections = 0;
  const redis = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => redis.listen(0, '127.0.0.1', resolve));
  const folder = await mkdtemp(join(tmpdir(), 'mcp-gateway-check-'));
  try {
    const url = `redis://127.0.0.1:${(redis.address() as AddressInfo).port}`;
    await mkdir(join(folder, 'caps'));
    await writeFile(join(folder, 'caps/a.yaml'), fileText('a', 'https://api.example.com'));
    await writeFile(
      join(folder, 'gateway.yaml'),
      `cache: { type: redis, url: "${url}", secret: abcdefghijklmnopqrst }
store: { type: redis, url: "${url}", encryption_key: "${'A'.repeat(43)}=" }
servers: [{ name: pets, capabilities: caps }]
`,
    );
    const { code, stdout, stderr } = await runCli(['config', 'check', 'gateway.yaml'], folder);
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('Redis')]);
    expect(stdout).toContain('tools         a (read)');
    expect(connections).toBe(0);
  } finally {
    redis.close();
    await rm(folder, { recursive: true, force: true });
  }
});
