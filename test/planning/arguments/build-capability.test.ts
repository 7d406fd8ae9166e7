import { describe, expect, it } from 'vitest';
import { checkCapability, parseCapability, renderCapability } from '../../../src/capability/index.js';
import type {
  Capability,
  GraphqlRequest,
  JsonObject,
  Operation,
  Parameter,
  ParameterTemplate,
  RestRequest,
} from '../../../src/model/index.js';
import { type BuildOptions, buildCapability } from '../../../src/planning/arguments/index.js';
import { body, parameter, sampleOperation } from './sample-operation.js';

const OPTIONS: BuildOptions = { declaresSchemes: false, kind: 'openapi' };

function build(
  operation: Operation,
  options: Partial<BuildOptions> = {},
): { capability: Capability; losses: readonly { code: string; summary: string }[] } {
  const built = buildCapability(operation, 'getthing', { ...OPTIONS, ...options });
  const parsed = parseCapability(renderCapability(built.capability));
  expect(parsed.diagnostics).toEqual([]);
  expect(parsed.capability).toEqual(built.capability);
  // Circles of references are taken out by who reads a description.
  const errors = checkCapability(parsed, { compilesSchemas: false }).filter(
    ({ severity, code, pointer = '' }) => severity === 'error' && code !== 'CAP-013' && !pointer.endsWith('/$ref'),
  );
  expect(errors).toEqual([]);
  return built;
}

const configOf = (request: Partial<RestRequest>, changes: Partial<Operation> = {}, options: Partial<BuildOptions> = {}) =>
  build(sampleOperation(request, changes), options).capability.providers.primary.config;
const inputOf = (request: Partial<RestRequest>, changes: Partial<Operation> = {}) =>
  build(sampleOperation(request, changes)).capability.schema.input as JsonObject;
const post = (...bodies: RestRequest['bodies']): Partial<RestRequest> => ({ method: 'POST', bodies, bodyRequired: true });

