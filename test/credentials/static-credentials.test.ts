import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createStaticCredentials,
  parseSecretReference,
  type ServerAuth,
  type StaticCredentialOptions,
} from '../../src/credentials/index.js';
import { type Auth, Capability } from '../../src/model/index.js';

const ORIGIN = 'https://api.example.com';
const environment = { TOKEN: 'tok', LOGIN: 'ann:pä:ss', USER: 'sk_only', EMPTY: '', LINE: 'tok\n', BROKEN: 'a\r\nb' };

function capabilityWith(auth: Auth | undefined): Capability {
  return Capability.parse({
    fulcrum: '1.0',
    name: 'probe',
    description: 'A probe',
    schema: { input: { type: 'object' } },
    providers: { primary: { service: 'rest', config: { base_url: ORIGIN, path: '/' } } },
    ...(auth === undefined ? {} : { auth }),
  });
}

async function credentialsFor(auth: Auth | undefined, options: Partial<StaticCredentialOptions> = {}, origin = ORIGIN) {
  return createStaticCredentials({ environment, ...options }).credentialsFor({ capability: capabilityWith(auth), origin });
}

describe('placing', () => {
  it.each<[string, Auth, object]>([
    ['bearer', { required: true, type: 'bearer', key: 'env:TOKEN' }, { headers: [['Authorization', 'Bearer tok']] }],
    ['oauth2', { required: true, type: 'oauth2', key: 'env:TOKEN' }, { headers: [['Authorization', 'Bearer tok']] }],
    ['no type is bearer', { required: true, key: 'env:TOKEN' }, { headers: [['Authorization', 'Bearer tok']] }],
    [
      'bearer in another header',
      { required: true, type: 'bearer', key: 'env:TOKEN', header: 'X-Auth' },
      { headers: [['X-Auth', 'Bearer tok']] },
    ],
    [
      'another prefix',
      { required: true, type: 'bearer', key: 'env:TOKEN', prefix: 'Token' },
      { headers: [['Authorization', 'Token tok']] },
    ],
    [
      'a prefix with its own end',
      { required: true, type: 'api_key', key: 'env:TOKEN', header: 'Authorization', prefix: 'key=' },
      { headers: [['Authorization', 'key=tok']] },
    ],
    [
      'a prefix of two words',
      { required: true, type: 'bearer', key: 'env:TOKEN', prefix: 'Api Token' },
      { headers: [['Authorization', 'Api Token tok']] },
    ],
    ['an empty prefix', { required: true, type: 'bearer', key: 'env:TOKEN', prefix: '' }, { headers: [['Authorization', 'tok']] }],
    [
      'basic',
      { required: true, type: 'basic', key: 'env:LOGIN' },
      { headers: [['Authorization', `Basic ${Buffer.from('ann:pä:ss').toString('base64')}`]] },
    ],
    [
      'basic with a user only',
      { required: true, type: 'basic', key: 'env:USER' },
      { headers: [['Authorization', `Basic ${Buffer.from('sk_only:').toString('base64')}`]] },
    ],
    ['api_key header', { required: true, type: 'api_key', key: 'env:TOKEN', header: 'X-API-Key' }, { headers: [['X-API-Key', 'tok']] }],
    [
      'api_key query',
      { required: true, type: 'api_key', key: 'env:TOKEN', param: 'api_key' },
      { query: [['api_key', 'tok']], headers: [] },
    ],
    ['api_key cookie', { required: true, type: 'api_key', key: 'env:TOKEN', cookie: 'sid' }, { cookies: [['sid', 'tok']], headers: [] }],
    ['a line end does not count', { required: true, type: 'bearer', key: 'env:LINE' }, { headers: [['Authorization', 'Bearer tok']] }],
    [
      'optional auth is sent when it is there',
      { required: false, type: 'bearer', key: 'env:TOKEN' },
      { headers: [['Authorization', 'Bearer tok']] },
    ],
    ['type none is never', { required: false, type: 'none', key: 'env:TOKEN' }, { headers: [], missing: [] }],
    [
      'all of several',
      {
        required: true,
        all: [
          { type: 'api_key', key: 'env:TOKEN', header: 'X-App' },
          { type: 'basic', key: 'env:LOGIN' },
        ],
      },
      {
        headers: [
          ['X-App', 'tok'],
          ['Authorization', expect.stringMatching(/^Basic /)],
        ],
      },
    ],
    ['nothing set', { required: true, type: 'bearer', key: 'env:NOPE' }, { headers: [], missing: [{ type: 'bearer', key: 'env:NOPE' }] }],
    [
      'an empty variable',
      { required: true, type: 'bearer', key: 'env:EMPTY' },
      { headers: [], missing: [{ type: 'bearer', key: 'env:EMPTY' }] },
    ],
    ['no key', { required: true, type: 'bearer' }, { headers: [], missing: [{ type: 'bearer' }] }],
    ['required false without a type', { required: false }, { headers: [], missing: [] }],
  ])('%s', async (_what, auth, expected) => {
    expect(await credentialsFor(auth)).toMatchObject(expected);
  });

  it('every form of a secret is named for masking', async () => {
    const { secrets } = await credentialsFor({ required: true, type: 'basic', key: 'env:LOGIN' });
    expect(secrets).toEqual(
      expect.arrayContaining(['ann:pä:ss', `Basic ${Buffer.from('ann:pä:ss').toString('base64')}`, encodeURIComponent('ann:pä:ss')]),
    );
  });

  it.each([
    ['env:BROKEN', 'control character'],
    ['tok', 'none of env:NAME'],
    ['vault:x', 'none of env:NAME'],
  ])('%s is refused without showing anything', async (key, message) => {
    const error = await credentialsFor({ required: true, type: 'bearer', key }).catch((caught: unknown) => caught);
    expect(String(error)).toContain(message);
    expect(String(error)).not.toContain('a\r');
  });
});

