import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, createWorld, fileText, startApi, type World } from '../gateway/world.js';
import { type IdentityProvider, startIdentityProvider } from '../identity-provider.js';
import { CLI, runCli } from './run-cli.js';

const ENV = { STORE_KEY: 'k'.repeat(40), ASANA_SECRET: 'canary-secret-of-the-gateway' };
const APIS = ['asana', 'notes'];

let idp: IdentityProvider;
let api: Api;
let world: World;

beforeAll(async () => {
  idp = await startIdentityProvider({
    clients: [
      {
        client_id: 'gateway',
        client_secret: ENV.ASANA_SECRET,
        application_type: 'native',
        redirect_uris: ['http://127.0.0.1/callback'],
        grant_types: ['authorization_code', 'refresh_token'],
      },
    ],
    scopes: ['openid', 'offline_access'],
  });
  api = await startApi((req, res) => {
    void idp.introspect(String(req.headers.authorization).replace('Bearer ', '')).then((found) => {
      res.writeHead(found === undefined ? 401 : 200, { 'content-type': 'application/json' });
      res.end(JSON.stringify({ user: found?.user }));
    });
  });
  world = await createWorld();
  const auth = `{ type: oauth2, flow: authorization_code, client_id: gateway, client_secret: "\${ASANA_SECRET}", issuer: "${idp.issuer}", scopes: [openid, offline_access], authorization_parameters: { prompt: consent } }`;
  for (const name of APIS) {
    await world.write(
      `${name}/list.yaml`,
      fileText('list', api.origin).replace('auth: { required: false }', 'auth: { required: true, type: oauth2 }'),
    );
  }
  const servers = APIS.map((name) => `  - { name: ${name}, capabilities: ${name}, base_url: "${api.origin}", auth: ${auth} }\n`).join('');
  const open = `  - { name: open, capabilities: asana, base_url: "${api.origin}" }\n`;
  await world.write('gateway.yaml', `store: { type: file, path: state, encryption_key: "\${STORE_KEY}" }\nservers:\n${servers}${open}`);
  await world.write('memory.yaml', `servers:\n${servers}`);
});

afterAll(async () => {
  await world.close();
  await Promise.all([idp.close(), api.close()]);
});

/** Runs `auth login` and does what the person at the browser does with the address it prints. */
async function login(server: string, browse: (url: string) => Promise<void>, ...args: string[]) {
  const child = spawn(process.execPath, [CLI, 'auth', 'login', server, ...args], {
    cwd: world.dir,
    env: { ...ENV, PATH: process.env.PATH ?? '' },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
      const [found] = /^http\S+$/m.exec(stderr) ?? [];
      if (found !== undefined) resolve(found);
    });
    void ended.then((code) => reject(new Error(`ended with ${code}: ${stderr}`)));
  });
  await browse(url);
  return { code: await ended, stdout, stderr };
}

const signInAs = (user: string) => async (url: string) => {
  const page = await fetch(await idp.signIn(url, user));
  expect(await page.text()).toBe('You are signed in. This page can be closed.\n');
};

const run = (...args: string[]) => runCli(args, world.dir, { env: ENV });

async function callOverStdio(server: string) {
  const client = new Client({ name: 'test', version: '1' });
  const args = [CLI, '-c', 'gateway.yaml', '--stdio', '--server', server];
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args, cwd: world.dir, env: { ...ENV, PATH: '' }, stderr: 'ignore' }),
  );
  const result = await client.callTool({ name: 'list', arguments: {} });
  await client.close();
  return result;
}

