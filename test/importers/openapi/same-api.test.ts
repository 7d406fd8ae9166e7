import { describe, expect, it } from 'vitest';
import { importOpenapi } from '../../../src/importers/index.js';
import type { JsonObject } from '../../../src/model/index.js';
import { planDirectFiles } from '../../../src/planning/index.js';
import { documentSet } from '../document-set.js';

const info = { title: 'Shop', version: '1' };
const secured = { security: [{ key: [] }] };
const text = { type: 'string' };

/** The schemas of one API in the words of each version. */
const item = (nullableText: JsonObject, positive: JsonObject, file: string): JsonObject => ({
  type: 'object',
  required: ['name'],
  properties: {
    id: { type: 'integer', format: 'int64', readOnly: true },
    name: { type: 'string', maxLength: 40 },
    note: nullableText,
    price: positive,
    state: { type: 'string', enum: ['new', 'sold'], default: 'new' },
    parent: { $ref: file },
  },
});
const three = { type: 'number', minimum: 0, exclusiveMinimum: true };
const later = { type: 'number', exclusiveMinimum: 0 };

const swagger2: JsonObject = {
  swagger: '2.0',
  info,
  host: 'api.test',
  basePath: '/v1',
  schemes: ['https'],
  consumes: ['application/json'],
  produces: ['application/json'],
  ...secured,
  securityDefinitions: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } },
  definitions: { Item: item({ type: 'string', 'x-nullable': true }, three, '#/definitions/Item') },
  paths: {
    '/items': {
      get: {
        operationId: 'listItems',
        summary: 'List items',
        parameters: [
          { name: 'ids', in: 'query', type: 'array', items: { type: 'integer' }, collectionFormat: 'csv' },
          { name: 'tags', in: 'query', type: 'array', items: text, collectionFormat: 'multi' },
          { name: 'X-Trace', in: 'header', type: 'string' },
        ],
        responses: { 200: { description: 'The items', schema: { type: 'array', items: { $ref: '#/definitions/Item' } } } },
      },
      post: {
        operationId: 'addItem',
        summary: 'Add an item',
        parameters: [{ name: 'item', in: 'body', required: true, schema: { $ref: '#/definitions/Item' } }],
        responses: { 201: { description: 'The item', schema: { $ref: '#/definitions/Item' } } },
      },
    },
    '/items/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, type: 'integer', format: 'int64' }],
      put: {
        operationId: 'fillForm',
        summary: 'Fill a form',
        consumes: ['application/x-www-form-urlencoded'],
        parameters: [
          { name: 'color', in: 'formData', type: 'string', required: true },
          { name: 'sizes', in: 'formData', type: 'array', items: { type: 'integer' }, collectionFormat: 'csv' },
        ],
        responses: { 204: { description: 'Done' } },
      },
      patch: {
        operationId: 'upload',
        summary: 'Upload a picture',
        consumes: ['multipart/form-data'],
        parameters: [{ name: 'picture', in: 'formData', type: 'file', required: true }],
        responses: { 204: { description: 'Done' } },
      },
      get: { operationId: 'open', summary: 'Is public', security: [], responses: { 200: { description: 'x', schema: text } } },
    },
  },
};

function openapi3(version: '3.0.3' | '3.1.0' | '3.2.0'): JsonObject {
  const isOld = version === '3.0.3';
  const note = isOld ? { type: 'string', nullable: true } : { type: ['string', 'null'] };
  const picture = isOld ? { type: 'string', format: 'binary' } : { type: 'string', contentMediaType: 'application/octet-stream' };
  const json = (schema: JsonObject): JsonObject => ({ content: { 'application/json': { schema } } });
  const ref = { $ref: '#/components/schemas/Item' };
  return {
    openapi: version,
    info,
    servers: [{ url: 'https://api.test/v1' }],
    ...secured,
    components: {
      securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } },
      schemas: { Item: item(note, isOld ? three : later, '#/components/schemas/Item') },
    },
    paths: {
      '/items': {
        get: {
          operationId: 'listItems',
          summary: 'List items',
          parameters: [
            { name: 'ids', in: 'query', explode: false, schema: { type: 'array', items: { type: 'integer' } } },
            { name: 'tags', in: 'query', schema: { type: 'array', items: text } },
            { name: 'X-Trace', in: 'header', schema: text },
          ],
          responses: { 200: { description: 'The items', ...json({ type: 'array', items: ref }) } },
        },
        post: {
          operationId: 'addItem',
          summary: 'Add an item',
          requestBody: { required: true, ...json(ref) },
          responses: { 201: { description: 'The item', ...json(ref) } },
        },
      },
      '/items/{id}': {
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer', format: 'int64' } }],
        put: {
          operationId: 'fillForm',
          summary: 'Fill a form',
          requestBody: {
            required: true,
            content: {
              'application/x-www-form-urlencoded': {
                schema: {
                  type: 'object',
                  required: ['color'],
                  properties: { color: text, sizes: { type: 'array', items: { type: 'integer' } } },
                },
                encoding: { sizes: { style: 'form', explode: false } },
              },
            },
          },
          responses: { 204: { description: 'Done' } },
        },
        patch: {
          operationId: 'upload',
          summary: 'Upload a picture',
          requestBody: {
            required: true,
            content: { 'multipart/form-data': { schema: { type: 'object', required: ['picture'], properties: { picture } } } },
          },
          responses: { 204: { description: 'Done' } },
        },
        get: { operationId: 'open', summary: 'Is public', security: [], responses: { 200: { description: 'x', ...json(text) } } },
      },
    },
  };
}

function toolsOf(document: JsonObject): Readonly<Record<string, string>> {
  const result = importOpenapi(documentSet(document, 'shop.json'));
  expect(result.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
  const { files } = planDirectFiles({
    result,
    kind: 'openapi',
    sourceName: 'shop',
    sourceDigest: '0'.repeat(64),
    typedOrigins: [],
    toolVersion: '1.2.3',
    options: {},
  });
  return Object.fromEntries(files.map(({ name, text: file }) => [name, file]));
}

describe('one API written in every version', () => {
  const expected = toolsOf(openapi3('3.1.0'));

  it('has five tools', () => {
    expect(Object.keys(expected)).toEqual(['additem', 'fillform', 'listitems', 'open', 'upload']);
    expect(expected.additem).toContain('exclusiveMinimum: 0');
    expect(expected.listitems).toMatch(/ids:\n {10}value: "\{ids\}"\n {10}explode: false/);
  });

  it.each([
    ['Swagger 2.0', swagger2],
    ['OpenAPI 3.0', openapi3('3.0.3')],
    ['OpenAPI 3.2', openapi3('3.2.0')],
  ])('gives the same tools in %s', (_, document) => {
    expect(toolsOf(document)).toEqual(expected);
  });
});
