import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode, SelectionSetNode } from 'graphql';

/**
 * The names of the fields that an operation asks of its root type, those of fragments included and aliases aside, each
 * once (GraphQL section 6.3.2). A fragment that the document does not define has none.
 */
export function graphqlRootFields(operation: OperationDefinitionNode, document: DocumentNode): readonly string[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === 'FragmentDefinition') fragments.set(definition.name.value, definition);
  }
  const names = new Set<string>();
  const waiting: SelectionSetNode[] = [operation.selectionSet];
  for (let selectionSet = waiting.pop(); selectionSet !== undefined; selectionSet = waiting.pop()) {
    for (const selection of selectionSet.selections) {
      if (selection.kind === 'Field') names.add(selection.name.value);
      else if (selection.kind === 'InlineFragment') waiting.push(selection.selectionSet);
      else {
        const fragment = fragments.get(selection.name.value);
        fragments.delete(selection.name.value);
        if (fragment !== undefined) waiting.push(fragment.selectionSet);
      }
    }
  }
  return [...names];
}
