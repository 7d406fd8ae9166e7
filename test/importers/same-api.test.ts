import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importDocuments } from '../../src/importers/index.js';
import type { ImportResult, Json, JsonObject, SourceKind } from '../../src/model/index.js';
import { buildCapability } from '../../src/planning/index.js';
import { callOperation, type ListeningServer, listen } from './call-operation.js';
import { documentSet } from './document-set.js';

// The server library loads the CommonJS build of graphql, whose schemas are of no use to the other one that vitest picks.
const { buildSchema } = createRequire(import.meta.url)('graphql') as typeof import('graphql');
const { createHandler } = createRequire(import.meta.url)('graphql-http/lib/use/http') as typeof import('graphql-http/lib/use/http');

const SDL = `
  type Pet { id: String! name: String! }
  input NewPet { name: String! }
  type Query { pet(id: String!): Pet pets(limit: Int, name: String): [Pet!]! }
  type Mutation { createPet(name: String!): Pet! }
`;
const PETS = [
  { id: '1', name: 'Rex' },
  { id: '2', name: 'Bo' },
];
const find = (limit: number | undefined, name: string | undefined): Json =>
  PETS.filter((pet) => name === undefined || pet.name === name).slice(0, limit ?? 10);

/** The same three operations, described three times. */
function describeApi(origin: string): readonly (readonly [kind: SourceKind, result: ImportResult, ids: readonly string[]])[] {
  const pet = { type: 'object', properties: { id: { type: 'string' }, name: { type: 'string' } } };
  const parameter = (name: string, location: string, type: string): Json => ({
    name,
    in: location,
    required: location === 'path',
    schema: { type },
  });
  const answer = (schema: Json): Json => ({ '200': { description: 'OK', content: { 'application/json': { schema } } } });
  const openapi: JsonObject = {
    openapi: '3.1.0',
    info: { title: 'Pets', version: '1' },
    servers: [{ url: origin }],
    paths: {
      '/pets/{id}': { get: { operationId: 'pet', parameters: [parameter('id', 'path', 'string')], responses: answer(pet) } },
      '/pets': {
        get: {
          operationId: 'pets',
          parameters: [parameter('limit', 'query', 'integer'), parameter('name', 'query', 'string')],
          responses: answer({ type: 'array', items: pet }),
        },
        post: {
          operationId: 'createPet',
          requestBody: { content: { 'application/json': { schema: { type: 'object', properties: { name: { type: 'string' } } } } } },
          responses: answer(pet),
        },
      },
    },
  };
  const example = (body: Json): Json => [
    { code: 200, header: [{ key: 'Content-Type', value: 'application/json' }], body: JSON.stringify(body) },
  ];
  const postman: JsonObject = {
    info: { name: 'Pets', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    variable: [{ key: 'baseUrl', value: origin }],
    item: [
      { name: 'pet', request: { method: 'GET', url: '{{baseUrl}}/pets/:id' }, response: example(PETS[0] ?? null) },
      { name: 'pets', request: { method: 'GET', url: '{{baseUrl}}/pets?limit={{limit}}&name={{name}}' }, response: example(PETS) },
      {
        name: 'createPet',
        request: { method: 'POST', url: '{{baseUrl}}/pets', body: { mode: 'raw', raw: '{"name": "{{name}}"}' } },
        response: example(PETS[0] ?? null),
      },
    ],
  };
  return [
    ['openapi', importDocuments('openapi', documentSet(openapi)), ['pet', 'pets', 'createPet']],
    ['postman', importDocuments('postman', documentSet(postman)), ['pet', 'pets', 'createPet']],
    [
      'graphql',
      importDocuments('graphql', documentSet(SDL), { endpoint: `${origin}/graphql` }),
      ['Query.pet', 'Query.pets', 'Mutation.createPet'],
    ],
  ];
}

describe('one API described in OpenAPI, Postman and GraphQL', () => {
  let server: ListeningServer;

  beforeAll(async () => {
    const rootValue = {
      pet: ({ id }: { id: string }) => PETS.find((pet) => pet.id === id),
      pets: ({ limit, name }: { limit?: number; name?: string }) => find(limit, name),
      createPet: ({ name }: { name: string }) => ({ id: '3', name }),
    };
    const graphql = createHandler({ schema: buildSchema(SDL), rootValue });
    server = await listen((request, response) => {
      const url = new URL(request.url ?? '', 'http://localhost');
      if (url.pathname === '/graphql') return void graphql(request, response);
      response.setHeader('content-type', 'application/json');
      if (request.method === 'GET' && url.pathname === '/pets') {
        const limit = url.searchParams.get('limit');
        return void response.end(
          JSON.stringify(find(limit === null ? undefined : Number(limit), url.searchParams.get('name') ?? undefined)),
        );
      }
      if (request.method === 'GET') return void response.end(JSON.stringify(PETS.find(({ id }) => url.pathname === `/pets/${id}`)));
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => response.end(JSON.stringify({ id: '3', name: JSON.parse(body).name })));
    });
  });
  afterAll(() => server.close());

  it('gives tools of the same names with the same arguments', () => {
    const described = describeApi(server.origin).map(([kind, result, ids]) =>
      ids.map((id) => {
        const operation = result.operations.find((candidate) => candidate.id === id);
        if (operation === undefined) throw new Error(`no ${id} in ${kind}`);
        const { capability } = buildCapability(operation, 'x', { declaresSchemes: false, kind });
        const input = capability.schema.input as { properties: Record<string, unknown> };
        return [operation.suggestedName, Object.keys(input.properties).sort(), operation.effect];
      }),
    );
    expect(described[0]).toEqual([
      ['pet', ['id'], 'read'],
      ['pets', ['limit', 'name'], 'read'],
      ['createPet', ['name'], 'create'],
    ]);
    expect(described[1]).toEqual(described[0]);
    expect(described[2]).toEqual(described[0]);
  });

  it.each<[index: number, args: JsonObject, value: Json]>([
    [0, { id: '2' }, { id: '2', name: 'Bo' }],
    [1, {}, PETS],
    [1, { limit: 1 }, [PETS[0] ?? null]],
    [1, { name: 'Bo' }, [PETS[1] ?? null]],
    [2, { name: 'New' }, { id: '3', name: 'New' }],
  ])('gives the same results: operation %i with %j', async (index, args, value) => {
    for (const [kind, result, ids] of describeApi(server.origin)) {
      const id = ids[index] ?? '';
      const answer = await callOperation(result, id, kind, args);
      const field = id.split('.')[1];
      const expected = field !== undefined ? { [field]: value } : Array.isArray(value) ? { result: value } : value;
      expect([kind, answer.isError, answer.structuredContent]).toEqual([kind, false, expected]);
    }
  });
});
