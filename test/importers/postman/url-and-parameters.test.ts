import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/model/index.js';
import { importRequest, parameter } from './collection.js';

describe('the URL of a request', () => {
  it.each<[name: string, url: Json, server: string | undefined, path: string, names: string[]]>([
    ['text', 'https://api.test/v1/pets/:petId?limit=10', 'https://api.test', '/v1/pets/{petId}', ['petId', 'limit']],
    ['text with a port', 'http://localhost:8080/pets', 'http://localhost:8080', '/pets', []],
    [
      'an object (v2.1)',
      { raw: 'x', protocol: 'https', host: ['api', 'test'], port: '8443', path: ['pets', ':id'], variable: [{ key: 'id', value: '1' }] },
      'https://api.test:8443',
      '/pets/{id}',
      ['id'],
    ],
    ['an object with texts', { protocol: 'https', host: 'api.test', path: '/pets/all' }, 'https://api.test', '/pets/all', []],
    ['an object with raw alone', { raw: 'https://api.test/pets/:id', variable: [{ key: 'id' }] }, 'https://api.test', '/pets/{id}', ['id']],
    [
      'path variables with id (v2.0)',
      { protocol: 'https', host: ['api.test'], path: [':a'], variable: [{ id: 'a', value: 'x' }] },
      'https://api.test',
      '/{a}',
      ['a'],
    ],
    ['a trailing slash', 'https://api.test/pets/', 'https://api.test', '/pets/', []],
    ['no path', 'https://api.test', 'https://api.test', '/', []],
    ['a suffix after a path variable', 'https://api.test/files/:id.json', 'https://api.test', '/files/{id}.json', ['id']],
    ['a variable in a segment', 'https://api.test/u-{{name}}/x', 'https://api.test', '/u-{name}/x', ['name']],
    ['braces and blanks in the path', 'https://api.test/a b/{c}', 'https://api.test', '/a%20b/%7Bc%7D', []],
    ['no scheme', 'api.test/pets', 'http://api.test', '/pets', []],
    ['a fragment', 'https://api.test/pets#top', 'https://api.test', '/pets', []],
  ])('is read from %s', (_name, url, server, path, names) => {
    const operation = importRequest({ method: 'GET', url });
    expect(operation.request).toMatchObject({ path });
    expect(operation.request.server?.url).toBe(server);
    expect(operation.request.parameters.map(({ name }) => name)).toEqual(names);
  });

  it('resolves a variable that holds scheme, host and path', () => {
    const variable = [
      { key: 'host', value: 'api.test' },
      { key: 'base', value: 'https://{{host}}/v2/' },
    ];
    expect(importRequest('{{base}}/pets', { variable }).request).toMatchObject({ server: { url: 'https://api.test/v2' }, path: '/pets' });
  });

  it.each([
    ['{{baseUrl}}/pets', '{env.BASE_URL}', 'BASE_URL'],
    ['https://{{region}}.api.test/pets', 'https://{env.REGION}.api.test', 'REGION'],
    ['https://api.test:{{port}}/pets', 'https://api.test:{env.API_PORT}', 'API_PORT'],
    ['{{scheme}}://api.test/pets', '{env.SCHEME}://api.test', 'SCHEME'],
    ['{{host}}/pets', '{env.API_HOST}', 'API_HOST'],
  ])('asks for what %s does not say, and never lets the caller choose it', (url, server, environment) => {
    const operation = importRequest(url);
    expect(operation.request).toMatchObject({ server: { url: server }, path: '/pets', parameters: [] });
    expect(operation.losses).toMatchObject([
      { severity: 'warning', code: 'postman-host-unresolved', summary: expect.stringContaining(environment) },
    ]);
  });

  it.each([
    ['{{api}}', 'https://api.test', '/v1/hook'],
    ['{{api}}?a=1', 'https://api.test', '/v1/hook'],
    ['{{api}}/', 'https://api.test/v1/hook', '/'],
    ['{{api}}/x', 'https://api.test/v1/hook', '/x'],
    ['{{slash}}', 'https://api.test', '/v1/'],
  ])('puts no slash behind the address that a variable brings along: %s', (url, server, path) => {
    const variable = [
      { key: 'api', value: 'https://api.test/v1/hook' },
      { key: 'slash', value: 'https://api.test/v1/' },
    ];
    expect(importRequest(url, { variable }).request).toMatchObject({ server: { url: server }, path });
  });

  it('takes the values of options, environment, folders and collection, the first that has one', () => {
    const extra = { variable: [{ key: 'host', value: 'https://collection.test' }] };
    const environment = { name: 'dev', values: [{ key: 'host', value: 'https://environment.test', enabled: true }] };
    expect(importRequest('{{host}}/a', extra).request.server?.url).toBe('https://collection.test');
    expect(importRequest('{{host}}/a', extra, { environment }).request.server?.url).toBe('https://environment.test');
    expect(importRequest('{{host}}/a', extra, { environment, variables: { host: 'https://given.test' } }).request.server?.url).toBe(
      'https://given.test',
    );
    expect(importRequest('{{host}}/a', extra, { environment: { host: 'https://plain.test' } }).request.server?.url).toBe(
      'https://plain.test',
    );
    const off = { values: [{ key: 'host', value: 'https://off.test', enabled: false }] };
    expect(importRequest('{{host}}/a', extra, { environment: off }).request.server?.url).toBe('https://collection.test');
  });

  it('leaves a variable inside its own value open', () => {
    const variable = [
      { key: 'a', value: 'x{{b}}' },
      { key: 'b', value: '{{a}}y' },
    ];
    expect(importRequest('https://api.test/{{a}}', { variable }).request.path).toBe('/x{a}y');
  });

  it.each([
    [':größe', 'größe', '/u/{größe}'],
    [':user id', 'user id', '/u/{user id}'],
    [':name:cancel', 'name:cancel', '/u/{name:cancel}'],
    [':id.json', 'id', '/u/{id}.json'],
  ])('reads the segment %s with the variable %s', (segment, key, path) => {
    const url = { host: ['https://api.test'], path: ['u', segment], variable: [{ key, value: '7' }] };
    const operation = importRequest({ method: 'GET', url });
    expect(operation.request.path).toBe(path);
    expect(parameter(operation, key)?.schema).toMatchObject({ examples: [7] });
  });

  it('reads :name of any script where nothing declares it', () => {
    expect(importRequest('https://api.test/u/:größe').request.path).toBe('/u/{größe}');
  });

  it('goes to --base-url instead of what the collection says', () => {
    const operation = importRequest('{{baseUrl}}/pets', {}, { baseUrl: 'https://staging.test/v1/' });
    expect(operation.request).toMatchObject({ server: { url: 'https://staging.test/v1', level: 'option' }, path: '/pets' });
    expect(operation.losses).toEqual([]);
  });

  it('takes user name and password out of a URL', () => {
    const operation = importRequest('https://joe:hunter22@api.test/pets');
    expect(JSON.stringify(operation)).not.toContain('hunter22');
    expect(operation.request.server?.url).toBe('https://api.test');
    expect(operation.security).toMatchObject([[{ scheme: { type: 'basic' }, key: 'env:PET_STORE_BASIC_AUTH' }]]);
    expect(operation.losses).toMatchObject([{ code: 'credential-literal' }]);
  });
});

