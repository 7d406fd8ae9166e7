import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/model/index.js';
import { codesOf, documentOf, importDocument, only, operationOf, resultOf } from './documents.js';

const post = (requestBody: JsonObject, rest: JsonObject = {}, version: '3.0.3' | '3.1.0' | '3.2.0' = '3.1.0') =>
  operationOf({ requestBody }, { method: 'post', rest, version });
const bodiesOf = (content: JsonObject, version: '3.0.3' | '3.1.0' | '3.2.0' = '3.1.0') => post({ content }, {}, version).request.bodies;

describe('the media types of a body', () => {
  it.each<[readonly string[], readonly (readonly [string, string])[]]>([
    [['application/json'], [['application/json', 'json']]],
    [['application/json; charset=utf-8'], [['application/json; charset=utf-8', 'json']]],
    [['Application/JSON'], [['Application/JSON', 'json']]],
    [['text/json'], [['text/json', 'json']]],
    [['application/vnd.api+json'], [['application/vnd.api+json', 'json']]],
    [['application/json-patch+json'], [['application/json-patch+json', 'json']]],
    [['application/merge-patch+json'], [['application/merge-patch+json', 'json']]],
    [['application/x-www-form-urlencoded'], [['application/x-www-form-urlencoded', 'urlencoded']]],
    [['multipart/form-data'], [['multipart/form-data', 'multipart']]],
    [['application/octet-stream'], [['application/octet-stream', 'binary']]],
    [['image/png'], [['image/png', 'binary']]],
    [['application/zip'], [['application/zip', 'binary']]],
    [['text/plain'], [['text/plain', 'text']]],
    [['text/csv'], [['text/csv', 'text']]],
    [['application/yaml'], [['application/yaml', 'text']]],
    [['application/x-ndjson'], [['application/x-ndjson', 'text']]],
    [['application/xml'], [['application/xml', 'xml']]],
    [['application/soap+xml'], [['application/soap+xml', 'xml']]],
    [['*/*'], [['application/json', 'json']]],
    [['application/*'], [['application/json', 'json']]],
    [['text/*'], [['text/plain', 'text']]],
    [['image/*'], [['application/octet-stream', 'binary']]],
    [['multipart/*'], [['multipart/form-data', 'multipart']]],
    [
      [
        'application/xml',
        'text/plain',
        'application/octet-stream',
        'multipart/form-data',
        'application/x-www-form-urlencoded',
        'application/hal+json',
        'application/json',
      ],
      [
        ['application/json', 'json'],
        ['application/hal+json', 'json'],
        ['application/x-www-form-urlencoded', 'urlencoded'],
        ['multipart/form-data', 'multipart'],
        ['application/octet-stream', 'binary'],
        ['text/plain', 'text'],
        ['application/xml', 'xml'],
      ],
    ],
    [
      ['application/json-patch+json', '*/*', 'application/b+json', 'application/a+json'],
      [
        ['application/a+json', 'json'],
        ['application/b+json', 'json'],
        ['application/json-patch+json', 'json'],
        ['application/json', 'json'],
      ],
    ],
  ])('%j are carried as %j, the best first', (types, expected) => {
    const content = Object.fromEntries(types.map((type) => [type, { schema: { type: 'object' } }]));
    expect(bodiesOf(content).map(({ mediaType, form }) => [mediaType, form])).toEqual(expected);
  });

  it('that leave it open are bytes where the schema is', () => {
    expect(bodiesOf({ '*/*': { schema: { type: 'string', format: 'binary' } } }, '3.0.3')).toMatchObject([
      { mediaType: 'application/octet-stream', form: 'binary' },
    ]);
  });
});

describe('the schema of a body', () => {
  it.each<[string, JsonObject]>([
    ['an object', { type: 'object', properties: { a: { type: 'string' } } }],
    ['an array', { type: 'array', items: { type: 'integer' } }],
    ['a scalar', { type: 'string' }],
    ['a map', { type: 'object', additionalProperties: { type: 'integer' } }],
    ['a union', { oneOf: [{ type: 'string' }, { type: 'integer' }] }],
  ])('is kept as it is for JSON: %s', (_, schema) => {
    expect(bodiesOf({ 'application/json': { schema } })).toMatchObject([{ schema }]);
  });

  it('is one string for what are bytes or XML on the wire', () => {
    const schema = { type: 'object', properties: { a: { type: 'string' } } };
    expect(bodiesOf({ 'image/png': {} })[0]?.schema).toEqual({ type: 'string', contentEncoding: 'base64', contentMediaType: 'image/png' });
    expect(bodiesOf({ 'application/xml': { schema } })[0]?.schema).toEqual({ type: 'string', contentMediaType: 'application/xml' });
    expect(bodiesOf({ 'text/plain': { schema: { type: 'string', maxLength: 3 } } })[0]?.schema).toEqual({ type: 'string', maxLength: 3 });
    expect(bodiesOf({ 'text/csv': { schema } })[0]?.schema).toEqual({ type: 'string', contentMediaType: 'text/csv' });
  });

  it('is a list of what itemSchema describes', () => {
    const itemSchema = { type: 'object', properties: { a: { type: 'integer' } } };
    expect(bodiesOf({ 'application/json': { itemSchema } }, '3.2.0')[0]?.schema).toMatchObject({ type: 'array', items: itemSchema });
  });

  it('leaves out what only a response has', () => {
    const schema = { type: 'object', required: ['id'], properties: { id: { type: 'string', readOnly: true }, name: { type: 'string' } } };
    expect(bodiesOf({ 'application/json': { schema } })[0]?.schema).toEqual({ type: 'object', properties: { name: { type: 'string' } } });
  });
});

