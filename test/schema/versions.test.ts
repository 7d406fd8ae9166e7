import { describe, expect, it } from 'vitest';
import { type Dialect, orderSchema } from '../../src/schema/index.js';
import { readSchema } from './read-schema.js';

interface Row {
  readonly says: string;
  readonly dialect: Dialect;
  readonly schema: unknown;
  readonly means: unknown;
  readonly codes?: readonly string[];
}

const named = { Pet: { type: 'object', properties: { name: { type: 'string' } } }, Kind: { type: 'string' } };
const $defs = { Pet: named.Pet };

const rows: readonly Row[] = [
  {
    says: 'nullable joins null to the type',
    dialect: '3.0',
    schema: { type: 'string', nullable: true },
    means: { type: ['string', 'null'] },
  },
  { says: 'nullable: false says nothing', dialect: '3.0', schema: { type: 'string', nullable: false }, means: { type: 'string' } },
  {
    says: 'nullable joins null to enum',
    dialect: '3.0',
    schema: { type: 'string', enum: ['a', 'b'], nullable: true },
    means: { type: ['string', 'null'], enum: ['a', 'b', null] },
  },
  {
    says: 'null already in a nullable enum stays once',
    dialect: '3.0',
    schema: { type: 'string', enum: ['a', null], nullable: true },
    means: { type: ['string', 'null'], enum: ['a', null] },
  },
  {
    says: 'null in an enum makes a 3.0 schema nullable',
    dialect: '3.0',
    schema: { type: 'string', enum: ['a', null] },
    means: { type: ['string', 'null'], enum: ['a', null] },
  },
  {
    says: 'nullable beside a reference',
    dialect: '3.0',
    schema: { properties: { pet: { $ref: '#/components/schemas/Pet', nullable: true, description: 'Owner' } } },
    means: {
      type: 'object',
      properties: { pet: { description: 'Owner', anyOf: [{ $ref: '#/$defs/Pet' }, { type: 'null' }] } },
      $defs,
    },
  },
  {
    says: 'nullable around an allOf of one reference',
    dialect: '3.0',
    schema: { properties: { pet: { allOf: [{ $ref: '#/components/schemas/Pet' }], nullable: true } } },
    means: { type: 'object', properties: { pet: { anyOf: [{ $ref: '#/$defs/Pet' }, { type: 'null' }] } }, $defs },
  },
  {
    says: 'nullable around an allOf that is merged',
    dialect: '3.0',
    schema: { allOf: [{ $ref: '#/components/schemas/Pet' }, { required: ['name'] }], nullable: true },
    means: { type: ['object', 'null'], properties: named.Pet.properties, required: ['name'] },
  },
  {
    says: 'nullable with oneOf',
    dialect: '3.0',
    schema: { nullable: true, oneOf: [{ type: 'string' }, { type: 'integer' }] },
    means: { oneOf: [{ type: 'string' }, { type: 'integer' }, { type: 'null' }] },
  },
  { says: 'x-nullable of 2.0', dialect: '2.0', schema: { type: 'string', 'x-nullable': true }, means: { type: ['string', 'null'] } },
  {
    says: 'a description around an allOf of one reference stays a reference',
    dialect: '3.0',
    schema: { properties: { pet: { allOf: [{ $ref: '#/components/schemas/Pet' }], description: 'Mine' } } },
    means: { type: 'object', properties: { pet: { $ref: '#/$defs/Pet', description: 'Mine' } }, $defs },
  },
  {
    says: 'boolean exclusiveMinimum',
    dialect: '3.0',
    schema: { type: 'number', minimum: 0, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false },
    means: { type: 'number', exclusiveMinimum: 0, maximum: 9 },
  },
  {
    says: 'boolean exclusiveMinimum in 2.0',
    dialect: '2.0',
    schema: { type: 'number', maximum: 9, exclusiveMaximum: true },
    means: { type: 'number', exclusiveMaximum: 9 },
  },
  {
    says: 'numeric exclusiveMinimum',
    dialect: '3.1',
    schema: { type: 'number', exclusiveMinimum: 0 },
    means: { type: 'number', exclusiveMinimum: 0 },
  },
  { says: 'example', dialect: '3.0', schema: { type: 'string', example: 'x' }, means: { type: 'string', examples: ['x'] } },
  { says: 'examples', dialect: '3.1', schema: { type: 'string', examples: ['x', 'y'] }, means: { type: 'string', examples: ['x', 'y'] } },
  {
    says: 'examples win over example',
    dialect: '3.1',
    schema: { type: 'string', example: 'x', examples: ['y'] },
    means: { type: 'string', examples: ['y'] },
  },
  { says: 'a list of types', dialect: '3.1', schema: { type: ['string', 'null'] }, means: { type: ['string', 'null'] } },
  { says: 'a list of one type', dialect: '3.1', schema: { type: ['string'] }, means: { type: 'string' } },
  { says: 'const', dialect: '3.1', schema: { const: 'a' }, means: { const: 'a' } },
  { says: 'const null', dialect: '3.1', schema: { const: null }, means: { const: null } },
  {
    says: 'keywords beside a reference in 3.1',
    dialect: '3.1',
    schema: { properties: { pet: { $ref: '#/components/schemas/Pet', description: 'Mine', minProperties: 1 } } },
    means: { type: 'object', properties: { pet: { $ref: '#/$defs/Pet', description: 'Mine', minProperties: 1 } }, $defs },
  },
  {
    says: 'a type restated beside a reference in 3.0 is ignored, as the version says',
    dialect: '3.0',
    schema: { properties: { kind: { $ref: '#/components/schemas/Kind', type: 'object', description: 'Mine' } } },
    means: { type: 'object', properties: { kind: { $ref: '#/$defs/Kind', description: 'Mine' } }, $defs: { Kind: named.Kind } },
  },
  {
    says: 'type: file of 2.0 is written as base64',
    dialect: '2.0',
    schema: { type: 'file' },
    means: { type: 'string', format: 'binary', contentEncoding: 'base64' },
  },
  {
    says: 'format binary is written as base64',
    dialect: '3.0',
    schema: { type: 'string', format: 'binary' },
    means: { type: 'string', format: 'binary', contentEncoding: 'base64' },
  },
  {
    says: 'format byte is base64',
    dialect: '3.0',
    schema: { type: 'string', format: 'byte' },
    means: { type: 'string', format: 'byte', contentEncoding: 'base64' },
  },
  {
    says: 'a binary media type of 3.1 is written as base64',
    dialect: '3.1',
    schema: { type: 'string', contentMediaType: 'image/png' },
    means: { type: 'string', contentMediaType: 'image/png', contentEncoding: 'base64' },
  },
  {
    says: 'a text media type is text',
    dialect: '3.1',
    schema: { type: 'string', contentMediaType: 'application/vnd.x+json' },
    means: { type: 'string', contentMediaType: 'application/vnd.x+json' },
  },
  {
    says: 'xml, externalDocs and x- keywords go without a word',
    dialect: '3.0',
    schema: { type: 'string', xml: { name: 'x' }, externalDocs: { url: 'http://x' }, 'x-go-type': 'int', discriminator: {} },
    means: { type: 'string' },
  },
  {
    says: 'everything that restricts or explains is kept',
    dialect: '3.1',
    schema: {
      type: 'object',
      title: 'T',
      description: 'D',
      deprecated: true,
      minProperties: 1,
      maxProperties: 3,
      required: ['a'],
      additionalProperties: false,
      patternProperties: { '^x-': { type: 'string' } },
      propertyNames: { maxLength: 9 },
      properties: {
        a: { type: 'string', format: 'date', default: '2020-01-01', minLength: 1, maxLength: 10, pattern: '^[0-9-]+$' },
        b: { type: 'integer', multipleOf: 2, minimum: 0, maximum: 8, enum: [0, 2, 4] },
        c: { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: 2, uniqueItems: true },
        d: { type: 'array', prefixItems: [{ type: 'string' }], items: false },
        e: { type: 'array', contains: { type: 'string' }, minContains: 1, maxContains: 2 },
      },
      dependentRequired: { b: ['c'] },
      dependentSchemas: { c: { required: ['d'] } },
      if: { required: ['b'] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { required: ['c'] },
      else: { required: ['d'] },
    },
    means: 'itself',
  },
  { says: 'a boolean schema', dialect: '3.1', schema: true, means: true },
  { says: 'false', dialect: '3.1', schema: false, means: false },
  { says: 'the empty schema', dialect: '3.0', schema: {}, means: {} },
  { says: 'properties without type', dialect: '3.0', schema: { properties: { a: {} } }, means: { type: 'object', properties: { a: {} } } },
  {
    says: 'items without type',
    dialect: '3.0',
    schema: { items: { type: 'string' } },
    means: { type: 'array', items: { type: 'string' } },
  },
  {
    says: 'a map',
    dialect: '3.0',
    schema: { additionalProperties: { type: 'integer' } },
    means: { type: 'object', additionalProperties: { type: 'integer' } },
  },
  {
    says: 'properties named like keywords',
    dialect: '3.0',
    schema: {
      type: 'object',
      properties: {
        type: { type: 'string' },
        properties: { type: 'object' },
        $ref: { type: 'string' },
        required: { type: 'boolean' },
        allOf: {},
      },
    },
    means: 'itself',
  },
  // Keywords of another version are read for what they mean, with a word about it.
  {
    says: 'nullable in 3.1',
    dialect: '3.1',
    schema: { type: 'string', nullable: true },
    means: { type: ['string', 'null'] },
    codes: ['foreign-keyword'],
  },
  {
    says: 'boolean exclusiveMinimum in 3.1',
    dialect: '3.1',
    schema: { type: 'number', minimum: 0, exclusiveMinimum: true },
    means: { type: 'number', exclusiveMinimum: 0 },
    codes: ['foreign-keyword'],
  },
  { says: 'const in 3.0', dialect: '3.0', schema: { const: 1 }, means: { const: 1 }, codes: ['foreign-keyword'] },
  {
    says: 'a list of types in 3.0',
    dialect: '3.0',
    schema: { type: ['string', 'null'] },
    means: { type: ['string', 'null'] },
    codes: ['foreign-keyword'],
  },
  {
    says: 'oneOf in 2.0',
    dialect: '2.0',
    schema: { oneOf: [{ type: 'string' }, { type: 'integer' }] },
    means: { oneOf: [{ type: 'string' }, { type: 'integer' }] },
    codes: ['foreign-keyword'],
  },
  {
    says: 'dependencies of draft 7',
    dialect: '3.1',
    schema: { type: 'object', dependencies: { a: ['b'], c: { required: ['d'] } } },
    means: { type: 'object', dependentRequired: { a: ['b'] }, dependentSchemas: { c: { required: ['d'] } } },
    codes: ['foreign-keyword'],
  },
  {
    says: 'a tuple under items',
    dialect: '3.0',
    schema: { type: 'array', items: [{ type: 'string' }, { type: 'integer' }], additionalItems: false },
    means: { type: 'array', prefixItems: [{ type: 'string' }, { type: 'integer' }], items: false },
    codes: ['items-list', 'foreign-keyword'],
  },
  {
    says: 'definitions of a pasted JSON Schema',
    dialect: '3.0',
    schema: { type: 'object', properties: { a: { $ref: '#/definitions/A' } }, definitions: { A: { type: 'string' } } },
    means: {
      type: 'object',
      properties: { a: { $ref: '#/$defs/x-here.definitions.A' } },
      $defs: { 'x-here.definitions.A': { type: 'string' } },
    },
    codes: ['misspelt-reference'],
  },
];

describe('a schema is read for what its version means', () => {
  it.each(rows)('$dialect: $says', ({ dialect, schema, means, codes }) => {
    const result = readSchema(schema, { dialect, schemas: named });
    expect(orderSchema(result.schema)).toEqual(means === 'itself' ? schema : means);
    if (codes !== undefined && codes.length > 0) expect(result.codes).toEqual(codes);
    else expect(result.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('leaves binary output as it is', () => {
    const { schema } = readSchema({ type: 'string', format: 'binary' }, { dialect: '3.0', direction: 'output' });
    expect(schema).toEqual({ type: 'string', format: 'binary' });
  });

  it('reports a foreign keyword once however often it is used', () => {
    const { codes } = readSchema({ properties: { a: { const: 1 }, b: { const: 2 }, c: { if: {} } } }, { dialect: '3.0' });
    expect(codes).toEqual(['foreign-keyword', 'foreign-keyword']);
  });

  it('says the same in every version', () => {
    const pet = {
      type: 'object',
      required: ['name'],
      properties: { name: { type: 'string' }, tags: { type: 'array', items: { $ref: '#/TAG' } } },
    };
    const tag = { type: 'object', properties: { id: { type: 'integer', format: 'int64' } } };
    const read = (dialect: Dialect, prefix: string) => {
      const text = JSON.stringify({ Pet: pet, Tag: tag }).replace('#/TAG', `${prefix}/Tag`);
      return readSchema({ $ref: `${prefix}/Pet` }, { dialect, schemas: JSON.parse(text) }).schema;
    };
    const expected = read('3.1', '#/components/schemas');
    expect(read('2.0', '#/definitions')).toEqual(expected);
    expect(read('3.0', '#/components/schemas')).toEqual(expected);
    expect(read('3.2', '#/components/schemas')).toEqual(expected);
    expect(read('2020-12', '#/$defs')).toEqual(expected);
    expect(expected).toMatchObject({ properties: { tags: { items: { $ref: '#/$defs/Tag' } } }, $defs: { Tag: { type: 'object' } } });
  });

  it('reads an absent schema as any value', () => {
    const { schema, codes } = readSchema(undefined);
    expect(schema).toBe(true);
    expect(codes).toEqual([]);
  });
});
