import { type GraphQLSchema, OperationTypeNode } from 'graphql';
import type { Diagnostic, DocumentSet, ImportResult, JsonObject, Operation, SkippedOperation } from '../../model/index.js';
import { type CollectedOperation, collectOperations, SUBSCRIPTION_REASON } from './collect-operations.js';
import { describeOperation, type OperationContext } from './describe-operation.js';
import { exploreOperations } from './explore.js';
import { generateDocument } from './generate-document.js';
import type { GraphqlOptions } from './graphql-options.js';
import { collectImportedOperations } from './import-document.js';
import { readEndpoint } from './read-endpoint.js';
import { readHeaders } from './read-headers.js';
import { type GraphqlSource, readGraphqlSource } from './read-source.js';
import { createSchemaTypes } from './schema-types.js';
import { createFieldSelection, type FieldSelection } from './select-fields.js';

/**
 * The operations of a GraphQL source: those of its operation documents or import document; else, from a schema alone,
 * one per root field with a generated selection, or with `explore` the pair that reads the schema and runs a selection.
 * Subscriptions, and operations that the schema refuses, are skipped with the reason.
 *
 * @throws GatewayError `source-syntax` for text that does not parse or a schema that cannot be built (line and column),
 * `source-unrecognised` for a document that is no GraphQL source.
 */
export function importGraphql(documents: DocumentSet, options: GraphqlOptions = {}): ImportResult {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const source = readGraphqlSource(documents, options, report);
  const types = createSchemaTypes(options.scalars ?? {}, report);
  const selection = createFieldSelection(options.select);
  const endpoint = findEndpoint(source, documents, options, report);
  const headers = readHeaders(source.imported?.headers, report);
  const context: OperationContext = {
    ...(source.schema === undefined ? {} : { schema: source.schema }),
    ...endpoint,
    types,
    headers: headers.fixed,
  };
  const collected = collect(source, documents, options, context, selection, report);
  for (const pattern of selection.unmatched()) report(unmatchedPattern(pattern, source.schema));
  const operations = isExplored(source, options)
    ? exploreOperations(source.schema, context)
    : collected.flatMap((entry) => ('source' in entry ? [describeOperation(entry.source, context)] : []));
  const skipped = collected.flatMap((entry): SkippedOperation[] => ('skipped' in entry ? [entry.skipped] : []));
  return {
    operations:
      headers.security === undefined ? operations : operations.map((operation): Operation => ({ ...operation, ...headers.security })),
    skipped,
    diagnostics,
    found: operations.length + skipped.length,
    source: {
      ...describeSource(source.imported),
      servers: endpoint.server === undefined ? [] : [endpoint.server.url],
      declaresSchemes: headers.security !== undefined,
    },
  };
}

/** `--explore` is for a schema by itself; operations that a source selected are taken as they are. */
function isExplored(source: GraphqlSource, options: GraphqlOptions): source is GraphqlSource & { readonly schema: GraphQLSchema } {
  return (
    options.explore === true && source.schema !== undefined && source.documents.length === 0 && !Array.isArray(source.imported?.operations)
  );
}

function findEndpoint(
  { imported }: GraphqlSource,
  documents: DocumentSet,
  options: GraphqlOptions,
  report: (diagnostic: Diagnostic) => void,
): ReturnType<typeof readEndpoint> {
  const given = options.endpoint ?? options.baseUrl;
  if (given !== undefined) return readEndpoint(given, 'option', '#', undefined, report);
  const said = typeof imported?.endpoint === 'string' ? imported.endpoint : undefined;
  return readEndpoint(said, 'document', said === undefined ? '#' : '#/endpoint', documents.url, report);
}

function collect(
  source: GraphqlSource,
  documents: DocumentSet,
  options: GraphqlOptions,
  context: OperationContext,
  selection: FieldSelection,
  report: (diagnostic: Diagnostic) => void,
): readonly CollectedOperation[] {
  const { schema, imported } = source;
  if (imported !== undefined && Array.isArray(imported.operations)) {
    const operations = collectImportedOperations(imported, documents.root.uri, schema, context.types, report);
    return operations.filter((entry) => isSelected(entry, selection));
  }
  if (source.documents.length > 0) {
    const taken = new Set<string>();
    return source.documents
      .flatMap(({ document, at }) => collectOperations(document, at, schema, taken, report))
      .filter((entry) => isSelected(entry, selection));
  }
  if (schema === undefined || options.explore === true) return [];
  return generateOperations(schema, options.depth ?? DEFAULT_DEPTH, selection, report);
}