it('keeps whether it is required, and its description', () => {
  expect(post({ required: true, description: 'A *pet*.', content: { 'application/json': {} } }).request).toMatchObject({
    bodyRequired: true,
    bodies: [{ description: 'A pet.', pointer: '#/paths/~1things/post/requestBody/content/application~1json' }],
  });
  expect(post({ content: { 'application/json': {} } }).request.bodyRequired).toBe(false);
  expect(operationOf({}, { method: 'post' }).request).toMatchObject({ bodies: [], bodyRequired: false });
});

it('follows references, and shares what they lead to', () => {
  const operation = { requestBody: { $ref: '#/components/requestBodies/B' } };
  const components = { requestBodies: { B: { content: { 'application/json': { schema: { type: 'object' } } } } } };
  const { operations } = importDocument(documentOf('3.0.3', { '/a': { post: operation }, '/b': { post: operation } }, { components }));
  const [first, second] = operations.map(({ request }) => (request.protocol === 'rest' ? request.bodies : undefined));
  expect(first).toHaveLength(1);
  expect(first).toBe(second);
});

it.each<[string, unknown]>([
  ['null', null],
  ['a list', []],
  ['a dangling reference', { $ref: '#/components/requestBodies/None' }],
])('a request body that is %s is a loss', (_, requestBody) => {
  const operation = operationOf({ requestBody: requestBody as JsonObject }, { method: 'post' });
  expect(operation.request.bodies).toEqual([]);
  expect(operation.losses).toMatchObject([{ code: 'malformed-body' }]);
});

it('without a media type is a loss', () => {
  expect(post({ content: {} }).losses).toMatchObject([{ code: 'body-without-media-type' }]);
});

