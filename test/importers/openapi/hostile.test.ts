import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GatewayError, type Json, type JsonObject } from '../../../src/model/index.js';
import { documentOf, planDocument } from './documents.js';

/** Plans it, or refuses it with a code; anything else is a crash. */
function attempt(document: Json): void {
  try {
    const { drafts, skipped } = planDocument(document);
    expect(new Set(drafts.map(({ name }) => name)).size).toBe(drafts.length);
    expect(drafts.length + skipped.length).toBeGreaterThanOrEqual(0);
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
  }
}

const REFS = [
  '#',
  '#/',
  '#/components/schemas/A',
  '#/components/schemas/B',
  '#/components/parameters/P',
  '#/paths/~1a/get',
  '#/nope',
  'x.json#/a',
  '%',
];
const KEYS = [
  'type',
  'properties',
  'items',
  'allOf',
  'oneOf',
  'anyOf',
  'not',
  'enum',
  '$ref',
  'additionalProperties',
  'required',
  'default',
  'pattern',
  'format',
  'parameters',
  'requestBody',
  'responses',
  'content',
  'schema',
  'in',
  'name',
  'style',
  'explode',
  'security',
  'servers',
  'url',
  'variables',
  'tags',
  'operationId',
  'summary',
  'description',
  'get',
  'post',
  '$defs',
  '$dynamicRef',
  '$anchor',
  '$id',
  'nullable',
  'discriminator',
  'encoding',
  'x-mcp',
  '200',
  'default',
  'application/json',
  'multipart/form-data',
  '__proto__',
  'constructor',
  '',
];
const leaf = fc.oneof(
  fc.constantFrom<Json>(
    null,
    true,
    false,
    0,
    -1,
    1e308,
    '',
    'string',
    'object',
    'array',
    'query',
    'path',
    'body',
    'form',
    'deepObject',
    '\u202e',
    '{x}',
    '(a+)+$',
  ),
  fc.constantFrom(...REFS),
  fc.string({ maxLength: 8 }),
);
const value = fc.letrec<{ node: Json }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('node'), { maxKeys: 6 }),
    fc.constantFrom(...REFS).map(($ref) => ({ $ref })),
  ),
})).node;

describe('hostile OpenAPI', () => {
  it('never crashes on random documents, and never loops', () => {
    const version = fc.constantFrom<'2.0' | '3.0.3' | '3.1.0' | '3.2.0'>('2.0', '3.0.3', '3.1.0', '3.2.0');
    fc.assert(
      fc.property(version, value, value, value, value, (dialect, operation, schemaA, schemaB, parameter) => {
        const schemas = { A: schemaA, B: schemaB };
        attempt(
          documentOf(
            dialect,
            {
              '/a': {
                get: operation,
                post: {
                  responses: {
                    200: {
                      description: 'x',
                      schema: { $ref: '#/definitions/A' },
                      content: { 'application/json': { schema: { $ref: '#/components/schemas/A' } } },
                    },
                  },
                  parameters: [parameter],
                },
              },
            },
            { components: { schemas, parameters: { P: parameter } }, definitions: schemas },
          ),
        );
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  it.each<[string, Json]>([
    ['null', null],
    ['a list', []],
    ['a version alone', { openapi: '3.1.0' }],
    ['paths that are a list', { openapi: '3.1.0', paths: [] }],
    ['a path that is a reference to everything', { openapi: '3.1.0', paths: { '/a': { $ref: '#' } } }],
    [
      'a schema that is the document',
      documentOf('3.1.0', {
        '/a': { post: { requestBody: { content: { 'application/json': { schema: { $ref: '#' } } } }, responses: {} } },
      }),
    ],
    ['an operation that is a number', documentOf('3.1.0', { '/a': { get: 7 } })],
    [
      'names of Object.prototype',
      documentOf('3.1.0', {
        '/__proto__': { get: { operationId: '__proto__', responses: {} } },
        '/c': { get: { operationId: 'constructor', responses: {} } },
      }),
    ],
  ])('plans or refuses %s', (_, document) => {
    attempt(document);
  });

  it('keeps names, paths and property names beyond ASCII apart', () => {
    const { drafts } = planDocument(
      documentOf('3.1.0', {
        '/größe/{größe}': {
          get: {
            operationId: 'größeHolen',
            parameters: [{ name: 'größe', in: 'path', required: true, schema: { type: 'string' } }],
            responses: {},
          },
        },
        '/尺寸': { get: { operationId: '获取尺寸', responses: {} }, post: { operationId: '设置尺寸', responses: {} } },
      }),
    );
    expect(drafts.map(({ name }) => name).every((name) => /^[a-z0-9_]{1,64}$/.test(name))).toBe(true);
    expect(new Set(drafts.map(({ name }) => name)).size).toBe(3);
    const holen = drafts.find(({ generated_yaml }) => generated_yaml?.includes('gr%C3%B6%C3%9Fe') || generated_yaml?.includes('/größe/'));
    expect(JSON.stringify(holen?.input_schema)).toMatch(/"properties":\{"[a-zA-Z0-9_.-]+"/);
  });
});

describe('the order of a document', () => {
  const operations = fc.uniqueArray(
    fc.record({
      path: fc.constantFrom('/a', '/b', '/a/{id}', '/c', '/d/{id}/e'),
      method: fc.constantFrom('get', 'post', 'put', 'delete'),
      operationId: fc.constantFrom('list', 'get', 'same', 'a-b', 'a_b', undefined),
      summary: fc.constantFrom('One', 'Two'),
    }),
    { selector: ({ path, method }) => `${method} ${path}`, minLength: 2, maxLength: 12 },
  );

  it('changes no name and no digest', () => {
    fc.assert(
      fc.property(
        operations.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(digests(shuffled)).toEqual(digests(list));
        },
      ),
      { numRuns: 100 },
    );
  });

  function digests(list: readonly { path: string; method: string; operationId: string | undefined; summary: string }[]) {
    const paths: Record<string, JsonObject> = {};
    for (const { path, method, operationId, summary } of list) {
      const operation = { summary, ...(operationId === undefined ? {} : { operationId }), responses: { 200: { description: 'fine' } } };
      paths[path] = { ...paths[path], [method]: operation };
    }
    return planDocument(documentOf('3.1.0', paths)).drafts.map(({ name, trust_card, operation_digest_sha256 }) => [
      name,
      trust_card.draft_digest_sha256,
      operation_digest_sha256,
    ]);
  }
});
