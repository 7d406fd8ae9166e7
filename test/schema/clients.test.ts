import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/model/index.js';
import { fitInputSchema } from '../../src/schema/index.js';

/** An input schema with one property `p`, and what becomes of it. */
function fitProperty(property: JsonObject, dialect: 'openai' | 'gemini', more: JsonObject = {}): unknown {
  const fitted = fitInputSchema({ type: 'object', properties: { p: property }, ...more }, dialect);
  return (fitted.properties as JsonObject).p;
}

describe('gemini', () => {
  it.each<[string, JsonObject, JsonObject]>([
    ['const of a text', { const: 'a' }, { type: 'string', enum: ['a'] }],
    ['const of a number', { const: 7, description: 'Seven' }, { type: 'integer', description: 'Seven. Must be 7.' }],
    ['an enum of numbers', { type: 'integer', enum: [1, 2] }, { type: 'integer', description: 'One of: 1, 2.' }],
    ['an enum of texts and null', { enum: ['a', null] }, { type: 'string', enum: ['a'] }],
    ['a type or null', { type: ['string', 'null'] }, { type: 'string', nullable: true }],
    ['several types', { type: ['string', 'integer'] }, { anyOf: [{ type: 'string' }, { type: 'integer' }] }],
    ['a union with null', { oneOf: [{ type: 'integer' }, { type: 'null' }] }, { type: 'integer', nullable: true }],
    ['a union', { oneOf: [{ type: 'integer' }, { type: 'string' }] }, { anyOf: [{ type: 'integer' }, { type: 'string' }] }],
    ['allOf', { allOf: [{ type: 'string', minLength: 1 }, { maxLength: 3 }] }, { type: 'string', minLength: 1, maxLength: 3 }],
    [
      'exclusive bounds of integers',
      { type: 'integer', exclusiveMinimum: 0, exclusiveMaximum: 10 },
      { type: 'integer', minimum: 1, maximum: 9 },
    ],
    [
      'exclusive bounds of numbers',
      { type: 'number', exclusiveMinimum: 0 },
      { type: 'number', minimum: 0, description: 'Greater than 0.' },
    ],
    ['a format that is not known', { type: 'string', format: 'uri' }, { type: 'string', description: 'Format: uri.' }],
    ['a format that is known', { type: 'string', format: 'date-time' }, { type: 'string', format: 'date-time' }],
    ['a default', { type: 'integer', default: 10, description: 'How many' }, { type: 'integer', description: 'How many. Default: 10.' }],
    ['no type', {}, { type: 'string' }],
    ['an array of anything', { type: 'array', items: {} }, { type: 'array', items: { type: 'string' } }],
    [
      'keywords without a field',
      {
        type: 'object',
        title: 'T',
        additionalProperties: false,
        properties: { a: { type: 'string', readOnly: false, examples: ['x'] } },
        required: ['a', 'b'],
      },
      { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] },
    ],
  ])('%s', (_name, property, expected) => {
    expect(fitProperty(property, 'gemini')).toEqual(expected);
  });

  it('references, recursive ones too', () => {
    const Node = { type: 'object', properties: { next: { $ref: '#/$defs/Node' } } };
    expect(fitProperty({ $ref: '#/$defs/Node', description: 'A node' }, 'gemini', { $defs: { Node } })).toEqual({
      type: 'object',
      description: 'A node',
      properties: { next: { type: 'object' } },
    });
  });

  it('nothing but fields of its schema is left of any schema', () => {
    const fields = new Set(
      'type format description nullable enum anyOf items minItems maxItems properties required minProperties maxProperties minLength maxLength pattern minimum maximum'.split(
        ' ',
      ),
    );
    const check = (schema: JsonObject): void => {
      for (const [keyword, value] of Object.entries(schema)) {
        expect(fields).toContain(keyword);
        if (keyword === 'properties') for (const property of Object.values(value as JsonObject)) check(property as JsonObject);
        if (keyword === 'items') check(value as JsonObject);
        if (keyword === 'anyOf') for (const branch of value as unknown as JsonObject[]) check(branch);
        if (keyword === 'type') expect(typeof value).toBe('string');
      }
    };
    const { schema } = fc.letrec<{ schema: JsonObject }>((tie) => ({
      schema: fc.oneof(
        { maxDepth: 4 },
        fc.record(
          {
            type: fc.constantFrom('string', 'integer', ['string', 'null'], ['object', 'array']),
            const: fc.jsonValue() as fc.Arbitrary<never>,
            format: fc.constantFrom('uri', 'date-time', 'int64'),
            enum: fc.constantFrom(['a'], [1, null], []),
            $ref: fc.constantFrom('#/$defs/a', '#/$defs/none'),
            exclusiveMinimum: fc.integer(),
          },
          { requiredKeys: [] },
        ),
        fc.record(
          {
            type: fc.constantFrom('object', 'array'),
            properties: fc.dictionary(
              fc.constantFrom('a', 'b', 'type', 'properties'),
              fc.oneof(tie('schema'), fc.boolean()),
            ) as fc.Arbitrary<never>,
            items: fc.oneof(tie('schema'), fc.boolean()),
            oneOf: fc.array(tie('schema')),
            allOf: fc.array(tie('schema')),
            anyOf: fc.array(tie('schema')),
            not: tie('schema'),
            required: fc.constantFrom(['a'], ['z']),
            additionalProperties: fc.oneof(tie('schema'), fc.boolean()),
          },
          { requiredKeys: [] },
        ),
      ) as fc.Arbitrary<JsonObject>,
    }));
    fc.assert(
      fc.property(schema, schema, (property, definition) => {
        check(fitInputSchema({ type: 'object', properties: { p: property }, $defs: { a: definition } }, 'gemini'));
      }),
    );
  });
});

describe('openai', () => {
  it.each<[string, JsonObject, JsonObject]>([
    ['allOf', { allOf: [{ type: 'string' }, { maxLength: 3 }] }, { type: 'string', maxLength: 3 }],
    ['oneOf', { oneOf: [{ type: 'string' }, { type: 'integer' }] }, { anyOf: [{ type: 'string' }, { type: 'integer' }] }],
    ['conditions', { type: 'object', properties: {}, not: { required: ['a'] }, if: {}, else: {} }, { type: 'object', properties: {} }],
    [
      'an object without properties',
      { type: 'object', additionalProperties: true },
      { type: 'object', properties: {}, additionalProperties: true },
    ],
    ['what it takes', { type: ['string', 'null'], format: 'uri', default: 'x' }, { type: ['string', 'null'], format: 'uri', default: 'x' }],
  ])('%s', (_name, property, expected) => {
    expect(fitProperty(property, 'openai')).toEqual(expected);
  });

  it('objects nested ten deep, and a thousand values', () => {
    const nest = (depth: number): JsonObject =>
      depth === 0 ? { type: 'string' } : { type: 'object', properties: { n: nest(depth - 1) }, required: ['n'] };
    const depthOf = (schema: JsonObject): number =>
      schema.properties === undefined
        ? 0
        : 1 + Math.max(0, ...Object.values(schema.properties as JsonObject).map((one) => depthOf(one as JsonObject)));
    expect(depthOf(fitInputSchema(nest(14), 'openai'))).toBe(10);
    const values = Array.from({ length: 700 }, (_, index) => `v${index}`);
    const fitted = fitInputSchema({ type: 'object', properties: { a: { enum: values }, b: { enum: values } } }, 'openai');
    expect(fitted).toMatchObject({
      properties: { a: { enum: values }, b: { description: expect.stringMatching(/^One of: "v0", "v1".*…/) } },
    });
  });
});
