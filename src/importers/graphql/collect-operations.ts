import {
  buildSchema,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  KnownFragmentNamesRule,
  NoFragmentCyclesRule,
  NoUndefinedVariablesRule,
  type OperationDefinitionNode,
  separateOperations,
  specifiedRules,
  UniqueFragmentNamesRule,
  UniqueVariableNamesRule,
  validate,
} from 'graphql';
import type { Diagnostic, SkippedOperation } from '../../model/index.js';
import type { OperationSource } from './describe-operation.js';
import { type GraphqlLocation, graphqlDiagnostic } from './parse-graphql.js';
import { nameNode } from './selection-draft.js';

/** An operation to describe, or one that cannot be called and why. */
export type CollectedOperation = { readonly source: OperationSource } | { readonly skipped: SkippedOperation };

/**
 * The operations of a document, each with the fragments it uses, validated against the schema (GraphQL section 5; without
 * one, what needs none). An invalid one and a subscription are skipped with the reason. An anonymous operation is
 * named after its root fields, because calls send a name; `taken` holds the names given so far.
 */
export function collectOperations(
  document: DocumentNode,
  at: GraphqlLocation,
  schema: GraphQLSchema | undefined,
  taken: Set<string>,
  report: (diagnostic: Diagnostic) => void,
): readonly CollectedOperation[] {
  const operations = document.definitions.flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? [definition] : []));
  return operations.map((operation): CollectedOperation => {
    const name = operation.name?.value ?? freeName(nameAfterFields(operation), taken);
    const pointer = `${at.pointer}/${name}`;
    const skip = (reason: string): CollectedOperation => ({ skipped: { id: name, name, reason, pointer } });
    if (taken.has(name)) return skip(`A second operation is named ${name}; names tell operations apart (GraphQL section 5.2.1.1).`);
    taken.add(name);
    if (operation.operation === 'subscription') return skip(SUBSCRIPTION_REASON);
    const named: OperationDefinitionNode = { ...operation, name: nameNode(name) };
    const own = withFragments(named, document);
    const [first, ...others] = validateOperation(own, schema).map((error) =>
      graphqlDiagnostic('error', 'graphql-operation-invalid', error, { ...at, pointer }),
    );
    if (first !== undefined) {
      for (const fault of [first, ...others]) report(fault);
      return skip(first.summary);
    }
    return { source: { id: name, name, document: own, operation: named, pointer, losses: [] } };
  });
}

export const SUBSCRIPTION_REASON = 'A subscription is a stream without end; a tool call is answered once.';

/** The operation alone with the fragments that it reaches, in the order of the document. */
function withFragments(operation: OperationDefinitionNode, document: DocumentNode): DocumentNode {
  const definitions = [operation, ...document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)];
  return (
    separateOperations({ kind: Kind.DOCUMENT, definitions })[operation.name?.value ?? ''] ?? {
      kind: Kind.DOCUMENT,
      definitions: [operation],
    }
  );
}

function validateOperation(document: DocumentNode, schema: GraphQLSchema | undefined): ReturnType<typeof validate> {
  return schema === undefined
    ? validate(ANY_SCHEMA, document, RULES_WITHOUT_SCHEMA, LIMITS)
    : validate(schema, document, specifiedRules, LIMITS);
}

const LIMITS = { maxErrors: 20 };
const ANY_SCHEMA = buildSchema('type Query { any: Boolean }');
const RULES_WITHOUT_SCHEMA = [
  KnownFragmentNamesRule,
  NoFragmentCyclesRule,
  NoUndefinedVariablesRule,
  UniqueFragmentNamesRule,
  UniqueVariableNamesRule,
];

function nameAfterFields(operation: OperationDefinitionNode): string {
  const fields = operation.selectionSet.selections.flatMap((selection) => (selection.kind === Kind.FIELD ? [selection.name.value] : []));
  return fields.slice(0, 3).join('_') || operation.operation;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  for (let count = 2; ; count += 1) if (!taken.has(`${name}_${count}`)) return `${name}_${count}`;
}
