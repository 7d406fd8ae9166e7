import { describe, expect, it } from 'vitest';
import { compileValidator, orderSchema } from '../../src/schema/index.js';
import { readSchema } from './read-schema.js';

const schemas = {
  Base: {
    type: 'object',
    title: 'Base',
    required: ['id'],
    properties: { id: { type: 'string' }, at: { type: 'string' } },
    example: { id: 'x' },
  },
  Middle: { allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { mid: { type: 'integer' } }, required: ['mid'] }] },
  Closed: { type: 'object', properties: { a: { type: 'string' } }, additionalProperties: false },
};

const rows: readonly { says: string; schema: unknown; means: unknown; code?: string }[] = [
  {
    says: 'properties and required are joined',
    schema: { allOf: [{ $ref: '#/components/schemas/Base' }, { type: 'object', properties: { b: { type: 'integer' } }, required: ['b'] }] },
    means: {
      type: 'object',
      properties: { at: { type: 'string' }, b: { type: 'integer' }, id: { type: 'string' } },
      required: ['b', 'id'],
    },
  },
  {
    says: 'a chain is merged to its end',
    schema: { allOf: [{ $ref: '#/components/schemas/Middle' }, { description: 'Leaf', properties: { leaf: {} } }] },
    means: {
      description: 'Leaf',
      type: 'object',
      properties: { at: { type: 'string' }, id: { type: 'string' }, leaf: {}, mid: { type: 'integer' } },
      required: ['id', 'mid'],
    },
  },
  {
    says: 'keywords beside allOf take part',
    schema: { required: ['at'], allOf: [{ $ref: '#/components/schemas/Base' }], properties: { at: { format: 'date' } } },
    means: { type: 'object', properties: { at: { type: 'string', format: 'date' }, id: { type: 'string' } }, required: ['at', 'id'] },
  },
  {
    says: 'restrictions are intersected',
    schema: {
      allOf: [
        { type: 'number', minimum: 1, maximum: 9, enum: [1, 2, 3] },
        { type: 'integer', minimum: 2, maximum: 12, enum: [2, 3, 4], multipleOf: 2 },
        { multipleOf: 4 },
      ],
    },
    means: { type: 'integer', enum: [2, 3], minimum: 2, maximum: 9, multipleOf: 4 },
  },
  {
    says: 'what cannot be said in one stays apart',
    schema: { allOf: [{ type: 'string', pattern: '^a' }, { pattern: 'b$' }, { anyOf: [{ maxLength: 3 }] }, { anyOf: [{ minLength: 9 }] }] },
    means: { type: 'string', pattern: '^a', allOf: [{ pattern: 'b$' }, { anyOf: [{ minLength: 9 }] }], anyOf: [{ maxLength: 3 }] },
  },
  {
    says: 'contradictions stay, and are reported',
    schema: { allOf: [{ type: 'string' }, { type: 'integer' }] },
    means: { allOf: [{ type: 'string' }, { type: 'integer' }] },
    code: 'contradictory-all-of',
  },
  {
    says: 'a property that contradicts itself leaves the others whole',
    schema: { allOf: [{ properties: { a: { type: 'string' }, b: {} } }, { properties: { a: { type: 'integer' } } }] },
    means: { type: 'object', properties: { a: { allOf: [{ type: 'string' }, { type: 'integer' }] }, b: {} } },
    code: 'contradictory-all-of',
  },
  {
    says: 'a closed part closes the union',
    schema: { allOf: [{ $ref: '#/components/schemas/Closed' }, { properties: { b: { type: 'string' } } }] },
    means: { type: 'object', properties: { a: { type: 'string' }, b: { type: 'string' } }, additionalProperties: false },
  },
  { says: 'empty parts say nothing', schema: { allOf: [{}, { type: 'string' }, true] }, means: { type: 'string' } },
  { says: 'an empty list says nothing', schema: { type: 'string', allOf: [] }, means: { type: 'string' } },
  { says: 'a part that is false admits nothing', schema: { allOf: [{ type: 'string' }, false] }, means: { not: {} } },
  { says: 'one schema in place of the list', schema: { allOf: { type: 'string' } }, means: { type: 'string' } },
  {
    says: 'the last description wins',
    schema: { description: 'own', allOf: [{ description: 'first' }, { description: 'second', type: 'string' }] },
    means: { description: 'own', type: 'string' },
  },
  {
    says: 'a property that is a reference takes what is added to it',
    schema: {
      allOf: [{ properties: { base: { $ref: '#/components/schemas/Closed' } } }, { properties: { base: { description: 'Mine' } } }],
    },
    means: { type: 'object', properties: { base: { $ref: '#/$defs/Closed', description: 'Mine' } }, $defs: { Closed: schemas.Closed } },
  },
];

describe('allOf is merged', () => {
  it.each(rows)('$says', ({ schema, means, code }) => {
    const result = readSchema(schema, { schemas });
    expect(orderSchema(result.schema)).toEqual(means);
    expect(result.codes).toEqual(code === undefined ? [] : [code]);
  });

  it('accepts and refuses as the parts together do', () => {
    const { schema } = readSchema(
      { allOf: [{ $ref: '#/components/schemas/Middle' }, { properties: { mid: { maximum: 5 } } }] },
      { schemas },
    );
    const validate = compileValidator(schema);
    expect(validate({ id: 'x', mid: 5 })).toEqual([]);
    expect(validate({ id: 'x', mid: 6 })).toHaveLength(1);
    expect(validate({ mid: 1 })).toHaveLength(1);
  });

  it('shares the properties of a base between all that are built on it', () => {
    const read = (name: string) => readSchema({ properties: { a: { $ref: `#/components/schemas/${name}` } } }, { schemas }).schema;
    expect(read('Middle')).toMatchObject({ $defs: { Middle: { properties: { id: { type: 'string' } } } } });
  });
});
