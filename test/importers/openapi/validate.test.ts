import { afterEach, expect, it, vi } from 'vitest';
import { validateOpenapi } from '../../../src/importers/openapi/index.js';
import type { JsonObject } from '../../../src/model/index.js';
import { documentOf } from './documents.js';

const things = (schema: JsonObject, rest: JsonObject = {}): JsonObject =>
  documentOf(
    '3.2.0',
    {
      '/things': {
        query: {
          parameters: [{ name: 'limit', in: 'query', schema }],
          requestBody: { content: { 'application/json': { schema } } },
          responses: { 200: { description: 'fine', content: { 'application/jsonl': { itemSchema: schema } } } },
        },
      },
    },
    { components: { schemas: { Thing: schema } }, ...rest },
  );

afterEach(() => vi.restoreAllMocks());

it('finds nothing wrong with the schemas of a valid 3.2 document, wherever they stand, and prints nothing', async () => {
  const printed = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  expect(await validateOpenapi(things({ type: 'object', properties: { id: { type: 'string' } } }), '3.2')).toEqual([]);
  expect(printed.mock.calls).toEqual([]);
});

it.each<[string, JsonObject, string]>([
  ['a schema that is a list', things([] as never), '#/components/schemas/Thing'],
  ['a title that is a number', things({}, { info: { title: 1, version: '1' } }), '#/info/title'],
  ['a key that does not exist', things({}, { pahts: {} }), '#'],
])('points at %s in a 3.2 document', async (_, document, pointer) => {
  const findings = await validateOpenapi(document, '3.2');
  expect(findings).toContainEqual(expect.objectContaining({ severity: 'warning', code: 'specification-violation', pointer }));
});

const GOOD: JsonObject = {
  title: 'Thing',
  type: 'object',
  required: ['id'],
  properties: {
    id: { type: 'string', format: 'uuid', pattern: '^[0-9a-f-]+$', nullable: true, readOnly: true },
    tags: { type: 'array', items: { type: 'string', enum: ['a', 'b'], maxLength: 3 }, uniqueItems: true },
    any: { anyOf: [{ type: 'number', minimum: 0 }, { $ref: '#/components/schemas/Thing' }], default: 1, 'x-note': 1 },
    map: { additionalProperties: { type: 'boolean', deprecated: false } },
  },
  example: { id: { $ref: 'nowhere' } },
};
const inside = (schema: JsonObject): JsonObject => ({ ...GOOD, properties: { deep: { type: 'array', items: schema } } });

it.each<[string, JsonObject]>([
  ['an unknown type', { type: 'strin' }],
  ['a type of 3.1', { type: ['string', 'null'] }],
  ['a text that is none', { description: 1 }],
  ['a switch that is none', { nullable: 'yes' }],
  ['a bound that is none', { minimum: '1' }],
  ['a negative length', { maxLength: -1 }],
  ['an empty enum', { enum: [] }],
  ['a repeated required name', { required: ['a', 'a'] }],
  ['a required flag', { required: true }],
  ['items that are a list', { type: 'array', items: [] }],
  ['a map of properties that is a list', { properties: [] }],
  ['a composition that is no list', { allOf: {} }],
  ['additional properties that are a text', { additionalProperties: 'no' }],
  ['a keyword that does not exist', { requird: ['a'] }],
])('finds %s deep inside a schema of a 3.0 document', async (_, wrong) => {
  const document = documentOf('3.0.3', {}, { components: { schemas: { Good: GOOD, Thing: inside(wrong) } } });
  expect(await validateOpenapi(document, '3.0')).toContainEqual(
    expect.objectContaining({ pointer: expect.stringMatching(/^#\/components\/schemas\/Thing\/properties\/deep\/items/) }),
  );
});

it('finds a parameter of a list without items', async () => {
  const parameters = [{ name: 'ids', in: 'query', schema: { type: 'array' } }];
  const document = documentOf('3.0.3', { '/things': { get: { parameters, responses: { 200: { description: 'fine' } } } } });
  expect(await validateOpenapi(document, '3.0')).toHaveLength(1);
});

it('finds nothing wrong with references to what a schema or an extension holds', async () => {
  const content = { 'application/json': { schema: GOOD, examples: { one: { $ref: '#/components/schemas/Thing/example' } } } };
  const document = documentOf(
    '3.0.3',
    {
      '/things': { get: { parameters: [{ $ref: '#/x-shared/limit' }], responses: { 200: { description: 'fine', content } } } },
    },
    {
      'x-shared': { limit: { name: 'limit', in: 'query', schema: { type: 'integer' } } },
      components: { schemas: { Thing: { ...GOOD, example: { value: 1 } } } },
    },
  );
  expect(await validateOpenapi(document, '3.0')).toEqual([]);
});
