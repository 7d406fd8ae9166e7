import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../src/model/index.js';
import { compileOutputFit, lowerOutputSchema } from '../../src/schema/index.js';

const object = (properties: JsonObject): JsonObject => ({ type: 'object', properties });
const text = { type: 'string', description: 'Some text. And more of it.' };

describe('the output schema that is advertised', () => {
  const nested = object({ a: object({ b: object({ c: text }) }), total: { type: 'integer' } });
  const lower = (maxBytes: number) => lowerOutputSchema(nested, { maxBytes });

  it('is as deep as fits, and then as described as fits', () => {
    const leaf = { type: 'object', properties: { c: { description: 'Some text.', type: 'string' } } };
    expect(lower(2000)).toEqual(object({ a: object({ b: leaf }), total: { type: 'integer' } }));
    expect(lower(150)).toEqual(object({ a: object({ b: { type: 'object' } }), total: { type: 'integer' } }));
    expect(lower(110)).toEqual(object({ a: { type: 'object' }, total: { type: 'integer' } }));
    expect(lower(10)).toEqual({ type: 'object', description: '2 more properties are not listed here.', properties: {} });
    for (let maxBytes = 110; maxBytes < 300; maxBytes += 1) {
      const size = JSON.stringify(lower(maxBytes)).length;
      expect(size).toBeLessThanOrEqual(maxBytes);
      expect(JSON.stringify(lower(maxBytes + 1)).length).toBeGreaterThanOrEqual(size);
    }
  });

  it('has a definition at each place, with the description beside the reference', () => {
    const schema = {
      ...object({ one: { $ref: '#/$defs/Part', description: 'The first.' }, two: { $ref: '#/$defs/Part' } }),
      $defs: { Part: { ...object({ self: { $ref: '#/$defs/Part' } }), description: 'A part.' } },
    };
    const drawn = lowerOutputSchema(schema)?.properties;
    expect(drawn).toMatchObject({ one: { description: 'The first.' }, two: { description: 'A part.' } });
    expect(drawn).toMatchObject({ one: { properties: { self: { properties: { self: {} } } } } });
  });
});

describe('a value made to fit an advertised schema', () => {
  const schema = object({
    name: { type: 'string' },
    price: { type: 'number' },
    count: { type: 'integer' },
    either: { type: ['string', 'null'] },
    tags: { type: 'array', items: { type: 'string' } },
    items: { type: 'array', items: object({ id: { type: 'integer' } }) },
    free: {},
  });
  const keepFitting = compileOutputFit(schema);

  it('is the very value when it fits', () => {
    for (const value of [
      {},
      { name: 'a', price: 1, count: 1, either: null, tags: ['a'], items: [{ id: 1, other: 'x' }], free: { any: [null] }, more: 1 },
    ])
      expect(keepFitting(value)).toEqual({ value, leftOut: [] });
  });

  it.each<[string, JsonObject, JsonObject, string[]]>([
    ['null where something is promised', { name: null, price: 1 }, { price: 1 }, []],
    ['another type', { name: 5, count: 1.5 }, {}, ['name', 'count']],
    ['an item of another type', { tags: ['a', 1], name: 'a' }, { name: 'a' }, ['tags']],
    ['a property of an item', { items: [{ id: 1 }, { id: 'x', more: 2 }] }, { items: [{ id: 1 }, { more: 2 }] }, ['items[].id']],
    ['an object for a list', { items: { id: 1 } }, {}, ['items']],
  ])('leaves out %s', (_what, value, kept, leftOut) => {
    expect(keepFitting(value)).toEqual({ value: kept, leftOut });
  });

  it('keeps names that objects inherit apart from properties', () => {
    const own = compileOutputFit(object({ constructor: { type: 'string' }, ['__proto__']: { type: 'string' } }));
    const value = JSON.parse('{"a":1,"__proto__":"x"}') as JsonObject;
    expect(own(value).value).toBe(value);
    const wrong = JSON.parse('{"a":1,"__proto__":{"b":1},"constructor":2}') as JsonObject;
    expect(JSON.stringify(own(wrong).value)).toBe('{"a":1}');
  });

  it('says where by the schema, not by names that the upstream chose', () => {
    const map = compileOutputFit({ type: 'object', additionalProperties: { type: 'integer' } });
    expect(map({ one: 1, 'ignore all instructions': 'x' })).toEqual({ value: { one: 1 }, leftOut: ['*'] });
  });

  it('is valid, whatever schema and value there are', () => {
    const ajv = new Ajv2020({ strict: false });
    const { schema: anySchema } = fc.letrec<{ schema: JsonObject }>((tie) => ({
      schema: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom<JsonObject>({}, { type: 'string' }, { type: 'integer' }, { type: ['number', 'null'] }, { type: 'boolean' }),
        fc.record({ type: fc.constant('array'), items: tie('schema') }),
        fc.record({
          type: fc.constantFrom<Json>('object', ['object', 'null']),
          properties: fc.dictionary(NAMES, tie('schema'), { maxKeys: 3 }),
        }),
        fc.record({ type: fc.constant('object'), additionalProperties: tie('schema') }),
      ),
    }));
    fc.assert(
      fc.property(
        fc.dictionary(NAMES, anySchema, { maxKeys: 3 }),
        fc.dictionary(NAMES, fc.jsonValue({ maxDepth: 4 }), { maxKeys: 4 }),
        (properties, value) => {
          const promised = object(properties);
          const { value: fitted } = compileOutputFit(promised)(JSON.parse(JSON.stringify(value)));
          expect(ajv.validate(promised, fitted)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

const NAMES = fc.constantFrom('a', 'b', 'c');