describe('parameters', () => {
  it('puts path, query, header and cookie into one input and back where they belong', () => {
    const parameters = [
      parameter('path', 'id'),
      parameter('query', 'page', { schema: { type: 'integer' } }),
      parameter('header', 'X-Trace'),
      parameter('cookie', 'session'),
    ];
    expect(configOf({ path: '/users/{id}', parameters })).toEqual({
      base_url: 'https://api.test',
      path: '/users/{id}',
      method: 'GET',
      params: { page: '{page}' },
      headers: { 'X-Trace': '{X-Trace}' },
      cookies: { session: '{session}' },
    });
    expect(inputOf({ path: '/users/{id}', parameters })).toEqual({
      type: 'object',
      properties: { 'X-Trace': { type: 'string' }, id: { type: 'string' }, page: { type: 'integer' }, session: { type: 'string' } },
      required: ['id'],
    });
  });

  it('has an input without properties when there is nothing to give', () => {
    expect(inputOf({})).toEqual({ type: 'object', properties: {} });
  });

  it.each<[string, Partial<Parameter> & Pick<Parameter, 'location'>, ParameterTemplate]>([
    ['the default of a query', { location: 'query' }, '{p}'],
    ['form without explode', { location: 'query', explode: false }, { value: '{p}', explode: false }],
    ['spaceDelimited', { location: 'query', style: 'spaceDelimited', explode: false }, { value: '{p}', style: 'spaceDelimited' }],
    [
      'pipeDelimited with explode',
      { location: 'query', style: 'pipeDelimited', explode: true },
      { value: '{p}', style: 'pipeDelimited', explode: true },
    ],
    ['deepObject, whatever explode says', { location: 'query', style: 'deepObject', explode: true }, { value: '{p}', style: 'deepObject' }],
    ['allowReserved', { location: 'query', allowReserved: true }, { value: '{p}', allow_reserved: true }],
    ['allowEmptyValue', { location: 'query', allowEmptyValue: true }, { value: '{p}', allow_empty: true }],
    [
      'a content type, beside which style says nothing',
      { location: 'query', contentType: 'application/json', style: 'form', explode: false },
      { value: '{p}', content_type: 'application/json' },
    ],
    ['a value that is sent when no argument is given', { location: 'query', defaultSent: 20 }, { value: '{p}', default: 20 }],
    ['the default of a header', { location: 'header' }, '{p}'],
    ['an exploded header', { location: 'header', explode: true }, { value: '{p}', explode: true }],
    ['the default of a cookie', { location: 'cookie' }, '{p}'],
    ['the cookie style of OpenAPI 3.2', { location: 'cookie', style: 'cookie', explode: true }, { value: '{p}', style: 'cookie' }],
    ['the default of a path', { location: 'path' }, '{p}'],
    ['label', { location: 'path', style: 'label' }, { value: '{p}', style: 'label' }],
    ['matrix with explode', { location: 'path', style: 'matrix', explode: true }, { value: '{p}', style: 'matrix', explode: true }],
  ])('writes %s', (_, { location, ...changes }, expected) => {
    const config = configOf({ path: location === 'path' ? '/x/{p}' : '/x', parameters: [parameter(location, 'p', changes)] });
    const written = { path: config.path_params, query: config.params, header: config.headers, cookie: config.cookies }[location];
    expect(written?.p ?? '{p}').toEqual(expected);
  });

  it('tells arguments of one name in different places apart', () => {
    const parameters = (['path', 'query', 'header', 'cookie'] as const).map((place) => parameter(place, 'id'));
    const request = { ...post(body({ type: 'object', properties: { id: { type: 'integer' } } })), path: '/x/{id}', parameters };
    const config = configOf(request);
    expect(config).toMatchObject({
      path: '/x/{id_path}',
      params: { id: '{id_query}' },
      headers: { id: '{id_header}' },
      cookies: { id: '{id_cookie}' },
      body: { id: '{id_body}' },
    });
    expect(Object.keys(inputOf(request).properties ?? {})).toEqual(['id_body', 'id_cookie', 'id_header', 'id_path', 'id_query']);
  });

  it('keeps the suffix apart from an argument that is already named so', () => {
    const parameters = [parameter('path', 'id'), parameter('query', 'id'), parameter('query', 'id_path')];
    const config = configOf({ path: '/x/{id}', parameters });
    expect(config.params).toMatchObject({ id: '{id_query}', id_path: '{id_path}' });
    expect(config.path).toMatch(/^\/x\/\{id_path_[0-9a-f]{6}\}$/);
  });

  it.each([
    ['filter[status]', 'filter_status'],
    ['$filter', 'filter'],
    ['größe', 'gr_e'],
    ['env.HOME', 'env_HOME'],
    ['{env.HOME}', 'env_HOME'],
    ['$_env.HOME', 'env_HOME'],
    ['é env.HOME', 'env_HOME'],
    ['filter.name', 'filter.name'],
    ['X-Request-Id', 'X-Request-Id'],
    ['a b', 'a_b'],
  ])('renames the parameter %s to the legal argument %s and keeps its wire name', (wireName, name) => {
    expect(configOf({ parameters: [parameter('query', wireName)] }).params).toEqual({ [wireName]: `{${name}}` });
  });

  it('keeps an argument of a path that has braces around it', () => {
    expect(configOf({ path: '/x/{{id}}/{', parameters: [parameter('path', 'id')] }).path).toBe('/x/%7B{id}%7D/%7B');
  });

  it('renames what has no legal character, what is too long, and what would collide', () => {
    const { params = {} } = configOf({
      parameters: [parameter('query', '用户'), parameter('query', 'x'.repeat(80)), parameter('query', 'a[b]'), parameter('query', 'a_b')],
    });
    expect(params.用户).toMatch(/^\{query_[0-9a-f]{6}\}$/);
    expect(params['x'.repeat(80)]).toMatch(/^\{x{57}_[0-9a-f]{6}\}$/);
    expect(params.a_b).toBe('{a_b}');
    expect(params['a[b]']).toMatch(/^\{a_b_[0-9a-f]{6}\}$/);
  });

  it.each([
    ['用户', undefined, 'The API calls it "用户".'],
    ['größe', 'In Zentimetern', 'In Zentimetern. The API calls it "größe".'],
    ['размер', 'Size!', 'Size! The API calls it "размер".'],
    ['[]', undefined, 'The API calls it "[]".'],
    ['用\u202E户\u0007\n名', undefined, 'The API calls it "用户 名".'],
    ['filter[status]', 'By status', 'By status'],
    ['_', undefined, undefined],
  ])('says that the API calls an argument %j by that name where letters are lost', (wireName, description, said) => {
    const schema = { type: 'string' };
    const { properties } = inputOf({
      parameters: [parameter('query', wireName, description === undefined ? { schema } : { schema, description })],
    });
    expect(Object.values(properties as JsonObject)).toEqual([{ ...(said === undefined ? {} : { description: said }), type: 'string' }]);
  });

  it('says what the API calls arguments that only a hash tells apart, and one that was cut', () => {
    const long = `${'x'.repeat(60)}.created_at`;
    const wireNames = ['Date<', 'Date>', 'Date', 'id_012abc', long];
    const { params = {} } = configOf({ parameters: wireNames.map((name) => parameter('query', name)) });
    const { properties } = inputOf({ parameters: wireNames.map((name) => parameter('query', name, { description: 'When' })) });
    const said = wireNames.map((name) => (properties as JsonObject)[String(params[name]).slice(1, -1)]);
    expect(said).toEqual([
      { description: 'When. The API calls it "Date<".', type: 'string' },
      { description: 'When. The API calls it "Date>".', type: 'string' },
      { description: 'When', type: 'string' },
      { description: 'When', type: 'string' },
      { description: `When. The API calls it "${long}".`, type: 'string' },
    ]);
  });

  it('keeps what the schema of such an argument says of it', () => {
    const schema = { type: 'object', properties: { 名: { type: 'string', description: 'Full name' } }, required: ['名'] };
    const { properties } = inputOf(post(body(schema)));
    expect(Object.values(properties as JsonObject)).toEqual([{ description: 'Full name. The API calls it "名".', type: 'string' }]);
  });

  it('spells the wire name of a renamed matrix parameter', () => {
    const config = configOf({ path: '/x/{c lr}', parameters: [parameter('path', 'c lr', { style: 'matrix' })] });
    expect(config).toMatchObject({
      path: '/x/{c_lr}',
      path_params: { c_lr: { value: '{c_lr}', style: 'matrix' } },
      param_map: { c_lr: 'c lr' },
    });
  });

  it('takes a path placeholder that is declared nowhere as a required text, and says so', () => {
    const { capability, losses } = build(sampleOperation({ path: '/x/{a}/{env.SECRET}' }));
    expect(capability.providers.primary.config.path).toBe('/x/{a}/{env_SECRET}');
    expect(capability.schema.input).toMatchObject({ required: ['a', 'env_SECRET'] });
    expect(losses.map(({ code }) => code)).toEqual(['path-parameter-undeclared', 'path-parameter-undeclared']);
  });

  it('drops a fragment, which is never sent', () => {
    expect(configOf({ path: '/x#Action=List' }).path).toBe('/x');
  });

  it('writes constants that nobody can change', () => {
    const parameters = [
      parameter('query', 'v', { fixed: '2' }),
      parameter('header', 'X-Kind', { fixed: '{a} b' }),
      parameter('path', 'tenant', { fixed: 'a/b c' }),
      parameter('cookie', 'c', { fixed: '1' }),
    ];
    expect(configOf({ path: '/{tenant}/x', parameters })).toMatchObject({
      path: '/a%2Fb%20c/x',
      static_params: { v: '2' },
      headers: { 'X-Kind': '{{a}} b' },
      cookies: { c: '1' },
    });
    expect(inputOf({ path: '/{tenant}/x', parameters })).toEqual({ type: 'object', properties: {} });
  });

  it('reads the environment for the variables of a Postman collection, and never for another document', () => {
    const parameters = [parameter('header', 'X-Tenant', { fixed: '{env.TENANT}' }), parameter('query', 't', { fixed: '{env.TENANT}' })];
    const server = { url: 'https://{env.HOST}', level: 'document', pointer: '' } as const;
    const config = { path: '/{env.BASE}/x', parameters, server };
    expect(configOf(config, {}, { kind: 'postman' })).toMatchObject({
      base_url: 'https://{env.HOST}',
      path: '/{env.BASE}/x',
      headers: { 'X-Tenant': '{env.TENANT}' },
      params: { t: '{env.TENANT}' },
    });
    expect(configOf(config)).toMatchObject({
      base_url: 'https://{{env.HOST}}',
      path: '/{env_BASE}/x',
      headers: { 'X-Tenant': '{{env.TENANT}}' },
      params: { t: '{{env.TENANT}}' },
    });
  });

  it('leaves out what cannot be sent, and says so', () => {
    const parameters = [
      parameter('header', 'Host'),
      parameter('header', 'X Y'),
      parameter('cookie', 'a;b'),
      parameter('query', '__proto__'),
      parameter('query', 'X Y'),
    ];
    const { capability, losses } = build(sampleOperation({ parameters }));
    expect(capability.providers.primary.config).toEqual({
      base_url: 'https://api.test',
      path: '/things',
      method: 'GET',
      params: { 'X Y': '{X_Y}' },
    });
    expect(losses.map(({ summary }) => summary)).toEqual([
      'the header "Host" is set by the connection and cannot be given; the parameter is left out',
      '"X Y" is no header name; the parameter is left out',
      '"a;b" is no cookie name; the parameter is left out',
      '"__proto__" can be no name in a capability file; the parameter is left out',
    ]);
  });

  it('gives a path parameter that is called __proto__ another name', () => {
    const parameters = [parameter('path', '__proto__', { required: true })];
    const { capability, losses } = build(sampleOperation({ path: '/things/{__proto__}', parameters }));
    expect([capability.providers.primary.config.path, losses]).toEqual(['/things/{proto}', []]);
    expect(capability.schema.input).toMatchObject({ required: ['proto'] });
  });

  it('takes a credential out of a constant', () => {
    const { capability, losses } = build(sampleOperation({ parameters: [parameter('header', 'X-Api-Key', { fixed: 'hunter22' })] }));
    expect(capability.providers.primary.config.headers).toEqual({ 'X-Api-Key': '<redacted>' });
    expect(losses.map(({ code }) => code)).toEqual(['credential-redacted']);
    expect(JSON.stringify(losses)).not.toContain('hunter');
  });

  it('uses the base URL that was given where the document has no server', () => {
    const { server: _, ...request } = sampleOperation().request as RestRequest;
    const operation = { ...sampleOperation(), request };
    expect(build(operation, { baseUrl: 'http://localhost:3000/' }).capability.providers.primary.config.base_url).toBe(
      'http://localhost:3000',
    );
    expect(build(operation).capability.providers.primary.config).not.toHaveProperty('base_url');
  });
});

