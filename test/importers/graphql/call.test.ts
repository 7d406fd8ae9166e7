import { createRequire } from 'node:module';
import { createHandler } from 'graphql-http/lib/use/http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importGraphql } from '../../../src/importers/graphql/index.js';
import type { ImportResult, Json } from '../../../src/model/index.js';
import { callOperation, type ListeningServer, listen } from '../call-operation.js';
import { documentSet } from '../document-set.js';

// The server library loads the CommonJS build of graphql, whose schemas are of no use to the other one that vitest picks.
const { buildSchema, GraphQLError, introspectionFromSchema } = createRequire(import.meta.url)('graphql') as typeof import('graphql');

const SDL = `
  enum Role { READER ADMIN }
  input Where { name: String, role: Role = READER, and: [Where!] }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type User { id: ID! name: String! role: Role! broken: String }
  type UserConnection { nodes: [User!]! pageInfo: PageInfo! totalCount: Int! }
  type Query { user(id: ID!): User users(first: Int, after: String, last: Int, where: Where): UserConnection! failing: String! }
  type Mutation { rename(id: ID!, name: String): User! }
`;
const schema = buildSchema(SDL);
const people = Array.from({ length: 25 }, (_, index) => ({ id: String(index + 1), name: `Name ${index + 1}`, role: 'READER' }));

const rootValue = {
  user: ({ id }: { id: string }) => {
    const found = people.find((person) => person.id === id);
    return found === undefined ? null : { ...found, broken: () => Promise.reject(new GraphQLError('broken on purpose')) };
  },
  users: ({ first, after, last, where }: { first?: number; after?: string; last?: number; where?: { name?: string } }) => {
    if (first === undefined || last !== undefined) throw new GraphQLError('give first, and not last');
    const start = after === undefined ? 0 : Number(after);
    const matching = people.filter(({ name }) => where?.name === undefined || name === where.name);
    const nodes = matching.slice(start, start + first);
    const end = start + nodes.length;
    return {
      nodes,
      totalCount: matching.length,
      pageInfo: { hasNextPage: end < matching.length, endCursor: end < matching.length ? String(end) : null },
    };
  },
  failing: () => {
    throw new GraphQLError('failing on purpose');
  },
  rename: ({ id, name }: { id: string; name?: string | null }) => ({
    id,
    name: name === null ? 'nothing' : (name ?? 'unsaid'),
    role: 'ADMIN',
  }),
};

describe('calling imported GraphQL operations on a real server', () => {
  let server: ListeningServer;
  let result: ImportResult;
  const received: { query: string; variables?: object; operationName?: string }[] = [];
  const call = (id: string, args: Record<string, Json>): ReturnType<typeof callOperation> => callOperation(result, id, 'graphql', args);

  beforeAll(async () => {
    const handler = createHandler({
      schema,
      rootValue,
      onSubscribe: (_request, params) => void received.push(params as (typeof received)[number]),
    });
    server = await listen((request, response) => void handler(request, response));
    result = importGraphql(documentSet(SDL, 'schema.graphql'), { endpoint: `${server.origin}/graphql` });
  });
  afterAll(() => server.close());

  it('sends the variables as variables, and the name of the operation', async () => {
    const answer = await call('Query.user', { id: '7" } { version' });
    expect(answer).toMatchObject({ isError: false, structuredContent: { user: null } });
    expect(received.at(-1)).toMatchObject({ operationName: 'user', variables: { id: '7" } { version' } });
  });

  it('returns the data', async () => {
    const { operations } = importGraphql(documentSet('query Find($id: ID!) { user(id: $id) { id name } }'), {
      endpoint: `${server.origin}/graphql`,
      schema: SDL,
    });
    const answer = await callOperation({ ...result, operations }, 'Find', 'graphql', { id: '7' });
    expect(answer.structuredContent).toEqual({ user: { id: '7', name: 'Name 7' } });
  });

  it('pages a connection: the default first, then what the caller says', async () => {
    const first = await call('Query.users', {});
    expect(first.structuredContent).toMatchObject({ users: { totalCount: 25, pageInfo: { endCursor: '10' } } });
    const rest = await call('Query.users', { first: 20, after: '10' });
    expect((rest.structuredContent as { users: { nodes: unknown[] } }).users.nodes).toHaveLength(15);
    const all = await call('Query.users', { page_limit: 5 });
    expect((all.structuredContent as { users: { nodes: unknown[] } }).users.nodes).toHaveLength(25);
    const filtered = await call('Query.users', { where: { name: 'Name 3', and: [{ role: 'ADMIN' }] } });
    expect(filtered.structuredContent).toMatchObject({ users: { totalCount: 1 } });
  });

  it('keeps null apart from nothing said', async () => {
    expect((await call('Mutation.rename', { id: '1', name: null })).structuredContent).toMatchObject({ rename: { name: 'nothing' } });
    expect((await call('Mutation.rename', { id: '1' })).structuredContent).toMatchObject({ rename: { name: 'unsaid' } });
  });

  it('refuses arguments that the schema refuses before anything is sent', async () => {
    const before = received.length;
    expect(await call('Query.users', { first: 'ten', where: { nope: 1 } })).toMatchObject({ isError: true, failure: 'arguments' });
    expect(received.length).toBe(before);
  });

  it('returns partial data with its errors, and makes errors without data a tool error', async () => {
    const partial = await call('Query.user', { id: '1' });
    expect(partial.isError).toBe(false);
    expect(partial.structuredContent).toMatchObject({ user: { name: 'Name 1', broken: null } });
    expect(JSON.stringify(partial.content)).toContain('broken on purpose');
    const failed = await call('Query.failing', {});
    expect(failed).toMatchObject({ isError: true, failure: 'upstream_error' });
    expect(JSON.stringify(failed.content)).toContain('failing on purpose');
  });

  it('gives the same from an introspection result', async () => {
    const introspection = JSON.parse(JSON.stringify(introspectionFromSchema(schema))) as Json;
    const same = importGraphql(documentSet(introspection), { endpoint: `${server.origin}/graphql` });
    expect((await callOperation(same, 'Query.users', 'graphql', { first: 1 })).structuredContent).toMatchObject({
      users: { totalCount: 25 },
    });
  });

  it('explores: a type is described, a chosen query is run, a mutation is refused', async () => {
    const explored = importGraphql(documentSet(SDL), { endpoint: `${server.origin}/graphql`, explore: true });
    const run = (id: string, args: Record<string, Json>): ReturnType<typeof callOperation> => callOperation(explored, id, 'graphql', args);
    expect((await run('Query.__type', {})).structuredContent).toMatchObject({
      __type: { name: 'Query', fields: [{ name: 'user' }, { name: 'users' }, { name: 'failing' }] },
    });
    expect((await run('Query.__type', { name: 'Where' })).structuredContent).toMatchObject({
      __type: { inputFields: [{ name: 'name' }, { name: 'role' }, { name: 'and' }] },
    });
    const query = 'query A($id: ID!) { user(id: $id) { name } }';
    expect((await run('Query.*', { query, variables: { id: '2' } })).structuredContent).toEqual({ data: { user: { name: 'Name 2' } } });
    const before = received.length;
    expect(await run('Query.*', { query: 'mutation { rename(id: 1) { id } }' })).toMatchObject({ isError: true, failure: 'arguments' });
    expect(received.length).toBe(before);
    const two = await run('Query.*', { query: 'query A { failing } mutation B { rename(id: 1) { id } }' });
    expect(JSON.stringify(two.content)).not.toContain('"rename"');
  });
});