describe('query parameters', () => {
  const operation = importRequest({
    method: 'GET',
    url: {
      host: ['https://api.test'],
      path: ['pets'],
      query: [
        { key: 'limit', value: '10', description: 'How many.' },
        { key: 'name', value: '{{name}}' },
        { key: 'filter', value: 'owner:{{owner}}' },
        { key: 'deep', value: 'true', disabled: true },
        { key: 'ids', value: '1' },
        { key: 'ids', value: '2' },
        { key: 'q', value: '<string>', description: { content: '(Required) What to look for.', type: 'text/plain' } },
        { key: 'empty', value: '' },
        { key: 'zip', value: '01234' },
        { key: '{{dynamic}}', value: 'x' },
        { key: null, value: 'x' },
      ],
    },
  });

  it.each<[name: string, expected: object]>([
    [
      'limit',
      {
        required: false,
        description: 'How many.',
        schema: { type: ['integer', 'string'], examples: [10] },
        defaultSent: 10,
        style: 'form',
        explode: true,
      },
    ],
    ['name', { required: false, schema: { type: ['string', 'number', 'boolean'] } }],
    ['filter', { schema: { type: ['string', 'number', 'boolean'], examples: ['owner:<owner>'] } }],
    ['deep', { required: false, schema: { type: ['boolean', 'string'], examples: [true] } }],
    ['ids', { schema: { type: 'array', examples: [[1, 2]], default: [1, 2] }, defaultSent: [1, 2], explode: true }],
    ['q', { required: true, schema: { type: ['string', 'number', 'boolean'] } }],
    ['zip', { schema: { examples: ['01234'] }, defaultSent: '01234' }],
  ])('%s', (name, expected) => {
    expect(parameter(operation, name)).toMatchObject({ location: 'query', ...expected });
  });

  it('sends by default only what stands there enabled and literally', () => {
    const sent = operation.request.parameters.filter(({ defaultSent }) => defaultSent !== undefined);
    expect(sent.map(({ name }) => name)).toEqual(['limit', 'ids', 'zip']);
  });

  it('that are a key alone are sent by default, with nothing behind it', () => {
    const flags = importRequest('https://api.test/bucket?acl&prefix=&x&x=1');
    expect(parameter(flags, 'acl')).toMatchObject({ schema: { default: '' }, defaultSent: '' });
    expect(parameter(flags, 'prefix')).not.toHaveProperty('defaultSent');
    expect(parameter(flags, 'x')).toMatchObject({ schema: { type: 'array', default: ['', 1] }, defaultSent: ['', 1] });
  });

  it('send of a repeated key the values that stand there literally', () => {
    const repeated = importRequest('https://api.test/a?x=1&x={{x}}&x=&x=b%20c&x=%3Cstring%3E&y={{y}}&y={{z}}');
    expect(parameter(repeated, 'x')).toMatchObject({ schema: { type: 'array', default: [1, 'b c'] }, defaultSent: [1, 'b c'] });
    expect(parameter(repeated, 'y')).not.toHaveProperty('defaultSent');
    expect(repeated.losses).toEqual([]);
  });

  it.each(['api_key=hunter22&api_key=hunter33', 'id=1&id=ghp_Zk3qVtY8LmW2xPfR7nBd5HsJ9cGuE4aTo1Qi'])(
    'send no credential of a repeated key: %s',
    (query) => {
      const repeated = importRequest(`https://api.test/a?${query}`);
      expect(JSON.stringify(repeated)).not.toMatch(/hunter|ghp_/);
      expect(repeated.losses).toMatchObject([{ severity: 'warning', code: 'postman-credential-repeated' }]);
    },
  );

  it('are decoded, as is the value of a path variable, where + is no space', () => {
    const encoded = importRequest({
      method: 'GET',
      url: {
        raw: 'https://api.test/a/:id',
        host: ['https://api.test'],
        path: ['a', ':id'],
        query: [
          { key: 'since', value: '2020-01-01T00%3A00%3A00%2B00%3A00' },
          { key: 'x%20y', value: '%3Cinteger%3E' },
          { key: 'latin', value: 'caf%E9+%C3%A9' },
        ],
        variable: [{ key: 'id', value: 'a%2Fb+c' }],
      },
    });
    expect(parameter(encoded, 'since')).toMatchObject({ defaultSent: '2020-01-01T00:00:00+00:00' });
    expect(parameter(encoded, 'x y')?.schema).toEqual({ type: ['integer', 'string'] });
    expect(parameter(encoded, 'latin')).toMatchObject({ defaultSent: 'caf%E9 é' });
    expect(parameter(encoded, 'id')?.schema).toMatchObject({ examples: ['a/b+c'] });
    expect(encoded.losses.map(({ code, summary, pointer }) => [code, summary, pointer])).toEqual([
      ['postman-encoding-unknown', '"%E9" is no UTF-8; it is taken as text, and its % encoded.', '#/item/0/request/url/query/2'],
    ]);
  });

  it('are the pairs that a variable in place of a key holds, a credential among them as any other', () => {
    const variable = [{ key: 'sas', value: 'sv=2022-11-02&sp=r%2Bl&acl&sig=AbQx7214EfGhJk56%3D' }];
    const operation = importRequest({ method: 'GET', url: 'https://api.test/blob?{{sas}}' }, { variable });
    const sent = operation.request.parameters.map(({ name, defaultSent }) => [name, defaultSent]);
    expect(sent).toEqual([
      ['sv', '2022-11-02'],
      ['sp', 'r+l'],
      ['acl', ''],
    ]);
    expect(operation.security).toMatchObject([[{ scheme: { type: 'api_key', in: 'query', name: 'sig' }, key: 'env:PET_STORE_SIG' }]]);
    expect(JSON.stringify(operation)).not.toContain('AbQx7214');
  });

  it('names the one without a fixed name', () => {
    expect(operation.losses).toMatchObject([{ code: 'postman-name-unresolved', pointer: '#/item/0/request/url/query/9' }]);
  });

  it('describes what Postman would make up', () => {
    const dynamic = importRequest('https://api.test/a?id={{$guid}}&other={{$randomCity}}');
    expect(parameter(dynamic, 'id')?.schema).toMatchObject({ description: 'A new UUID; Postman makes one per request.' });
    expect(parameter(dynamic, 'other')?.schema).toMatchObject({ description: 'Postman fills in a made-up value here ($randomCity).' });
  });
});

