import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type GraphqlOptions, importGraphql } from '../../../src/importers/graphql/index.js';
import type { GraphqlRequest, ImportResult, JsonSchema, Operation } from '../../../src/model/index.js';
import { createCompiler, schemasOf } from '../compile-schema.js';
import { documentSet } from '../document-set.js';
import { BLOG_SCHEMA } from './blog-schema.js';

function importSdl(text: string, options: GraphqlOptions = {}): ImportResult {
  return importGraphql(documentSet(text, 'schema.graphql'), { endpoint: 'https://api.example.com/graphql', ...options });
}

function operation(result: ImportResult, id: string): Operation & { request: GraphqlRequest } {
  const found = result.operations.find((candidate) => candidate.id === id);
  if (found?.request.protocol !== 'graphql') throw new Error(`no GraphQL operation ${id}`);
  return found as Operation & { request: GraphqlRequest };
}

function variable(result: ImportResult, id: string, name: string): { required: boolean; schema: JsonSchema } | undefined {
  return operation(result, id).request.variables.find((candidate) => candidate.name === name);
}

const blog = importSdl(BLOG_SCHEMA);
const schema = buildSchema(BLOG_SCHEMA);

describe('importGraphql of a schema', () => {
  it('gives an operation per root field and skips subscriptions, with the reason', () => {
    expect(blog.operations.map(({ id }) => id)).toEqual([
      'Query.hidden',
      'Query.lookup',
      'Query.media',
      'Query.node',
      'Query.user',
      'Query.users',
      'Query.version',
      'Mutation.createPost',
      'Mutation.deletePost',
      'Mutation.frobnicate',
    ]);
    expect(blog.skipped.map(({ id, reason }) => `${id}: ${reason}`)).toEqual([
      'Subscription.userChanged: A subscription is a stream without end; a tool call is answered once.',
    ]);
    expect(blog.found).toBe(11);
  });

  it('generates documents that the schema accepts', () => {
    for (const { id, request } of blog.operations) {
      const query = request.protocol === 'graphql' ? request.query : '';
      expect([id, validate(schema, parse(query))]).toEqual([id, []]);
    }
  });

  it('selects plain fields, objects to a depth, and cuts cycles on their path', () => {
    expect(operation(blog, 'Query.user').request.query).toMatchInlineSnapshot(`
      "query user($id: ID!) {
        user(id: $id) {
          avatar {
            __typename
            ... on Image {
              id
              size
              url
            }
            ... on Video {
              Video_size: size
              Video_url: url
              id
            }
          }
          friends(first: 10) {
            totalCount
          }
          id
          name
          posts {
            id
            price
            publishedAt
            tags
            title
          }
          role
        }
      }"
    `);
  });

  it.each<[what: string, field: string, types: string, leftOut: string]>([
    ['fields with required arguments', 'ping: Ping', 'type Ping { log(level: Int!): String }', 'log wants arguments'],
    [
      'objects below the depth, and deprecated fields',
      'logout: Out',
      'type Out { viewer: A old: Int @deprecated } type A { b: B } type B { c: C } type C { d: D } type D { name: String }',
      'old is deprecated, viewer holds nothing that is selected at depth 3',
    ],
    ['cycles', 'only: X', 'type X { y: Y } type Y { x: X }', 'y holds nothing that is selected at depth 3'],
  ])('asks for __typename where a result has only %s, and says what it left out', (_what, field, types, leftOut) => {
    const result = importSdl(`type Query { a: Int } type Mutation { ${field} } ${types}`);
    expect(result.skipped).toEqual([]);
    const [name = ''] = field.split(':');
    const { request, losses, responses } = operation(result, `Mutation.${name}`);
    expect(request.query).toBe(`mutation ${name} {\n  ${name} {\n    __typename\n  }\n}`);
    expect(responses[0]?.schema).toMatchObject({ properties: { [name]: { properties: { __typename: {} } } } });
    expect(losses).toEqual([
      {
        severity: 'warning',
        code: 'graphql-result-left-out',
        summary: `Mutation.${name}: nothing of its result can be selected by itself; it is called for its __typename alone.`,
        detail: `Left out: ${leftOut}. Import an operation document that selects what is wanted, or choose a greater --depth.`,
        pointer: `#/Mutation/${name}`,
      },
    ]);
  });

  it('pages a connection forwards with a default and says what it left out', () => {
    const users = operation(blog, 'Query.users');
    expect(users.request.query.split('\n').slice(0, 2)).toEqual([
      'query users($after: String, $first: Int = 10, $where: Where) {',
      '  users(after: $after, first: $first, where: $where) {',
    ]);
    expect(users.losses.map(({ severity, summary }) => [severity, summary])).toEqual([
      ['info', 'Query.users: the argument before is left out.'],
      ['info', 'Query.users: the argument last is left out.'],
    ]);
    expect(users.pagination).toEqual({
      type: 'cursor',
      parameter: 'after',
      limitParameter: 'first',
      nextPath: 'data.users.pageInfo.endCursor',
      itemsPath: 'data.users.nodes',
      evidence: 'users is a connection with pageInfo.endCursor',
    });
    expect(variable(blog, 'Query.users', 'first')).toEqual({ name: 'first', required: false, schema: { type: 'integer', default: 10 } });
  });

  it.each([
    ['nodes', 'type C { nodes(by: Int!): [N] edges: [E] pageInfo: P } type E { node: N }', 'edges {\n      node {\n        id'],
    ['edges', 'type C { edges(by: Int!): [E] pageInfo: P total: Int } type E { node: N }', 'total'],
    ['node', 'type C { edges: [E] pageInfo: P } type E { node(by: Int!): N cursor: ID }', 'edges {\n      cursor'],
    ['pageInfo', 'type C { nodes: [N] pageInfo(by: Int!): P }', 'nodes {\n      id'],
    ['endCursor', 'type C { nodes: [N] pageInfo: Q } type Q { endCursor(by: Int!): ID hasNextPage: Int }', 'hasNextPage'],
  ])('selects of a connection nothing that wants arguments: %s', (_what, types, selected) => {
    const sdl = `${types} type N { id: ID } type P { endCursor: ID hasNextPage: Int } type Query { all(first: Int, after: String): C }`;
    const { query } = operation(importSdl(sdl), 'Query.all').request;
    expect(validate(buildSchema(sdl), parse(query))).toEqual([]);
    expect(query).toContain(selected);
  });

  it('does not restrict __typename where the schema has no possible type', () => {
    const result = operation(importSdl('type Query { node: Node } interface Node { id: ID! }'), 'Query.node').responses[0]?.schema;
    expect(result).toMatchObject({ properties: { node: { properties: { __typename: { type: 'string' } } } } });
    expect(JSON.stringify(result)).not.toContain('enum');
  });

  it('gives a variable the default of a custom scalar, objects and lists included', () => {
    const sdl = `scalar JSON input In { json: JSON, n: Int! }
      type Query { get(a: JSON! = {b: [1, "x", null], c: {d: true}}, i: In! = {json: {e: 1.5}, n: 2}, l: [JSON]! = [{f: 1}], huge: Float! = 1e999): Int }`;
    expect(operation(importSdl(sdl), 'Query.get').request.query.split('\n')[0]).toBe(
      'query get($a: JSON! = {b: [1, "x", null], c: {d: true}}, $huge: Float!, $i: In! = {json: {e: 1.5}, n: 2}, $l: [JSON]! = [{f: 1}]) {',
    );
  });

  it('tells fields of a union apart with aliases where their types differ', () => {
    expect(operation(blog, 'Query.media').request.query).toMatchInlineSnapshot(`
      "query media {
        media {
          __typename
          ... on Image {
            id
            size
            url
          }
          ... on Video {
            Video_size: size
            Video_url: url
            id
          }
        }
      }"
    `);
  });

  it('carries a non-null argument with a default as an optional variable with that default', () => {
    expect(operation(blog, 'Query.lookup').request.query).toContain('$limit: Int! = 5');
    expect(variable(blog, 'Query.lookup', 'limit')).toEqual({ name: 'limit', required: false, schema: { type: 'integer', default: 5 } });
  });

  it('keeps the default of an ID text, which a document may write as a number', () => {
    const result = importSdl('type Query { a(ids: [ID!]! = ["1", "x"]): Int }');
    expect(variable(result, 'Query.a', 'ids')?.schema).toEqual({ type: 'array', items: { type: 'string' }, default: ['1', 'x'] });
  });

  it('describes recursive inputs with $defs, defaults, enums and formats', () => {
    const where = {
      type: 'object',
      properties: {
        and: { type: ['array', 'null'], items: { $ref: '#/$defs/Where' } },
        name: { type: ['string', 'null'] },
        role: {
          type: ['string', 'null'],
          enum: ['READER', 'AUTHOR', 'ADMIN', null],
          default: 'READER',
          description: 'READER: Reads only.',
        },
        since: { type: ['string', 'null'], format: 'date-time' },
      },
      additionalProperties: false,
    };
    expect(variable(blog, 'Query.users', 'where')?.schema).toEqual({ ...where, $defs: { Where: where } });
  });

  it('takes exactly one member of a one-of input', () => {
    expect(variable(blog, 'Query.lookup', 'key')?.schema).toEqual({
      type: 'object',
      properties: { id: { type: 'string' }, name: { type: 'string' } },
      additionalProperties: false,
      minProperties: 1,
      maxProperties: 1,
    });
  });

  it('describes the result with the nullability of the schema', () => {
    expect(operation(blog, 'Query.version').responses[0]?.schema).toEqual({
      type: 'object',
      properties: { version: { type: 'string' } },
      required: ['version'],
    });
    expect(operation(blog, 'Query.user').responses[0]?.schema).toMatchObject({
      properties: {
        user: {
          type: ['object', 'null'],
          properties: { name: { type: ['string', 'null'] }, role: { enum: ['READER', 'AUTHOR', 'ADMIN'] } },
        },
      },
      required: ['user'],
    });
    expect(operation(blog, 'Query.media').responses[0]?.schema).toMatchObject({
      properties: { media: { items: { required: ['__typename'] } } },
    });
  });

  it('describes custom scalars as told, and reports the ones it cannot know', () => {
    expect(variable(blog, 'Mutation.createPost', 'input')?.schema).toMatchObject({
      properties: { price: { description: 'GraphQL scalar Money.' } },
    });
    expect(blog.diagnostics.filter(({ code }) => code === 'graphql-scalar-unknown').map(({ summary }) => summary)).toEqual([
      'The scalar Money may be any JSON value, as far as the schema says.',
    ]);
    const told = importSdl(BLOG_SCHEMA, { scalars: { Money: { type: 'string', pattern: '^\\d+$' } } });
    expect(variable(told, 'Mutation.createPost', 'input')?.schema).toMatchObject({
      properties: { price: { type: ['string', 'null'], pattern: '^\\d+$' } },
    });
    expect(told.diagnostics).toEqual([]);
  });

  it.each([
    ['Query.user', 'read', true],
    ['Mutation.createPost', 'create', false],
    ['Mutation.deletePost', 'delete', false],
    ['Mutation.frobnicate', 'unknown', false],
  ])('judges %s as %s', (id, effect, idempotent) => {
    expect(operation(blog, id)).toMatchObject({ effect, idempotent });
  });

  it('takes the description of the root field, else says what it runs', () => {
    expect(operation(blog, 'Query.user').description).toBe('Finds a user by ID.');
    expect(operation(blog, 'Mutation.deletePost').description).toBe('Runs the mutation deletePost (delete post).');
  });

  it('takes only the selected root fields, and names a pattern that matches none', () => {
    const result = importSdl(BLOG_SCHEMA, { select: ['Query.user*,Mutation.*', 'Query.nope'] });
    expect(result.operations.map(({ id }) => id)).toEqual([
      'Query.user',
      'Query.users',
      'Mutation.createPost',
      'Mutation.deletePost',
      'Mutation.frobnicate',
    ]);
    expect(result.found).toBe(5);
    expect(result.diagnostics.map(({ code }) => code)).toEqual([
      'graphql-not-selected',
      'graphql-select-unmatched',
      'graphql-scalar-unknown',
    ]);
  });

  it('goes only as deep as asked', () => {
    const query = operation(importSdl(BLOG_SCHEMA, { depth: 1 }), 'Query.user').request.query;
    expect(query).toBe('query user($id: ID!) {\n  user(id: $id) {\n    id\n    name\n    role\n  }\n}');
  });

  it('gives the same operations whatever the order of types and fields in the schema', () => {
    const reversed = BLOG_SCHEMA.replace(/type Query \{[^}]*\}/, '').concat(`type Query {
      version: String!
      hidden(a: Int!): Hidden
      node(id: ID!): Node
      media: [Media!]!
      lookup(limit: Int! = 5, key: Key!): [User!]!
      users(where: Where, before: String, last: Int, after: String, first: Int): UserConnection!
      "Finds a user by ID."
      user(id: ID!): User
    }`);
    expect(importSdl(reversed)).toEqual(blog);
  });

  it('reads the same schema from an introspection result', async () => {
    const { introspectionFromSchema } = await import('graphql');
    const introspection = JSON.parse(JSON.stringify({ data: introspectionFromSchema(schema, { oneOf: true }) }));
    const result = importGraphql(documentSet(introspection), { endpoint: 'https://api.example.com/graphql' });
    expect(result.operations).toEqual(blog.operations);
  });

  it('reads a federated subgraph that only extends the root type', () => {
    const result = importSdl('extend type Query { me: Me } type Me @key(fields: "id") { id: ID! }');
    expect(result.operations.map(({ id }) => id)).toEqual(['Query.me']);
    expect(result.diagnostics[0]).toMatchObject({
      severity: 'warning',
      code: 'graphql-schema-invalid',
      summary: 'schema.graphql:1:38: Unknown directive "@key".',
    });
  });

  it('says each fault of a schema once, and how many there are beyond those it says', () => {
    const faults = (sdl: string) =>
      importSdl(sdl)
        .diagnostics.filter(({ code }) => code === 'graphql-schema-invalid')
        .map(({ summary }) => summary);
    const type = (name: string, directive: string): string => `type ${name} @${directive} { id: ID @external }`;
    const subgraph = `type Query { a: A } ${type('A', 'key(fields: "id")')} ${type('B', 'key(fields: "id")')}`;
    expect(faults(subgraph)).toEqual([
      'schema.graphql:1:28: Unknown directive "@key".',
      'schema.graphql:1:56: Unknown directive "@external".',
    ]);
    const many = faults(
      `type Query { a: A } ${Array.from({ length: 22 }, (_, index) => type(`T${index}`, `d${index}`)).join(' ')} type A { id: ID }`,
    );
    expect(many).toHaveLength(21);
    expect(many.at(-1)).toBe('schema.graphql: 3 more faults of the schema.');
  });

  it('compiles every schema it makes', () => {
    const compile = createCompiler();
    for (const each of blog.operations) for (const [, made] of schemasOf(each)) compile(made);
  });

  it('reads the type of a chosen name and runs a chosen query with --explore, and nothing but a query', () => {
    const result = importSdl(BLOG_SCHEMA, { explore: true });
    expect(result.operations.map(({ id, effect }) => [id, effect])).toEqual([
      ['Query.__type', 'read'],
      ['Query.*', 'read'],
    ]);
    expect(result.found).toBe(2);
    const introspect = operation(result, 'Query.__type');
    expect(validate(schema, parse(introspect.request.query))).toEqual([]);
    expect(introspect.request.variables).toEqual([{ name: 'name', required: false, schema: { type: 'string', default: 'Query' } }]);
    const execute = result.operations[1]?.request;
    if (execute?.protocol !== 'rest') throw new Error('execute_query is a POST');
    expect(execute).toMatchObject({ method: 'POST', path: '/graphql', server: { url: 'https://api.example.com' } });
    const body = execute.bodies[0]?.schema;
    expect(body).toMatchObject({ required: ['query'], additionalProperties: false });
    const { pattern } = (body as { properties: { query: { pattern: string } } }).properties.query;
    const accepts = new RegExp(pattern);
    for (const text of ['{ a }', 'query A { a }', ' ,# c\n query { a }', 'query($a: Int) { a }'])
      expect([text, accepts.test(text)]).toEqual([text, true]);
    for (const text of [
      'mutation { a }',
      'subscription { a }',
      'fragment F on A { a } mutation { a }',
      '# query\nmutation { a }',
      'queryX',
    ]) {
      expect([text, accepts.test(text)]).toEqual([text, false]);
    }
  });
});