describe('a server whose API wants a sign-in', () => {
  it('is refused over standard input and output, with the command that signs in', async () => {
    const { code, stdout, stderr } = await run('-c', 'gateway.yaml', '--stdio', '--server', 'asana');
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('server "asana" calls its API as you, and you are not signed in there');
    expect(stderr).toContain('mcp-gateway auth login asana');
  });

  it('is served to the person who signed in; the list says so, and revoking ends it here and there', async () => {
    const { code, stdout } = await login('asana', signInAs('alice'));
    expect(code).toBe(0);
    expect(stdout).toBe('Signed in at asana as alice; it is refreshed by itself.\n');
    expect(await callOverStdio('asana')).toMatchObject({ structuredContent: { user: 'alice' } });

    await login('notes', signInAs('bob'), '--format', 'json');
    const listed = await run('auth', 'list', '--format', 'json');
    const { grants } = JSON.parse(listed.stdout);
    expect(grants).toMatchObject([
      { server: 'asana', user: 'alice', id: 'local', renewable: true, scopes: ['openid', 'offline_access'] },
      { server: 'notes', user: 'bob' },
    ]);
    expect((await run('auth', 'list', '--user', 'bob', '--format', 'plain')).stdout.split('\n')[1]).toMatch(/^notes\tbob\tlocal\t/);

    const sent = String(api.requests.at(-1)?.headers.authorization).replace('Bearer ', '');
    for (const file of await readdir(join(world.dir, 'state'))) {
      const bytes = await readFile(join(world.dir, 'state', file), 'latin1');
      for (const secret of [sent, 'alice', 'canary', ENV.STORE_KEY]) expect(bytes).not.toContain(secret);
    }
    for (const secret of [sent, 'canary']) expect(listed.stdout + listed.stderr + stdout).not.toContain(secret);

    expect((await run('auth', 'revoke', '--server', 'asana')).stdout).toBe('alice is signed out of asana; its tokens are revoked there\n');
    expect(await idp.introspect(sent)).toBeUndefined();
    expect((await run('auth', 'list', '--server', 'asana')).stdout).toBe('Nobody is signed in.\n');
    expect((await run('auth', 'revoke', '--user', 'alice')).stdout).toBe('Nobody is signed in there.\n');
    expect((await run('auth', 'revoke', '--user', 'bob', '--format', 'json')).stdout).toContain('"upstream": "revoked"');
  });

  it('takes no callback but its own: forged states are turned away and the sign-in goes on', async () => {
    const forge = (base: string) => `${base}?code=x&state=${'A'.repeat(43)}`;
    const { code } = await login('asana', async (url) => {
      const redirect = new URL(url).searchParams.get('redirect_uri') ?? '';
      expect(redirect).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/callback$/);
      expect((await fetch(forge(redirect))).status).toBe(404);
      for (const path of ['/', '//']) expect((await fetch(redirect.replace('/callback', path))).status).toBe(404);
      await signInAs('alice')(url);
    });
    expect(code).toBe(0);
  });

  it('ends with what the API says when it refuses', async () => {
    const { code, stderr } = await login('asana', async (url) => {
      const redirect = new URL(url).searchParams;
      const state = redirect.get('state') ?? '';
      const refused = `${redirect.get('redirect_uri')}?error=access_denied&iss=${encodeURIComponent(idp.issuer)}&state=${state}`;
      expect(await (await fetch(refused)).text()).toBe('The sign-in failed; the terminal says why.\n');
    });
    expect(code).toBe(1);
    expect(stderr).toContain('the authorization server of asana refuses: access_denied');
  });

  it.each([
    ['a server that is not there', ['auth', 'login', 'asan'], 'Did you mean asana?'],
    ['a server without sign-ins', ['auth', 'login', 'open'], 'its auth has no flow authorization_code'],
    ['a store that nobody else sees', ['auth', 'login', 'asana', '-c', 'memory.yaml'], 'Set a store'],
    ['a list of such a store', ['auth', 'list', '-c', 'memory.yaml'], 'where no other command sees them'],
    ['revoking everything by accident', ['auth', 'revoke'], 'Say whose sign-ins end'],
    ['a port that is none', ['auth', 'login', 'asana', '--port', '70000'], '"70000" is not a port from 0 to 65535'],
  ])('refuses %s', async (_name, args, message) => {
    const { code, stdout, stderr } = await run(...args);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
  });

  it('a store with another key shows nobody', async () => {
    await login('notes', signInAs('carol'));
    const other = await runCli(['auth', 'list'], world.dir, { env: { ...ENV, STORE_KEY: 'x'.repeat(40) } });
    expect(other.stdout).toBe('Nobody is signed in.\n');
  });
});
