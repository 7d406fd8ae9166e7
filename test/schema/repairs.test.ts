import { describe, expect, it } from 'vitest';
import { checkSchema, type Dialect } from '../../src/schema/index.js';
import { readSchema } from './read-schema.js';

interface Row {
  readonly fault: string;
  readonly schema: unknown;
  readonly becomes: unknown;
  readonly code: string;
  readonly dialect?: Dialect;
}

const rows: readonly Row[] = [
  {
    fault: 'required: true on a property',
    schema: { type: 'object', properties: { a: { type: 'string', required: true }, b: { type: 'string', required: false } } },
    becomes: { type: 'object', properties: { a: { type: 'string' }, b: { type: 'string' } }, required: ['a'] },
    code: 'required-on-property',
  },
  { fault: 'required as one name', schema: { required: 'a' }, becomes: { required: ['a'] }, code: 'invalid-keyword' },
  { fault: 'type: any', schema: { type: 'any' }, becomes: {}, code: 'unknown-type' },
  { fault: 'type: String', schema: { type: 'String' }, becomes: { type: 'string' }, code: 'unknown-type' },
  { fault: 'type: int64', schema: { type: 'int64' }, becomes: { type: 'integer', format: 'int64' }, code: 'unknown-type' },
  { fault: 'type: float', schema: { type: 'float' }, becomes: { type: 'number', format: 'float' }, code: 'unknown-type' },
  { fault: 'type: datetime', schema: { type: 'datetime' }, becomes: { type: 'string', format: 'date-time' }, code: 'unknown-type' },
  { fault: 'type: wibble', schema: { type: 'wibble' }, becomes: {}, code: 'unknown-type' },
  { fault: 'type as an object', schema: { type: { a: 1 } }, becomes: {}, code: 'unknown-type' },
  {
    fault: 'type: file in 3.0',
    schema: { type: 'file' },
    becomes: { type: 'string', format: 'binary', contentEncoding: 'base64' },
    code: 'unknown-type',
    dialect: '3.0',
  },
  { fault: 'enum that is no list', schema: { enum: 'a' }, becomes: { enum: ['a'] }, code: 'invalid-keyword' },
  { fault: 'enum as a map', schema: { enum: { a: 'A', b: 'B' } }, becomes: { enum: ['a', 'b'] }, code: 'invalid-keyword' },
  { fault: 'an empty enum', schema: { type: 'string', enum: [] }, becomes: { type: 'string' }, code: 'invalid-keyword' },
  {
    fault: 'numbers in an enum of strings',
    schema: { type: 'string', enum: [1, true, 'x'] },
    becomes: { type: 'string', enum: ['1', 'true', 'x'] },
    code: 'enum-type',
  },
  {
    fault: 'strings in an enum of integers',
    schema: { type: 'integer', enum: ['1', '2'] },
    becomes: { type: 'integer', enum: [1, 2] },
    code: 'enum-type',
  },
  { fault: 'an enum that never fits its type', schema: { type: 'integer', enum: ['a'] }, becomes: { enum: ['a'] }, code: 'enum-type' },
  {
    fault: 'a default as text',
    schema: { type: 'integer', default: '10' },
    becomes: { type: 'integer', default: 10 },
    code: 'default-type',
  },
  {
    fault: 'a default as text that no JSON number can say',
    schema: { type: 'integer', default: '9007199254740993' },
    becomes: { type: 'integer' },
    code: 'default-type',
  },
  {
    fault: 'a default that is a flag as text',
    schema: { type: 'boolean', default: 'false' },
    becomes: { type: 'boolean', default: false },
    code: 'default-type',
  },
  {
    fault: 'numbers in enum and default of strings',
    schema: { type: 'string', enum: [1, 2], default: 1 },
    becomes: { type: 'string', enum: ['1', '2'], default: '1' },
    code: 'default-type',
  },
  {
    fault: 'a default that is no value of the enum',
    schema: { type: 'string', enum: ['a'], default: 'b' },
    becomes: { type: 'string', enum: ['a'] },
    code: 'default-type',
  },
  {
    fault: 'a default that is no list',
    schema: { type: 'array', items: { type: 'string' }, default: 'a' },
    becomes: { type: 'array', items: { type: 'string' } },
    code: 'default-type',
  },
  {
    fault: 'a default of items as text',
    schema: { type: 'array', items: { type: 'integer' }, default: ['1', 2] },
    becomes: { type: 'array', items: { type: 'integer' }, default: [1, 2] },
    code: 'default-type',
  },
  {
    fault: 'a default beside what allOf takes in',
    schema: { allOf: [{ type: 'integer' }, { minimum: 1 }], default: '5' },
    becomes: { type: 'integer', minimum: 1, default: 5 },
    code: 'default-type',
  },
  { fault: 'a default that is null', schema: { type: 'string', default: null }, becomes: { type: 'string' }, code: '' },
  {
    fault: 'a default that is null where null is taken',
    schema: { type: 'string', nullable: true, default: null },
    becomes: { type: ['string', 'null'], default: null },
    code: '',
    dialect: '3.0',
  },
  {
    fault: 'examples of another type',
    schema: { type: 'integer', examples: ['7', 'seven', 7] },
    becomes: { type: 'integer', examples: [7] },
    code: 'example-type',
  },
  {
    fault: 'an example of another type within',
    schema: { type: 'object', properties: { a: { type: 'string' } }, example: { a: 1, b: 2 } },
    becomes: { type: 'object', properties: { a: { type: 'string' } }, examples: [{ a: '1', b: 2 }] },
    code: 'example-type',
  },
  { fault: 'a pattern that is no text', schema: { pattern: 5 }, becomes: {}, code: 'invalid-keyword' },
  { fault: 'a pattern that is no regular expression', schema: { pattern: '[a-' }, becomes: {}, code: 'invalid-pattern' },
  { fault: 'a pattern in slashes', schema: { pattern: '/^[a-z\\_]+$/' }, becomes: { pattern: '^[a-z_]+$' }, code: 'invalid-pattern' },
  { fault: 'a pattern that ignores case', schema: { pattern: '/^[a-z]+$/i' }, becomes: {}, code: 'invalid-pattern' },
  { fault: 'a needless escape', schema: { pattern: '^a\\-b\\_c\\@d$' }, becomes: { pattern: '^a-b_c@d$' }, code: 'invalid-pattern' },
  { fault: 'a hyphen after a class', schema: { pattern: '^[\\w-.]+$' }, becomes: { pattern: '^[\\w\\-.]+$' }, code: 'invalid-pattern' },
  { fault: 'the ends of Perl', schema: { pattern: '\\Aab\\Z' }, becomes: { pattern: '^ab$' }, code: 'invalid-pattern' },
  { fault: 'an unescaped brace', schema: { pattern: '^{a}$' }, becomes: { pattern: '^\\{a\\}$' }, code: 'invalid-pattern' },
  {
    fault: 'a pattern that none of its samples meets',
    schema: { type: 'string', pattern: 'YYYY-MM', default: '2024-01', example: '2022-10' },
    becomes: { type: 'string', default: '2024-01', examples: ['2022-10'] },
    code: 'contradicted-bound',
  },
  {
    fault: 'a pattern that one of its samples meets',
    schema: { type: 'string', pattern: '^[a-z]+$', examples: ['ABC', 'abc'] },
    becomes: { type: 'string', pattern: '^[a-z]+$', examples: ['ABC', 'abc'] },
    code: '',
  },
  {
    fault: 'lengths that its sample does not have',
    schema: { type: 'string', minLength: 1, maxLength: 0, example: 'DATE' },
    becomes: { type: 'string', minLength: 1, examples: ['DATE'] },
    code: 'contradicted-bound',
  },
  { fault: 'items missing', schema: { type: 'array' }, becomes: { type: 'array' }, code: 'missing-items' },
  {
    fault: 'items as a list of one',
    schema: { items: [{ type: 'string' }] },
    becomes: { type: 'array', items: { type: 'string' } },
    code: 'items-list',
  },
  { fault: 'a number as text', schema: { maxLength: '10' }, becomes: { maxLength: 10 }, code: 'invalid-keyword' },
  { fault: 'a negative count', schema: { minLength: -1 }, becomes: {}, code: 'invalid-keyword' },
  { fault: 'a broken count', schema: { minItems: 1.5 }, becomes: { minItems: 1 }, code: 'invalid-keyword' },
  { fault: 'multipleOf zero', schema: { multipleOf: 0 }, becomes: {}, code: 'invalid-keyword' },
  { fault: 'exclusiveMinimum: true alone', schema: { exclusiveMinimum: true }, becomes: {}, code: 'invalid-keyword', dialect: '3.0' },
  { fault: 'uniqueItems that is no flag', schema: { uniqueItems: 'sure' }, becomes: {}, code: 'invalid-keyword' },
  { fault: 'properties as a list', schema: { type: 'object', properties: ['a'] }, becomes: { type: 'object' }, code: 'invalid-keyword' },
  {
    fault: 'a property that is null',
    schema: { properties: { a: null } },
    becomes: { type: 'object', properties: { a: true } },
    code: 'invalid-schema',
  },
  {
    fault: 'a property that is a type word',
    schema: { properties: { a: 'string', b: 7 } },
    becomes: { type: 'object', properties: { a: { type: 'string' }, b: true } },
    code: 'invalid-schema',
  },
  { fault: 'a schema that is a list', schema: [], becomes: true, code: 'invalid-schema' },
  {
    fault: 'oneOf that is one schema',
    schema: { oneOf: { type: 'string' } },
    becomes: { oneOf: [{ type: 'string' }] },
    code: 'invalid-keyword',
  },
  { fault: 'anyOf that is no list', schema: { anyOf: 'x' }, becomes: {}, code: 'invalid-keyword' },
  {
    fault: 'additionalProperties as text',
    schema: { type: 'object', additionalProperties: 'false' },
    becomes: { type: 'object', additionalProperties: false },
    code: '',
  },
  {
    fault: 'examples as beside a schema',
    schema: { examples: { one: { value: 1 } } },
    becomes: { examples: [1] },
    code: 'invalid-keyword',
  },
  { fault: 'a keyword nobody knows', schema: { type: 'string', maxlenght: 3 }, becomes: { type: 'string' }, code: 'unknown-keyword' },
  {
    fault: 'a number that is none',
    schema: { default: Number.NaN, maximum: Number.POSITIVE_INFINITY },
    becomes: {},
    code: 'invalid-keyword',
  },
  { fault: 'a title that is a number', schema: { title: 5 }, becomes: { title: '5' }, code: '' },
  { fault: 'a reference that is no text', schema: { $ref: 5, type: 'string' }, becomes: { type: 'string' }, code: '' },
];