describe('headers', () => {
  const operation = importRequest({
    method: 'GET',
    url: 'https://api.test/pets',
    header: [
      { key: 'X-Version', value: '2' },
      { key: 'X-Tenant', value: '{{tenant}}' },
      { key: 'X-Trace', value: 'on', disabled: true },
      { key: 'Accept', value: 'application/vnd.pets+json' },
      { key: 'Content-Type', value: 'application/json' },
      { key: 'Host', value: 'api.test' },
      { key: 'bad name', value: 'x' },
    ],
  });

  it('are constants when literal, arguments when not, and none when the runtime sends them', () => {
    expect(operation.request.parameters.map(({ name, fixed, location }) => [name, fixed, location])).toEqual([
      ['X-Version', '2', 'header'],
      ['X-Tenant', undefined, 'header'],
      ['X-Trace', undefined, 'header'],
      ['Accept', 'application/vnd.pets+json', 'header'],
      ['Content-Type', 'application/json', 'header'],
    ]);
    expect(operation.losses.map(({ summary }) => summary)).toEqual(['"bad name" is no name of a header; it is left out.']);
  });

  it.each([
    ['User-Agent', 'PostmanRuntime/7.39.0', undefined],
    ['User-Agent', 'acme-sync/2.1 (ops@acme.test)', 'acme-sync/2.1 (ops@acme.test)'],
    ['Cache-Control', 'no-cache', undefined],
    ['Cache-Control', 'max-age=60', 'max-age=60'],
    ['Accept', '*/*', undefined],
    ['Postman-Token', '5f3b', undefined],
  ])('are sent as the request states them, but not as Postman fills them in: %s: %s', (key, value, fixed) => {
    const { request } = importRequest({ method: 'GET', url: 'https://api.test/a', header: [{ key, value }] });
    expect(request.parameters.map((found) => found.fixed)).toEqual(fixed === undefined ? [] : [fixed]);
    const disabled = importRequest({ method: 'GET', url: 'https://api.test/a', header: [{ key, value, disabled: true }] });
    expect(disabled.request.parameters).toHaveLength(fixed === undefined ? 0 : 1);
  });

  it('keep the first of several with open values, and say so', () => {
    const header = [
      { key: 'X-Tag', value: '{{a}}' },
      { key: 'X-Tag', value: '{{b}}' },
    ];
    const { request, losses } = importRequest({ method: 'GET', url: 'https://api.test/a', header });
    expect(request.parameters.map(({ name, pointer }) => [name, pointer])).toEqual([['X-Tag', '#/item/0/request/header/0']]);
    expect(losses).toMatchObject([{ code: 'postman-header-repeated', pointer: '#/item/0/request/header/1' }]);
  });

  it('are read from text', () => {
    const { request } = importRequest({ method: 'GET', url: 'https://api.test/a', header: 'X-A: 1\r\nX-B: 2' });
    expect(request.parameters.map(({ name, fixed }) => [name, fixed])).toEqual([
      ['X-A', '1'],
      ['X-B', '2'],
    ]);
  });
});