describe('bodies', () => {
  const pet = { type: 'object', properties: { name: { type: 'string' }, age: { type: 'integer' } }, required: ['name'] } as const;

  it('flattens a plain object', () => {
    expect(configOf(post(body(pet)))).toEqual({
      base_url: 'https://api.test',
      path: '/things',
      method: 'POST',
      body: { age: '{age}', name: '{name}' },
    });
    expect(inputOf(post(body(pet)))).toEqual({
      type: 'object',
      properties: { age: { type: 'integer' }, name: { type: 'string' } },
      required: ['name'],
    });
  });

  it('that are closed close the input, the other arguments included', () => {
    const closed = body({ type: 'object', properties: { name: { type: 'string' } }, additionalProperties: false });
    const request = { ...post(closed), path: '/x/{id}', parameters: [parameter('path', 'id'), parameter('query', 'q')] };
    expect(inputOf(request)).toEqual({
      type: 'object',
      properties: { id: { type: 'string' }, name: { type: 'string' }, q: { type: 'string' } },
      required: ['id'],
      additionalProperties: false,
    });
    const open = body({ type: 'object', properties: { name: { type: 'string' } } });
    expect(inputOf(post(open))).not.toHaveProperty('additionalProperties');
    expect(inputOf(request, { hints: { requestTransform: '{ "name": other }' } })).not.toHaveProperty('additionalProperties');
    const whole = body({ type: 'array', items: closed.schema });
    expect(inputOf(post(whole))).not.toHaveProperty('additionalProperties');
  });

  it.each<[string, unknown]>([
    ['an array', { type: 'array', items: { type: 'string' } }],
    ['a scalar', { type: 'string' }],
    ['anything', true],
    ['a map', { type: 'object', additionalProperties: { type: 'string' } }],
    ['an object that takes other members', { ...pet, additionalProperties: true }],
    ['an object with patterns', { ...pet, patternProperties: { '^x-': {} } }],
    ['a union', { oneOf: [pet, { type: 'object', properties: { a: {} } }] }],
    ['an object that is a union too', { ...pet, anyOf: [{ properties: { a: {} } }, { required: ['name'] }] }],
    ['an object or null', { ...pet, type: ['object', 'null'] }],
    ['an object without properties', { type: 'object' }],
    ['an object that demands what it does not describe', { ...pet, required: ['name', 'other'] }],
    ['a reference', { $ref: '#/$defs/Pet', $defs: { Pet: pet } }],
    ['a property named __proto__', JSON.parse('{"type":"object","properties":{"__proto__":{"type":"string"}}}')],
  ])('keeps %s under one argument', (_, schema) => {
    const request = post(body(schema as never));
    expect(configOf(request).body).toBe('{body}');
    expect(inputOf(request)).toMatchObject({ required: ['body'] });
  });

  it('keeps an optional body with required properties whole, and flattens one without', () => {
    expect(configOf({ ...post(body(pet)), bodyRequired: false }).body).toBe('{body}');
    expect(inputOf({ ...post(body(pet)), bodyRequired: false })).not.toHaveProperty('required');
    const { required: _, ...optional } = pet;
    expect(configOf({ ...post(body(optional)), bodyRequired: false })).toMatchObject({ body: { age: '{age}', name: '{name}' } });
    expect(configOf({ ...post(body(optional)), bodyRequired: false })).not.toHaveProperty('body_required');
  });

  it('says that a required body of which everything is optional is sent even when nothing is given', () => {
    const { required: _, ...optional } = pet;
    expect(configOf(post(body(optional)))).toMatchObject({ body_required: true });
  });

  it('flattens an object that only demands combinations, and says what is left to the API', () => {
    const { capability, losses } = build(
      sampleOperation(post(body({ ...pet, anyOf: [{ required: ['name'] }, { required: ['age'] }], minProperties: 1 }))),
    );
    expect(capability.providers.primary.config.body).toEqual({ age: '{age}', name: '{name}' });
    expect(losses.map(({ summary }) => summary)).toEqual([
      'the body demands at least one of name, age, which is left to the API to check',
      'the body demands minProperties: 1, which is left to the API to check',
    ]);
  });

  it('keeps what depends on what, under the names that the arguments got', () => {
    const schema = { type: 'object', properties: { id: {}, unit: {} }, dependentRequired: { id: ['unit'] } } as const;
    expect(inputOf({ ...post(body(schema)), parameters: [parameter('query', 'id')] })).toMatchObject({
      dependentRequired: { id_body: ['unit'] },
    });
  });

  it('carries the definitions that properties refer to', () => {
    const schema = {
      type: 'object',
      properties: { tree: { $ref: '#/$defs/Tree' } },
      $defs: { Tree: { type: 'object', properties: { left: { $ref: '#/$defs/Tree' } } } },
    } as const;
    expect(inputOf(post(body(schema)))).toMatchObject({
      properties: { tree: { $ref: '#/$defs/Tree' } },
      $defs: { Tree: { type: 'object' } },
    });
  });

  it('shares definitions by identity between capabilities', () => {
    const Tree = { type: 'object', properties: { z: { type: 'string' }, a: { type: 'string' } } };
    const operation = (): Operation =>
      sampleOperation(post(body({ type: 'object', properties: { tree: { $ref: '#/$defs/Tree' } }, $defs: { Tree } })));
    const definitions = [build(operation()), build(operation())].map(
      ({ capability }) => ((capability.schema.input as JsonObject).$defs as JsonObject).Tree,
    );
    expect(definitions[0]).toBe(definitions[1]);
  });

  it('makes room for a body beside a parameter named body', () => {
    const config = configOf({ ...post(body({ type: 'array' })), parameters: [parameter('query', 'body')] });
    expect(config).toMatchObject({ params: { body: '{body_query}' }, body: '{body_body}' });
  });

  it.each<[string, Partial<ReturnType<typeof body>>, object]>([
    ['JSON of another type', { mediaType: 'application/merge-patch+json' }, { content_type: 'application/merge-patch+json' }],
    ['a wildcard', { mediaType: '*/*' }, {}],
    [
      'a urlencoded form',
      {
        mediaType: 'application/x-www-form-urlencoded',
        form: 'urlencoded',
        encoding: { name: { style: 'form', explode: false }, age: { style: 'deepObject', explode: true } },
      },
      {
        content_type: 'application/x-www-form-urlencoded',
        encoding: { age: { style: 'deepObject' }, name: { style: 'form', explode: false } },
      },
    ],
    [
      'a multipart form',
      { mediaType: 'multipart/form-data', form: 'multipart', encoding: { name: { contentType: 'text/csv', headers: { 'X-A': 'b' } } } },
      { content_type: 'multipart/form-data', encoding: { name: { content_type: 'text/csv', headers: { 'X-A': 'b' } } } },
    ],
  ])('writes %s', (_, changes, expected) => {
    const { base_url: _url, path: _path, method: _method, body: template, ...rest } = configOf(post(body(pet, changes)));
    expect(template).toEqual({ age: '{age}', name: '{name}' });
    expect(rest).toEqual(expected);
  });

  it('takes files of a form as base64 or data URI', () => {
    const schema = {
      type: 'object',
      properties: {
        photo: { type: 'string', format: 'binary', description: 'A photo' },
        pages: { type: 'array', items: { type: 'string', format: 'binary' } },
      },
    } as const;
    const request = post(
      body(schema, { mediaType: 'multipart/form-data', form: 'multipart', encoding: { photo: { file: true, contentType: 'image/png' } } }),
    );
    expect(configOf(request).encoding).toEqual({ pages: { file: true }, photo: { content_type: 'image/png', file: true } });
    expect(inputOf(request).properties).toMatchObject({
      photo: {
        type: 'string',
        contentEncoding: 'base64',
        contentMediaType: 'image/png',
        description: expect.stringMatching(/^A photo\. The file as base64, or a data URI/),
      },
      pages: { type: 'array', items: { type: 'string', contentEncoding: 'base64' } },
    });
  });

  describe('a field of files', () => {
    const binary = { type: 'string', format: 'binary' };
    const file = { description: expect.stringMatching(/^The file as base64/), type: 'string', contentEncoding: 'base64' };
    const list = { type: 'array', items: binary };
    const multipart = (schema: JsonObject, encoding: ReturnType<typeof body>['encoding']) =>
      post(body(schema, { mediaType: 'multipart/form-data', form: 'multipart', encoding }));

    it.each<[string, JsonObject, object]>([
      ['one', binary, file],
      ['one or null', { anyOf: [binary, { type: 'null' }] }, { ...file, type: ['string', 'null'] }],
      ['one or null, by type', { ...binary, type: ['string', 'null'] }, { ...file, type: ['string', 'null'] }],
      [
        'one, behind a reference',
        { $ref: '#/$defs/File' },
        { ...file, description: expect.stringMatching(/^A scan\. The file as base64/) },
      ],
      ['a list', { ...list, minItems: 1 }, { type: 'array', items: file, minItems: 1 }],
      ['a list or null', { title: 'Scans', anyOf: [list, { type: 'null' }] }, { title: 'Scans', type: ['array', 'null'], items: file }],
      [
        'a list of one length or another',
        { ...list, anyOf: [{ minItems: 2 }, { maxItems: 0 }] },
        { type: 'array', items: file, anyOf: [{ minItems: 2 }, { maxItems: 0 }] },
      ],
      ['a list or null, by type', { type: ['array', 'null'], items: binary }, { type: ['array', 'null'], items: file }],
      [
        'a list behind a reference, or null',
        { anyOf: [{ $ref: '#/$defs/Files' }, { type: 'null' }] },
        { type: ['array', 'null'], items: { ...file, description: expect.stringMatching(/^A scan\./) }, maxItems: 9 },
      ],
      [
        'one, a list or null',
        { description: 'Scans', oneOf: [binary, { ...list, maxItems: 4 }, { type: 'null' }] },
        { description: 'Scans', anyOf: [file, { type: 'array', items: file, maxItems: 4 }, { type: 'null' }] },
      ],
      ['one or text, which is not told from it', { anyOf: [binary, { type: 'string' }] }, file],
    ])('is given as %s', (_, scans, expected) => {
      const $defs = { File: { ...binary, description: 'A scan' }, Files: { type: 'array', items: { $ref: '#/$defs/File' }, maxItems: 9 } };
      const request = multipart({ type: 'object', properties: { scans }, $defs }, { scans: { file: true } });
      expect((inputOf(request).properties as JsonObject).scans).toEqual(expected);
    });

    it('says nothing of the type where several are allowed', () => {
      const properties = { scan: binary };
      const request = multipart({ type: 'object', properties }, { scan: { file: true, contentType: 'image/png, image/*' } });
      expect((inputOf(request).properties as JsonObject).scan).not.toHaveProperty('contentMediaType');
      expect(configOf(request).encoding).toEqual({ scan: { content_type: 'image/png, image/*', file: true } });
    });

    it('is given so in every alternative of a body', () => {
      const upload = { type: 'object', properties: { scan: { $ref: '#/$defs/File' }, meta: { $ref: '#/$defs/Meta' } } };
      const link = { type: 'object', properties: { url: { type: 'string' } } };
      const meta = { type: 'object', properties: { scan: { type: 'string', format: 'uri' } } };
      const schema = {
        type: 'object',
        oneOf: [{ $ref: '#/$defs/Upload' }, link, { ...link, anyOf: [upload] }],
        $defs: { Upload: upload, File: binary, Meta: meta },
      };
      const input = inputOf(multipart(schema, { scan: { file: true } }));
      const given = { ...upload, properties: { ...upload.properties, scan: file } };
      expect((input.properties as JsonObject).body).toEqual({
        type: 'object',
        oneOf: [{ $ref: '#/$defs/Upload' }, link, { ...link, anyOf: [given] }],
      });
      expect(input.$defs).toEqual({ Upload: given, File: binary, Meta: meta });
    });

    it('may have any name', () => {
      const schema = { type: 'object', properties: { note: { type: 'string' } }, additionalProperties: binary };
      const request = multipart(schema, { '*': { file: true }, note: { file: false } });
      expect(configOf(request)).toMatchObject({ body: '{body}', encoding: { '*': { file: true }, note: { file: false } } });
      expect((inputOf(request).properties as JsonObject).body).toEqual({ ...schema, additionalProperties: file });
    });

    it('ends where a form is made of itself', () => {
      const node = { type: 'object', properties: { scan: binary }, anyOf: [{ $ref: '#/$defs/Node' }, {}] };
      const request = multipart({ ...node, $defs: { Node: node } }, { scan: { file: true } });
      expect(inputOf(request)).toMatchObject({
        properties: { body: { properties: { scan: file } } },
        $defs: { Node: { properties: { scan: file } } },
      });
    });

    it('ends where a list is one of itself', () => {
      const scans = { type: 'array', items: { $ref: '#/$defs/Scans' } };
      const request = multipart({ type: 'object', properties: { scans }, $defs: { Scans: scans } }, { scans: { file: true } });
      expect((inputOf(request).properties as JsonObject).scans).toEqual({ type: 'array', items: file });
    });
  });

  it('sends bytes as each type of bytes that is described, the first unless the data says another', () => {
    const bytesOf = (types: readonly string[]) =>
      post(...types.map((mediaType) => body({}, { mediaType, form: mediaType === 'text/plain' ? 'text' : 'binary' })));
    const few = bytesOf(['image/jpeg', 'image/png', 'text/plain']);
    expect(configOf(few)).toMatchObject({ content_type: 'image/jpeg', encoding: { body: { content_type: 'image/jpeg, image/png' } } });
    expect(inputOf(few).properties).toMatchObject({
      body: { description: expect.stringMatching(/^Content \(image\/jpeg, image\/png\) as/) },
    });
    expect(build(sampleOperation(few)).losses.map(({ summary }) => summary)).toEqual([
      'the body is sent as image/jpeg; text/plain would be accepted too',
    ]);
    const many = bytesOf(Array.from({ length: 300 }, (_, index) => `audio/x-${index}`));
    expect(configOf(many).encoding).toEqual({ body: { content_type: 'audio/x-0, */*' } });
  });

  it.each<[string, Partial<ReturnType<typeof body>>, object, object]>([
    [
      'bytes',
      { mediaType: 'image/png', form: 'binary' },
      { content_type: 'image/png', body: '{body}' },
      { type: 'string', contentEncoding: 'base64' },
    ],
    [
      'bytes of a range',
      { mediaType: 'image/*', form: 'binary' },
      { content_type: 'application/octet-stream', body: '{body}', encoding: { body: { content_type: 'image/*' } } },
      { type: 'string', contentEncoding: 'base64', description: expect.stringMatching(/^Content \(image\/\*\) as base64/) },
    ],
    ['text', { mediaType: 'text/plain', form: 'text' }, { content_type: 'text/plain', body: '{body}' }, { type: 'string' }],
    [
      'XML',
      { mediaType: 'application/xml', form: 'xml' },
      { content_type: 'application/xml', body: '{body}' },
      { type: 'string', description: 'An XML document, sent as it is.' },
    ],
    [
      'text of a type that is not known to be text',
      { mediaType: 'application/vnd.x', form: 'text' },
      { encoding: { body: { file: false } } },
      { type: 'string' },
    ],
    [
      'bytes of a type that is known to be text',
      { mediaType: 'text/csv', form: 'binary' },
      { encoding: { body: { file: true } } },
      { type: 'string', contentEncoding: 'base64' },
    ],
    [
      'JSON Lines',
      { mediaType: 'application/jsonl', form: 'text', schema: { type: 'array', items: { type: 'integer' } }, description: 'Numbers' },
      { content_type: 'application/jsonl', body: '{body}' },
      { type: 'array', items: { type: 'integer' }, description: 'Numbers' },
    ],
    [
      'text of a type that is not known to be text',
      { mediaType: 'application/vnd.acme.lines', form: 'text', schema: { type: 'string' } },
      { content_type: 'application/vnd.acme.lines', encoding: { body: { file: false } } },
      { type: 'string' },
    ],
    [
      'a form as text',
      { mediaType: 'application/x-www-form-urlencoded', form: 'urlencoded', schema: { type: 'string' }, description: 'The order' },
      { content_type: 'application/x-www-form-urlencoded', body: '{body}' },
      { type: 'string', description: 'The order. Form-encoded text (name=value&…), sent as it is.' },
    ],
  ])('takes %s as one argument', (_, changes, config, schema) => {
    const request = post(body({ type: 'object', properties: { a: {} } }, changes));
    expect(configOf(request)).toMatchObject(config);
    expect((inputOf(request).properties as JsonObject).body).toMatchObject(schema);
  });

  it('names the media types that are not used', () => {
    const { losses } = build(sampleOperation(post(body(pet), body(pet, { mediaType: 'application/xml', form: 'xml' }))));
    expect(losses.map(({ summary }) => summary)).toEqual(['the body is sent as application/json; application/xml would be accepted too']);
  });

  it("takes the source's own template, with the names that its arguments got", () => {
    const schema = { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] } as const;
    const config = configOf(
      { ...post(body(schema, { template: { a: ['{id}', '{env.KEY}', '{{id}}'], b: 1 } })), parameters: [parameter('query', 'id')] },
      {},
      { kind: 'postman' },
    );
    expect(config.body).toEqual({ a: ['{id_body}', '{env.KEY}', '{{id}}'], b: 1 });
  });
});

