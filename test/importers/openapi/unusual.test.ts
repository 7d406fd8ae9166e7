import { describe, expect, it } from 'vitest';
import type { ImportPlan, Json, JsonObject } from '../../../src/model/index.js';
import { codesOf, documentOf, importDocument, only, planDocument } from './documents.js';

const responses = { 200: { description: 'fine' } };
const swagger = (parameters: Json) => documentOf('2.0', { '/things': { post: { consumes: ['application/json'], parameters, responses } } });
const body = (name: string, property: string) => ({
  in: 'body',
  name,
  schema: { type: 'object', properties: { [property]: { type: 'string' } } },
});

describe('several bodies of Swagger 2.0', () => {
  it.each<[string, Json, string]>([
    ['a second body parameter', [body('one', 'a'), body('two', 'b')], 'a second body parameter ("two") cannot be sent'],
    [
      'a form field beside a body',
      [body('one', 'a'), { in: 'formData', name: 'f', type: 'string' }],
      'a form field beside a body parameter ("f") cannot be sent',
    ],
  ])('sends the first and reports %s', (_, parameters, summary) => {
    const result = importDocument(swagger(parameters));
    expect(only(result).request.bodies.map(({ schema }) => Object.keys((schema as JsonObject).properties as JsonObject))).toEqual([['a']]);
    expect(result.diagnostics).toEqual([
      expect.objectContaining({ severity: 'error', code: 'several-bodies', summary: expect.stringContaining(summary) }),
    ]);
    expect(result.diagnostics[0]?.pointer).toBe('#/paths/~1things/post/parameters/1');
  });
});

describe('176 operations with one operationId', () => {
  const numbers = Array.from({ length: 176 }, (_, index) => index);
  const described = (order: readonly number[]) =>
    documentOf('3.0.3', Object.fromEntries(order.map((index) => [`/p${index}`, { get: { operationId: 'list', responses } }])));

  it('are 176 drafts of different names, which do not depend on their order', () => {
    const namesOf = ({ drafts }: ImportPlan) => new Map(drafts.map(({ name, route }) => [route.operation, name]));
    const names = namesOf(planDocument(described(numbers)));
    expect(new Set(names.values()).size).toBe(176);
    expect([...names.values()].every((name) => /^list(?:_[0-9a-f]{6})?$/.test(name))).toBe(true);
    expect(namesOf(planDocument(described(numbers.toReversed())))).toEqual(names);
  });
});

describe('text beyond ASCII', () => {
  it('keeps property names of a body on the wire, under arguments that clients accept', () => {
    const schema = { type: 'object', properties: { größe: { type: 'string' }, 名前: { type: 'integer' }, plain: { type: 'boolean' } } };
    const { drafts } = planDocument(
      documentOf('3.1.0', {
        '/things': { post: { operationId: '設定', requestBody: { content: { 'application/json': { schema } } }, responses } },
      }),
    );
    const [draft] = drafts;
    const input = draft?.input_schema as JsonObject;
    const keys = Object.keys(input.properties as JsonObject);
    expect(keys).toHaveLength(3);
    for (const key of keys) expect(key).toMatch(/^[a-zA-Z0-9_.-]{1,64}$/);
    expect(draft?.generated_yaml).toContain('größe: "{');
    expect(draft?.generated_yaml).toContain('名前: "{');
  });
});

describe('a document of one version with the words of another', () => {
  it.each<[string, JsonObject, JsonObject]>([
    ['nullable in 3.1', documentWith('3.1.0', { type: 'string', nullable: true }), { type: ['string', 'null'] }],
    ['a list of types in 3.0', documentWith('3.0.3', { type: ['string', 'null'] }), { type: ['string', 'null'] }],
    [
      'a boolean bound in 3.1',
      documentWith('3.1.0', { type: 'number', minimum: 1, exclusiveMinimum: true }),
      { type: 'number', exclusiveMinimum: 1 },
    ],
  ])('is read for what it plainly means: %s', (_, document, schema) => {
    const result = importDocument(document);
    expect(only(result).request.parameters[0]?.schema).toEqual(schema);
    expect(codesOf(result)).toHaveLength(1);
  });

  function documentWith(version: '3.0.3' | '3.1.0', schema: JsonObject): JsonObject {
    return documentOf(version, { '/things': { get: { parameters: [{ name: 'q', in: 'query', schema }], responses } } });
  }
});
