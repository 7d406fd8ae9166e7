import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** How a connection holds its items. */
export interface Connection {
  readonly itemType: GraphQLCompositeType;
  /** Fields from the connection to an item: `nodes`, or `edges` and `node`, each with what it holds. */
  readonly steps: readonly { readonly name: string; readonly type: GraphQLCompositeType }[];
}

/**
 * Reads a type of the Cursor Connections convention (https://relay.dev/graphql/connections.htm); `undefined` for any
 * other, and where the way to an item wants arguments.
 */
export function findConnection(type: GraphQLNamedType): Connection | undefined {
  if (!isObjectType(type)) return undefined;
  const { nodes, edges, pageInfo } = type.getFields();
  if (pageInfo === undefined && !type.name.endsWith('Connection')) return undefined;
  const node = listedType(nodes);
  if (node !== undefined) return { itemType: node, steps: [{ name: 'nodes', type: node }] };
  const edge = listedType(edges);
  const held = isObjectType(edge) ? edge.getFields().node : undefined;
  const item = held === undefined || held.args.some(isRequiredArgument) ? undefined : getNamedType(held.type);
  if (edge === undefined || !isCompositeType(item)) return undefined;
  return {
    itemType: item,
    steps: [
      { name: 'edges', type: edge },
      { name: 'node', type: item },
    ],
  };
}

/** The argument that bounds how many items a list or connection answers with: an `Int` of a usual name. */
export function findLimitArgument(field: GraphQLField<unknown, unknown>): GraphQLArgument | undefined {
  const type = getNullableType(field.type);
  const isMany = isListType(type) || findConnection(getNamedType(type)) !== undefined || field.args.some(({ name }) => name === 'first');
  if (!isMany) return undefined;
  return LIMIT_NAMES.map((name) =>
    field.args.find((argument) => argument.name === name && getNamedType(argument.type).name === 'Int'),
  ).find((argument) => argument !== undefined);
}

const LIMIT_NAMES = ['first', 'limit', 'take', 'pageSize', 'perPage', 'size', 'count', 'max', 'maxResults'];

function listedType(field: GraphQLField<unknown, unknown> | undefined): GraphQLCompositeType | undefined {
  if (field === undefined || !isListType(getNullableType(field.type)) || field.args.some(isRequiredArgument)) return undefined;
  const type = getNamedType(field.type);
  return isCompositeType(type) ? type : undefined;
}
