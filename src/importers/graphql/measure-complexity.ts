import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isLeafType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { GraphqlRequest } from '../../model/index.js';

/**
 * Depth, number of fields, lists that no argument limits, and the most items that nested page sizes multiply to,
 * measured on the parsed operation with its fragments. A page size is a literal, a variable's default, else 100.
 * Without a schema, lists are told by the field names of connections (`nodes`, `edges`) and by limit arguments.
 * Each fragment is measured once, so that fragments that spread each other many times cost nothing.
 */
export function measureComplexity(
  operation: OperationDefinitionNode,
  document: DocumentNode,
  schema?: GraphQLSchema,
): GraphqlRequest['complexity'] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const meter: Meter = { fragments, measured: new Map(), defaults: pageSizeDefaults(operation), schema };
  const { depth, fields, items, lists } = measureSelection(operation.selectionSet, schema?.getRootType(operation.operation), false, meter);
  return {
    depth,
    fields: Math.min(fields, Number.MAX_SAFE_INTEGER),
    unboundedLists: [...new Set(lists)].sort(),
    maxItems: Math.min(items, Number.MAX_SAFE_INTEGER),
  };
}

interface Meter {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Fragments measured so far; `undefined` while one is being measured, which cuts cycles. */
  readonly measured: Map<string, Measure | undefined>;
  readonly defaults: ReadonlyMap<string, number>;
  readonly schema: GraphQLSchema | undefined;
}

interface Measure {
  readonly depth: number;
  readonly fields: number;
  readonly items: number;
  /** Dotted paths of response keys, relative. */
  readonly lists: readonly string[];
}

const NOTHING: Measure = { depth: 0, fields: 0, items: 1, lists: [] };
const LIMIT_ARGUMENTS: ReadonlySet<string> = new Set([
  'first',
  'last',
  'limit',
  'take',
  'top',
  'count',
  'size',
  'max',
  'pagesize',
  'perpage',
  'maxresults',
  'num',
  'amount',
]);
const UNKNOWN_PAGE_SIZE = 100;
const MAX_LISTS = 20;

function measureSelection(
  selectionSet: SelectionSetNode,
  type: GraphQLCompositeType | null | undefined,
  isLimited: boolean,
  meter: Meter,
): Measure {
  return selectionSet.selections
    .map((selection): Measure => {
      if (selection.kind === Kind.FIELD) return measureField(selection, type, isLimited, meter);
      if (selection.kind === Kind.FRAGMENT_SPREAD) return measureFragment(selection.name.value, isLimited, meter);
      const condition = selection.typeCondition === undefined ? type : compositeType(selection.typeCondition.name.value, meter);
      return measureSelection(selection.selectionSet, condition, isLimited, meter);
    })
    .reduce(
      (sum, next) => ({
        depth: Math.max(sum.depth, next.depth),
        fields: sum.fields + next.fields,
        items: Math.max(sum.items, next.items),
        lists: [...sum.lists, ...next.lists].slice(0, MAX_LISTS),
      }),
      NOTHING,
    );
}

function measureFragment(name: string, isLimited: boolean, meter: Meter): Measure {
  const key = `${name} ${isLimited}`;
  if (meter.measured.has(key)) return meter.measured.get(key) ?? NOTHING;
  const fragment = meter.fragments.get(name);
  if (fragment === undefined) return NOTHING;
  meter.measured.set(key, undefined);
  const measure = measureSelection(fragment.selectionSet, compositeType(fragment.typeCondition.name.value, meter), isLimited, meter);
  meter.measured.set(key, measure);
  return measure;
}

function measureField(node: FieldNode, parent: GraphQLCompositeType | null | undefined, isLimited: boolean, meter: Meter): Measure {
  const name = node.name.value;
  const field = parent != null && 'getFields' in parent ? parent.getFields()[name] : undefined;
  const pageSize = findPageSize(node, meter);
  const isList =
    field === undefined ? CONNECTION_LISTS.has(name) : isListType(getNullableType(field.type)) && !isLeafType(getNamedType(field.type));
  const named = field === undefined ? undefined : getNamedType(field.type);
  const inner =
    node.selectionSet === undefined
      ? NOTHING
      : measureSelection(node.selectionSet, isCompositeType(named) ? named : undefined, pageSize !== undefined, meter);
  const key = node.alias?.value ?? name;
  const isUnbounded = isList && pageSize === undefined && !isLimited;
  return {
    depth: inner.depth + 1,
    fields: inner.fields + 1,
    items: inner.items * (pageSize ?? 1),
    lists: [...(isUnbounded ? [key] : []), ...inner.lists.map((path) => `${key}.${path}`)],
  };
}

const CONNECTION_LISTS: ReadonlySet<string> = new Set(['nodes', 'edges']);

function findPageSize(node: FieldNode, { defaults }: Meter): number | undefined {
  for (const { name, value } of node.arguments ?? []) {
    if (!LIMIT_ARGUMENTS.has(name.value.toLowerCase().replaceAll('_', ''))) continue;
    if (value.kind === Kind.INT) return Math.max(1, Number(value.value));
    if (value.kind === Kind.VARIABLE) return defaults.get(value.name.value) ?? UNKNOWN_PAGE_SIZE;
  }
  return undefined;
}

function pageSizeDefaults(operation: OperationDefinitionNode): ReadonlyMap<string, number> {
  const defaults = new Map<string, number>();
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    if (defaultValue?.kind === Kind.INT) defaults.set(variable.name.value, Math.max(1, Number(defaultValue.value)));
  }
  return defaults;
}

function compositeType(name: string, { schema }: Meter): GraphQLCompositeType | undefined {
  const type = schema?.getType(name);
  return isCompositeType(type) ? type : undefined;
}
