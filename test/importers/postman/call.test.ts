import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../../src/model/index.js';
import { callOperation, type ListeningServer, listen, readAll } from '../call-operation.js';
import { importItems } from './collection.js';

interface Received {
  readonly line: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

describe('calling imported Postman requests on a real server', () => {
  let server: ListeningServer;
  let received: Received | undefined;

  beforeAll(async () => {
    server = await listen((request, response) => {
      void readAll(request).then((body) => {
        received = { line: `${request.method} ${request.url}`, headers: request.headers, body };
        response.setHeader('content-type', 'application/json').end('{"ok":true}');
      });
    });
  });
  afterAll(() => server.close());

  async function send(
    request: JsonObject,
    args: JsonObject,
    environment: Record<string, string> = {},
    extra: JsonObject = {},
  ): Promise<Received> {
    received = undefined;
    const variable = [{ key: 'baseUrl', value: server.origin }];
    const result = importItems([{ name: 'The request', request }], { variable, ...extra });
    const answer = await callOperation(result, 'The request', 'postman', args, environment);
    if (received === undefined) throw new Error(JSON.stringify(answer.content));
    return received;
  }

  it.each<[name: string, request: JsonObject, args: JsonObject, line: string]>([
    [
      'path variables',
      { method: 'GET', url: '{{baseUrl}}/pets/:petId/x-{{name}}' },
      { petId: 'a/b', name: 'ü' },
      'GET /pets/a%2Fb/x-%C3%BC',
    ],
    ['an argument of a query', { method: 'GET', url: '{{baseUrl}}/pets?limit={{limit}}&q={{q}}' }, { limit: 5 }, 'GET /pets?limit=5'],
    [
      'a value of the caller over the one of the collection',
      { method: 'GET', url: '{{baseUrl}}/pets?limit=10' },
      { limit: 5 },
      'GET /pets?limit=5',
    ],
    [
      'the values of the collection for a key that is repeated',
      { method: 'GET', url: '{{baseUrl}}/pets?a=1&a=x%20y&b={{b}}' },
      { b: 'x' },
      'GET /pets?a=1&a=x%20y&b=x',
    ],
    ['a list', { method: 'GET', url: '{{baseUrl}}/pets?id=1&id=2' }, { id: ['x', 'y z'] }, 'GET /pets?id=x&id=y%20z'],
    [
      'nothing for a disabled one',
      { method: 'GET', url: { host: ['{{baseUrl}}'], path: ['pets'], query: [{ key: 'a', value: '1', disabled: true }] } },
      {},
      'GET /pets',
    ],
    [
      'what a query has encoded once, as it was',
      { method: 'GET', url: '{{baseUrl}}/pets?b=%20x+y&sum=1%2B1&to%5Bmin%5D=5%25&bare=100%&text={{t}}%26{{t}}' },
      {},
      'GET /pets?b=%20x%20y&sum=1%2B1&to%5Bmin%5D=5%25&bare=100%25',
    ],
    [
      'what a query of parts has encoded',
      { method: 'GET', url: { host: ['{{baseUrl}}'], path: ['a%20b'], query: [{ key: 'c%5B%5D', value: 'x y&z%3D%C3%BC' }] } },
      {},
      'GET /a%20b?c%5B%5D=x%20y%26z%3D%C3%BC',
    ],
    [
      'a list in which values are encoded',
      { method: 'GET', url: '{{baseUrl}}/pets?id%5B%5D=1&id%5B%5D=2' },
      { id: ['x', 'y'] },
      'GET /pets?id%5B%5D=x&id%5B%5D=y',
    ],
    [
      'a value of the caller, which is no encoded text',
      { method: 'GET', url: '{{baseUrl}}/pets?b=%20x+y' },
      { b: '1+1=%32' },
      'GET /pets?b=1%2B1%3D%2532',
    ],
    ['a query that a variable brought along', { method: 'GET', url: '{{api}}' }, {}, 'GET /v1?q=a%20b%26c'],
  ])('sends %s', async (_name, request, args, line) => {
    const api = { key: 'api', value: `${server.origin}/v1?q=a+b%26c` };
    expect((await send(request, args, {}, { variable: [{ key: 'baseUrl', value: server.origin }, api] })).line).toBe(line);
  });

  it('sends all values of a header, and of what is disabled only what has no enabled namesake', async () => {
    const header = [
      { key: 'X-Env', value: 'prod' },
      { key: 'x-env', value: 'test', disabled: true },
      { key: 'X-Tag', value: 'a' },
      { key: 'X-Tag', value: 'b' },
    ];
    const urlencoded = [
      { key: 'status', value: 'on' },
      { key: 'status', value: 'off', disabled: true },
    ];
    const sent = await send({ method: 'POST', url: '{{baseUrl}}/a', header, body: { mode: 'urlencoded', urlencoded } }, { status: 'x' });
    expect(sent.headers).toMatchObject({ 'x-env': 'prod', 'x-tag': 'a, b' });
    expect(sent.body).toBe('status=x');
  });

  it('sends constant headers and header arguments', async () => {
    const header = [
      { key: 'X-Version', value: '2 {a}' },
      { key: 'X-Tenant', value: '{{tenant}}' },
    ];
    const { headers } = await send({ method: 'GET', url: '{{baseUrl}}/a', header }, { 'X-Tenant': 'acme' });
    expect(headers).toMatchObject({ 'x-version': '2 {a}', 'x-tenant': 'acme' });
  });

  it.each<[name: string, body: JsonObject, args: JsonObject, sent: string, type: string]>([
    [
      'JSON',
      { mode: 'raw', raw: '{"name": "Rex", "age": {{age}}, "tags": ["a"]}', options: { raw: { language: 'json' } } },
      { name: 'Bo', age: 3, tags: ['x'] },
      '{"age":3,"name":"Bo","tags":["x"]}',
      'application/json',
    ],
    [
      'JSON with a secret',
      { mode: 'raw', raw: '{"user": {"email": "a@b.c", "password": "hunter22"}}', options: { raw: { language: 'json' } } },
      { email: 'x@y.z' },
      '{"user":{"email":"x@y.z","password":"from the environment"}}',
      'application/json',
    ],
    ['a JSON list', { mode: 'raw', raw: '[1]', options: { raw: { language: 'json' } } }, { body: [3, 4] }, '[3,4]', 'application/json'],
    ['text', { mode: 'raw', raw: 'hello' }, { body: 'bye {x}' }, 'bye {x}', 'text/plain'],
    ['XML', { mode: 'raw', raw: '<a/>', options: { raw: { language: 'xml' } } }, { body: '<b>1</b>' }, '<b>1</b>', 'application/xml'],
    [
      'a form',
      {
        mode: 'urlencoded',
        urlencoded: [
          { key: 'name', value: 'Rex' },
          { key: 'tag', value: 'a' },
          { key: 'tag', value: 'b' },
          { key: 'password', value: 'hunter22' },
        ],
      },
      { name: 'B o', tag: ['x', 'y'] },
      'name=B+o&tag=x&tag=y&password=from+the+environment',
      'application/x-www-form-urlencoded',
    ],
    [
      'form data',
      {
        mode: 'formdata',
        formdata: [
          { key: 'photo', type: 'file', src: 'x', contentType: 'image/png' },
          { key: 'note', type: 'text', value: 'n' },
        ],
      },
      { photo: Buffer.from('PNG').toString('base64'), note: 'hi' },
      '--BOUNDARY\r\nContent-Disposition: form-data; name="note"\r\n\r\nhi\r\n--BOUNDARY\r\nContent-Disposition: form-data; name="photo"; filename="photo"\r\nContent-Type: image/png\r\n\r\nPNG\r\n--BOUNDARY--\r\n',
      'multipart/form-data; boundary=BOUNDARY',
    ],
    [
      'form data with a list of files and JSON, once encoded',
      {
        mode: 'formdata',
        formdata: [
          { key: 'files', type: 'file', src: ['/a', '/b'] },
          { key: 'meta', type: 'text', value: '{"a":1}', contentType: 'application/json' },
          { key: 'tags', type: 'text', value: '["x"]', contentType: 'application/json' },
        ],
      },
      { files: ['QQ==', 'Qg=='], meta: { a: 2 }, tags: ['y', 'z'] },
      [
        'Content-Disposition: form-data; name="meta"\r\nContent-Type: application/json\r\n\r\n{"a":2}\r\n',
        'Content-Disposition: form-data; name="tags"\r\nContent-Type: application/json\r\n\r\n["y","z"]\r\n',
        'Content-Disposition: form-data; name="files"; filename="files"\r\nContent-Type: application/octet-stream\r\n\r\nA\r\n',
        'Content-Disposition: form-data; name="files"; filename="files"\r\nContent-Type: application/octet-stream\r\n\r\nB\r\n',
      ]
        .map((part) => `--BOUNDARY\r\n${part}`)
        .concat('--BOUNDARY--\r\n')
        .join(''),
      'multipart/form-data; boundary=BOUNDARY',
    ],
    [
      'form data with a file that the fields before it speak of, a secret among them',
      {
        mode: 'formdata',
        formdata: [
          { key: 'key', type: 'text', value: 'a.txt' },
          { key: 'password', type: 'text', value: 'hunter22' },
          { key: 'file', type: 'file', src: 'x' },
        ],
      },
      { file: 'QQ==', key: 'b.txt' },
      [
        'Content-Disposition: form-data; name="key"\r\n\r\nb.txt\r\n',
        'Content-Disposition: form-data; name="password"\r\n\r\nfrom the environment\r\n',
        'Content-Disposition: form-data; name="file"; filename="file"\r\nContent-Type: application/octet-stream\r\n\r\nA\r\n',
      ]
        .map((part) => `--BOUNDARY\r\n${part}`)
        .concat('--BOUNDARY--\r\n')
        .join(''),
      'multipart/form-data; boundary=BOUNDARY',
    ],
    [
      'a form with a secret and a field whose name is no placeholder',
      {
        mode: 'urlencoded',
        urlencoded: [
          { key: 'user[name]', value: 'Rex' },
          { key: 'password', value: 'hunter22' },
        ],
      },
      { user_name_: 'Bo' },
      'user%5Bname%5D=Bo&password=from+the+environment',
      'application/x-www-form-urlencoded',
    ],
    [
      'a file',
      { mode: 'file', file: { src: 'x' } },
      { body: Buffer.from('BYTES').toString('base64') },
      'BYTES',
      'application/octet-stream',
    ],
  ])('sends a body of %s', async (_name, body, args, sent, type) => {
    const environment = { PET_STORE_PASSWORD: 'from the environment' };
    const { body: bytes, headers } = await send({ method: 'POST', url: '{{baseUrl}}/a', body }, args, environment);
    expect(bytes).toBe(sent);
    expect(headers['content-type']).toBe(type);
  });

  it.each<[stated: string, body: JsonObject, args: JsonObject, sent: string, type?: string]>([
    ['application/x-www-form-urlencoded', { mode: 'raw', raw: 'a=1&b=x%20y' }, { a: 2, b: 'p q' }, 'a=2&b=p+q'],
    ['application/x-www-form-urlencoded', { mode: 'raw', raw: '{"a": 1}' }, { a: 2 }, '{"a":2}'],
    ['text/xml', { mode: 'raw', raw: '<a/>', options: { raw: { language: 'json' } } }, { body: '<b/>' }, '<b/>'],
    ['application/octet-stream', { mode: 'raw', raw: 'bytes' }, { body: 'other' }, 'other'],
    ['application/x-ndjson', { mode: 'raw', raw: '{"a":1}\n', options: { raw: { language: 'json' } } }, { body: '{}\n' }, '{}\n'],
    ['multipart/related; boundary=x', { mode: 'raw', raw: '--x' }, { body: '--x--' }, '--x--'],
    ['json', { mode: 'raw', raw: '{"a": 1}' }, { a: 2 }, '{"a":2}'],
    ['text/plain', { mode: 'urlencoded', urlencoded: [{ key: 'a', value: '1' }] }, { a: 2 }, 'a=2'],
    ['application/json', { mode: 'file', file: { src: 'x.json' } }, { body: { a: [1] } }, '{"a":[1]}'],
    ['{{type}}', { mode: 'raw', raw: 'a,b' }, { body: 'c', 'Content-Type': 'text/csv' }, 'c', 'text/csv'],
    ['{{type}}', { mode: 'raw', raw: 'a,b' }, { body: 'c' }, 'c', 'text/plain'],
    ['{{csv}}; header=present', { mode: 'raw', raw: 'a,b' }, { body: 'c' }, 'c', 'text/csv; header=present'],
  ])('sends the stated Content-Type %s with the body', async (stated, body, args, sent, type = stated) => {
    const header = [{ key: 'content-type', value: stated }];
    const variable = [
      { key: 'baseUrl', value: server.origin },
      { key: 'csv', value: 'text/csv' },
    ];
    const { body: bytes, headers } = await send({ method: 'POST', url: '{{baseUrl}}/a', header, body }, args, {}, { variable });
    expect([bytes, headers['content-type']]).toEqual([sent, type]);
  });

  it.each<[what: string, request: JsonObject]>([
    ['of a POST', { method: 'POST' }],
    ['of a POST with an empty one', { method: 'POST', body: { mode: 'raw', raw: '' } }],
    ['of a GET', { method: 'GET' }],
    ['of a GET whose body Postman leaves out', { method: 'GET', body: { mode: 'raw', raw: '{"a":1}' } }],
  ])('sends the stated Content-Type %s without a body', async (_, request) => {
    const header = [{ key: 'Content-Type', value: 'application/vnd.x+json' }];
    const { body, headers } = await send({ ...request, url: '{{baseUrl}}/a', header }, {});
    expect([body, headers['content-type']]).toEqual(['', 'application/vnd.x+json']);
  });

  it('sends an integer of a JSON body beyond 2^53 with all its digits', async () => {
    const request = {
      method: 'POST',
      url: '{{baseUrl}}/a',
      body: { mode: 'raw', raw: '{"id": 9007199254740993, "ids": [9007199254740995]}' },
    };
    const { body } = await send(request, { id: '9007199254740997', ids: ['9007199254740999', 1] });
    expect(body).toBe('{"id":9007199254740997,"ids":[9007199254740999,1]}');
    const { operations } = importItems([{ name: 'The request', request }]);
    expect(JSON.stringify(operations)).toContain('As 9007199254740993. Give its digits as a string.');
    expect(JSON.stringify(operations)).not.toContain('9007199254740992');
  });

  it('says that an effect is judged by the name of the request', () => {
    const { operations } = importItems([{ name: 'Delete the pet', request: { method: 'POST', url: 'https://api.test/pet' } }]);
    expect(operations[0]?.effectReason).toBe('"delete" in the name of the request says that this POST removes data');
  });

  const token = { key: 'token', value: 'tok_9f8e7d6c5b4a39281706' };
  it.each<[name: string, request: JsonObject, args?: JsonObject]>([
    ['header', { header: [{ key: 'X-A', value: 'a {env.HOME}' }] }],
    ['Content-Type', { header: [{ key: 'Content-Type', value: 'text/{env.HOME}' }], body: { mode: 'raw', raw: 'x' } }, { body: 'x' }],
    ['text around a secret', { header: [{ key: 'X-A', value: '{env.HOME} {{token}}' }] }],
    ['JSON member', { body: { mode: 'raw', raw: '{"password": "{{token}}", "env.HOME": "x", "a": "{env.HOME}"}' } }],
    ['JSON text around a secret', { body: { mode: 'raw', raw: '{"password": "{env.HOME} {{token}}"}' } }],
    [
      'form field',
      { body: { mode: 'urlencoded', urlencoded: [token, { key: 'env.HOME', value: 'x' }, { key: '{env.HOME}', value: 'x' }] } },
    ],
    ['query', { url: '{{baseUrl}}/a?env.HOME=x&{env.HOME}=x&y={env.HOME}' }],
    [
      'header of a GraphQL request',
      { header: [{ key: 'X-A', value: '{env.HOME}' }], body: { mode: 'graphql', graphql: { query: '{ a }' } } },
    ],
    ['URL of a GraphQL request', { url: '{{baseUrl}}/a?x={env.HOME}', body: { mode: 'graphql', graphql: { query: '{ a }' } } }],
  ])('sends nothing of the environment for what only looks like a reference to it: %s', async (_name, request, args = {}) => {
    const environment = { HOME: 'leaked', TOKEN: 't0p', PET_STORE_TOKEN: 't0p' };
    const variable = [{ key: 'baseUrl', value: server.origin }, token];
    const sent = await send({ method: 'POST', url: '{{baseUrl}}/a', ...request }, args, environment, { variable });
    expect(JSON.stringify(sent)).not.toContain('leaked');
  });

  it('sends a GraphQL body as GraphQL', async () => {
    const body = { mode: 'graphql', graphql: { query: 'query Pet($id: ID!) { pet(id: $id) { name } }', variables: '{"id": "1"}' } };
    const sent = await send({ method: 'POST', url: '{{baseUrl}}/graphql', body }, { id: '2' });
    expect(sent.line).toBe('POST /graphql');
    expect(JSON.parse(sent.body)).toEqual({
      query: 'query Pet($id: ID!) {\n  pet(id: $id) {\n    name\n  }\n}',
      variables: { id: '2' },
      operationName: 'Pet',
    });
  });

  const environment = { TOKEN: 't0p', KEY: 'k3y', PET_STORE_BASIC_AUTH: 'joe:pass', PET_STORE_ACCESS_TOKEN: 'acc3ss' };
  it.each<[name: string, auth: Json, expected: object, line?: string]>([
    ['bearer', { type: 'bearer', bearer: [{ key: 'token', value: '{{token}}' }] }, { authorization: 'Bearer t0p' }],
    [
      'basic',
      {
        type: 'basic',
        basic: [
          { key: 'username', value: 'x' },
          { key: 'password', value: 'y' },
        ],
      },
      { authorization: `Basic ${Buffer.from('joe:pass').toString('base64')}` },
    ],
    [
      'an API key in a header',
      {
        type: 'apikey',
        apikey: [
          { key: 'key', value: 'X-Key' },
          { key: 'value', value: '{{key}}' },
        ],
      },
      { 'x-key': 'k3y' },
    ],
    [
      'an API key in the query',
      {
        type: 'apikey',
        apikey: [
          { key: 'key', value: 'k' },
          { key: 'value', value: '{{key}}' },
          { key: 'in', value: 'query' },
        ],
      },
      {},
      'GET /a?k=k3y',
    ],
    ['OAuth 2', { type: 'oauth2', oauth2: [{ key: 'accessToken', value: 'literal-access-token' }] }, { authorization: 'Bearer acc3ss' }],
    ['nothing', { type: 'noauth' }, {}],
  ])('authenticates with %s', async (_name, auth, expected, line = 'GET /a') => {
    const sent = await send({ method: 'GET', url: '{{baseUrl}}/a', auth }, {}, environment);
    expect(sent.headers).toMatchObject(expected);
    expect('authorization' in sent.headers).toBe('authorization' in expected);
    expect(sent.line).toBe(line);
  });

  it('authenticates with a header of the request', async () => {
    const header = [{ key: 'Authorization', value: 'Token {{token}}' }];
    expect((await send({ method: 'GET', url: '{{baseUrl}}/a', header }, {}, environment)).headers).toMatchObject({
      authorization: 'Token t0p',
    });
  });

  it('asks the environment for the host that the collection does not say', async () => {
    const sent = await send({ method: 'GET', url: '{{unknown}}/a' }, {}, { UNKNOWN: server.origin });
    expect(sent.line).toBe('GET /a');
  });

  it('puts a secret into the path and the query without showing it to the caller', async () => {
    const sent = await send({ method: 'GET', url: '{{baseUrl}}/bot{{token}}/x?api_key={{key}}' }, {}, environment, {
      variable: [
        { key: 'baseUrl', value: server.origin },
        { key: 'token', value: 'whatever-token', type: 'secret' },
      ],
    });
    expect(sent.line).toBe('GET /bott0p/x?api_key=k3y');
  });
});
