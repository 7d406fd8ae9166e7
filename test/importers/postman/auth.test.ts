import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../../src/model/index.js';
import { importItems, importRequest } from './collection.js';

const TOKEN = 'k9Xv2mQ7rT4wL8pZ1sB6';
const pair = (values: Record<string, string>): Json => Object.entries(values).map(([key, value]) => ({ key, value, type: 'string' }));

function withAuth(auth: Json, extra: JsonObject = {}): ReturnType<typeof importRequest> {
  return importRequest({ method: 'GET', url: 'https://api.test/a', auth }, extra);
}

describe('auth', () => {
  it.each<[name: string, auth: Json, security: unknown]>([
    [
      'bearer of a variable',
      { type: 'bearer', bearer: pair({ token: '{{apiToken}}' }) },
      [[{ scheme: { type: 'bearer' }, key: 'env:API_TOKEN' }]],
    ],
    [
      'bearer literally',
      { type: 'bearer', bearer: pair({ token: TOKEN }) },
      [[{ scheme: { type: 'bearer' }, key: 'env:PET_STORE_API_TOKEN' }]],
    ],
    ['bearer in v2.0', { type: 'bearer', bearer: { token: '{{t}}' } }, [[{ scheme: { type: 'bearer' }, key: 'env:T' }]]],
    ['bearer without a token', { type: 'bearer', bearer: [] }, [[{ scheme: { type: 'bearer' } }]]],
    [
      'basic',
      { type: 'basic', basic: pair({ username: 'joe', password: TOKEN }) },
      [[{ scheme: { type: 'basic' }, key: 'env:PET_STORE_BASIC_AUTH' }]],
    ],
    [
      'basic of variables',
      { type: 'basic', basic: { username: '{{u}}', password: '{{p}}' } },
      [[{ scheme: { type: 'basic' }, key: 'env:PET_STORE_BASIC_AUTH' }]],
    ],
    [
      'apikey in a header',
      { type: 'apikey', apikey: pair({ key: 'X-Key', value: '{{key}}', in: 'header' }) },
      [[{ scheme: { type: 'api_key', in: 'header', name: 'X-Key' }, key: 'env:KEY' }]],
    ],
    [
      'apikey in a header, with a word in front',
      { type: 'apikey', apikey: { key: 'Authorization', value: 'ApiKey {{key}}' } },
      [[{ scheme: { type: 'api_key', in: 'header', name: 'Authorization', prefix: 'ApiKey' }, key: 'env:KEY' }]],
    ],
    [
      'oauth2 with a word of its own in front',
      { type: 'oauth2', oauth2: { accessToken: '{{at}}', headerPrefix: 'Token' } },
      [[{ scheme: { type: 'api_key', in: 'header', name: 'Authorization', prefix: 'Token' }, key: 'env:AT' }]],
    ],
    [
      'oauth2 whose word in front was cleared',
      { type: 'oauth2', oauth2: { accessToken: '{{at}}', headerPrefix: '' } },
      [[{ scheme: { type: 'api_key', in: 'header', name: 'Authorization' }, key: 'env:AT' }]],
    ],
    [
      'apikey in the query',
      { type: 'apikey', apikey: pair({ key: 'k', value: TOKEN, in: 'query' }) },
      [[{ scheme: { type: 'api_key', in: 'query', name: 'k' }, key: 'env:PET_STORE_K' }]],
    ],
    [
      'oauth2',
      {
        type: 'oauth2',
        oauth2: pair({
          grant_type: 'client_credentials',
          accessTokenUrl: 'https://id.test/token',
          scope: 'read write',
          clientSecret: TOKEN,
          accessToken: TOKEN,
        }),
      },
      [
        [
          {
            scheme: {
              type: 'oauth2',
              flows: [{ flow: 'client_credentials', tokenUrl: 'https://id.test/token', scopes: { read: '', write: '' } }],
            },
            key: 'env:PET_STORE_ACCESS_TOKEN',
            scopes: ['read', 'write'],
          },
        ],
      ],
    ],
    ['noauth', { type: 'noauth' }, []],
  ])('%s', (_name, auth, security) => {
    const operation = withAuth(auth);
    expect(operation.security).toMatchObject(security as unknown[]);
    expect(operation.security).toHaveLength((security as unknown[]).length);
    expect(JSON.stringify(operation)).not.toContain(TOKEN);
  });

  it.each(['awsv4', 'digest', 'hawk', 'ntlm', 'oauth1', 'edgegrid', 'jwt', 'made-up'])('names %s, which a file cannot carry', (type) => {
    const operation = withAuth({ type, [type]: pair({ secretKey: TOKEN }) });
    expect(operation.security).toMatchObject([[{ scheme: { type: 'other', label: type } }]]);
    expect(operation.losses).toMatchObject([{ severity: 'warning', code: 'postman-auth-unsupported' }]);
    expect(JSON.stringify(operation)).not.toContain(TOKEN);
  });

  it.each<[name: string, auth: Json, code: string]>([
    [
      'the name of a key without a value',
      { type: 'apikey', apikey: pair({ key: '{{name}}', value: '{{key}}' }) },
      'postman-name-unresolved',
    ],
    [
      'the word in front of tokens that are fetched',
      {
        type: 'oauth2',
        oauth2: pair({ accessTokenUrl: 'https://id.test/token', grant_type: 'client_credentials', headerPrefix: 'Token' }),
      },
      'postman-auth-prefix',
    ],
  ])('reports %s', (_name, auth, code) => {
    expect(withAuth(auth).losses).toMatchObject([{ severity: 'warning', code }]);
  });

  it('says nothing where no one says anything', () => {
    expect(importRequest('https://api.test/a')).not.toHaveProperty('security');
  });

  it('is inherited folder by folder; null and nothing inherit, noauth ends it', () => {
    const request = (name: string, auth?: Json): Json => ({
      name,
      request: { method: 'GET', url: 'https://api.test/a', ...(auth === undefined ? {} : { auth }) },
    });
    const result = importItems(
      [
        request('top'),
        {
          name: 'Folder',
          auth: { type: 'apikey', apikey: pair({ key: 'X-Key', value: '{{key}}' }) },
          item: [request('inner', null), request('own', { type: 'noauth' }), { name: 'Deeper', item: [request('deep')] }],
        },
        { name: 'Public', auth: { type: 'noauth' }, item: [request('public')] },
      ],
      { auth: { type: 'bearer', bearer: pair({ token: '{{token}}' }) } },
    );
    expect(result.operations.map(({ id, security }) => [id, security?.map((all) => all.map(({ key }) => key))])).toEqual([
      ['top', [['env:TOKEN']]],
      ['Folder / inner', [['env:KEY']]],
      ['Folder / own', []],
      ['Folder / Deeper / deep', [['env:KEY']]],
      ['Public / public', []],
    ]);
    expect(result.source.declaresSchemes).toBe(true);
  });

  it.each<[name: string, header: Json, security: unknown]>([
    [
      'Authorization: Bearer {{token}}',
      { key: 'Authorization', value: 'Bearer {{token}}' },
      { scheme: { type: 'bearer' }, key: 'env:TOKEN' },
    ],
    [
      'Authorization: Bearer literal',
      { key: 'authorization', value: `Bearer ${TOKEN}` },
      { scheme: { type: 'bearer' }, key: 'env:PET_STORE_AUTHORIZATION' },
    ],
    [
      'Authorization: Basic of a variable, which is encoded already',
      { key: 'Authorization', value: 'Basic {{encoded}}' },
      { scheme: { type: 'api_key', in: 'header', name: 'Authorization', prefix: 'Basic' }, key: 'env:ENCODED' },
    ],
    [
      'Authorization: Basic',
      { key: 'Authorization', value: 'Basic am9lOmh1bnRlcjIy' },
      { scheme: { type: 'basic' }, key: 'env:PET_STORE_API_TOKEN' },
    ],
    [
      'Authorization: Token',
      { key: 'Authorization', value: 'Token {{token}}' },
      { scheme: { type: 'api_key', in: 'header', name: 'Authorization', prefix: 'Token' }, key: 'env:TOKEN' },
    ],
    [
      'an API key',
      { key: 'X-Api-Key', value: TOKEN },
      { scheme: { type: 'api_key', in: 'header', name: 'X-Api-Key' }, key: 'env:PET_STORE_X_API_KEY' },
    ],
    ['a cookie', { key: 'Cookie', value: `session=${TOKEN}` }, { scheme: { type: 'api_key', in: 'header', name: 'Cookie' } }],
    [
      'a token of a known issuer anywhere',
      { key: 'X-Note', value: 'ghp_16C7e42F292c6912E7710c838347Ae178B4a' },
      { scheme: { type: 'api_key', in: 'header', name: 'X-Note' } },
    ],
  ])('is found in a header: %s', (_name, header, requirement) => {
    const operation = importRequest({ method: 'GET', url: 'https://api.test/a', header: [header] });
    expect(operation.security).toMatchObject([[requirement]]);
    expect(operation.request.parameters).toEqual([]);
    expect(JSON.stringify(operation)).not.toMatch(/k9Xv2mQ7|am9lOmh1|ghp_16C7/);
  });

  it('is found in the query', () => {
    const operation = importRequest(`https://api.test/a?api_key=${TOKEN}&page_token=abc`);
    expect(operation.security).toMatchObject([
      [{ scheme: { type: 'api_key', in: 'query', name: 'api_key' }, key: 'env:PET_STORE_API_KEY' }],
    ]);
    expect(operation.request.parameters.map(({ name }) => name)).toEqual(['page_token']);
  });

  it('counts once for one place: the auth settings before a header', () => {
    const operation = importRequest({
      method: 'GET',
      url: 'https://api.test/a',
      auth: { type: 'bearer', bearer: pair({ token: '{{a}}' }) },
      header: [{ key: 'Authorization', value: 'Bearer {{b}}' }],
    });
    expect(operation.security).toMatchObject([[{ key: 'env:A' }]]);
  });

  it.each<[name: string, auth: JsonObject, security: object]>([
    ['an empty token', { type: 'bearer', bearer: pair({ token: '' }) }, { scheme: { type: 'bearer' }, key: 'env:B' }],
    ['no user', { type: 'basic', basic: [] }, { scheme: { type: 'bearer' }, key: 'env:B' }],
    ['no token', { type: 'oauth2', oauth2: [] }, { scheme: { type: 'bearer' }, key: 'env:B' }],
    [
      'a token but with a way to get one',
      { type: 'oauth2', oauth2: pair({ accessTokenUrl: 'https://api.test/token', grant_type: 'client_credentials' }) },
      { scheme: { type: 'oauth2', flows: [{ tokenUrl: 'https://api.test/token' }] } },
    ],
    ['a kind that cannot be carried', { type: 'digest', digest: [] }, { scheme: { type: 'other', label: 'digest' } }],
  ])('counts what is said, of empty auth settings and a header: %s', (_name, auth, security) => {
    const request = { method: 'GET', url: 'https://api.test/a', header: [{ key: 'Authorization', value: 'Bearer {{b}}' }] };
    expect(importRequest({ ...request, auth }).security).toMatchObject([[security]]);
    const [inherited] = importItems([{ name: 'a', request }], { auth }).operations;
    expect(inherited?.security).toMatchObject([[security]]);
    expect(inherited?.security?.[0]).toHaveLength(1);
  });

  it('keeps the value of a secret variable out, wherever it is used', () => {
    const variable = [
      { key: 'marked', value: 'plainlooking', type: 'secret' },
      { key: 'client_secret', value: 'hunter22hunter22' },
      { key: 'note', value: 'ghp_16C7e42F292c6912E7710c838347Ae178B4a' },
    ];
    const operation = importRequest(
      {
        method: 'POST',
        url: 'https://api.test/bot{{marked}}/x?a={{note}}',
        header: [{ key: 'X-A', value: 'id {{client_secret}}' }],
        body: { mode: 'raw', raw: '{"a": "{{marked}}", "b": {{note}}, "c": 1}', options: { raw: { language: 'json' } } },
      },
      { variable },
    );
    expect(JSON.stringify(operation)).not.toMatch(/plainlooking|hunter22|ghp_16C7/);
    expect(operation.request.path).toBe('/bot{marked}/x');
    expect(operation.request.parameters).toMatchObject([{ name: 'marked', location: 'path', fixed: '{env.MARKED}' }]);
    expect(operation.request.bodies[0]?.template).toEqual({ a: '{env.MARKED}', b: '{env.NOTE}', c: '{c}' });
    expect(operation.losses.filter(({ code }) => code === 'credential-literal').length).toBeGreaterThan(2);
  });
});
