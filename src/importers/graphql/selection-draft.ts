import {
  type ArgumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  Kind,
  type NameNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { byName } from './selectable-fields.js';

/** A selection set under construction; entries by response key. */
export interface SelectionDraft {
  readonly type: GraphQLCompositeType;
  readonly path: readonly string[];
  readonly fields: Map<string, DraftField>;
  readonly fragments: Map<string, SelectionDraft>;
}

interface DraftField {
  readonly name: string;
  readonly pageArgument?: string;
  readonly selection?: SelectionDraft;
}

export function createDraft(type: GraphQLCompositeType, path: readonly string[]): SelectionDraft {
  return { type, path: [...path, type.name], fields: new Map(), fragments: new Map() };
}

/** The selection set in the order of names, without objects in which nothing came to be selected. */
export function printSelection(draft: SelectionDraft): SelectionSetNode | undefined {
  const fields = [...draft.fields].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([key, field]) => printField(key, field));
  const fragments = [...draft.fragments.values()]
    .sort((a, b) => byName(a.type, b.type))
    .flatMap((fragment): SelectionNode[] => {
      const selectionSet = printSelection(fragment);
      if (selectionSet === undefined) return [];
      return [{ kind: Kind.INLINE_FRAGMENT, typeCondition: { kind: Kind.NAMED_TYPE, name: nameNode(fragment.type.name) }, selectionSet }];
    });
  const selections = [...fields, ...fragments];
  return selections.length === 0 ? undefined : { kind: Kind.SELECTION_SET, selections };
}

function printField(key: string, field: DraftField): FieldNode[] {
  const { pageArgument, selection } = field;
  const selectionSet = selection === undefined ? undefined : printSelection(selection);
  if (selection !== undefined && selectionSet === undefined) return [];
  return [
    {
      kind: Kind.FIELD,
      name: nameNode(field.name),
      ...(key === field.name ? {} : { alias: nameNode(key) }),
      ...(pageArgument === undefined ? {} : { arguments: [pageSizeOf(pageArgument)] }),
      ...(selectionSet === undefined ? {} : { selectionSet }),
    },
  ];
}

const NESTED_PAGE_SIZE = 10;

function pageSizeOf(argument: string): ArgumentNode {
  return { kind: Kind.ARGUMENT, name: nameNode(argument), value: { kind: Kind.INT, value: String(NESTED_PAGE_SIZE) } };
}

export function nameNode(value: string): NameNode {
  return { kind: Kind.NAME, value };
}