describe('encoding of a form', () => {
  const schema = {
    type: 'object',
    properties: {
      tags: { type: 'array', items: { type: 'string' } },
      meta: { type: 'object' },
      avatar: { type: 'string', format: 'binary' },
      name: { type: 'string' },
    },
  };

  it('carries contentType, style, explode and allowReserved of a property', () => {
    const encoding = {
      tags: { style: 'pipeDelimited', explode: false, allowReserved: true },
      meta: { style: 'deepObject' },
      name: { contentType: 'text/plain; charset=utf-8' },
    };
    expect(bodiesOf({ 'application/x-www-form-urlencoded': { schema, encoding } })[0]?.encoding).toEqual({
      meta: { style: 'deepObject', explode: true },
      name: { contentType: 'text/plain; charset=utf-8' },
      tags: { style: 'pipeDelimited', explode: false, allowReserved: true },
    });
  });

  it('marks files, and sends the headers that have one value', () => {
    const headers = { 'X-Kind': { schema: { type: 'string', enum: ['avatar'] } }, 'Content-Type': { schema: { const: 'x' } } };
    const encoding = { avatar: { contentType: 'image/png, image/jpeg', headers }, meta: { contentType: 'application/json' } };
    expect(bodiesOf({ 'multipart/form-data': { schema, encoding } })[0]?.encoding).toEqual({
      avatar: { contentType: 'image/png', headers: { 'X-Kind': 'avatar' }, file: true },
      meta: { contentType: 'application/json' },
    });
  });

  it('has the type that the schema of a file says, and the Encoding Object before it', () => {
    const typed = (encoding: JsonObject) => {
      const properties = { part: { type: 'string', contentMediaType: 'image/png' } };
      const [body] = post({ content: { 'multipart/form-data': { schema: { type: 'object', properties }, encoding } } }).request.bodies;
      return body?.encoding?.part?.contentType;
    };
    expect([typed({}), typed({ part: { contentType: 'image/gif' } })]).toEqual(['image/png', 'image/gif']);
  });

  it('loses a header of a part whose value the caller would choose', () => {
    const encoding = { avatar: { headers: { 'X-Any': { schema: { type: 'string' } } } } };
    expect(post({ content: { 'multipart/form-data': { schema, encoding } } }).losses).toMatchObject([{ code: 'unsupported-part-header' }]);
  });

  it('leaves the type of a file open where it is a range', () => {
    expect(bodiesOf({ 'multipart/form-data': { schema, encoding: { avatar: { contentType: 'image/*' } } } })[0]?.encoding).toEqual({
      avatar: { file: true },
    });
  });

  it.each<[string, JsonObject, '3.0.3' | '3.1.0', boolean]>([
    ['format binary', { type: 'string', format: 'binary' }, '3.0.3', true],
    ['format base64', { type: 'string', format: 'base64' }, '3.0.3', true],
    ['format byte, which is text', { type: 'string', format: 'byte' }, '3.0.3', false],
    ['a binary contentMediaType', { type: 'string', contentMediaType: 'application/octet-stream' }, '3.1.0', true],
    ['an image by contentMediaType', { contentMediaType: 'image/png' }, '3.1.0', true],
    ['a textual contentMediaType', { type: 'string', contentMediaType: 'text/html' }, '3.1.0', false],
    [
      'a contentMediaType in base64, which is text',
      { type: 'string', contentMediaType: 'image/png', contentEncoding: 'base64' },
      '3.1.0',
      false,
    ],
    ['a list of files', { type: 'array', items: { type: 'string', format: 'binary' } }, '3.0.3', true],
    ['one of several', { anyOf: [{ type: 'string', format: 'binary' }, { type: 'null' }] }, '3.1.0', true],
    ['behind a reference', { $ref: '#/components/schemas/F' }, '3.0.3', true],
    ['behind allOf', { allOf: [{ $ref: '#/components/schemas/F' }] }, '3.0.3', true],
    ['type file, as Swagger 2.0 has it', { type: 'file' }, '3.0.3', true],
    ['plain text', { type: 'string' }, '3.0.3', false],
  ])('a property of %s is sent as a file: %#', (_, property, version, isFile) => {
    const components = { schemas: { F: { type: 'string', format: 'binary' } } };
    const content = { 'multipart/form-data': { schema: { type: 'object', properties: { part: property } } } };
    const [body] = post({ content }, { components }, version).request.bodies;
    expect(body?.encoding?.part?.file ?? false).toBe(isFile);
  });

  it('finds the properties behind references and allOf', () => {
    const components = {
      schemas: {
        Base: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } },
        Upload: { allOf: [{ $ref: '#/components/schemas/Base' }, { type: 'object', properties: { note: { type: 'string' } } }] },
      },
    };
    const content = { 'multipart/form-data': { schema: { $ref: '#/components/schemas/Upload' } } };
    expect(post({ content }, { components }, '3.0.3').request.bodies[0]?.encoding).toEqual({ file: { file: true } });
  });

  it('that names no property is said', () => {
    const result = resultOf(
      { requestBody: { content: { 'multipart/form-data': { schema, encoding: { none: {} } } } } },
      { method: 'post' },
    );
    expect(codesOf(result)).toEqual(['encoding-without-property']);
  });

  it('carries property names that objects have of their own', () => {
    const properties = JSON.parse('{"__proto__":{"type":"string","format":"binary"},"constructor":{"type":"string","format":"binary"}}');
    const [body] = bodiesOf({ 'multipart/form-data': { schema: { type: 'object', properties } } }, '3.0.3');
    expect(Object.keys(body?.encoding ?? {})).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(body?.encoding)).toBe(Object.prototype);
  });
});

it('sends other multipart types as form-data, and that is a loss', () => {
  expect(post({ content: { 'multipart/related': { schema: { type: 'object' } } } }).losses).toMatchObject([
    { code: 'multipart-as-form-data' },
  ]);
});

describe('a body with a method that seldom has one', () => {
  const requestBody = { content: { 'application/json': { schema: { type: 'object' } } } };

  it.each(['get', 'head'])('is sent with %s, and that is said', (method) => {
    const result = resultOf({ requestBody }, { method });
    expect(only(result).request.bodies).toHaveLength(1);
    expect(codesOf(result)).toEqual(['body-with-get']);
  });

  it('is sent with delete', () => {
    expect(operationOf({ requestBody }, { method: 'delete' }).request.bodies).toHaveLength(1);
  });

  it('is lost with trace', () => {
    const operation = operationOf({ requestBody }, { method: 'trace' });
    expect(operation.request.bodies).toEqual([]);
    expect(operation.losses).toMatchObject([{ code: 'body-not-sent' }]);
  });
});

