import { describe, expect, it } from 'vitest';
import { importGraphql } from '../../../src/importers/graphql/index.js';
import { GatewayError, type GraphqlRequest, type Json } from '../../../src/model/index.js';
import { documentSet } from '../document-set.js';
import { BLOG_SCHEMA } from './blog-schema.js';

const endpoint = 'https://api.example.com/graphql';

function request(value: unknown): GraphqlRequest {
  const { request: found } = value as { request: GraphqlRequest };
  return found;
}

describe('importGraphql of operation documents', () => {
  const text = `
    # Finds one user.
    query FindUser($id: ID!) { user(id: $id) { ...Name posts { title } } }
    fragment Name on User { id name }
    mutation Write($input: NewPost!) { createPost(input: $input) { post { id } } }
    { version }
    subscription Watch { userChanged { id } }
    query Broken { nope }
  `;
  const result = importGraphql(documentSet(text, 'operations.graphql'), { endpoint, schema: BLOG_SCHEMA });

  it('gives an operation per definition, with the fragments that it uses', () => {
    expect(result.operations.map(({ id, description }) => [id, description])).toEqual([
      ['FindUser', 'Finds one user.'],
      ['Write', 'Writes a post.'],
      ['version', 'Runs the query version (version).'],
    ]);
    expect(request(result.operations[0]).query).toContain('fragment Name on User');
    expect(request(result.operations[1]).query).not.toContain('fragment');
  });

  it('names an anonymous operation after its root field, because calls send a name', () => {
    expect(request(result.operations[2])).toMatchObject({ operationName: 'version', query: 'query version {\n  version\n}' });
  });

  it('skips what the schema refuses, with line and column, and subscriptions', () => {
    expect(result.skipped.map(({ id, reason }) => [id, reason])).toEqual([
      ['Watch', 'A subscription is a stream without end; a tool call is answered once.'],
      ['Broken', 'operations.graphql:8:20: Cannot query field "nope" on type "Query". Did you mean "node"?'],
    ]);
    expect(result.found).toBe(5);
  });

  it('takes argument descriptions and the result from the schema', () => {
    expect(result.operations[0]?.responses[0]?.schema).toMatchObject({
      properties: {
        user: { properties: { id: {}, name: {}, posts: { type: 'array', items: { type: 'object' } } }, required: ['id', 'name', 'posts'] },
      },
    });
  });

  it('judges a mutation by all of its root fields, those of fragments and behind aliases included', () => {
    const mixed = 'mutation Mixed { addPet { id } ...Rest } fragment Rest on Mutation { tidy: deletePet(id: 1) }';
    expect(importGraphql(documentSet(mixed), { endpoint }).operations[0]?.effect).toBe('delete');
  });

  it('does without a schema: built-in types are known, others accept anything', () => {
    const bare = importGraphql(documentSet('query A($a: Int!, $b: [String!], $c: Where) { a(a: $a, b: $b, c: $c) { b } }'), { endpoint });
    expect(request(bare.operations[0]).variables).toEqual([
      { name: 'a', required: true, schema: { type: 'integer' } },
      { name: 'b', required: false, schema: { type: 'array', items: { type: 'string' } } },
      { name: 'c', required: false, schema: { description: 'GraphQL type Where' }, description: 'GraphQL type Where' },
    ]);
    expect(bare.operations[0]?.responses[0]).not.toHaveProperty('schema');
  });

  it('accepts the schema as an introspection result, or beside the operations', () => {
    const beside = importGraphql(documentSet(`type Query { a: Int! } query A { a } query B { b }`, 'all.graphql'), { endpoint });
    expect(beside.operations.map(({ id }) => id)).toEqual(['A']);
    expect(beside.skipped.map(({ id }) => id)).toEqual(['B']);
  });

  it('leaves fields under @include and in fragments of possible types out of what is required', () => {
    const { operations } = importGraphql(
      documentSet(
        'query A($x: Boolean!) { version @include(if: $x) node(id: "1") { id ... on User { name } ... on Node { id } } media { __typename ... on Image { size } } }',
      ),
      { endpoint, schema: BLOG_SCHEMA },
    );
    expect(operations[0]?.responses[0]?.schema).toEqual({
      type: 'object',
      properties: {
        version: { type: 'string' },
        node: { type: ['object', 'null'], properties: { id: { type: 'string' }, name: { type: ['string', 'null'] } }, required: ['id'] },
        media: {
          type: 'array',
          items: {
            type: 'object',
            properties: { __typename: { type: 'string', enum: ['Image', 'Video'] }, size: { type: 'integer' } },
            required: ['__typename'],
          },
        },
      },
      required: ['media', 'node'],
    });
  });

  it('describes a result that two fragments give different types', () => {
    const { operations } = importGraphql(documentSet('query A { media { ... on Image { a: size } ... on Video { b: size } } }'), {
      endpoint,
      schema: BLOG_SCHEMA,
    });
    expect(operations[0]?.responses[0]?.schema).toMatchObject({
      properties: { media: { items: { properties: { a: { type: 'integer' }, b: { type: ['string', 'null'] } } } } },
    });
  });
});

