import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { createClient } from '@redis/client';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startCli } from '../../cli/run-cli.js';
import { hasRedis, REDIS_URL } from '../../redis.js';
import { ClientMemory, connectSignedIn } from './mcp-client.js';
import { createOauthWorld, type OauthWorld } from './world.js';

const prefix = `mcp-gateway:test:${randomUUID()}:`;
const store = `store: { type: redis, url: "${REDIS_URL}", prefix: "${prefix}", encryption_key: "${randomUUID()}${randomUUID()}" }`;

describe.skipIf(!hasRedis)('two gateway processes on one Redis', () => {
  let oauth: OauthWorld;
  const stops: (() => Promise<unknown>)[] = [];

  beforeAll(async () => {
    oauth = await createOauthWorld();
    await oauth.world.write('gateway.yaml', oauth.config(store));
    for (const _replica of [1, 2]) {
      const port = await freePort();
      const { stop } = await startCli(['-c', 'gateway.yaml', '--port', String(port)], oauth.world.dir);
      oauth.front.targets.push(port);
      stops.push(stop);
    }
  });
  afterAll(async () => {
    await Promise.all(stops.map((stop) => stop()));
    await oauth.close();
    const redis = await createClient({ url: REDIS_URL }).connect();
    const keys = await redis.keys(`${prefix}*`);
    if (keys.length > 0) await redis.del(keys);
    redis.destroy();
  });

  it('are one authorization server: each step of a sign-in may go to either', async () => {
    const memories = await Promise.all(
      ['alice', 'bob'].map(async (name) => {
        const memory = new ClientMemory(oauth.person(name));
        const client = await connectSignedIn(oauth.urlOf('asana'), memory);
        const results = await Promise.all([1, 2, 3, 4].map(() => client.callTool({ name: 'list', arguments: {} })));
        for (const { structuredContent } of results) expect(structuredContent).toEqual({ user: name, server: 'asana' });
        await client.close();
        return memory;
      }),
    );
    const byTarget = (path: string) => new Set(oauth.front.answered.filter((one) => one.path === path).map(({ target }) => target));
    for (const path of ['/asana/mcp', '/asana/token']) expect(byTarget(path).size).toBeGreaterThan(0);
    expect(byTarget('/asana/mcp').size).toBe(2);

    const [memory] = memories;
    const form = new URLSearchParams({ token: memory?.saved?.refresh_token ?? '', client_id: memory?.client?.client_id ?? '' });
    expect((await fetch(`${oauth.front.origin}/asana/revoke`, { method: 'POST', body: form })).status).toBe(200);
    const headers = { authorization: `Bearer ${memory?.saved?.access_token}` };
    for (const target of oauth.front.targets)
      expect((await fetch(`http://127.0.0.1:${target}/asana/mcp`, { method: 'POST', body: '{}', headers })).status).toBe(401);
  });

  it('redeem a code once, however many ask either of them', async () => {
    const person = oauth.person('carol');
    const { client_id, code, verifier } = await signInByHand(person);
    const form = new URLSearchParams({ grant_type: 'authorization_code', client_id, code, code_verifier: verifier });
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => fetch(`${oauth.front.origin}/asana/token`, { method: 'POST', body: form })),
    );
    const good = answers.filter(({ status }) => status === 200);
    expect(good.length).toBeLessThanOrEqual(1);
    for (const answer of good) {
      const { access_token } = (await answer.json()) as { access_token: string };
      const headers = { authorization: `Bearer ${access_token}` };
      expect((await fetch(oauth.urlOf('asana'), { method: 'POST', body: '{}', headers })).status).toBe(401);
    }
  });

  it('leave nothing readable in Redis', async () => {
    const person = oauth.person('dave');
    const memory = new ClientMemory(person);
    await (await connectSignedIn(oauth.urlOf('asana'), memory)).close();
    const redis = await createClient({ url: REDIS_URL }).connect();
    const keys = await redis.keys(`${prefix}*`);
    const all = [...keys, ...(await redis.mGet(keys))].join('\n');
    redis.destroy();
    expect(keys.length).toBeGreaterThan(5);
    const secrets = [
      memory.saved?.access_token,
      memory.saved?.refresh_token,
      memory.answer?.searchParams.get('code'),
      ...person.cookies.values(),
    ];
    expect(secrets.every((secret) => (secret?.length ?? 0) > 20)).toBe(true);
    for (const secret of [...secrets, 'dave', 'secret of asana']) expect(all).not.toContain(secret);
  });

  async function signInByHand(person: ReturnType<OauthWorld['person']>) {
    const registration = await fetch(`${oauth.front.origin}/asana/register`, {
      method: 'POST',
      body: JSON.stringify({ redirect_uris: ['https://client.example/cb'], token_endpoint_auth_method: 'none' }),
    });
    const { client_id } = (await registration.json()) as { client_id: string };
    const verifier = randomBytes(32).toString('base64url');
    const query = new URLSearchParams({
      response_type: 'code',
      client_id,
      redirect_uri: 'https://client.example/cb',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
    });
    const answer = await person.follow(`${oauth.front.origin}/asana/authorize?${query}`);
    return { client_id, verifier, code: answer.searchParams.get('code') ?? '' };
  }
});

describe('two workers of one gateway whose store is in memory', () => {
  let oauth: OauthWorld;
  let gateway: Awaited<ReturnType<typeof startCli>>;

  beforeAll(async () => {
    oauth = await createOauthWorld();
    await oauth.world.write('gateway.yaml', `${oauth.config()}\nobservability: { audit: {} }\n`);
    const port = await freePort();
    gateway = await startCli(['-c', 'gateway.yaml', '--port', String(port), '--workers', '2'], oauth.world.dir);
    oauth.front.targets.push(port);
    await vi.waitFor(() => expect(gateway.stderr()).toContain('all workers serve'), { timeout: 20_000 });
  });
  afterAll(async () => {
    await gateway.stop();
    await oauth.close();
  });

  it('are one authorization server: each step of a sign-in may go to either', async () => {
    const memory = new ClientMemory(oauth.person('alice'));
    const client = await connectSignedIn(oauth.urlOf('asana'), memory);
    const results = await Promise.all(Array.from({ length: 8 }, () => client.callTool({ name: 'list', arguments: {} })));
    for (const { structuredContent } of results) expect(structuredContent).toEqual({ user: 'alice', server: 'asana' });
    await client.close();
    const form = new URLSearchParams({ token: memory.saved?.refresh_token ?? '', client_id: memory.client?.client_id ?? '' });
    expect((await fetch(`${oauth.front.origin}/asana/revoke`, { method: 'POST', body: form })).status).toBe(200);
    const headers = { authorization: `Bearer ${memory.saved?.access_token}` };
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => fetch(oauth.urlOf('asana'), { method: 'POST', body: '{}', headers })),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(401));

    await gateway.stop();
    const dir = join(oauth.world.dir, 'audit');
    const texts = await Promise.all(
      (await readdir(dir)).filter((name) => name.endsWith('.jsonl')).map((name) => readFile(join(dir, name), 'utf8')),
    );
    expect(texts.map((text) => text.includes('"event":"call"'))).toEqual([true, true]);
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