describe('the endpoint', () => {
  it.each([
    ['https://a.test/graphql', { url: 'https://a.test/graphql', level: 'option' }, ''],
    ['https://a.test/', { url: 'https://a.test', level: 'option' }, ''],
    ['https://a.test/graphql/', { url: 'https://a.test', level: 'option' }, '/graphql/'],
    ['https://a.test/graphql?x=1', { url: 'https://a.test', level: 'option' }, '/graphql?x=1'],
    ['http://localhost:4000/q#f', { url: 'http://localhost:4000/q', level: 'option' }, ''],
  ])('reads %s', (endpoint, server, path) => {
    const { request } = importSdl('type Query { a: Int }', { endpoint }).operations[0] as Operation;
    expect(request).toMatchObject({ server, path });
  });

  it('keeps no credential of the URL', () => {
    const result = importSdl('type Query { a: Int }', { endpoint: 'https://me:hunter22@a.test/graphql?access_token=abcdef123456&v=1' });
    expect(JSON.stringify(result)).not.toMatch(/hunter22|abcdef123456/);
    expect(result.operations[0]?.request).toMatchObject({ server: { url: 'https://a.test' }, path: '/graphql?v=1' });
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['credential-literal', 'credential-literal']);
  });

  it.each([
    [undefined, 'graphql-endpoint-missing'],
    ['ftp://a.test', 'graphql-endpoint-invalid'],
    ['not a url', 'graphql-endpoint-invalid'],
  ])('asks for it where it says %s', (endpoint, code) => {
    const result = importGraphql(documentSet('type Query { a: Int }'), endpoint === undefined ? {} : { endpoint });
    expect(result.diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
    expect(result.operations[0]?.request).not.toHaveProperty('server');
  });
});
