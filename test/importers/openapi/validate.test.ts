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
