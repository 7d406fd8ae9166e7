import { type DefinitionNode, type DocumentNode, Kind } from 'graphql';
import type { Json } from '../../model/index.js';

/**
 * The document with the one operation to send and all fragments: its only one, else the one that has a name of `wanted`;
 * `undefined` when that leaves a choice. Calls send an operation's name, so an anonymous one is given `fallbackName`,
 * made fit for GraphQL.
 */
export function chooseOperation(
  document: DocumentNode,
  wanted: readonly (Json | undefined)[],
  fallbackName: string,
): DocumentNode | undefined {
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const named = operations.find(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION && wanted.includes(definition.name?.value ?? ''),
  );
  const chosen = operations.length === 1 ? operations[0] : named;
  if (chosen === undefined) return operations.length === 0 ? document : undefined;
  const value = fallbackName.replace(/\W+/g, '_').replace(/^(?=[0-9])/, '_') || 'operation';
  return {
    ...document,
    definitions: document.definitions.flatMap((definition): DefinitionNode[] => {
      if (definition.kind !== Kind.OPERATION_DEFINITION) return [definition];
      if (definition !== chosen) return [];
      return [definition.name === undefined ? { ...definition, name: { kind: Kind.NAME, value } } : definition];
    }),
  };
}