describe('hints of the source', () => {
  const hints = (parameters: NonNullable<Operation['hints']>['parameters']): Partial<Operation> => ({
    hints: { ...(parameters === undefined ? {} : { parameters }) },
  });

  it('renames and describes parameters and body members', () => {
    const operation = sampleOperation(
      {
        ...post(body({ type: 'object', properties: { q: { type: 'string' } } })),
        parameters: [parameter('query', 'pp', { description: 'old' })],
      },
      hints({ pp: { name: 'page_size', description: 'Items a page', default: 20 }, q: { name: 'text' } }),
    );
    const { capability } = build(operation);
    expect(capability.providers.primary.config).toMatchObject({ params: { pp: '{page_size}' }, body: { q: '{text}' } });
    expect(capability.schema.input).toMatchObject({ properties: { page_size: { description: 'Items a page', default: 20 } } });
  });

  it('sends the default of what is hidden, and leaves out what has none', () => {
    const parameters = [
      parameter('query', 'v'),
      parameter('query', 'w'),
      parameter('header', 'X-A'),
      parameter('path', 'p'),
      parameter('query', 'list'),
    ];
    const request = { path: '/{p}', parameters, ...post(body({ type: 'object', properties: { kind: {}, note: {} } })) };
    const config = configOf(
      request,
      hints({
        v: { hidden: true, default: 2 },
        w: { hidden: true },
        'X-A': { hidden: true, default: '{x}' },
        p: { hidden: true, default: 'eu' },
        list: { hidden: true, default: ['a'] },
        kind: { hidden: true, default: { a: '{b}' } },
      }),
    );
    expect(config).toMatchObject({
      path: '/eu',
      static_params: { v: 2 },
      params: { list: { value: ['a'] } },
      headers: { 'X-A': '{{x}}' },
      body: { kind: { a: '{{b}}' }, note: '{note}' },
    });
  });

  it('keeps a required parameter that has nothing to send visible, and says so', () => {
    const { capability, losses } = build(
      sampleOperation({ parameters: [parameter('query', 'q', { required: true })] }, hints({ q: { hidden: true } })),
    );
    expect(capability.providers.primary.config.params).toEqual({ q: '{q}' });
    expect(losses.map(({ code }) => code)).toEqual(['hidden-parameter']);
  });

  it('applies texts, transforms and exposure', () => {
    const { capability } = build(
      sampleOperation(
        {},
        {
          hints: {
            title: 'Things',
            description: 'All things',
            expose: 'both',
            resourceUriTemplate: 'things://all',
            resourceMimeType: 'application/json',
            requestTransform: '$',
            responseTransform: 'items',
          },
        },
      ),
    );
    expect(capability).toMatchObject({
      title: 'Things',
      description: 'All things',
      expose: 'both',
      resource: { uri_template: 'things://all', mime_type: 'application/json' },
      transform: { request: '$', response: 'items' },
    });
  });
});

