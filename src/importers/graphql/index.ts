export type { GraphqlOptions } from './graphql-options.js';
export { importGraphql } from './import-graphql.js';
export { type GraphqlText, readGraphqlRequest } from './read-graphql-request.js';
