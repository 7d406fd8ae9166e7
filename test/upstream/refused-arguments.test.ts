import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Capability, GatewayError, type Json, type JsonObject, type ProviderConfig } from '../../src/model/index.js';
import { prepareCall } from '../../src/upstream/index.js';
import { capabilityOf, textOf, upstreamOf } from './fixtures.js';
import { type RawUpstream, startRawUpstream } from './raw-upstream.js';

let server: RawUpstream;
const upstream = upstreamOf();

beforeAll(async () => {
  server = await startRawUpstream();
});
afterAll(async () => {
  await upstream.close();
  await server.close();
});

async function refuse(config: Partial<ProviderConfig>, args: JsonObject): Promise<string> {
  const before = server.requests.length;
  const result = await upstream.call(prepareCall(capabilityOf({ config: { base_url: server.origin, ...config } })), args, {});
  expect(server.requests).toHaveLength(before);
  expect(result).toMatchObject({ isError: true, failure: 'arguments', attempts: 0 });
  return textOf(result);
}

describe('integers beyond 2^53', () => {
  const integer = { type: 'integer', format: 'int64' };
  const properties = {
    id: integer,
    list: { type: 'array', items: { type: ['integer', 'null'], maximum: 2 ** 63 } },
    between: { type: 'integer', exclusiveMinimum: -(10 ** 17), exclusiveMaximum: 10 ** 17 },
    any: { $ref: '#/$defs/Ref' },
    price: { type: 'number' },
    either: { anyOf: [{ type: 'string' }, integer] },
    odd: { not: { type: 'integer' } },
    one: {
      oneOf: [
        { type: 'object', required: ['id'], properties: { id: integer } },
        { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
      ],
    },
    two: { anyOf: [{ properties: { id: integer, a: integer } }, { properties: { id: integer, b: integer } }] },
  };
  const schema = { input: { type: 'object', properties, $defs: { Ref: { type: 'object', properties: { id: integer } } } } };
  const call = (args: JsonObject) =>
    upstream.call(
      prepareCall(capabilityOf({ schema, config: { base_url: server.origin, path: '/n', method: 'POST', body: '{id}' } })),
      args,
      {},
    );
  const parsed = (text: string): JsonObject => JSON.parse(text);

  it.each([
    ['/id', '{"id":9007199254740993}'],
    ['/id', '{"id":-9007199254740993}'],
    ['/list/0', '{"list":[9223372036854775807]}'],
    ['/any/id', '{"any":{"id":1e30}}'],
    ['/one/id', '{"one":{"id":9007199254740993}}'],
    ['/two/id', '{"two":{"id":9007199254740993}}'],
  ])('are refused at %s: %s', async (path, text) => {
    const before = server.requests.length;
    const result = await call(parsed(text));
    expect(server.requests).toHaveLength(before);
    expect(textOf(result)).toContain(`- ${path}: is an integer beyond ±9007199254740991 (2^53 - 1), where JSON numbers lose digits`);
  });

  it.each(['{"id":9007199254740991}', '{"price":1e30}', '{"either":"9007199254740993"}', '{"list":[null,-9007199254740991]}'])(
    'are not %s',
    async (text) => {
      expect(await call(parsed(text))).toMatchObject({ isError: false });
    },
  );

  it.each<[text: string, at: JsonObject]>([
    ['9007199254740993', { id: '9007199254740993' }],
    ['-9223372036854775808', { id: '-9223372036854775808' }],
    ['9007199254740993', { any: { id: '9007199254740993' } }],
  ])('are taken as the text %s, and sent with its digits: %j', async (digits, args) => {
    const config: Partial<ProviderConfig> = {
      base_url: server.origin,
      path: '/n/{id}',
      method: 'POST',
      params: { q: '{id}', list: '{list}' },
      headers: { 'X-Id': '{id}' },
      body: { a: ['{id}'], b: '{any}', s: '{either}', t: 'no {id}' },
    };
    const given = { id: '1', ...args, either: '9007199254740993', list: [1, null] };
    const properties = { ...schema.input.properties, id: { type: ['integer', 'null'], format: 'int64' }, list: {} };
    const input = { ...schema.input, properties };
    const ids = { ...given, id: args.id ?? 1 };
    const before = server.requests.length;
    const result = await upstream.call(prepareCall(capabilityOf({ schema: { input }, config })), ids, {});
    expect(textOf(result)).not.toContain('must');
    const request = server.requests[before];
    const id = args.id === undefined ? '1' : digits;
    expect(request?.startLine).toBe(`POST /n/${id}?q=${id}&list=1 HTTP/1.1`);
    expect(request?.header('x-id')).toBe(id);
    const any = args.any === undefined ? '' : `"b":{"id":${digits}},`;
    expect(request?.body.toString()).toBe(`{"a":[${id}],${any}"s":"9007199254740993","t":"no ${id}"}`);
  });

  it('are sent with their digits in a body of JSON text, in GraphQL variables and JSON-RPC parameters', async () => {
    const bodies: [Partial<Capability['providers']['primary']>, string][] = [
      [{ config: { method: 'POST', body: '{"id": {id}, "text": "{id}"}' } }, '{"id": 9007199254740993, "text": "9007199254740993"}'],
      [
        { service: 'graphql', config: { query: '{ a }', variables: { id: '{id}' } } },
        '{"query":"{ a }","variables":{"id":9007199254740993}}',
      ],
      [
        { service: 'jsonrpc', config: { rpc_method: 'm', rpc_params: ['{id}'] } },
        '{"jsonrpc":"2.0","id":1,"method":"m","params":[9007199254740993]}',
      ],
    ];
    for (const [{ service, config }, body] of bodies) {
      const before = server.requests.length;
      const capability = capabilityOf({
        schema,
        ...(service === undefined ? {} : { service }),
        config: { base_url: server.origin, path: '/n', ...config },
      });
      await upstream.call(prepareCall(capability), { id: '9007199254740993' }, {});
      expect(server.requests[before]?.body.toString()).toBe(body);
    }
  });

  it.each<JsonObject>([
    { id: '42' },
    { id: '9223372036854775808' },
    { id: '09007199254740993' },
    { id: '9007199254740993.5' },
    { list: ['9223372036854775809'] },
    { between: '100000000000000000' },
    { between: '-100000000000000000' },
    { two: { id: '9007199254740993' } },
    { odd: 1, id: ' 9007199254740993' },
  ])('are not taken as a text that is none of them: %j', async (args) => {
    expect(await call(args)).toMatchObject({ isError: true, failure: 'arguments' });
  });

  it('are no way around a condition', async () => {
    expect(await call(parsed('{"odd":9007199254740993}'))).toMatchObject({ isError: true, failure: 'arguments' });
  });
});

describe('a required argument of which nothing would be sent', () => {
  const schema = { input: { type: 'object', required: ['ids'], properties: { ids: {}, other: {} } } };
  it.each<[config: Partial<ProviderConfig>, ids: Json]>([
    [{ params: { ids: '{ids}' } }, []],
    [{ params: { ids: '{ids}' } }, [null]],
    [{ params: { filter: { value: '{ids}', style: 'deepObject' } } }, {}],
    [{ headers: { 'X-Ids': '{ids}' } }, []],
    [{ cookies: { ids: '{ids}' } }, []],
  ])('is refused: %j with %j', async (config, ids) => {
    const sent = { base_url: server.origin, path: '/n', ...config };
    const before = server.requests.length;
    const result = await upstream.call(prepareCall(capabilityOf({ schema, config: sent })), { ids }, {});
    expect(server.requests).toHaveLength(before);
    expect(textOf(result)).toContain('argument "ids" is required, and an empty value of it cannot be sent; give at least one item');
  });

  it('is an optional one left out', async () => {
    const config = { base_url: server.origin, path: '/n', params: { ids: '{ids}', other: '{other}' } };
    expect(await upstream.call(prepareCall(capabilityOf({ schema, config })), { ids: [1], other: [] }, {})).toMatchObject({
      isError: false,
    });
    expect(server.requests.at(-1)?.startLine).toBe('GET /n?ids=1 HTTP/1.1');
  });
});

describe('path arguments', () => {
  it.each([
    '.',
    '..',
    '../admin',
    'a/../b',
    'a/..',
    'a\\..\\b',
    './a',
    '%2e%2e',
    '%2E.',
    '.%2e/x',
    '%252e%252e',
    'a%2f..%2fb',
    'a%5c..',
    'a%255c%252e%252e',
    'x\0y',
    'x\ny',
    'x\u007f',
    'x%00y',
    'x%250ay',
  ])('%j is refused', async (value) => {
    expect(await refuse({ path: '/users/{id}' }, { id: value })).toContain('"id"');
  });

  it.each([[['ok', '..']], [{ a: '..' }], [{ '..': 'a' }]])('%j is refused inside a list or object', async (value) => {
    expect(await refuse({ path: '/users/{id}' }, { id: value as JsonObject })).toContain('".."');
  });

  it.each<[string, JsonObject]>([
    ['/x/.{ext}', { ext: '' }],
    ['/x/{a}.{b}', { a: '', b: '' }],
    ['/x/{a}{b}', { a: '', b: '%2e%252e' }],
    ['/x/%2e{a}', { a: '' }],
  ])('%s with %j would make a dot segment together', async (path, args) => {
    expect(await refuse({ path }, args)).toContain('segment');
  });

  it.each<[string, JsonObject, Partial<ProviderConfig>?]>([
    ['/o/{id}', { id: '' }],
    ['/o/{id}', { id: [] }],
    ['/o/{id}', { id: [''] }],
    ['/o/{id}', { id: {} }],
    ['/o/{id}', { id: [null] }],
    ['/o/{id}/parts', { id: '' }],
    ['/o/{id}/', { id: '' }],
    ['/{id}', { id: '' }],
    ['/o/{id}?all=1', { id: '' }],
    ['/o/{a}{id}', { a: '', id: '' }],
    ['/o/{id}', { id: [] }, { path_params: { id: { value: '{id}', style: 'matrix' } } }],
    ['/o/{id}', { id: '' }, { path_params: { id: { value: '{id}', style: 'label' } } }],
    ['/o/{id}', { id: '' }, { path_params: { id: { value: '{id}', allow_reserved: true } } }],
  ])('%s with %j would lose a segment', async (path, args, config = {}) => {
    expect(await refuse({ ...config, path, method: 'DELETE' }, args)).toContain('segment');
  });

  it.each<[string, JsonObject, string, Partial<ProviderConfig>?]>([
    ['/o/v{id}', { id: '' }, '/o/v'],
    ['/o/{id}.json', { id: '' }, '/o/.json'],
    ['/o/{a}{id}', { a: 'x', id: '' }, '/o/x'],
    ['/o/{a}{id}', { a: '', id: 'x' }, '/o/x'],
    ['/o/{id}/', { id: ' ' }, '/o/%20/'],
    ['/o/{id}', { id: '/' }, '/o/%2F'],
    ['/o/{id}', { id: '' }, '/o/;id', { path_params: { id: { value: '{id}', style: 'matrix' } } }],
  ])('%s with %j is %s', async (path, args, target, config = {}) => {
    await upstream.call(prepareCall(capabilityOf({ config: { base_url: server.origin, ...config, path } })), args, {});
    expect(server.requests.at(-1)?.target).toBe(target);
  });

  describe('that its own schema lists as empty', () => {
    const empty = { type: 'string', enum: ['', 'active'] };
    const input = (a: JsonObject, id: JsonObject) => ({ input: { type: 'object', properties: { a, id }, $defs: { Empty: empty } } });
    const text = { type: 'string' };

    it.each<[string, JsonObject, string, string]>([
      ['enum', empty, '/jobs/{id}', '/jobs/'],
      ['const', { const: '' }, '/jobs/{id}/parts', '/jobs//parts'],
      ['default', { type: 'string', default: '' }, '/jobs/{id}?all=1', '/jobs/?all=1'],
      ['a reference', { $ref: '#/$defs/Empty' }, '/jobs/{id}', '/jobs/'],
      ['an alternative', { anyOf: [{ type: 'integer' }, { allOf: [{ $ref: '#/$defs/Empty' }] }] }, '/jobs/{id}', '/jobs/'],
      ['enum, of two', empty, '/{a}/{id}', '/x/'],
    ])('by %s is sent', async (_, id, path, target) => {
      const schema = input(text, id);
      await upstream.call(prepareCall(capabilityOf({ schema, config: { base_url: server.origin, path } })), { a: 'x', id: '' }, {});
      expect(server.requests.at(-1)?.target).toBe(target);
    });

    it.each<[string, JsonObject, JsonObject, string]>([
      ['a text that may be empty', text, { type: 'string', minLength: 0, examples: [''] }, '/{a}/{id}'],
      ['another argument', empty, text, '/x/{id}'],
      ['one of two in the segment', text, empty, '/x/{a}{id}'],
    ])('is refused of %s', async (_, a, id, path) => {
      const before = server.requests.length;
      const call = prepareCall(capabilityOf({ schema: input(a, id), config: { base_url: server.origin, path } }));
      expect(textOf(await upstream.call(call, { a: '', id: '' }, {}))).toContain('segment');
      expect(server.requests).toHaveLength(before);
    });
  });

  it.each([{}, { id: null }])('%j: an absent path argument is named', async (args) => {
    expect(await refuse({ path: '/users/{id}' }, args)).toContain('argument "id" is needed for the path');
  });
});

describe('header and cookie arguments', () => {
  it.each(['a\r\nX-Injected: 1', 'a\nb', 'a\0b', 'a\rb', '\u007f'])('header value %j is refused', async (value) => {
    expect(await refuse({ path: '/h', headers: { 'X-A': '{a}' } }, { a: value })).toContain('control character');
  });

  it('a control character inside a list or object is refused', async () => {
    await refuse({ path: '/h', headers: { 'X-A': '{a}' } }, { a: ['ok', 'a\nb'] });
    await refuse({ path: '/h', headers: { 'X-A': '{a}' } }, { a: { 'k\r\n': 1 } });
  });

  it.each(['a; admin=1', 'a\r\nb'])('a raw cookie value %j is refused', async (value) => {
    await refuse({ path: '/h', cookies: { a: { value: '{a}', style: 'cookie' } } }, { a: value });
  });

  it('an argument within a Cookie header of the file cannot begin another cookie', async () => {
    const config: Partial<ProviderConfig> = { path: '/h', headers: { Cookie: 'tenant=a; session={id}' } };
    expect(await refuse(config, { id: '1; tenant=b' })).toContain('would begin another cookie');
    expect(await refuse(config, { id: ['1; tenant=b'] })).toContain('would begin another cookie');
  });

  it('an argument that is a whole Cookie header cannot set a constant cookie', async () => {
    const config: Partial<ProviderConfig> = { path: '/h', headers: { cookie: '{all}' }, cookies: { tenant: 'a' } };
    expect(await refuse(config, { all: 'x=1;tenant=b' })).toContain('"tenant" is fixed');
    const call = prepareCall(capabilityOf({ config: { base_url: server.origin, ...config } }));
    await upstream.call(call, { all: 'x=1; y=2' }, {});
    expect(server.requests.at(-1)?.headers).toContainEqual(['Cookie', 'x=1; y=2; tenant=a']);
  });

  it('a raw exploded cookie cannot go before a credential by a blank in front', async () => {
    const signedIn = upstreamOf({ fixed: { cookies: [['session', 'secret']] } });
    const config: Partial<ProviderConfig> = { path: '/h', cookies: { prefs: { value: '{prefs}', style: 'cookie', explode: true } } };
    await signedIn.call(
      prepareCall(capabilityOf({ config: { base_url: server.origin, ...config } })),
      { prefs: { ' session': 'own' } },
      {},
    );
    await signedIn.close();
    expect(server.requests.at(-1)?.headers).toContainEqual(['Cookie', 'session=secret']);
  });

  it('a member of a raw exploded cookie cannot begin another cookie', async () => {
    await refuse({ path: '/h', cookies: { a: { value: '{a}', style: 'cookie' } } }, { a: { 'x;y': 1 } });
  });
});

describe('other arguments', () => {
  it('an exploded object cannot set a constant of the file', async () => {
    const config: Partial<ProviderConfig> = { path: '/q', params: { filter: '{filter}' }, static_params: { tenant: 'a' } };
    expect(await refuse(config, { filter: { tenant: 'b' } })).toContain('"tenant" is fixed');
  });

  it.each<[string, Partial<ProviderConfig>, JsonObject]>([
    ['a constant parameter', { params: { filter: '{filter}', tenant: 'a' } }, { filter: { tenant: 'b' } }],
    ['what the path spells', { path: '/q?tenant=a', params: { filter: '{filter}' } }, { filter: { tenant: 'b' } }],
    [
      'a constant of its own brackets',
      { params: { filter: { value: '{filter}', style: 'deepObject' } }, static_params: { 'filter[tenant]': 'a' } },
      { filter: { tenant: 'b' } },
    ],
    [
      'a constant, by an argument that only param_map mentions',
      { static_params: { tenant: 'a' }, param_map: { x: 'x' } },
      { x: { tenant: 'b' } },
    ],
    ['what the path spells in another way', { path: '/q?a:b=1&%74enant=a', params: { filter: '{filter}' } }, { filter: { tenant: 'b' } }],
    ['what the path spells with reserved characters', { path: '/q?a:b=1', params: { filter: '{filter}' } }, { filter: { 'a:b': 2 } }],
    ['a constant cookie', { cookies: { prefs: '{prefs}', tenant: 'a' } }, { prefs: { tenant: 'b' } }],
    [
      'a constant cookie, by a blank in front',
      { cookies: { prefs: { value: '{prefs}', style: 'cookie', explode: true }, tenant: 'a' } },
      { prefs: { ' tenant': 'b' } },
    ],
    [
      'a constant field',
      {
        method: 'POST',
        content_type: 'application/x-www-form-urlencoded',
        body: { tenant: 'a', more: '{more}' },
        encoding: { more: { style: 'form', explode: true } },
      },
      { more: { tenant: 'b' } },
    ],
    [
      'a constant part',
      {
        method: 'POST',
        content_type: 'multipart/form-data',
        body: { tenant: 'a', more: '{more}' },
        encoding: { more: { style: 'form', explode: true } },
      },
      { more: { tenant: 'b' } },
    ],
  ])('an exploded object cannot set %s', async (_name, config, args) => {
    expect(await refuse({ path: '/q', ...config }, args)).toContain('is fixed');
  });

  it('an exploded object cannot set what the operator gives', async () => {
    const config = { base_url: server.origin, path: '/q', params: { filter: '{filter}', tenant: '{tenant}' } };
    const prepared = prepareCall(capabilityOf({ config }), { ownArguments: new Map([['tenant', { isFixed: true, value: 'a' }]]) });
    const result = await upstream.call(prepared, { filter: { tenant: 'b' } }, {});
    expect(textOf(result)).toContain('"tenant" is fixed');
  });

  it.each(['not base64!', 'a', 'data:text/plain,%zz'])('file argument %j is refused', async (value) => {
    await refuse({ path: '/f', method: 'POST', content_type: 'application/octet-stream', body: '{file}' }, { file: value });
  });

  it('a form body that is no object is refused', async () => {
    await refuse({ path: '/f', method: 'POST', content_type: 'application/x-www-form-urlencoded', body: '{body}' }, { body: [1] });
  });

  it('an absent argument inside JSON text is refused, not half sent', async () => {
    expect(await refuse({ path: '/f', method: 'POST', body: '{"a": {a}, "b": {b}}' }, { a: 1 })).toContain('"b" is needed');
  });

  it('arguments that do not fit the schema are all named, with the valid ones', async () => {
    const input = {
      type: 'object',
      properties: { id: { type: 'integer' }, state: { enum: ['open', 'closed'] } },
      required: ['id'],
      additionalProperties: false,
    };
    const capability = capabilityOf({ config: { base_url: server.origin, path: '/x' }, schema: { input } });
    const before = server.requests.length;
    const result = await upstream.call(prepareCall(capability), { state: 'opne', stat: 1 }, {});
    expect(result).toMatchObject({ isError: true, failure: 'arguments' });
    expect(server.requests).toHaveLength(before);
    const text = textOf(result);
    expect(text).toMatch(/^3 problems with the arguments of probe/);
    expect(text).toContain('Valid arguments: id (required), state.');
  });
});

describe('arguments that the schema does not name', () => {
  const properties = { name: { type: 'string' }, page: { type: 'integer' } };
  const post: Partial<ProviderConfig> = { path: '/x', method: 'POST', body: { name: '{name}' }, params: { page: '{page}' } };
  const call = async (
    parts: { schema?: unknown; config?: Partial<ProviderConfig>; transform?: unknown },
    args: JsonObject,
    options = {},
  ) => {
    const { schema = { input: { type: 'object', properties } }, config = post, ...more } = parts;
    const capability = capabilityOf({ config: { base_url: server.origin, ...config }, schema, ...more });
    const before = server.requests.length;
    const result = await upstream.call(prepareCall(capability, options), args, {});
    return { text: textOf(result), result, request: server.requests[before] };
  };

  it('are refused before anything is sent, with the nearest name', async () => {
    const { text, result, request } = await call({}, { body: { name: 'a' }, nmae: 'a' });
    expect(request).toBeUndefined();
    expect(result).toMatchObject({ isError: true, failure: 'arguments', attempts: 0 });
    expect(text).toContain('- /body: unknown argument "body" (accepted: name, page)\n');
    expect(text).toContain('- /nmae: unknown argument "nmae"; did you mean "name"? (accepted: name, page)\n');
    expect(text).toContain('Valid arguments: name, page.');
  });

  it.each<[string, JsonObject]>([
    ['required ones only', { type: 'object', properties, anyOf: [{ required: ['name'] }, { required: ['page'] }, true] }],
    ['names in branches', { type: 'object', oneOf: [{ properties: { name: {} } }, { $ref: '#/$defs/p' }], $defs: { p: { properties } } }],
    ['a condition', { type: 'object', properties, if: { required: ['name'] }, else: { properties: { page: {} } } }],
    ['dependent names', { type: 'object', properties, dependentSchemas: { name: { properties: { page: {} } } } }],
  ])('are refused where the schema has %s', async (_, input) => {
    const { text, request } = await call({ schema: { input } }, { toString: 1 } as unknown as JsonObject);
    expect(request).toBeUndefined();
    expect(text).toContain('unknown argument "toString"');
  });

  it.each<[string, unknown]>([
    ['additionalProperties: true', { type: 'object', properties, additionalProperties: true }],
    ['additionalProperties: a schema', { type: 'object', properties, additionalProperties: { type: 'integer' } }],
    ['patternProperties', { type: 'object', properties, patternProperties: { '^x': { type: 'integer' } } }],
    ['propertyNames', { type: 'object', properties, propertyNames: { maxLength: 9 } }],
    ['unevaluatedProperties', { type: 'object', properties, unevaluatedProperties: true }],
    ['an open branch', { type: 'object', properties, allOf: [{ additionalProperties: true }] }],
    ['an open definition', { $ref: '#/$defs/o', properties, $defs: { o: { type: 'object', additionalProperties: true } } }],
    ['no properties at all', { type: 'object' }],
    ['no property', { type: 'object', properties: {} }],
    ['nothing', true],
  ])('are taken where the schema says %s', async (_, input) => {
    expect((await call({ schema: { input } }, { xtra: 1, name: 'a' })).request?.body.toString()).toBe('{"name":"a"}');
  });

  it.each<[string, Partial<ProviderConfig>, string]>([
    ['a template', { params: { q: '{extra}' } }, '/x?q=1'],
    ['param_map', { param_map: { extra: 'q' } }, '/x?q=1'],
  ])('are taken and sent where %s names them', async (_, config, target) => {
    expect((await call({ config: { path: '/x', ...config } }, { extra: 1 })).request?.target).toBe(target);
  });

  it('are taken where a fallback would send them', async () => {
    const primary = { service: 'rest', config: { base_url: server.origin, path: '/x' } };
    const fallback = [{ service: 'rest', config: { base_url: server.origin, path: '/y', params: { q: '{extra}' } } }];
    const capability = {
      ...capabilityOf({ config: {}, schema: { input: { type: 'object', properties } } }),
      providers: { primary, fallback },
    };
    const prepared = prepareCall(capability as unknown as ReturnType<typeof capabilityOf>);
    expect(prepared.validate({ extra: 1 })).toEqual([]);
    expect(prepared.validate({ other: 1 })).toMatchObject([{ path: '/other', keyword: 'additionalProperties' }]);
  });

  it("are taken where JSONata reads the arguments, and dropped where the operator's count", async () => {
    const transform = { request: '{ "name": extra }' };
    expect((await call({ transform }, { extra: 'b' })).request?.body.toString()).toBe('{"name":"b"}');
    const ownArguments = new Map([['extra', { isFixed: true }]]);
    expect((await call({}, { extra: 'b', name: 'a' }, { ownArguments })).request?.body.toString()).toBe('{"name":"a"}');
  });

  it('are not those that turn pages', async () => {
    const config: Partial<ProviderConfig> = { path: '/x', params: { page: '{page}' }, pagination: { type: 'page', argument: 'page' } };
    expect((await call({ config }, { page_limit: 1, max_items: 1 })).request?.target).toBe('/x');
    expect((await call({}, { page_limit: 1 })).text).toContain('unknown argument "page_limit"');
  });
});

describe('files that could never be sent are refused when they are prepared', () => {
  it.each<[string, Partial<ProviderConfig>]>([
    ['an argument as host', { base_url: 'https://{host}/v1' }],
    ['an argument in the host', { base_url: 'https://api.{region}.example.com' }],
    ['an argument after the port', { base_url: 'https://api.example.com{path}' }],
    ['no host at all', { path: '/x' }],
    ['a scheme that is not http', { base_url: 'file:///etc/passwd' }],
    ['a user in the address', { base_url: 'https://user:pass@example.com' }],
    ['an illegal header name', { base_url: 'https://x.example', headers: { 'X A': '1' } }],
    ['a Host that an argument chooses', { base_url: 'https://x.example', headers: { Host: '{h}' } }],
    ['a method that is none', { base_url: 'https://x.example', method: 'GET /admin' }],
    ['an environment variable that is not set', { base_url: 'https://x.example', headers: { 'X-A': '{env.NOPE}' } }],
    ['a content type with a line break', { base_url: 'https://x.example', body: {}, content_type: 'text/plain\r\nX: y' }],
  ])('%s', (_what, config) => {
    expect(() => prepareCall(capabilityOf({ config }))).toThrow(GatewayError);
    expect(() => prepareCall(capabilityOf({ config }))).toThrow(/^probe: /);
  });

  it('broken JSONata and $eval', () => {
    const config = { base_url: 'https://x.example' };
    expect(() => prepareCall(capabilityOf({ config, transform: { response: '$.{' } }))).toThrow(/transform.response: broken JSONata/);
    expect(() => prepareCall(capabilityOf({ config, transform: { request: '$map(a, $eval)' } }))).toThrow(/\$eval is not allowed/);
  });
});

describe('environment', () => {
  it('{env.NAME} of the file is filled in when it is prepared, of an argument never', async () => {
    const config = { base_url: '{env.BASE}', path: '/e', headers: { 'X-Token': 'Token {env.TOKEN}' }, params: { q: '{q}' } };
    const environment = { BASE: server.origin, TOKEN: 'canary-5521' };
    const result = await upstream.call(prepareCall(capabilityOf({ config }), { environment }), { q: '{env.TOKEN}' }, {});
    const request = server.requests.at(-1);
    expect(request?.header('x-token')).toBe('Token canary-5521');
    expect(request?.target).toBe('/e?q=%7Benv.TOKEN%7D');
    expect(JSON.stringify(result)).not.toContain('canary-5521');
  });

  it('base_url of gateway.yaml replaces the origin, or with a path the whole base', () => {
    const capability = capabilityOf({ config: { base_url: 'https://api.example.com/v1', path: '/users' } });
    const request = (baseUrl: string) => {
      const { origin, path } = prepareCall(capability, { baseUrl }).buildRequest(
        {},
        { headers: [], query: [], cookies: [], secrets: [], missing: [] },
      );
      return origin + path;
    };
    expect(request('http://localhost:3000')).toBe('http://localhost:3000/v1/users');
    expect(request('http://localhost:3000/stage')).toBe('http://localhost:3000/stage/users');
  });
});