describe('complexity, measured on the parsed document', () => {
  it.each([
    ['{ version }', { depth: 1, fields: 1, unboundedLists: [], maxItems: 1 }],
    ['{ user(id: 1) { posts { title } } }', { depth: 3, fields: 3, unboundedLists: ['user.posts'], maxItems: 1 }],
    ['{ users(first: 20) { nodes { friends(first: 50) { nodes { id } } } } }', { depth: 5, fields: 5, unboundedLists: [], maxItems: 1000 }],
    ['query ($n: Int = 7) { users(first: $n) { nodes { id } } }', { maxItems: 7, unboundedLists: [] }],
    ['query ($n: Int) { users(first: $n) { nodes { id } } }', { maxItems: 100, unboundedLists: [] }],
    ['{ users { nodes { id } } }', { maxItems: 1, unboundedLists: ['users.nodes'] }],
    [
      '{ a: user(id: 1) { ...F } b: user(id: 2) { ...F } } fragment F on User { id posts { id } }',
      { fields: 8, unboundedLists: ['a.posts', 'b.posts'] },
    ],
  ])('%s', (text, expected) => {
    for (const schema of [BLOG_SCHEMA, undefined]) {
      const { operations } = importGraphql(documentSet(text), { endpoint, ...(schema === undefined ? {} : { schema }) });
      const { complexity } = request(operations[0]);
      // Without a schema only connections are known to be lists.
      const { unboundedLists, ...counts } = expected as typeof complexity;
      expect(complexity).toMatchObject(schema === undefined ? counts : expected);
    }
  });
});

