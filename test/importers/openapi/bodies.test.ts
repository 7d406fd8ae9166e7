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
    [['image/*'], [['image/*', 'binary']]],
    [['multipart/*'], [['multipart/form-data', 'multipart']]],
    [['application/json', 'application/*+json', '*/*'], [['application/json', 'json']]],
    [
      ['text/*', 'Text/Plain; charset=utf-8', 'image/*'],
      [
        ['Text/Plain; charset=utf-8', 'text'],
        ['image/*', 'binary'],
      ],
    ],
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

  it.each<[string, JsonObject]>([
    ['*/*', { type: 'string', format: 'binary' }],
    ['*/*', { type: 'string', description: 'The raw file data' }],
    ['*/*', { $ref: '#/components/schemas/Text' }],
    ['application/*', { type: 'string' }],
  ])('that leave it open (%s) are bytes where the schema is bytes or a string: %j', (mediaType, schema) => {
    const rest = { components: { schemas: { Text: { type: 'string' } } } };
    const content = { [mediaType]: { schema } };
    const { request } = operationOf({ requestBody: { content } }, { method: 'post', version: '3.0.3', rest });
    expect(request.bodies).toMatchObject([{ mediaType, form: 'binary' }]);
  });

  it('are parts where JSON or an urlencoded form has the same files, which they cannot hold', () => {
    const urlencoded = 'application/x-www-form-urlencoded';
    const upload = { type: 'object', properties: { photo: { type: 'string', format: 'binary' }, name: { type: 'string' } } };
    const orderOf = (json: JsonObject, form: JsonObject) => {
      const content = { 'application/json': { schema: json }, [urlencoded]: { schema: form }, 'multipart/form-data': { schema: upload } };
      return bodiesOf(content, '3.0.3').map(({ form }) => form);
    };
    expect(orderOf(upload, upload)).toEqual(['multipart', 'json', 'urlencoded']);
    expect(orderOf({ allOf: [upload] }, { type: 'object', properties: { photo: { type: 'string', format: 'byte' } } })).toEqual([
      'urlencoded',
      'multipart',
      'json',
    ]);
    expect(orderOf({ type: 'object', properties: { photo_url: { type: 'string' } } }, {})).toEqual(['json', 'urlencoded', 'multipart']);
  });

  it('that leave open which JSON it is are JSON whatever the schema is', () => {
    expect(bodiesOf({ 'application/*+json': { schema: { type: 'string' } } })).toMatchObject([
      { mediaType: 'application/json', form: 'json' },
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

  it('does not ask for base64 of a text, which is sent as it is', () => {
    const schema = { type: 'string', format: 'binary', description: 'A table' };
    expect(bodiesOf({ 'text/csv': { schema } }, '3.0.3')[0]).toMatchObject({ form: 'text' });
    expect(bodiesOf({ 'text/csv': { schema } }, '3.0.3')[0]?.schema).toEqual({ type: 'string', description: 'A table' });
    const encoded = { type: 'string', contentEncoding: 'base64' };
    expect(bodiesOf({ 'text/plain': { schema: encoded } })[0]?.schema).toEqual(encoded);
  });

  it('is a list of what itemSchema describes', () => {
    const itemSchema = { type: 'object', properties: { a: { type: 'integer' } } };
    expect(bodiesOf({ 'application/json': { itemSchema } }, '3.2.0')[0]?.schema).toMatchObject({ type: 'array', items: itemSchema });
  });

  it.each(['application/jsonl', 'application/x-ndjson', 'application/json-seq'])(
    'is a list for %s, where it says what is in it',
    (type) => {
      const item = { type: 'object', properties: { a: { type: 'integer' } } };
      const schemaOf = (media: JsonObject) => bodiesOf({ [type]: media }, '3.2.0')[0];
      expect(schemaOf({ itemSchema: item })).toMatchObject({ form: 'text', schema: { type: 'array', items: item } });
      expect(schemaOf({ schema: { type: 'array', items: item, minItems: 1 } })?.schema).toEqual({
        type: 'array',
        items: item,
        minItems: 1,
      });
      expect(schemaOf({ schema: item })?.schema).toEqual({ type: 'string', contentMediaType: type });
    },
  );

  it.each<[string, JsonObject]>([
    ['a list or text', { oneOf: [{ type: 'array', items: { type: 'object' } }, { type: 'string' }] }],
    ['of either type', { type: ['array', 'string'] }],
    ['a list or null', { anyOf: [{ type: 'array' }, { type: 'null' }] }],
  ])('is as described for JSON Lines that are %s', (_, schema) => {
    expect(bodiesOf({ 'application/x-ndjson': { schema } })[0]).toMatchObject({ form: 'text', schema: { ...schema } });
    expect(bodiesOf({ 'text/plain': { schema } })[0]?.schema).toEqual({ type: 'string', contentMediaType: 'text/plain' });
  });

  it.each<[string, JsonObject]>([
    ['a list or an object', { oneOf: [{ type: 'array' }, { type: 'object' }] }],
    ['anything', {}],
  ])('is text for JSON Lines that are %s', (_, schema) => {
    expect(bodiesOf({ 'application/x-ndjson': { schema } })[0]?.schema).toEqual({
      type: 'string',
      contentMediaType: 'application/x-ndjson',
    });
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
      avatar: { contentType: 'image/png, image/jpeg', headers: { 'X-Kind': 'avatar' }, file: true },
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

  it.each([
    ['image/*', { contentType: 'image/*', file: true }],
    ['image/png , image/*', { contentType: 'image/png, image/*', file: true }],
    ['*/*', { file: true }],
  ])('leaves the type of a file open within %s', (contentType, avatar) => {
    expect(bodiesOf({ 'multipart/form-data': { schema, encoding: { avatar: { contentType } } } })[0]?.encoding).toEqual({ avatar });
  });

  it('has the first type of a list for what is no file', () => {
    const encoding = { name: { contentType: 'text/*, text/csv, text/html' } };
    expect(bodiesOf({ 'multipart/form-data': { schema, encoding } })[0]?.encoding.name).toEqual({ contentType: 'text/csv' });
  });

  it.each<[string, JsonObject, JsonObject | undefined, JsonObject]>([
    [
      'of the type of its content',
      { type: 'string', contentEncoding: 'base64', contentMediaType: 'image/png' },
      undefined,
      { contentType: 'image/png', headers: { 'Content-Transfer-Encoding': 'base64' } },
    ],
    [
      'of bytes where it says no type',
      { type: 'string', contentEncoding: 'BASE64' },
      undefined,
      { contentType: 'application/octet-stream', headers: { 'Content-Transfer-Encoding': 'base64' } },
    ],
    [
      'of the type of the Encoding Object',
      { type: 'string', contentEncoding: 'base64', contentMediaType: 'image/png' },
      { contentType: 'image/gif' },
      { contentType: 'image/gif', headers: { 'Content-Transfer-Encoding': 'base64' } },
    ],
    [
      'with the header of the Encoding Object',
      { type: 'string', contentEncoding: 'base64' },
      { headers: { 'content-transfer-encoding': { schema: { const: '8bit' } } } },
      { contentType: 'application/octet-stream', headers: { 'content-transfer-encoding': '8bit' } },
    ],
    [
      'in a list that may be null',
      {
        anyOf: [
          { type: 'array', items: { type: 'string', contentEncoding: 'quoted-printable', contentMediaType: 'text/html' } },
          { type: 'null' },
        ],
      },
      undefined,
      { contentType: 'text/html', headers: { 'Content-Transfer-Encoding': 'quoted-printable' } },
    ],
    [
      'in an encoding that no header names',
      { type: 'string', contentEncoding: 'base32' },
      undefined,
      { contentType: 'application/octet-stream' },
    ],
  ])('says of text that stands for bytes that it is %s', (_, part, encoding, expected) => {
    const media = { schema: { type: 'object', properties: { part } }, ...(encoding === undefined ? {} : { encoding: { part: encoding } }) };
    expect(bodiesOf({ 'multipart/form-data': media })[0]?.encoding).toEqual({ part: expected });
  });

  it.each(['oneOf', 'anyOf'])('finds the properties in the branches of %s', (keyword) => {
    const components = { schemas: { F: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } } };
    const branches = [
      { $ref: '#/components/schemas/F' },
      { type: 'object', properties: { file: { type: 'string' }, tags: { type: 'array', items: {} } } },
    ];
    const union = { type: 'object', properties: { note: { type: 'string' } }, [keyword]: branches };
    const encoding = { tags: { style: 'form', explode: false } };
    const result = resultOf(
      {
        requestBody: {
          content: {
            'multipart/form-data': { schema: union, encoding },
            'application/x-www-form-urlencoded': { schema: union, encoding },
          },
        },
      },
      { method: 'post', rest: { components } },
    );
    const tags = { style: 'form', explode: false };
    expect(only(result).request.bodies.map((body) => body.encoding)).toEqual([{ file: { file: true }, tags }, { tags }]);
    expect(codesOf(result)).toEqual([]);
  });

  it.each<[string, JsonObject, JsonObject]>([
    ['additionalProperties', { additionalProperties: { type: 'string', format: 'binary' } }, { '*': { file: true } }],
    [
      'additionalProperties beside declared ones',
      {
        properties: { note: { type: 'string' } },
        additionalProperties: { type: 'array', items: { type: 'string', contentMediaType: 'image/png' } },
      },
      { '*': { contentType: 'image/png', file: true }, note: { file: false } },
    ],
    [
      'patternProperties, where no others may come',
      { patternProperties: { '^file': { type: 'string', format: 'binary' } }, additionalProperties: false },
      { '*': { file: true } },
    ],
    ['patternProperties of any name', { patternProperties: { '^.*$': { type: 'string', format: 'binary' } } }, { '*': { file: true } }],
    [
      'patternProperties and all others',
      {
        patternProperties: { '^file': { type: 'string', format: 'binary' } },
        additionalProperties: { type: 'string', format: 'binary' },
      },
      { '*': { file: true } },
    ],
    ['additionalProperties that are text', { properties: { note: { type: 'string' } }, additionalProperties: { type: 'string' } }, {}],
  ])('marks files under any name: %s', (_, shape, expected) => {
    expect(bodiesOf({ 'multipart/form-data': { schema: { type: 'object', ...shape } } })[0]?.encoding).toEqual(expected);
  });

  it.each<[string, JsonObject]>([
    ['files by a pattern, and any other field', { patternProperties: { '^file': { type: 'string', format: 'binary' } } }],
    [
      'files by a pattern, and text',
      { patternProperties: { '^file': { type: 'string', format: 'binary' } }, additionalProperties: { type: 'string' } },
    ],
    [
      'text by a pattern, and files',
      { patternProperties: { '^note': { type: 'string' } }, additionalProperties: { type: 'string', format: 'binary' } },
    ],
    [
      'encoded text by a pattern, and plain text',
      { patternProperties: { '^raw': { type: 'string', contentEncoding: 'base64' } }, additionalProperties: { type: 'string' } },
    ],
    [
      'files in one alternative, text in the other',
      { oneOf: [{ additionalProperties: { type: 'string', format: 'binary' } }, { additionalProperties: { type: 'string' } }] },
    ],
  ])('says nothing of undeclared fields, which is a loss, where they are %s', (_, shape) => {
    const schema = { type: 'object', properties: { title: { type: 'string' } }, ...shape };
    const operation = post({ content: { 'multipart/form-data': { schema, encoding: { logo: { contentType: 'image/png' } } } } });
    expect(operation.request.bodies[0]?.encoding).toEqual({ logo: { contentType: 'image/png', file: true } });
    expect(operation.losses).toMatchObject([{ severity: 'warning', code: 'fields-by-pattern' }]);
  });

  it.each<[string, JsonObject, string, JsonObject]>([
    ['an object', { type: 'object' }, 'multipart/mixed', {}],
    ['text', { type: 'string' }, 'multipart/related; type=text/xml', {}],
    ['a file', { type: 'string', format: 'binary' }, 'multipart/mixed', { m: { file: true } }],
    ['an object of another type too', { type: 'object' }, 'multipart/mixed, text/xml', { m: { contentType: 'text/xml' } }],
  ])('loses multipart of %s, whose parts nobody would write', (_, m, contentType, expected) => {
    const media = { schema: { type: 'object', properties: { m } }, encoding: { m: { contentType } } };
    const operation = post({ content: { 'multipart/form-data': media } });
    expect(operation.request.bodies[0]?.encoding).toEqual(expected);
    expect(operation.losses).toMatchObject([{ severity: 'warning', code: 'nested-multipart' }]);
  });

  it('is carried for properties of other names where they may come', () => {
    const schema = { type: 'object', properties: { note: { type: 'string' } }, additionalProperties: { type: 'string', format: 'binary' } };
    const result = resultOf(
      { requestBody: { content: { 'multipart/form-data': { schema, encoding: { logo: { contentType: 'image/png' } } } } } },
      { method: 'post' },
    );
    expect(only(result).request.bodies[0]?.encoding).toEqual({
      '*': { file: true },
      logo: { contentType: 'image/png', file: true },
      note: { file: false },
    });
    expect(codesOf(result)).toEqual([]);
  });

  it('is carried for every property of an open object', () => {
    const encoding = { file: { contentType: 'image/png' }, meta: { contentType: 'application/json' } };
    expect(bodiesOf({ 'multipart/form-data': { schema: { type: 'object' }, encoding } })[0]?.encoding).toEqual({
      file: { contentType: 'image/png', file: true },
      meta: { contentType: 'application/json' },
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

describe('a form that is no object', () => {
  const text = { type: 'string' };
  const list = { type: 'array', items: text };
  const object = { type: 'object', properties: { a: text } };
  const formOf = (type: string, schema: JsonObject, required = true) =>
    resultOf({ requestBody: { required, content: { [type]: { schema } } } }, { method: 'post', version: '3.2.0' });
  const urlencoded = 'application/x-www-form-urlencoded';

  it.each<[string, string, JsonObject]>([
    ['text, form-encoded', urlencoded, text],
    ['text or an object, form-encoded', urlencoded, { anyOf: [text, object] }],
    ['an object or null', 'multipart/form-data', { anyOf: [object, { type: 'null' }] }],
    ['an object by its properties alone', 'multipart/form-data', { properties: { a: text } }],
    ['anything', 'multipart/form-data', {}],
  ])('is sent where it is %s', (_, type, schema) => {
    expect(formOf(type, schema)).toMatchObject({ skipped: [], operations: [{ request: { bodies: [{ mediaType: type }] } }] });
  });

  it.each<[string, string, JsonObject]>([
    ['a list, form-encoded', urlencoded, list],
    ['text in parts', 'multipart/form-data', { type: 'string', format: 'binary' }],
    ['a list of parts', 'multipart/mixed', { type: 'array', prefixItems: [{ type: 'object' }, {}] }],
    ['a union of lists', urlencoded, { oneOf: [list, { allOf: [list] }] }],
  ])('leaves out an operation that needs it: %s', (_, type, schema) => {
    const result = formOf(type, schema);
    expect(result.operations).toEqual([]);
    expect(result.skipped).toMatchObject([{ reason: expect.stringContaining(`cannot be sent as "${type}"`) }]);
    expect(result.found).toBe(1);
  });

  it.each<[string, JsonObject]>([
    ['a file', { type: 'string', format: 'binary' }],
    ['a list of files', { type: 'array', items: { type: 'string', format: 'binary' } }],
  ])('leaves out an upload of %s that the document calls optional', (_, schema) => {
    const result = formOf('multipart/form-data', schema, false);
    expect(result).toMatchObject({ operations: [], found: 1 });
    expect(result.skipped).toMatchObject([{ reason: expect.stringContaining('cannot be sent as "multipart/form-data"') }]);
  });

  it('is lost where the operation may do without', () => {
    const operation = only(formOf(urlencoded, list, false));
    expect(operation.request.bodies).toEqual([]);
    expect(operation.losses).toMatchObject([{ code: 'form-without-fields' }]);
  });

  it('gives way to another media type', () => {
    const result = resultOf(
      { requestBody: { required: true, content: { [urlencoded]: { schema: list }, 'text/plain': { schema: text } } } },
      { method: 'post' },
    );
    expect(only(result).request.bodies.map(({ mediaType }) => mediaType)).toEqual(['text/plain']);
    expect(only(result).losses).toEqual([]);
    expect(codesOf(result)).toEqual(['form-without-fields']);
  });

  it('is left out in Swagger 2.0 too', () => {
    const parameters = [{ name: 'body', in: 'body', required: true, schema: list }];
    const result = resultOf({ consumes: [urlencoded], parameters }, { version: '2.0', method: 'post' });
    expect(result.skipped).toHaveLength(1);
  });
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

  it('is bytes of any type where every type is consumed and it is a string', () => {
    const text = { ...pet, schema: { type: 'string' } };
    expect(swagger({ parameters: [text], consumes: ['*/*'] }).request.bodies).toMatchObject([{ mediaType: '*/*', form: 'binary' }]);
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