const DEFAULT_DEPTH = 3;

function isSelected(entry: CollectedOperation, selection: FieldSelection): boolean {
  if ('skipped' in entry) return selection.takes(entry.skipped.name);
  const { name, operation } = entry.source;
  return selection.takes(name, `${operation.operation === 'mutation' ? 'Mutation' : 'Query'}.${name}`);
}

/** One operation per root field, in the order of their names; subscriptions are skipped. */
function generateOperations(
  schema: GraphQLSchema,
  depth: number,
  selection: FieldSelection,
  report: (diagnostic: Diagnostic) => void,
): readonly CollectedOperation[] {
  let unselected = 0;
  const generated = ROOTS.flatMap(({ kind, operation }) => {
    const type = schema.getRootType(operation);
    const fields = Object.values(type?.getFields() ?? {}).sort((a, b) => (a.name < b.name ? -1 : 1));
    return fields.flatMap((field): CollectedOperation[] => {
      const id = `${kind}.${field.name}`;
      if (!selection.takes(id, `${type?.name}.${field.name}`)) {
        unselected += 1;
        return [];
      }
      const pointer = `#/${kind}/${field.name}`;
      const skip = (reason: string): CollectedOperation[] => [{ skipped: { id, name: field.name, reason, pointer } }];
      if (operation === OperationTypeNode.SUBSCRIPTION) return skip(SUBSCRIPTION_REASON);
      const made = generateDocument(operation, field, schema, depth);
      if (made.document === undefined) return skip(made.reason);
      const [definition] = made.document.definitions;
      if (definition?.kind !== 'OperationDefinition') return skip('No operation could be made.');
      const losses = [
        ...made.leftOut.map((name) => leftOutArgument(id, name, pointer)),
        ...(made.unselected === undefined ? [] : [unselectedResult(id, made.unselected, pointer)]),
      ];
      return [{ source: { id, name: field.name, document: made.document, operation: definition, pointer, losses } }];
    });
  });
  if (unselected > 0) {
    report({
      severity: 'info',
      code: 'graphql-not-selected',
      summary: `${unselected} root fields are not among those selected.`,
      pointer: '#',
    });
  }
  return generated;
}

const ROOTS = [
  { kind: 'Query', operation: OperationTypeNode.QUERY },
  { kind: 'Mutation', operation: OperationTypeNode.MUTATION },
  { kind: 'Subscription', operation: OperationTypeNode.SUBSCRIPTION },
] as const;

function leftOutArgument(id: string, name: string, pointer: string): Diagnostic {
  return {
    severity: 'info',
    code: 'graphql-argument-left-out',
    summary: `${id}: the argument ${name} is left out.`,
    detail: 'It is deprecated, or pages backwards where the tool pages forwards; import an operation document that uses it.',
    pointer,
  };
}

function unselectedResult(id: string, fields: readonly string[], pointer: string): Diagnostic {
  const shown = [...fields.slice(0, 20), ...(fields.length > 20 ? [`${fields.length - 20} more`] : [])];
  return {
    severity: 'warning',
    code: 'graphql-result-left-out',
    summary: `${id}: nothing of its result can be selected by itself; it is called for its __typename alone.`,
    detail: `Left out: ${shown.join(', ')}. Import an operation document that selects what is wanted, or choose a greater --depth.`,
    pointer,
  };
}

function unmatchedPattern(pattern: string, schema: GraphQLSchema | undefined): Diagnostic {
  const roots =
    schema === undefined ? [] : ROOTS.flatMap(({ kind, operation }) => (schema.getRootType(operation) == null ? [] : [`${kind}.*`]));
  return {
    severity: 'warning',
    code: 'graphql-select-unmatched',
    summary: `--select ${JSON.stringify(pattern.slice(0, 100))} matches no root field.`,
    detail: roots.length === 0 ? 'Patterns are Query.field and Mutation.field.' : `This schema has ${roots.join(', ')}.`,
    pointer: '#',
  };
}

/** Facts about the source that an import document may state. */
function describeSource(imported: JsonObject | undefined): { title?: string; version?: string; license?: string; provenance?: string } {
  const facts = {
    title: imported?.title ?? imported?.name,
    version: imported?.version,
    license: imported?.license,
    provenance: imported?.provenance,
  };
  const said = Object.entries(facts).flatMap(([key, value]) =>
    typeof value === 'string' && value !== '' ? [[key, value.slice(0, 500)] as const] : [],
  );
  return Object.fromEntries(said);
}
