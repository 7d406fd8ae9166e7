import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/model/index.js';
import { codesOf, only, operationOf, resultOf } from './documents.js';

const thing = { type: 'object', properties: { a: { type: 'string' } } };
const json = (schema: JsonObject): JsonObject => ({ description: 'OK', content: { 'application/json': { schema } } });

describe('responses', () => {
  it('are all recorded, numbers before ranges before default, the best media type first', () => {
    const responses = {
      default: json(thing),
      '4XX': { description: 'Bad' },
      '200': { description: 'OK', content: { 'text/csv': {}, 'application/json': { schema: thing } } },
      '2xx': json(thing),
      '204': { description: 'Gone' },
      'x-note': 'not one',
    };
    expect(operationOf({ responses }).responses.map(({ status, mediaType }) => [status, mediaType])).toEqual([
      ['200', 'application/json'],
      ['200', 'text/csv'],
      ['204', ''],
      ['2XX', 'application/json'],
      ['4XX', ''],
      ['default', 'application/json'],
    ]);
  });

  it('have a schema where the answer is JSON', () => {
    const content = {
      'application/json': { schema: thing },
      'application/hal+json': { schema: thing },
      'text/plain': { schema: { type: 'string' } },
      'application/xml': { schema: thing },
    };
    expect(operationOf({ responses: { '200': { description: '', content } } }).responses).toEqual([
      { status: '200', mediaType: 'application/json', schema: thing, pointer: '#/paths/~1things/get/responses/200' },
      { status: '200', mediaType: 'application/hal+json', schema: thing, pointer: '#/paths/~1things/get/responses/200' },
      { status: '200', mediaType: 'text/plain', pointer: '#/paths/~1things/get/responses/200' },
      { status: '200', mediaType: 'application/xml', pointer: '#/paths/~1things/get/responses/200' },
    ]);
  });

  it('leave out what only a request has', () => {
    const schema = { type: 'object', properties: { a: { type: 'string' }, secret: { type: 'string', writeOnly: true } } };
    expect(operationOf({ responses: { '200': json(schema) } }).responses[0]?.schema).toEqual(thing);
  });

  it('follow references to responses and media types', () => {
    const rest = { components: { responses: { R: json(thing) } } };
    expect(operationOf({ responses: { '200': { $ref: '#/components/responses/R' } } }, { rest }).responses).toMatchObject([
      { status: '200', schema: thing, pointer: '#/components/responses/R' },
    ]);
  });

  it.each<[string, unknown, string]>([
    ['null', { '200': null }, 'malformed-response'],
    ['a text', { '200': 'OK' }, 'malformed-response'],
    ['under a key that is no status', { ok: { description: 'OK' } }, 'malformed-response'],
    ['a dangling reference', { '200': { $ref: '#/components/responses/None' } }, 'malformed-response'],
  ])('that are %s are losses', (_, responses, code) => {
    expect(operationOf({ responses: responses as JsonObject }).losses).toMatchObject([{ code }]);
  });

  it('that are no object are said', () => {
    expect(codesOf(resultOf({ responses: [] as never }))).toEqual(['malformed-responses']);
    expect(operationOf({}).responses).toEqual([]);
  });
});

describe('a stream', () => {
  it.each<[string, 'sse' | 'ndjson']>([
    ['text/event-stream', 'sse'],
    ['application/x-ndjson', 'ndjson'],
    ['application/jsonl', 'ndjson'],
    ['application/json-seq', 'ndjson'],
    ['application/stream+json', 'ndjson'],
  ])('of %s is %s', (mediaType, streaming) => {
    expect(operationOf({ responses: { '200': { description: '', content: { [mediaType]: {} } } } }).streaming).toBe(streaming);
  });

  it('of a failure does not count', () => {
    expect(operationOf({ responses: { '400': { description: '', content: { 'text/event-stream': {} } } } }).streaming).toBeUndefined();
  });

  it('has the list of its items as schema (OpenAPI 3.2)', () => {
    const content = { 'text/event-stream': { itemSchema: thing } };
    expect(operationOf({ responses: { '200': { description: '', content } } }, { version: '3.2.0' }).responses[0]?.schema).toMatchObject({
      type: 'array',
      items: thing,
    });
  });
});

describe('responses of Swagger 2.0', () => {
  const swagger = (response: JsonObject, operation: JsonObject = {}, rest: JsonObject = {}) =>
    operationOf({ responses: { '200': response }, ...operation }, { version: '2.0', rest }).responses;

  it.each<[JsonObject, JsonObject, readonly string[]]>([
    [{}, {}, ['application/json']],
    [{ produces: ['application/xml', 'application/json'] }, {}, ['application/json', 'application/xml']],
    [{}, { produces: ['application/vnd.x+json'] }, ['application/vnd.x+json']],
    [{ produces: ['text/csv'] }, { produces: ['application/json'] }, ['text/csv']],
  ])('with %j in a document with %j have the media types %j', (operation, rest, types) => {
    expect(swagger({ description: 'OK', schema: thing }, operation, rest).map(({ mediaType }) => mediaType)).toEqual(types);
  });

  it('carry the schema', () => {
    expect(swagger({ description: 'OK', schema: thing })).toMatchObject([{ mediaType: 'application/json', schema: thing }]);
  });

  it('of type file are bytes', () => {
    expect(swagger({ description: 'OK', schema: { type: 'file' } }, { produces: ['application/json', 'image/png'] })).toEqual([
      expect.not.objectContaining({ schema: expect.anything() }),
    ]);
    expect(swagger({ description: 'OK', schema: { type: 'file' } })).toMatchObject([{ mediaType: 'application/octet-stream' }]);
  });

  it('without schema have no media type', () => {
    expect(swagger({ description: 'OK' }, { produces: ['application/json'] })).toMatchObject([{ mediaType: '' }]);
  });

  it('are read in a 3.0 document, and content in a 2.0 one', () => {
    const older = resultOf({ responses: { '200': { description: '', schema: thing } } }, { version: '3.0.3' });
    expect(only(older).responses).toMatchObject([{ mediaType: 'application/json', schema: thing }]);
    expect(codesOf(older)).toEqual(['foreign-keyword']);
    const newer = resultOf({ responses: { '200': json(thing) } }, { version: '2.0' });
    expect(only(newer).responses).toMatchObject([{ mediaType: 'application/json', schema: thing }]);
    expect(codesOf(newer)).toEqual(['foreign-keyword']);
  });
});