describe('credentials in texts', () => {
  it('are replaced in examples, defaults and descriptions, and reported without their value', () => {
    const secret = 'ghp_16C7e42F292c6912E7710c838347Ae178B4a';
    const schema = { type: 'string', default: secret, examples: [secret], description: `Such as ${secret}` };
    const { capability, losses } = build(
      sampleOperation({ parameters: [parameter('query', 'q', { schema })] }, { description: `Use ${secret}` }),
    );
    expect(capability.description).toBe('Use <redacted>');
    expect(capability.schema.input).toMatchObject({
      properties: { q: { default: '<redacted>', examples: ['<redacted>'], description: 'Such as <redacted>' } },
    });
    expect(losses.map(({ summary }) => summary)).toEqual([
      'github token, 40 characters, at description, replaced by <redacted>',
      'github token, 40 characters, at schema.input.properties.q.default, replaced by <redacted>',
      'github token, 40 characters, at schema.input.properties.q.examples.0, replaced by <redacted>',
      'github token, 40 characters, at schema.input.properties.q.description, replaced by <redacted>',
    ]);
  });
});

describe('GraphQL', () => {
  const operation = sampleOperation(
    {},
    {
      request: {
        protocol: 'graphql',
        server: { url: 'https://api.test/graphql', level: 'document', pointer: '' },
        path: '',
        operationName: 'Repo',
        operationType: 'query',
        query: 'query Repo($name: String!) { repo(name: $name) { id } }',
        variables: [{ name: 'name', required: true, schema: { type: 'string' }, description: 'Its name' }],
        headers: { 'X-A': '{b}' },
        complexity: { depth: 2, fields: 2, unboundedLists: [], maxItems: 1 },
      },
      pagination: { type: 'cursor', parameter: 'name', nextPath: 'a.b', evidence: '' },
    },
  );

  it('goes to the path of its endpoint as it stands, whatever its query looks like', () => {
    const path = '/graphql?x={env.HOME}&y={name}';
    const { capability } = build({ ...operation, request: { ...operation.request, path } as GraphqlRequest }, { kind: 'graphql' });
    expect(capability.providers.primary.config.path).toBe('/graphql?x={{env.HOME}}&y={{name}}');
  });

  it('becomes a query with variables', () => {
    const { capability } = build(operation, { kind: 'graphql' });
    expect(capability.providers.primary).toEqual({
      service: 'graphql',
      cost_per_call: 0,
      timeout: 30,
      config: {
        endpoint: 'https://api.test/graphql',
        headers: { 'X-A': '{{b}}' },
        query: 'query Repo($name: String!) { repo(name: $name) { id } }',
        response_path: 'data',
        variables: { name: '{name}' },
        operation_name: 'Repo',
        pagination: { type: 'cursor', argument: 'name', next: 'a.b' },
      },
    });
    expect(capability.schema.input).toEqual({
      type: 'object',
      properties: { name: { type: 'string', description: 'Its name' } },
      required: ['name'],
    });
    expect(capability.metadata?.tags).toEqual(['graphql', 'generated']);
    expect(capability.cache).toEqual({ strategy: 'exact', ttl: 300 });
  });
});