describe('a body of Swagger 2.0', () => {
  const swagger = (operation: JsonObject, rest: JsonObject = {}) => operationOf(operation, { version: '2.0', method: 'post', rest });
  const pet = {
    name: 'pet',
    in: 'body',
    required: true,
    description: 'The pet.',
    schema: { type: 'object', properties: { name: { type: 'string' } } },
  };

  it('is JSON unless something else is consumed', () => {
    expect(swagger({ parameters: [pet] }).request).toMatchObject({
      bodyRequired: true,
      parameters: [],
      bodies: [{ mediaType: 'application/json', form: 'json', description: 'The pet.', schema: pet.schema }],
    });
  });

  it.each<[JsonObject, JsonObject, readonly string[]]>([
    [{ consumes: ['application/xml', 'application/json'] }, {}, ['application/json', 'application/xml']],
    [{}, { consumes: ['application/vnd.x+json'] }, ['application/vnd.x+json']],
    [{ consumes: ['text/plain'] }, { consumes: ['application/json'] }, ['text/plain']],
    [{ consumes: [] }, { consumes: ['application/xml'] }, ['application/json']],
    [{ consumes: ['*/*'] }, {}, ['application/json']],
    [{ consumes: ['application/x-www-form-urlencoded'] }, {}, ['application/x-www-form-urlencoded']],
  ])('with %j in a document with %j has the media types %j', (operation, rest, types) => {
    expect(swagger({ parameters: [pet], ...operation }, rest).request.bodies.map(({ mediaType }) => mediaType)).toEqual(types);
  });

  it('is one: others are left out, and are losses', () => {
    const operation = swagger({ parameters: [pet, { ...pet, name: 'other' }, { name: 'field', in: 'formData', type: 'string' }] });
    expect(operation.request.bodies).toHaveLength(1);
    expect(operation.losses).toMatchObject([{ code: 'several-bodies' }, { code: 'several-bodies' }]);
  });

  const fields = [
    { name: 'name', in: 'formData', type: 'string', required: true, description: 'Its _name_.' },
    { name: 'tags', in: 'formData', type: 'array', items: { type: 'string' }, collectionFormat: 'multi' },
  ];
  const file = { name: 'photo', in: 'formData', type: 'file', description: 'A picture.' };

  it('of form fields is urlencoded', () => {
    expect(swagger({ parameters: fields }).request).toMatchObject({
      bodyRequired: true,
      bodies: [
        {
          mediaType: 'application/x-www-form-urlencoded',
          form: 'urlencoded',
          schema: {
            type: 'object',
            required: ['name'],
            properties: { name: { type: 'string', description: 'Its name.' }, tags: { type: 'array' } },
          },
          encoding: { tags: { style: 'form', explode: true } },
        },
      ],
    });
  });

  it('with a file is multipart, whatever is consumed', () => {
    expect(swagger({ parameters: [...fields, file], consumes: ['application/x-www-form-urlencoded'] }).request.bodies).toMatchObject([
      {
        mediaType: 'multipart/form-data',
        form: 'multipart',
        encoding: { photo: { file: true } },
        schema: { properties: { photo: { type: 'string', description: 'A picture.' } } },
      },
    ]);
  });

  it('of form fields has every form that is consumed', () => {
    const consumes = ['multipart/form-data', 'application/x-www-form-urlencoded', 'application/json'];
    expect(swagger({ parameters: fields, consumes }).request.bodies.map(({ form }) => form)).toEqual(['urlencoded', 'multipart']);
  });

  it('is read in a 3.0 document, and requestBody in a 2.0 one', () => {
    const foreign = resultOf({ parameters: [pet] }, { version: '3.0.3', method: 'post' });
    expect(only(foreign).request.bodies).toMatchObject([{ mediaType: 'application/json', schema: pet.schema }]);
    expect(codesOf(foreign)).toEqual(['foreign-keyword']);
    const newer = resultOf(
      { requestBody: { content: { 'application/json': { schema: { type: 'string' } } } } },
      { version: '2.0', method: 'post' },
    );
    expect(only(newer).request.bodies).toMatchObject([{ schema: { type: 'string' } }]);
    expect(codesOf(newer)).toEqual(['foreign-keyword']);
  });

  it('of the path item is replaced by the operation’s of the same name', () => {
    const operation = operationOf(
      { parameters: [{ ...pet, schema: { type: 'string' } }] },
      { version: '2.0', method: 'post', pathItem: { parameters: [pet] } },
    );
    expect(operation.request.bodies).toMatchObject([{ schema: { type: 'string' } }]);
    expect(operation.losses).toEqual([]);
  });
});
