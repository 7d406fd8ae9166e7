import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { type Connection, findConnection, findLimitArgument } from './connection.js';
import { byName, selectableFields } from './selectable-fields.js';
import { createDraft, printSelection, type SelectionDraft } from './selection-draft.js';

export interface SelectionBudget {
  /** Levels of objects, the outermost counted. */
  readonly depth: number;
  /** Estimated characters of the printed selection. */
  readonly characters: number;
}

/**
 * A selection of a field's type that a person would start with: all plain fields, then objects level by level until
 * the budget is spent. A type is not entered again on its own path, which cuts cycles; deprecated fields and fields
 * with required arguments are left out; connections get a first page of their nodes with `pageInfo`; unions and
 * interfaces get one inline fragment per possible type, with aliases where their fields differ. Fields come in the
 * order of their names, so that the order in the schema means nothing. `undefined`: nothing can be selected.
 */
export function generateSelection(
  type: GraphQLCompositeType,
  schema: GraphQLSchema,
  budget: SelectionBudget,
  options: { readonly isPayload?: boolean } = {},
): SelectionSetNode | undefined {
  const root = createDraft(type, []);
  const state = { schema, left: budget.characters };
  let waiting = expand(root, options.isPayload === true ? -1 : 0, state, 0);
  while (waiting.length > 0 && state.left > 0) {
    const deeper: Expansion[] = [];
    for (const expansion of waiting) {
      if (state.left < MINIMUM_SPARE || expansion.level >= budget.depth) break;
      const draft = createDraft(expansion.type, expansion.path);
      const next = expand(draft, expansion.level, state, expansion.indent);
      expansion.attach(draft);
      deeper.push(...next);
    }
    waiting = deeper;
  }
  return printSelection(root);
}

const MINIMUM_SPARE = 40;
/** Plain fields of an object, by level. */
const MAX_LEAVES = [40, 10, 5];
const MAX_POSSIBLE_TYPES = 12;
const MAX_FRAGMENT_LEAVES = 6;

/** An object field that may be entered when the budget allows. */
interface Expansion {
  readonly type: GraphQLCompositeType;
  readonly level: number;
  readonly indent: number;
  readonly path: readonly string[];
  readonly attach: (draft: SelectionDraft) => void;
}

interface State {
  readonly schema: GraphQLSchema;
  left: number;
}

/** Adds the plain fields of a type and returns its object fields, plain ones first, connections last. */
function expand(draft: SelectionDraft, level: number, state: State, indent: number): Expansion[] {
  const connection = findConnection(draft.type);
  if (connection !== undefined) return expandConnection(draft, connection, level, state, indent);
  if (isAbstractType(draft.type)) addFragments(draft, state, indent);
  const { leaves, objects } = selectableFields(draft.type);
  addLeaves(draft, leaves, MAX_LEAVES[Math.max(0, level)] ?? 5, state, indent);
  return objects
    .filter((field) => !draft.path.includes(getNamedType(field.type).name))
    .flatMap((field) => expansionOf(draft, field, level + 1, indent + 1));
}

function expansionOf(draft: SelectionDraft, field: GraphQLField<unknown, unknown>, level: number, indent: number): Expansion[] {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return [];
  const limit = findLimitArgument(field);
  return [
    {
      type,
      level,
      indent,
      path: draft.path,
      attach: (selection) =>
        draft.fields.set(field.name, { name: field.name, selection, ...(limit === undefined ? {} : { pageArgument: limit.name }) }),
    },
  ];
}

/** A connection and its nodes are one level: `nodes` (else `edges { node }`), `pageInfo` and its plain fields (`totalCount`). */
function expandConnection(draft: SelectionDraft, connection: Connection, level: number, state: State, indent: number): Expansion[] {
  addLeaves(draft, selectableFields(draft.type).leaves, 4, state, indent);
  if (draft.path.includes(connection.itemType.name)) return [];
  addPageInfo(draft, state, indent);
  let holder = draft;
  for (const { name, type } of connection.steps) {
    const selection = createDraft(type, holder.path);
    holder.fields.set(name, { name, selection });
    holder = selection;
  }
  return expand(holder, level, state, indent + connection.steps.length);
}

function addPageInfo(draft: SelectionDraft, state: State, indent: number): void {
  const field = selectableFields(draft.type).objects.find(({ name }) => name === 'pageInfo');
  const type = field === undefined ? undefined : getNamedType(field.type);
  if (!isObjectType(type)) return;
  const pageInfo = createDraft(type, draft.path);
  const { leaves } = selectableFields(type);
  for (const name of ['endCursor', 'hasNextPage'])
    if (leaves.some((leaf) => leaf.name === name)) addLeaf(pageInfo, name, name, state, indent + 1);
  draft.fields.set('pageInfo', { name: 'pageInfo', selection: pageInfo });
}

function addLeaves(
  draft: SelectionDraft,
  leaves: readonly GraphQLField<unknown, unknown>[],
  max: number,
  state: State,
  indent: number,
): void {
  for (const { name } of leaves.slice(0, max)) {
    if (state.left <= 0) return;
    addLeaf(draft, name, name, state, indent);
  }
}

function addLeaf(draft: SelectionDraft, key: string, name: string, state: State, indent: number): void {
  draft.fields.set(key, { name });
  state.left -= 2 * (indent + 2) + key.length + 1 + (key === name ? 0 : name.length + 2);
}

/** One inline fragment per possible type with its plain fields; a field whose type differs from its namesake's is aliased. */
function addFragments(draft: SelectionDraft, state: State, indent: number): void {
  addLeaf(draft, '__typename', '__typename', state, indent);
  const possible = isAbstractType(draft.type) ? [...state.schema.getPossibleTypes(draft.type)].sort(byName) : [];
  if (possible.length > MAX_POSSIBLE_TYPES) return;
  const shapes = new Map(
    'getFields' in draft.type ? Object.values(draft.type.getFields()).map((field) => [field.name, String(field.type)]) : [],
  );
  const shared = new Set(shapes.keys());
  for (const type of possible) {
    const fragment = createDraft(type, draft.path);
    const leaves = selectableFields(type)
      .leaves.filter((field) => !shared.has(field.name))
      .slice(0, MAX_FRAGMENT_LEAVES);
    for (const field of leaves) {
      if (state.left <= 0) break;
      const shape = String(field.type);
      const differs = (shapes.get(field.name) ?? shape) !== shape;
      if (!differs) shapes.set(field.name, shape);
      addLeaf(fragment, differs ? `${type.name}_${field.name}` : field.name, field.name, state, indent + 1);
    }
    if (fragment.fields.size === 0) continue;
    state.left -= type.name.length + 12 + 4 * indent;
    draft.fragments.set(type.name, fragment);
  }
}
