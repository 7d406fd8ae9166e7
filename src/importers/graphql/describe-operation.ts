import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  print,
} from 'graphql';
import type { Diagnostic, GraphqlVariable, JsonSchema, Operation, OperationServer, Pagination } from '../../model/index.js';
import { plainText } from '../plain-text.js';
import { splitName } from '../split-name.js';
import { findConnection } from './connection.js';
import { describeVariables } from './describe-variables.js';
import { judgeOperation } from './judge-effect.js';
import { measureComplexity } from './measure-complexity.js';
import { describeSelection } from './output-schema.js';
import type { SchemaTypes } from './schema-types.js';

/** One operation to describe, in a document of its own with the fragments that it uses. */
export interface OperationSource {
  readonly id: string;
  readonly name: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly pointer: string;
  /** Said by the source; else what the schema or the document says. */
  readonly description?: string;
  readonly title?: string;
  readonly tags?: readonly string[];
  /** Schemas said by the source, which win over those of the GraphQL types. */
  readonly variables?: readonly GraphqlVariable[];
  readonly output?: JsonSchema;
  readonly losses: readonly Diagnostic[];
}

export interface OperationContext {
  readonly schema?: GraphQLSchema;
  readonly types: SchemaTypes;
  readonly server?: OperationServer;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The operation of a GraphQL document. Its response schema describes the object under `data`, which is what a call
 * returns; the variables are its arguments.
 */
export function describeOperation(source: OperationSource, context: OperationContext): Operation {
  const { operation, document } = source;
  const { schema, types } = context;
  const fields = rootFields(operation, schema);
  const losses = [...source.losses];
  const variables = source.variables ?? describeVariables(operation, document, types, schema);
  const output = source.output ?? describeOutput(operation, document, context, source, losses);
  const pagination = findPagination(operation, fields);
  return {
    id: source.id,
    suggestedName: source.name,
    ...(source.title === undefined ? {} : { title: source.title }),
    description: describe(source, fields),
    tags: source.tags ?? [operation.operation],
    deprecated: fields.some((field) => field.deprecationReason != null),
    pointer: source.pointer,
    ...judgeOperation(operation, document),
    idempotent: operation.operation === 'query',
    request: {
      protocol: 'graphql',
      ...(context.server === undefined ? {} : { server: context.server }),
      path: context.path,
      operationName: operation.name?.value ?? '',
      operationType: operation.operation === 'mutation' ? 'mutation' : 'query',
      query: print(document),
      variables,
      headers: context.headers,
      complexity: measureComplexity(operation, document, schema),
    },
    responses: [
      { status: '200', mediaType: 'application/json', ...(output === undefined ? {} : { schema: output }), pointer: source.pointer },
    ],
    ...(pagination === undefined ? {} : { pagination }),
    losses,
  };
}

function rootFields(operation: OperationDefinitionNode, schema: GraphQLSchema | undefined): readonly GraphQLField<unknown, unknown>[] {
  const fields = schema?.getRootType(operation.operation)?.getFields();
  return operation.selectionSet.selections.flatMap((selection) => {
    const field = selection.kind === Kind.FIELD ? fields?.[selection.name.value] : undefined;
    return field === undefined ? [] : [field];
  });
}

function describeOutput(
  operation: OperationDefinitionNode,
  document: DocumentNode,
  { schema, types }: OperationContext,
  source: OperationSource,
  losses: Diagnostic[],
): JsonSchema | undefined {
  if (schema === undefined) return undefined;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const output = describeSelection(operation, fragments, schema, types);
  if (output === undefined) {
    losses.push({
      severity: 'info',
      code: 'graphql-output-too-large',
      summary: `${source.name} selects so many fields that its result is described without a schema.`,
      pointer: source.pointer,
    });
  }
  return output;
}

const MAX_DESCRIPTION = 400;

function describe({ description, operation, name }: OperationSource, fields: readonly GraphQLField<unknown, unknown>[]): string {
  const own = plainText(description ?? operation.description?.value ?? commentAbove(operation), MAX_DESCRIPTION);
  if (own !== '') return own;
  const said = plainText(
    fields
      .map((field) => field.description ?? '')
      .filter((text) => text !== '')
      .join(' '),
    MAX_DESCRIPTION,
  );
  if (said !== '') return said;
  const words = splitName(name).join(' ');
  return operation.operation === 'mutation' ? `Runs the mutation ${name} (${words}).` : `Runs the query ${name} (${words}).`;
}

/** The comment lines directly above an operation, which is where people explain one. */
function commentAbove(operation: OperationDefinitionNode): string {
  const lines: string[] = [];
  let token = operation.loc?.startToken;
  while (token?.prev != null && token.prev.kind === 'Comment' && token.prev.line === token.line - 1) {
    token = token.prev;
    lines.unshift(token.value.trim());
  }
  return lines.filter((line) => !line.startsWith('@')).join(' ');
}

/** Forward paging of a connection at the root: `after` and `first` as variables, `pageInfo.endCursor` and the items selected. Paths are into the whole response. */
function findPagination(operation: OperationDefinitionNode, fields: readonly GraphQLField<unknown, unknown>[]): Pagination | undefined {
  const [node, ...others] = operation.selectionSet.selections;
  const [field] = fields;
  if (node?.kind !== Kind.FIELD || field === undefined || others.length > 0 || node.selectionSet === undefined) return undefined;
  const connection = findConnection(getNamedType(field.type));
  const cursor = variableOf(node.arguments, 'after');
  const limit = variableOf(node.arguments, 'first');
  if (connection === undefined || cursor === undefined) return undefined;
  const selected = node.selectionSet.selections.flatMap((selection) =>
    selection.kind === Kind.FIELD && selection.alias === undefined ? [selection] : [],
  );
  const pageInfo = selected.find(({ name }) => name.value === 'pageInfo');
  const items = selected.find(({ name }) => name.value === 'nodes' || name.value === 'edges');
  const hasCursor = pageInfo?.selectionSet?.selections.some(
    (selection) => selection.kind === Kind.FIELD && selection.name.value === 'endCursor',
  );
  if (items === undefined || hasCursor !== true) return undefined;
  const key = node.alias?.value ?? node.name.value;
  return {
    type: 'cursor',
    parameter: cursor,
    ...(limit === undefined ? {} : { limitParameter: limit }),
    nextPath: `data.${key}.pageInfo.endCursor`,
    itemsPath: `data.${key}.${items.name.value}`,
    evidence: `${key} is a connection with pageInfo.endCursor`,
  };
}

type Arguments = Extract<OperationDefinitionNode['selectionSet']['selections'][number], { kind: Kind.FIELD }>['arguments'];

function variableOf(args: Arguments, name: string): string | undefined {
  const value = args?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.VARIABLE ? value.name.value : undefined;
}
