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

it('config check warns of a client certificate that is not there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mcp-gateway-check-'));
  try {
    await mkdir(join(folder, 'caps'));
    await writeFile(join(folder, 'caps/a.yaml'), fileText('a', 'https://api.example.com'));
    await writeFile(join(folder, 'client.key'), 'the key itself');
    await writeFile(
      join(folder, 'gateway.yaml'),
      `servers:
  - name: pets
    capabilities: caps
    client_certificate: { certificate: file:${folder}/missing.pem, key: file:${folder}/client.key, passphrase: env:NOBODY_SET_THIS }
`,
    );
    const { stdout } = await runCli(['config', 'check', 'gateway.yaml'], folder);
    expect(stdout).toContain(
      `certificate file:${folder}/missing.pem cannot be read or is empty, passphrase env:NOBODY_SET_THIS is not set`,
    );
    expect(stdout).not.toMatch(/client\.key|the key itself/);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
