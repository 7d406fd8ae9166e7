import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../src/model/index.js';
import { compileValidator } from '../../src/schema/index.js';

const messagesOf = (schema: JsonObject, value: Json): readonly string[] => compileValidator(schema)(value).map(({ message }) => message);
const person = { type: 'object', properties: { name: { type: 'string' }, age: { type: 'integer' } } };
const company = { type: 'object', properties: { name: { type: 'string' }, vat: { type: 'string' } } };

describe('of oneOf', () => {
  it.each<[string, JsonObject, Json]>([
    [
      'formats that nothing is known of',
      {
        oneOf: [
          { type: 'string', format: 'upload-id' },
          { type: 'string', format: 'asset-id' },
        ],
      },
      'U12',
    ],
    [
      'a format that is taken widely',
      {
        oneOf: [
          { type: 'string', format: 'uuid' },
          { type: 'string', pattern: '^[a-z]+$' },
        ],
      },
      'slug',
    ],
    ['shapes that overlap', { oneOf: [person, company] }, { name: 'Ann' }],
    ['a number that is an integer too', { oneOf: [{ type: 'integer' }, { type: 'number' }] }, 3],
    ['shapes beside other alternatives', { oneOf: [person, company], anyOf: [{ required: ['name'] }] }, { name: 'Ann' }],
    ['shapes within a definition', { $ref: '#/$defs/Who', $defs: { Who: { oneOf: [person, company] } } }, { name: 'Ann' }],
  ])('several alternatives may be met: %s', (_, schema, value) => {
    expect(messagesOf(schema, value)).toEqual([]);
  });

  it('one alternative has to be met', () => {
    expect(messagesOf({ oneOf: [person, company] }, 'Ann')).toEqual(['matches none of the alternatives']);
    expect(messagesOf({ oneOf: [person, company], anyOf: [{ required: ['name'] }] }, { address: 'x' })).toEqual(['"name" is required']);
  });

  it.each(['oneOf', 'anyOf'])('the properties are taken, where %s stands in a closed object, and no others', (keyword) => {
    const byId = { type: 'object', properties: { id: { type: 'integer' } }, required: ['id'] };
    const byName = { $ref: '#/$defs/ByName' };
    const $defs = { ByName: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] } };
    const properties = { note: { type: 'string' } };
    const schema = { type: 'object', properties, additionalProperties: false, [keyword]: [byId, byName], $defs };
    expect(messagesOf(schema, { id: 1, note: 'x' })).toEqual([]);
    expect(messagesOf(schema, { name: 'Ann' })).toEqual([]);
    expect(messagesOf(schema, { id: 1, page: 2 })).toEqual(['unknown argument "page"']);
  });

  it('alternatives that only name what is required exclude each other', () => {
    const schema = { type: 'object', oneOf: [{ required: ['id'] }, { required: ['name'] }] };
    expect(messagesOf(schema, { id: 1 })).toEqual([]);
    expect(messagesOf(schema, { id: 1, name: 'x' })).toEqual(['matches more than one of the alternatives; make it match exactly one']);
  });
});

it('a closed object asks for no name that it would refuse', () => {
  const closed = { type: 'object', properties: { name: { type: 'string' } }, required: ['name', 'id'], additionalProperties: false };
  expect(messagesOf(closed, { name: 'x' })).toEqual([]);
  expect(messagesOf(closed, {})).toEqual(['"name" is required']);
  expect(messagesOf({ ...closed, patternProperties: { id: { type: 'integer' } } }, { name: 'x' })).toEqual(['"id" is required']);
  const { additionalProperties: _, ...open } = closed;
  expect(messagesOf(open, { name: 'x' })).toEqual(['"id" is required']);
});

it.each<[string, JsonObject, Json]>([
  ['longer than it may be', { type: 'string', enum: ['MALE', 'FEMALE'], maxLength: 1 }, 'MALE'],
  ['of no such format', { type: 'string', enum: ['now'], format: 'date-time' }, 'now'],
  ['of no such pattern', { const: 'any', pattern: '^[0-9]+$' }, 'any'],
])('a text that is listed is taken though it is %s', (_, schema, value) => {
  expect(messagesOf(schema, value)).toEqual([]);
  expect(messagesOf(schema, 'other')).toHaveLength(1);
});

it.each<[string, JsonObject]>([
  ['not', { type: 'string', not: { pattern: '^(?=x)' } }],
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  ['if', { type: 'string', if: { pattern: '^(?=x)' }, then: { maxLength: 1 } }],
])('a pattern that cannot be run refuses nothing within %s', (_, schema) => {
  expect(messagesOf(schema, 'abc')).toEqual([]);
});

describe('a format beside a pattern', () => {
  it.each<[format: string, pattern: string, value: string]>([
    ['date', '^\\d{8}$', '20240131'],
    ['date', '^\\d{2}/\\d{2}/\\d{4}$', '31/01/2024'],
    ['date-time', '^\\d{4}-\\d{2}-\\d{2}$', '2024-01-31'],
    ['date-time', '^\\d{14}$', '20240131120000'],
  ])('%s holds no more than the pattern does, where %s leaves no text: %s', (format, pattern, value) => {
    expect(messagesOf({ type: 'string', format, pattern }, value)).toEqual([]);
  });

  it.each<[format: string, pattern: string, right: string, wrong: string]>([
    ['date', '^20\\d\\d-', '2024-01-31', '1999-01-31'],
    ['date', '-01$', '2024-01-01', '2024-01-02'],
    ['date-time', 'Z$', '2024-01-31T10:00:00Z', '2024-01-31T10:00:00+01:00'],
    ['date-time', '^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}$', '2024-01-31 10:00', '2024-01-31T10:00:00Z'],
  ])('%s and %s are both held to where a text meets both: %s, not %s', (format, pattern, right, wrong) => {
    expect(messagesOf({ type: 'string', format, pattern }, right)).toEqual([]);
    expect(messagesOf({ type: 'string', format, pattern }, wrong)).toEqual([`must match the pattern ${pattern}`]);
    expect(messagesOf({ type: 'string', format, pattern }, 'x')).toContain(`must be in the format ${format}`);
  });
});