describe('metadata, cache and the way a response comes', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['follow those of the generator', ['pets', 'store'], ['pets', 'store']],
    ['stand once', ['openapi', 'pets', 'pets'], ['pets']],
    ['are text without hidden characters, and short', ['pe\u202Ets', ' ', 'x'.repeat(200)], ['pets', `${'x'.repeat(99)}…`]],
    ['are few', 'abcdefghijkl'.split(''), 'abcdefgh'.split('')],
  ])('tags of the source %s', (_, tags, expected) => {
    expect(build(sampleOperation({}, { tags })).capability.metadata?.tags).toEqual(['openapi', 'generated', ...expected]);
  });

  it.each<[Partial<Operation>, string, object, object]>([
    [{}, 'GET', { read_only: true }, { strategy: 'exact', ttl: 300 }],
    [{}, 'POST', { read_only: true }, { strategy: 'none' }],
    [{ effect: 'create', idempotent: false }, 'POST', { read_only: false, destructive: false, idempotent: false }, { strategy: 'none' }],
    [{ effect: 'update', idempotent: true }, 'PUT', { read_only: false, destructive: true, idempotent: true }, { strategy: 'none' }],
    [{ effect: 'delete', idempotent: true }, 'DELETE', { read_only: false, destructive: true, idempotent: true }, { strategy: 'none' }],
    [{ effect: 'unknown', idempotent: false }, 'POST', { read_only: false, destructive: true, idempotent: false }, { strategy: 'none' }],
    [{ deprecated: true }, 'GET', { read_only: true, deprecated: true }, { strategy: 'exact', ttl: 300 }],
    [{ streaming: 'sse' }, 'GET', { read_only: true }, { strategy: 'none' }],
  ])('of %j by %s', (changes, method, metadata, cache) => {
    const { capability } = build(sampleOperation({ method }, changes));
    expect(capability.metadata).toEqual({
      category: 'api',
      tags: ['openapi', 'generated'],
      cost_category: 'unknown',
      execution_time: 'medium',
      ...metadata,
    });
    expect(capability.cache).toEqual(cache);
  });

  it('names the arguments that page, and not wire names', () => {
    const parameters = [parameter('query', 'page[number]'), parameter('query', 'page[size]')];
    const pagination = { type: 'page', parameter: 'page[number]', limitParameter: 'page[size]', itemsPath: 'data', evidence: '' } as const;
    expect(configOf({ parameters }, { pagination }).pagination).toEqual({
      type: 'page',
      argument: 'page_number',
      limit_argument: 'page_size',
      items: 'data',
    });
  });

  it('marks streams and gives them time', () => {
    const { capability } = build(sampleOperation({}, { streaming: 'ndjson' }));
    expect(capability.providers.primary).toMatchObject({ timeout: 120, config: { stream: 'ndjson' } });
  });
});