describe('importGraphql of an import document', () => {
  const imported = {
    endpoint: 'https://api.example.com/graphql',
    title: 'Blog',
    license: 'MIT',
    provenance: 'https://example.com/blog',
    headers: { Accept: 'application/json', Authorization: 'Bearer 9f8e7d6c5b4a39281706f5e4d3c2b1a0', 'X-Api-Key': '{env.BLOG_KEY}' },
    operations: [
      { name: 'find_user', operation_type: 'query', description: 'Finds a user.', query: 'query ($id: ID!) { user(id: $id) { name } }' },
      {
        name: 'write',
        operation_type: 'query',
        query: 'mutation Write($input: NewPost!) { createPost(input: $input) { post { id } } } query Other { version }',
        operation_name: 'Write',
      },
      { name: 'watch', operation_type: 'subscription', query: 'subscription { userChanged { id } }' },
      { name: 'broken', query: 'query {\n  user(' },
      { name: 'several', query: 'query A { version } query B { version }' },
      { name: 'empty', query: 'fragment F on User { id }' },
      { name: 'no query' },
      'text',
    ],
  };
  const result = importGraphql(documentSet(imported as unknown as Json, 'import.yaml'));

  it('gives an operation per entry and skips the others with the reason', () => {
    expect(result.operations.map(({ id, description }) => [id, description])).toEqual([
      ['find_user', 'Finds a user.'],
      ['write', 'Runs the mutation write (write).'],
    ]);
    expect(result.skipped.map(({ id, reason }) => [id, reason])).toEqual([
      ['watch', 'A subscription is a stream without end; a tool call is answered once.'],
      ['broken', 'import.yaml#/operations/3/query:2:8: Syntax Error: Expected Name, found <EOF>.'],
      ['several', 'Its `query` holds several operations; name the one to send with `operation_name`.'],
      ['empty', 'Its `query` holds no operation.'],
      ['no query', 'It has no `query`, which holds the GraphQL document to send.'],
      ['operation_8', 'It is no object.'],
    ]);
    expect(result.found).toBe(8);
  });

  it('sends the named operation with a name, to the endpoint', () => {
    expect(request(result.operations[0])).toMatchObject({
      operationName: 'find_user',
      server: { url: 'https://api.example.com/graphql', level: 'document', pointer: '#/endpoint' },
      path: '',
    });
    expect(request(result.operations[1])).toMatchObject({ operationName: 'Write', operationType: 'mutation' });
  });

  it('believes the document, not operation_type, and says so', () => {
    expect(result.diagnostics).toContainEqual({
      severity: 'warning',
      code: 'graphql-operation-type-differs',
      summary: 'write is declared as a query, but its document is a mutation; the document counts.',
      pointer: '#/operations/1/operation_type',
    });
  });

  it('states licence and provenance of the source', () => {
    expect(result.source).toEqual({
      title: 'Blog',
      license: 'MIT',
      provenance: 'https://example.com/blog',
      servers: [endpoint],
      declaresSchemes: true,
    });
  });

  it.each<[headers: Json, sent: Record<string, string>, leftOut: string[]]>([
    [{ 'X-Version': 2024, 'X-Beta': true }, { 'X-Version': '2024', 'X-Beta': 'true' }, []],
    [{ 'X-List': ['a'], 'X-None': null, 'X-A': 'a' }, { 'X-A': 'a' }, ['#/headers/X-List', '#/headers/X-None']],
    [{ '': 'b', Host: 'c', 'X-A': 'a' }, { 'X-A': 'a' }, ['#/headers/', '#/headers/Host']],
    [[{ name: 'X-A', value: 'a' }], {}, ['#/headers']],
  ])('sends numbers of headers as text and reports what is no header: %j', (headers, sent, leftOut) => {
    const imported = importGraphql(documentSet({ endpoint, headers, operations: [{ name: 'a', query: '{ a }' }] }));
    expect(request(imported.operations[0]).headers).toEqual(sent);
    expect(imported.diagnostics.map(({ code, pointer }) => [code, pointer])).toEqual(
      leftOut.map((pointer) => ['graphql-header-unreadable', pointer]),
    );
  });

  it('keeps headers, but no credential among them', () => {
    expect(JSON.stringify(result)).not.toContain('9f8e7d6c5b4a');
    expect(request(result.operations[0]).headers).toEqual({ Accept: 'application/json' });
    expect(result.operations[0]?.security).toEqual([
      [
        { name: 'Authorization', scheme: { type: 'bearer' }, key: 'env:API_TOKEN', scopes: [], pointer: '#/headers/Authorization' },
        {
          name: 'X-Api-Key',
          scheme: { type: 'api_key', in: 'header', name: 'X-Api-Key' },
          key: 'env:BLOG_KEY',
          scopes: [],
          pointer: '#/headers/X-Api-Key',
        },
      ],
    ]);
    expect(result.diagnostics.filter(({ code }) => code === 'credential-literal')).toHaveLength(1);
  });

  it('takes variables_schema and response_schema over what the types say', () => {
    const { operations } = importGraphql(
      documentSet({
        endpoint,
        operations: [
          {
            name: 'a',
            query: 'query A($limit: Int, $where: Where) { a(limit: $limit, where: $where) { b } }',
            variables_schema: {
              type: 'object',
              properties: {
                limit: { type: 'integer', maximum: 50, description: 'How many.' },
                where: { $ref: '#/$defs/Where' },
                other: { type: 'string' },
              },
              required: ['limit'],
              $defs: { Where: { type: 'object', properties: { and: { $ref: '#/$defs/Where' } } } },
            },
            response_schema: {
              type: 'object',
              properties: { data: { type: 'object', properties: { a: { type: 'object' } } }, errors: { type: 'array' } },
            },
          },
        ],
      }),
    );
    expect(request(operations[0]).variables).toEqual([
      { name: 'limit', required: true, schema: { type: 'integer', maximum: 50, description: 'How many.' }, description: 'How many.' },
      {
        name: 'where',
        required: false,
        schema: {
          type: 'object',
          properties: { and: { $ref: '#/$defs/Where' } },
          $defs: { Where: { type: 'object', properties: { and: { $ref: '#/$defs/Where' } } } },
        },
      },
    ]);
    expect(operations[0]?.responses[0]?.schema).toMatchObject({ type: 'object', properties: { a: { type: 'object' } } });
    expect(operations[0]?.losses.map(({ code }) => code)).toEqual(['graphql-variable-undeclared']);
  });

  it('reads a schema that the document carries', () => {
    const { operations } = importGraphql(documentSet({ endpoint, schema: BLOG_SCHEMA, operations: [{ name: 'v', query: '{ version }' }] }));
    expect(operations[0]?.responses[0]?.schema).toMatchObject({ required: ['version'] });
  });
});

describe('a source that cannot be read', () => {
  it.each([
    ['broken SDL', 'type Query {\n  a: [Int\n}', 'source-syntax', /^source\.json:3:1: Syntax Error: Expected "\]", found "}"\.$/],
    ['a broken query', 'query A {\n  a(b: )\n}', 'source-syntax', /^source\.json:2:8: Syntax Error/],
    ['an unknown type', 'type Query { a: Nope }', 'source-syntax', /Unknown type: "Nope"/],
    ['a document that is none', { a: 1 }, 'source-unrecognised', /no GraphQL source/],
    ['a broken introspection result', { __schema: { types: [{ kind: 'OBJECT' }] } }, 'source-syntax', /./],
    ['an introspection result without types', { __schema: {} }, 'source-syntax', /./],
  ])('is one clear error: %s', (_name, value, code, message) => {
    const attempt = (): unknown => importGraphql(documentSet(value as Json), { endpoint });
    expect(attempt).toThrow(GatewayError);
    expect(attempt).toThrow(expect.objectContaining({ code, message: expect.stringMatching(message) }));
  });

  it('is one clear error for a broken --schema', () => {
    const attempt = (): unknown => importGraphql(documentSet('{ a }'), { endpoint, schema: 'type {' });
    expect(attempt).toThrow(
      expect.objectContaining({ code: 'source-syntax', message: 'schema:1:6: Syntax Error: Expected Name, found "{".' }),
    );
  });
});
