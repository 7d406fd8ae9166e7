import { describe, expect, it } from 'vitest';
import type { Json, RequestBody } from '../../../src/model/index.js';
import { importItems, importRequest } from './collection.js';

function bodyOf(body: Json, header: Json = []): RequestBody | undefined {
  return importRequest({ method: 'POST', url: 'https://api.test/pets', header, body }).request.bodies[0];
}

function json(raw: string): RequestBody | undefined {
  return bodyOf({ mode: 'raw', raw, options: { raw: { language: 'json' } } });
}

describe('a raw body', () => {
  it('of JSON has the types of its values, with the values as examples', () => {
    expect(
      json(
        '{"name": "Rex", "age": 3, "good": true, "tags": ["a", "b"], "owner": {"id": null}, "vets": [{"a": 1}, {"b": "x"}], "none": []}',
      ),
    ).toEqual({
      mediaType: 'application/json',
      form: 'json',
      schema: {
        type: 'object',
        properties: {
          name: { type: 'string', examples: ['Rex'] },
          age: { type: 'number', examples: [3] },
          good: { type: 'boolean', examples: [true] },
          tags: { type: 'array', items: { type: 'string', examples: ['a', 'b'] } },
          owner: { type: 'object', properties: { id: {} } },
          vets: {
            type: 'array',
            items: { type: 'object', properties: { a: { type: 'number', examples: [1] }, b: { type: 'string', examples: ['x'] } } },
          },
          none: { type: 'array' },
        },
      },
      encoding: {},
      pointer: '#/item/0/request/body/raw',
    });
  });

  it('of JSON takes variables, comments, trailing commas and single quotes', () => {
    expect(
      json(`{
      // the name
      "name": "{{name}}", 'nick': 'x', /* how old */ "age": {{age}},
      "greeting": "Hi {{name}} // no comment",
    }`)?.schema,
    ).toEqual({
      type: 'object',
      properties: {
        name: { type: 'string' },
        nick: { type: 'string', examples: ['x'] },
        age: { description: 'The value of the variable "age" in the collection; any JSON value.' },
        greeting: { type: 'string', examples: ['Hi <name> // no comment'] },
      },
    });
  });

  it.each([
    ['<string>', { type: 'string' }],
    ['<long>', { type: 'number' }],
    ['<boolean>', { type: 'boolean' }],
    ['<dateTime>', { type: 'string' }],
  ])('of JSON knows the stand-in %s', (text, schema) => {
    expect(json(JSON.stringify({ a: text }))?.schema).toEqual({ type: 'object', properties: { a: schema } });
  });

  it.each<[raw: string, schema: Json]>([
    ['[1, 2]', { type: 'array', items: { type: 'number', examples: [1, 2] } }],
    ['"x"', { type: 'string', examples: ['x'] }],
    ['{{whole}}', { description: 'The value of the variable "whole" in the collection; any JSON value.' }],
  ])('of JSON may be %s', (raw, schema) => {
    expect(json(raw)?.schema).toEqual(schema);
  });

  it('reads a variable with a value as the JSON it is', () => {
    const variable = [
      { key: 'n', value: '10' },
      { key: 'o', value: '{"a": 1}' },
    ];
    const operation = importRequest(
      {
        method: 'POST',
        url: 'https://api.test/a',
        body: { mode: 'raw', raw: '{"n": {{n}}, "o": {{o}}, "s": "{{n}}"}', options: { raw: { language: 'json' } } },
      },
      { variable },
    );
    expect(operation.request.bodies[0]?.schema).toEqual({
      type: 'object',
      properties: {
        n: { type: 'number', examples: [10] },
        o: { type: 'object', properties: { a: { type: 'number', examples: [1] } } },
        s: { type: 'string', examples: ['10'] },
      },
    });
  });

  it('resolves variables in names of members, and leaves out those without a value, reported', () => {
    const raw = '{"d-{{known}}": 1, "{{open}}": 2, "in": {"x{{open}}": 3, "y": 4}}';
    const body = { mode: 'raw', raw, options: { raw: { language: 'json' } } };
    const variable = [{ key: 'known', value: 'k' }];
    const operation = importRequest({ method: 'POST', url: 'https://api.test/a', body }, { variable });
    expect(operation.request.bodies[0]?.schema).toMatchObject({ properties: { 'd-k': {}, in: { properties: { y: {} } } } });
    expect(JSON.stringify(operation.request)).not.toMatch(/\{\{|open/);
    expect(operation.losses.map(({ code, summary }) => `${code}: ${summary}`)).toEqual([
      'postman-name-unresolved: The member "{{open}}" of a JSON body has no fixed name; it is left out.',
      'postman-name-unresolved: The member "x{{open}}" of a JSON body has no fixed name; it is left out.',
    ]);
  });

  it('keeps credentials in it as constants of a template, and everything beside them as arguments', () => {
    const body = json(
      '{"user": {"email": "{{email}}", "password": "hunter22", "profile": {"age": 3}}, "client_secret": "{{secret}}", "id": 1, "list": [{"id": 2, "token": "abcd1234efgh"}]}',
    );
    expect(body?.template).toEqual({
      user: { email: '{email}', password: '{env.PET_STORE_PASSWORD}', profile: '{profile}' },
      client_secret: '{env.SECRET}',
      id: '{id}',
      list: [{ id: '{list_id}', token: '{env.PET_STORE_TOKEN}' }],
    });
    expect(body?.schema).toEqual({
      type: 'object',
      properties: {
        email: { type: 'string' },
        id: { type: 'number', examples: [1] },
        list_id: { type: 'number', examples: [2] },
        profile: { type: 'object', properties: { age: { type: 'number', examples: [3] } } },
      },
      additionalProperties: false,
    });
    expect(JSON.stringify(body)).not.toMatch(/hunter22|abcd1234/);
  });

  it('leaves a password without a value an argument', () => {
    expect(json('{"password": "", "secret": "<string>"}')).toMatchObject({
      schema: { properties: { password: { type: 'string' }, secret: { type: 'string' } } },
    });
  });

  it.each<[name: string, body: Json, header: Json, expected: object]>([
    [
      'XML by its language',
      { mode: 'raw', raw: '<a>{{b}}</a>', options: { raw: { language: 'xml' } } },
      [],
      { mediaType: 'application/xml', form: 'xml', schema: { type: 'string', examples: ['<a>{{b}}</a>'] } },
    ],
    ['text', { mode: 'raw', raw: 'hello' }, [], { mediaType: 'text/plain', form: 'text', schema: { type: 'string', examples: ['hello'] } }],
    ['JSON without a language', { mode: 'raw', raw: ' {"a": 1}' }, [], { mediaType: 'application/json', form: 'json' }],
    [
      'the Content-Type header',
      { mode: 'raw', raw: '{"a": 1}' },
      [{ key: 'content-type', value: 'application/vnd.api+json' }],
      { mediaType: 'application/vnd.api+json', form: 'json' },
    ],
    [
      'a file',
      { mode: 'file', file: { src: '/tmp/x' } },
      [{ key: 'Content-Type', value: 'image/png' }],
      { mediaType: 'image/png', form: 'binary', schema: { contentEncoding: 'base64' } },
    ],
  ])('is %s', (_name, body, header, expected) => {
    expect(bodyOf(body, header)).toMatchObject(expected);
  });

  it.each<[name: string, body: Json]>([
    ['no text', { mode: 'raw', raw: '  ' }],
    ['a disabled one', { mode: 'raw', raw: '{}', disabled: true }],
    ['null', null],
    ['no mode', {}],
  ])('is no body: %s', (_name, body) => {
    expect(importRequest({ method: 'POST', url: 'https://api.test/a', body }).request).toMatchObject({ bodies: [], bodyRequired: false });
  });

  it.each<[name: string, file: Json, isRequired: boolean]>([
    ['chosen', { src: '/tmp/x' }, true],
    ['written into the collection', { content: 'x' }, true],
    ['that nobody chose', {}, false],
    ['whose choice was taken back', { src: null }, false],
  ])('may be left out where it is a file %s', (_name, file, isRequired) => {
    const { request } = importRequest({ method: 'PUT', url: 'https://api.test/a', body: { mode: 'file', file } });
    expect(request).toMatchObject({ bodies: [{ form: 'binary' }], bodyRequired: isRequired });
  });

  const keeps = { protocolProfileBehavior: { disableBodyPruning: true } };
  it.each<[name: string, method: string, item: object, folder: object, isSent: boolean]>([
    ['with GET', 'GET', {}, {}, false],
    ['with HEAD', 'HEAD', {}, {}, false],
    ['with DELETE', 'DELETE', {}, {}, true],
    ['with GET that keeps it', 'GET', keeps, {}, true],
    ['with GET in a folder that keeps it', 'GET', {}, keeps, true],
  ])('is sent where Postman sends it: %s', (_name, method, item, folder, isSent) => {
    const body = { mode: 'raw', raw: '{"a": 1}' };
    const request = { method, url: 'https://api.test/a', body };
    const [operation] = importItems([{ name: 'f', item: [{ name: 'a', request, ...item }], ...folder }]).operations;
    expect(operation?.request).toMatchObject({ bodyRequired: isSent });
    expect(operation?.losses.map(({ severity, code }) => `${severity} ${code}`)).toEqual(isSent ? [] : ['info postman-body-left-out']);
  });

  it('says so when it is said to be JSON and is not', () => {
    const operation = importRequest({
      method: 'POST',
      url: 'https://api.test/a',
      body: { mode: 'raw', raw: '{broken', options: { raw: { language: 'json' } } },
    });
    expect(operation.losses).toMatchObject([{ code: 'postman-body-not-json', pointer: '#/item/0/request/body/raw' }]);
    expect(operation.request.bodies[0]?.schema).toEqual({ description: 'As in: {broken' });
  });
});

describe('a form body', () => {
  it('of urlencoded fields has an argument per field', () => {
    const body = bodyOf({
      mode: 'urlencoded',
      urlencoded: [
        { key: 'name', value: 'Rex', description: '(Required) Its name.' },
        { key: 'age', value: '3', disabled: true },
        { key: 'tag', value: 'a' },
        { key: 'tag', value: 'b' },
        { key: 'password', value: 'hunter22' },
      ],
    });
    expect(body).toMatchObject({
      mediaType: 'application/x-www-form-urlencoded',
      form: 'urlencoded',
      schema: {
        type: 'object',
        properties: {
          name: { type: ['string', 'number', 'boolean'], examples: ['Rex'], description: '(Required) Its name.' },
          age: { type: ['integer', 'string'] },
          tag: { type: 'array', items: { examples: ['a'] } },
        },
        required: ['name'],
      },
      template: { age: '{age}', name: '{name}', tag: '{tag}', password: '{env.PET_STORE_PASSWORD}' },
    });
  });

  it('of form data has files with their media types', () => {
    expect(
      bodyOf({
        mode: 'formdata',
        formdata: [
          { key: 'photo', type: 'file', src: '/home/me/rex.png', contentType: 'image/png' },
          { key: 'meta', type: 'text', value: '{"a":1}', contentType: 'application/json' },
          { key: 'note', type: 'text', value: '{{note}}' },
        ],
      }),
    ).toEqual({
      mediaType: 'multipart/form-data',
      form: 'multipart',
      schema: {
        type: 'object',
        properties: {
          meta: { type: 'object', properties: { a: { type: 'number', examples: [1] } } },
          note: { type: ['string', 'number', 'boolean'] },
          photo: { type: 'string', contentEncoding: 'base64', description: 'A file, base64 or a data URI.' },
        },
      },
      encoding: { meta: { contentType: 'application/json' }, photo: { contentType: 'image/png', file: true } },
      pointer: '#/item/0/request/body/formdata',
    });
  });

  it('of form data takes several files as a list, and none chosen as one', () => {
    const formdata = [
      { key: 'many', type: 'file', src: ['/a', '/b'] },
      { key: 'none', type: 'file', src: [] },
    ];
    expect(bodyOf({ mode: 'formdata', formdata })).toMatchObject({
      schema: { properties: { many: { type: 'array', items: { contentEncoding: 'base64' } }, none: { type: 'string' } } },
      encoding: { many: { file: true }, none: { file: true } },
    });
  });

  it.each<[value: string, schema: Json]>([
    ['{{meta}}', { description: 'The value of the variable "meta" in the collection; any JSON value.' }],
    ['', {}],
    ['["x"]', { type: 'array', items: { type: 'string', examples: ['x'] } }],
    ['plain', { description: 'As in: plain' }],
  ])('of form data takes a field of JSON that is %j as JSON', (value, schema) => {
    const formdata = [{ key: 'meta', type: 'text', value, contentType: 'application/json' }];
    const body = bodyOf({ mode: 'formdata', formdata });
    expect(body).toMatchObject({ schema: { properties: { meta: schema } }, template: { meta: ['{meta}'] } });
  });

  it('of form data keeps JSON with a credential in it as one constant', () => {
    const formdata = [{ key: 'meta', type: 'text', value: '{"password":"hunter22"}', contentType: 'application/json' }];
    const body = bodyOf({ mode: 'formdata', formdata });
    expect(body?.template).toEqual({ meta: '{env.PET_STORE_META}' });
    expect(JSON.stringify(body)).not.toContain('hunter22');
  });

  it('of form data says that a Content-Type of another kind is not sent', () => {
    const header = [{ key: 'Content-Type', value: 'application/json' }];
    const body = { mode: 'formdata', formdata: [{ key: 'a', value: '1', type: 'text' }] };
    const operation = importRequest({ method: 'POST', url: 'https://api.test/a', header, body });
    expect(operation.request).toMatchObject({ parameters: [], bodies: [{ mediaType: 'multipart/form-data' }] });
    expect(operation.losses).toMatchObject([{ code: 'postman-content-type', pointer: '#/item/0/request/header/0' }]);
  });

  it('leaves out a field without a fixed name, reported', () => {
    const urlencoded = [
      { key: 'a', value: '1' },
      { key: '{{open}}', value: '2' },
    ];
    const operation = importRequest({ method: 'POST', url: 'https://api.test/a', body: { mode: 'urlencoded', urlencoded } });
    expect(operation.request.bodies[0]?.schema).toMatchObject({ properties: { a: {} } });
    expect(JSON.stringify(operation.request)).not.toContain('open');
    expect(operation.losses).toMatchObject([{ code: 'postman-name-unresolved', pointer: '#/item/0/request/body/urlencoded/1' }]);
  });

  it('given as text is read as a query', () => {
    expect(bodyOf({ mode: 'urlencoded', urlencoded: 'a=1&b={{c}}' })).toMatchObject({ schema: { properties: { a: {}, b: {} } } });
  });
});

describe('a GraphQL body', () => {
  const request = {
    method: 'POST',
    url: 'https://api.test/graphql',
    header: [{ key: 'X-A', value: '1' }],
    body: {
      mode: 'graphql',
      graphql: {
        query: 'query FindPet($id: ID!, $where: Where) {\n  pet(id: $id, where: $where) { name }\n}',
        variables: '{"id": "1", "where": {"age": 3}}',
      },
    },
  };

  it('is called as GraphQL, with its variables as arguments', () => {
    const { operations } = importItems([{ name: 'Find a pet', request }]);
    expect(operations[0]).toMatchObject({
      id: 'Find a pet',
      effect: 'read',
      request: {
        protocol: 'graphql',
        server: { url: 'https://api.test' },
        path: '/graphql',
        operationName: 'FindPet',
        headers: { 'X-A': '1' },
        variables: [
          { name: 'id', required: true, schema: { type: 'string', examples: ['1'] } },
          { name: 'where', required: false, schema: { type: 'object', properties: { age: { type: 'number' } } } },
        ],
      },
    });
  });

  it('that holds a variable without a value is skipped, and one with a value is not', () => {
    const graphql = { query: '{ pet(id: "{{id}}") { name } }' };
    const items = [{ name: 'Open', request: { ...request, body: { mode: 'graphql', graphql } } }];
    expect(importItems(items).skipped).toMatchObject([
      {
        id: 'Open',
        reason: 'Its GraphQL document holds variables without a value that can be shown (id); declare them as variables of GraphQL.',
      },
    ]);
    expect(importItems(items, { variable: [{ key: 'id', value: '7' }] }).operations[0]?.request).toMatchObject({
      query: expect.stringContaining('pet(id: "7")'),
    });
  });

  it('goes to the URL with the values that the collection has', () => {
    const url = {
      host: ['https://api.test'],
      path: ['v1', ':tenant', '{{stage}}', 'graphql'],
      query: [
        { key: 'version', value: '2' },
        { key: 'tag', value: 'a b' },
        { key: 'tag', value: 'c&d' },
        { key: 'trace', value: '1', disabled: true },
      ],
      variable: [{ key: 'tenant', value: 'a/b' }],
    };
    const { operations } = importItems([{ name: 'Find', request: { ...request, url } }], { variable: [{ key: 'stage', value: 'live' }] });
    expect(operations[0]?.request).toMatchObject({ path: '/v1/a%2Fb/live/graphql?version=2&tag=a%20b&tag=c%26d' });
    expect(operations[0]?.losses.map(({ summary }) => summary)).toEqual(['The query parameter "trace" of a GraphQL request is left out.']);
  });

  it.each([
    ['https://api.test/:tenant/graphql', 'tenant'],
    ['https://api.test/{{stage}}/graphql', 'stage'],
    ['https://api.test/:tenant/{{key}}', 'tenant, key'],
  ])('is skipped where its URL %s wants a value', (url, names) => {
    const variable = [{ key: 'key', value: 'ghp_Zk3qVtY8LmW2xPfR7nBd5HsJ9cGuE4aTo1Qi' }];
    expect(importItems([{ name: 'Find', request: { ...request, url } }], { variable }).skipped).toMatchObject([
      { reason: expect.stringContaining(`variables without a value that can be shown (${names}), and a GraphQL call takes none`) },
    ]);
  });

  it('that is broken is skipped with line and column', () => {
    const broken = { ...request, body: { mode: 'graphql', graphql: { query: '{\n  pet(' } } };
    expect(importItems([{ name: 'Broken', request: broken }]).skipped).toMatchObject([
      { id: 'Broken', reason: 'Broken:2:7: Syntax Error: Expected Name, found <EOF>.' },
    ]);
  });
});

describe('saved responses', () => {
  it('give the output schema: what was seen, nothing required, null accepted', () => {
    const response = [
      {
        name: 'One',
        code: 200,
        header: [{ key: 'Content-Type', value: 'application/json; charset=utf-8' }],
        body: '{"id": 1, "name": "Rex"}',
      },
      { name: 'Other', code: 200, header: [{ key: 'Content-Type', value: 'application/json' }], body: '{"id": 2, "owner": {"a": null}}' },
      { name: 'Created', code: 201, _postman_previewlanguage: 'json', body: '[{"a": 1}]' },
      { name: 'Text', code: 200, header: [{ key: 'Content-Type', value: 'text/csv' }], body: 'a,b' },
      { name: 'Not found', code: 404, body: '{"error": "x"}' },
    ];
    const { operations } = importItems([{ name: 'a', request: 'https://api.test/a', response }]);
    expect(operations[0]?.responses).toEqual([
      {
        status: '200',
        mediaType: 'application/json',
        schema: {
          type: 'object',
          properties: {
            id: { type: ['number', 'null'] },
            name: { type: ['string', 'null'] },
            owner: { type: ['object', 'null'], properties: { a: {} } },
          },
        },
        description: 'One',
        pointer: '#/item/0/response/0',
      },
      { status: '200', mediaType: 'text/csv', description: 'Text', pointer: '#/item/0/response/3' },
      {
        status: '201',
        mediaType: 'application/json',
        schema: { type: 'array', items: { type: ['object', 'null'], properties: { a: { type: ['number', 'null'] } } } },
        description: 'Created',
        pointer: '#/item/0/response/2',
      },
    ]);
  });
});
