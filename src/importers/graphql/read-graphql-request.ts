import type { Diagnostic, GraphqlVariable, Json, Operation } from '../../model/index.js';
import { isJsonObject } from '../../model/index.js';
import { chooseOperation } from './choose-operation.js';
import { collectOperations } from './collect-operations.js';
import { describeOperation } from './describe-operation.js';
import { parseGraphql } from './parse-graphql.js';
import { createSchemaTypes } from './schema-types.js';

/** A GraphQL document that another format carries, with where it stands and the name to give it when it has none. */
export interface GraphqlText {
  readonly query: string;
  readonly operationName?: string;
  readonly fallbackName: string;
  readonly label: string;
  readonly pointer: string;
  /** Schemas of variables known from examples, by name; they serve where the document's types say nothing. */
  readonly variableSchemas: Readonly<Record<string, Json>>;
}

/** The operation that such a document calls, without server and texts of its own; or why there is none. */
export function readGraphqlRequest(text: GraphqlText): { readonly operation: Operation } | { readonly reason: string } {
  const parsed = parseGraphql(text.query, text);
  if (!('document' in parsed)) return { reason: parsed.fault.summary };
  const chosen = chooseOperation(parsed.document, [text.operationName], text.fallbackName);
  if (chosen === undefined) return { reason: 'Its GraphQL document holds several operations and does not say which to send.' };
  const losses: Diagnostic[] = [];
  const [collected] = collectOperations(chosen, text, undefined, new Set(), (diagnostic) => losses.push(diagnostic));
  if (collected === undefined) return { reason: 'Its GraphQL document holds no operation.' };
  if ('skipped' in collected) return { reason: collected.skipped.reason };
  const types = createSchemaTypes({}, (diagnostic) => losses.push(diagnostic));
  const operation = describeOperation({ ...collected.source, losses }, { types, path: '', headers: {} });
  if (operation.request.protocol !== 'graphql') return { operation };
  const variables = operation.request.variables.map((variable) => withExample(variable, text.variableSchemas));
  return { operation: { ...operation, request: { ...operation.request, variables } } };
}

function withExample(variable: GraphqlVariable, schemas: GraphqlText['variableSchemas']): GraphqlVariable {
  const known = Object.hasOwn(schemas, variable.name) ? schemas[variable.name] : undefined;
  if (!isJsonObject(known) || !isJsonObject(variable.schema)) return variable;
  if (variable.schema.type !== undefined) {
    return known.examples === undefined ? variable : { ...variable, schema: { ...variable.schema, examples: known.examples } };
  }
  return { ...variable, schema: { ...known, ...variable.schema } };
}