describe("the server's auth", () => {
  const serverAuth: ServerAuth = { type: 'bearer', token: 'server-token', origins: [ORIGIN] };
  const sent = [['Authorization', 'Bearer server-token']];

  it.each<[string, Auth | undefined, unknown]>([
    ['an operation that requires auth', { required: true, type: 'bearer' }, sent],
    ['an operation that does not say which', { required: true }, sent],
    ['a source without schemes', { required: false }, sent],
    ['a file without auth', undefined, sent],
    ['an operation that also takes anonymous calls', { required: false, type: 'bearer' }, sent],
    ['never an explicitly public operation', { required: false, type: 'none' }, []],
    ["the file's own key wins", { required: true, type: 'bearer', key: 'env:TOKEN' }, [['Authorization', 'Bearer tok']]],
  ])('%s', async (_what, auth, headers) => {
    expect((await credentialsFor(auth, { serverAuth })).headers).toEqual(headers);
  });

  it('is sent to its origins only', async () => {
    const found = await credentialsFor({ required: true, type: 'bearer' }, { serverAuth }, 'https://api.example.com.evil.example');
    expect(found).toMatchObject({ headers: [], missing: [{ type: 'bearer' }] });
  });

  it('goes where the file says when the server says only what it is', async () => {
    const auth: Auth = { required: true, type: 'api_key', param: 'key' };
    expect((await credentialsFor(auth, { serverAuth: { type: 'api_key', token: 't', origins: [ORIGIN] } })).query).toEqual([['key', 't']]);
    expect(
      (await credentialsFor(auth, { serverAuth: { type: 'api_key', token: 't', header: 'X-Key', origins: [ORIGIN] } })).headers,
    ).toEqual([['X-Key', 't']]);
  });

  it('may be a reference', async () => {
    expect(
      (await credentialsFor(undefined, { serverAuth: { type: 'basic', key: 'env:LOGIN', origins: [ORIGIN] } })).headers[0]?.[1],
    ).toMatch(/^Basic /);
    const secrets = (name: string) => (name === 'x' ? 'from-yaml' : undefined);
    expect((await credentialsFor({ required: true, type: 'bearer', key: 'secret:x' }, { secrets })).headers).toEqual([
      ['Authorization', 'Bearer from-yaml'],
    ]);
  });
});

describe('files', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'credentials-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are read again when they change, in place or by a rename', async () => {
    const path = join(folder, 'token');
    const source = createStaticCredentials({ environment: {}, serverAuth: { type: 'bearer', key: `file:${path}`, origins: [ORIGIN] } });
    const capability = capabilityWith(undefined);
    const read = async () => (await source.credentialsFor({ capability, origin: ORIGIN })).headers[0]?.[1];
    expect(await read()).toBeUndefined();
    writeFileSync(path, 'first\n');
    expect(await read()).toBe('Bearer first');
    writeFileSync(path, 'second!\n');
    expect(await read()).toBe('Bearer second!');
    writeFileSync(join(folder, 'next'), 'third__\n');
    renameSync(join(folder, 'next'), path);
    expect(await read()).toBe('Bearer third__');
    rmSync(path);
    expect(await read()).toBeUndefined();
  });

  it.each(['file:', 'env:', 'secret:', 'plain', ''])('%j is no reference', (text) => {
    expect(parseSecretReference(text)).toBeUndefined();
  });
});