describe('an invalid schema is read as the nearest valid one', () => {
  it.each(rows)('$fault', ({ schema, becomes, code, dialect }) => {
    const result = readSchema(schema, { dialect: dialect ?? '3.1' });
    expect(result.schema).toEqual(becomes);
    expect(checkSchema(result.schema)).toEqual([]);
    if (code === '') expect(result.codes).toEqual([]);
    else expect(result.codes).toContain(code);
  });

  it('holds a default to what its reference says', () => {
    const schemas = { Limit: { type: 'integer' }, Order: { type: 'string', enum: ['up', 'down'] } };
    const at = (name: string) => ({ $ref: `#/components/schemas/${name}` });
    const properties = {
      a: { ...at('Limit'), default: '10' },
      b: { allOf: [at('Limit')], default: 'many' },
      c: { ...at('Order'), default: 'up' },
    };
    expect(readSchema({ properties }, { schemas }).schema).toMatchObject({
      properties: { a: { $ref: '#/$defs/Limit', default: 10 }, b: { $ref: '#/$defs/Limit' }, c: { $ref: '#/$defs/Order', default: 'up' } },
    });
    expect(JSON.stringify(readSchema({ properties }, { schemas }).schema)).not.toContain('many');
  });

  it('names the place of the fault', () => {
    const { diagnostics } = readSchema({ properties: { 'a/b': { items: { type: 'wibble' } } } });
    expect(diagnostics).toMatchObject([{ pointer: '#/x-here/properties/a~1b/items', severity: 'warning' }]);
  });

  it('accepts anything where a reference dangles, and says so once', () => {
    const { schema, diagnostics } = readSchema({ properties: { a: { $ref: '#/components/schemas/Nope' }, b: { $ref: 'nope.yaml#/X' } } });
    expect(schema).toMatchObject({
      type: 'object',
      properties: { a: { description: expect.any(String) }, b: { description: expect.any(String) } },
    });
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['unresolved-reference', 'error'],
      ['unresolved-reference', 'error'],
    ]);
  });

  it('reads a bare name as the schema of that name', () => {
    const { schema, codes } = readSchema({ properties: { a: { $ref: 'Pet' } } }, { schemas: { Pet: { type: 'string' } } });
    expect(schema).toMatchObject({ properties: { a: { $ref: '#/$defs/Pet' } }, $defs: { Pet: { type: 'string' } } });
    expect(codes).toEqual(['misspelt-reference']);
  });

  it('reads a reference of 2.0 in a document of 3.0', () => {
    const { schema, codes } = readSchema({ $ref: '#/definitions/Pet' }, { schemas: { Pet: { type: 'string' } } });
    expect(schema).toEqual({ type: 'string' });
    expect(codes).toEqual(['misspelt-reference']);
  });

  it('takes out characters that cannot be seen, and names them', () => {
    const hidden = 'Safe\u200b\u202e text\u0007 \u{e0041}here\r\nnext 👍';
    const { schema, diagnostics } = readSchema({ type: 'string', description: hidden, title: '\ufeffT' });
    expect(schema).toEqual({ type: 'string', description: 'Safe text here\nnext 👍', title: 'T' });
    expect(diagnostics[0]).toMatchObject({ code: 'hidden-characters', severity: 'warning' });
    expect(diagnostics[0]?.summary).toContain('U+0007, U+200B, U+202E, U+E0041');
  });

  it('keeps long descriptions whole', () => {
    const description = 'x'.repeat(2_000);
    expect(readSchema({ description }).schema).toEqual({ description });
  });
});
