import { describe, expect, it } from 'vitest';
import type { JsonSchema, OperationResponse } from '../../../src/model/index.js';
import { buildCapability } from '../../../src/planning/arguments/index.js';
import { sampleOperation } from './sample-operation.js';

const response = (status: string, schema?: JsonSchema, mediaType = 'application/json'): OperationResponse => ({
  status,
  mediaType,
  ...(schema === undefined ? {} : { schema }),
  pointer: '',
});
const build = (responses: readonly OperationResponse[], changes = {}) =>
  buildCapability(sampleOperation({}, { responses, ...changes }), 'x', { declaresSchemes: false, kind: 'openapi' }).capability;
const named = (title: string): JsonSchema => ({ type: 'object', title });

describe('the output schema', () => {
  it.each<[string, OperationResponse[], string | undefined]>([
    ['200 before 201', [response('201', named('b')), response('200', named('a'))], 'a'],
    ['a number before 2XX', [response('2XX', named('b')), response('202', named('a'))], 'a'],
    ['2XX before default', [response('default', named('b')), response('2XX', named('a'))], 'a'],
    ['default where no success is declared', [response('default', named('a')), response('404', named('b'))], 'a'],
    [
      'nothing where the success has no content: default is an error then',
      [response('204', undefined, ''), response('default', named('b'))],
      undefined,
    ],
    ['the next success where the first has no JSON', [response('200', undefined, 'text/plain'), response('201', named('a'))], 'a'],
    ['JSON of a vendor', [response('200', named('a'), 'application/vnd.x+json')], 'a'],
    ['nothing of an error', [response('404', named('a'))], undefined],
  ])('is that of %s', (_, responses, title) => {
    const { output } = build(responses).schema;
    expect(typeof output === 'object' ? output.title : undefined).toBe(title);
  });

  it.each<[string, JsonSchema, JsonSchema | undefined]>([
    ['an object', { type: 'object', properties: { a: {} } }, { type: 'object', properties: { a: {} } }],
    ['an object without a type', { properties: { a: {} } }, { type: 'object', properties: { a: {} } }],
    [
      'a union of objects',
      { oneOf: [{ type: 'object' }, { $ref: '#/$defs/A' }], $defs: { A: { type: 'object' } } },
      { type: 'object', oneOf: [{ type: 'object' }, { $ref: '#/$defs/A' }], $defs: { A: { type: 'object' } } },
    ],
    [
      'an array',
      { type: 'array', items: { $ref: '#/$defs/A' }, $defs: { A: {} } },
      {
        type: 'object',
        properties: { result: { type: 'array', items: { $ref: '#/$defs/A' } } },
        required: ['result'],
        'x-wrap-result': true,
        $defs: { A: {} },
      },
    ],
    [
      'a text',
      { type: 'string' },
      { type: 'object', properties: { result: { type: 'string' } }, required: ['result'], 'x-wrap-result': true },
    ],
    [
      'an object or null',
      { type: ['object', 'null'] },
      { type: 'object', properties: { result: { type: ['object', 'null'] } }, required: ['result'], 'x-wrap-result': true },
    ],
    [
      'an object or an array',
      { anyOf: [{ type: 'object' }, { type: 'array' }] },
      {
        type: 'object',
        properties: { result: { anyOf: [{ type: 'object' }, { type: 'array' }] } },
        required: ['result'],
        'x-wrap-result': true,
      },
    ],
    [
      'a reference in a circle',
      { $ref: '#/$defs/A', $defs: { A: { $ref: '#/$defs/A' } } },
      {
        type: 'object',
        properties: { result: { $ref: '#/$defs/A' } },
        required: ['result'],
        'x-wrap-result': true,
        $defs: { A: { $ref: '#/$defs/A' } },
      },
    ],
    ['anything', true, undefined],
    ['nothing said', { description: 'OK' }, undefined],
  ])('of %s describes an object', (_, schema, expected) => {
    expect(build([response('200', schema)]).schema.output).toEqual(expected);
  });

  it('is left out for streams', () => {
    expect(build([response('200', { type: 'array' }, 'text/event-stream')], { streaming: 'sse' }).schema.output).toBeUndefined();
  });
});

describe('Accept', () => {
  it.each<[string[], string | undefined]>([
    [['application/json'], undefined],
    [['application/json; charset=utf-8', 'text/csv'], undefined],
    [['*/*'], undefined],
    [[''], undefined],
    [[], undefined],
    [['image/png'], 'image/png'],
    [['application/vnd.api+json'], 'application/vnd.api+json'],
    [['text/csv', 'application/pdf', 'text/csv'], 'text/csv, application/pdf'],
    [['text/csv\nX: y'], undefined],
  ])('of %j is %j', (types, accept) => {
    expect(build(types.map((type) => response('200', undefined, type))).providers.primary.config.accept).toBe(accept);
  });
});
