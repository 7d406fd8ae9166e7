import { type GraphQLSchema, Kind, parse } from 'graphql';
import type { Operation, OperationServer } from '../../model/index.js';
import { describeOperation, type OperationContext } from './describe-operation.js';

/**
 * Two operations for a schema too large for a tool per root field: `introspect` reads one type of the live schema, and
 * `execute_query` runs a query that the caller wrote. The query travels whole as a member of the body, and its values in
 * `variables`; nothing is put together from text. It can only read: the document must begin with a query, and because
 * no operation name is sent, a server refuses a document with a second operation (GraphQL section 6.1).
 */
export function exploreOperations(schema: GraphQLSchema, context: OperationContext): readonly Operation[] {
  return [introspect(schema, context), executeQuery(schema, context)];
}

function introspect(schema: GraphQLSchema, context: OperationContext): Operation {
  const root = schema.getQueryType()?.name ?? 'Query';
  const document = parse(INTROSPECT_DOCUMENT.replace('ROOT_TYPE', () => root));
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('the introspection document holds an operation');
  const description = `Describes one type of this GraphQL API: its fields with their arguments, its input fields or its values. Begin with "${root}", whose fields are the queries.`;
  return describeOperation(
    {
      id: 'Query.__type',
      name: 'introspect',
      title: 'Describe a GraphQL type',
      description,
      document,
      operation,
      pointer: '#/Query/__type',
      tags: ['explore'],
      losses: [],
    },
    context,
  );
}

// Type references are read four wrappers deep, which is `[[T!]!]!`.
const INTROSPECT_DOCUMENT = `
query introspect($name: String! = "ROOT_TYPE") {
  __type(name: $name) {
    kind name description
    fields { name description args { ...Input } type { ...Reference } }
    inputFields { ...Input }
    enumValues { name description }
    possibleTypes { name }
  }
}
fragment Input on __InputValue { name description defaultValue type { ...Reference } }
fragment Reference on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
`;

function executeQuery(schema: GraphQLSchema, { server, path }: OperationContext): Operation {
  const root = schema.getQueryType()?.name ?? 'Query';
  const pointer = '#/Query';
  return {
    id: 'Query.*',
    suggestedName: 'execute_query',
    title: 'Run a GraphQL query',
    description: `Runs a GraphQL query against this API and returns its data and errors. Learn the types with introspect first; ask for few fields and for pages (first: 10), and pass values as variables.`,
    tags: ['explore'],
    deprecated: false,
    pointer,
    effect: 'read',
    effectReason: `only documents that begin with a query are accepted; a query reads (GraphQL section 6.2.1)`,
    idempotent: true,
    request: {
      protocol: 'rest',
      ...splitServer(server, path),
      method: 'POST',
      parameters: [],
      bodies: [
        {
          mediaType: 'application/json',
          form: 'json',
          schema: {
            type: 'object',
            properties: {
              query: {
                type: 'string',
                description: `A GraphQL document with one query on ${root}; fragments after it.`,
                pattern: BEGINS_WITH_QUERY,
                maxLength: 20_000,
              },
              variables: { type: 'object', description: 'Values of the variables of the query, by name.' },
            },
            required: ['query'],
            additionalProperties: false,
          },
          encoding: {},
          pointer,
        },
      ],
      bodyRequired: true,
    },
    responses: [{ status: '200', mediaType: 'application/json', schema: RESPONSE, pointer }],
    losses: [],
  };
}

/** Blank space, commas and comments, then `query` or the short form (GraphQL sections 2.1 and 2.3). */
const BEGINS_WITH_QUERY = '^(?:[\\s,\\uFEFF]|#[^\\n\\r]*[\\n\\r])*(?:query\\b|\\{)';

const RESPONSE = {
  type: 'object',
  properties: {
    data: { type: ['object', 'null'] },
    errors: { type: 'array', items: { type: 'object', properties: { message: { type: 'string' } } } },
  },
} as const;

/** A REST path begins with `/`, so the endpoint's own path goes there. */
function splitServer(server: OperationServer | undefined, path: string): { server?: OperationServer; path: string } {
  if (server === undefined) return { path: path === '' ? '/graphql' : path };
  if (path !== '') return { server, path };
  const { origin, pathname } = new URL(server.url);
  return { server: { ...server, url: origin }, path: pathname };
}
