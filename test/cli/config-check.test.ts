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

it('config check warns of secrets that are not there, with the tools that want them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mcp-gateway-check-'));
  try {
    await mkdir(join(folder, 'caps'));
    const wanting = (name: string, key: string) =>
      fileText(name, 'https://api.example.com').replace(
        'auth: { required: false }',
        `auth: { required: true, type: bearer, key: "${key}" }`,
      );
    for (const name of ['a', 'b', 'c']) await writeFile(join(folder, `caps/${name}.yaml`), wanting(name, 'env:NOBODY_SET_THIS'));
    await writeFile(join(folder, 'caps/d.yaml'), wanting('d', `file:${folder}/missing`));
    await writeFile(join(folder, 'caps/e.yaml'), wanting('e', 'env:SET'));
    await writeFile(
      join(folder, 'gateway.yaml'),
      `servers:
  - name: pets
    capabilities: caps
    auth: { type: bearer, key: env:NOR_THIS }
    policy: { deny: [c] }
  - name: bills
    capabilities: caps
    auth: { type: oauth2, flow: client_credentials, client_id: gw, client_secret_key: env:SECRET_OF_BILLS, token_url: "https://id.example.com/token" }
`,
    );
    const { stdout } = await runCli(['config', 'check', 'gateway.yaml'], folder, { env: { SET: 'hushhush' } });
    expect(stdout.split('\n').flatMap((line) => /warning {7}(.*(?:env|file):.*)/.exec(line)?.[1] ?? [])).toEqual([
      'pets: env:NOR_THIS is not set; its calls go out without that credential',
      'pets: env:NOBODY_SET_THIS is not set; a and 1 more are called without it',
      `pets: file:${folder}/missing cannot be read or is empty; d is called without it`,
      'bills: env:SECRET_OF_BILLS is not set; it gets no token without',
      'bills: env:NOBODY_SET_THIS is not set; a and 2 more are called without it',
      `bills: file:${folder}/missing cannot be read or is empty; d is called without it`,
    ]);
    expect(stdout).not.toContain('hushhush');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
