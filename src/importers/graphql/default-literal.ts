import { astFromValue, type ConstValueNode, type GraphQLInputType, getNullableType, isInputObjectType, isListType, Kind } from 'graphql';
import { nameNode } from './selection-draft.js';

/**
 * A default value of the `graphql` library as a literal of its type, or `undefined` for a number that no literal writes.
 * Custom scalars may be objects and lists (GraphQL section 3.5.5), which the library's own `astFromValue` throws at.
 */
export function defaultLiteral(value: unknown, type: GraphQLInputType): ConstValueNode | undefined {
  const held = getNullableType(type);
  if (Array.isArray(value)) {
    const itemType = isListType(held) ? held.ofType : held;
    return { kind: Kind.LIST, values: value.flatMap((item: unknown) => defaultLiteral(item, itemType) ?? []) };
  }
  if (isListType(held)) return defaultLiteral(value, held.ofType);
  if (typeof value === 'object' && value !== null) {
    const fieldTypes = isInputObjectType(held) ? held.getFields() : undefined;
    const fields = Object.entries(value).flatMap(([name, item]) => {
      const literal = defaultLiteral(item, fieldTypes?.[name]?.type ?? held);
      return literal === undefined ? [] : [{ kind: Kind.OBJECT_FIELD as const, name: nameNode(name), value: literal }];
    });
    return { kind: Kind.OBJECT, fields };
  }
  if (typeof value === 'number' && !Number.isFinite(value)) return undefined;
  const literal = astFromValue(value, held);
  return literal == null ? undefined : (literal as ConstValueNode); // made of a value, it holds no variable
}
