import {
  type ArgumentNode,
  astFromValue,
  type ConstValueNode,
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isNonNullType,
  Kind,
  OperationTypeNode,
  OverlappingFieldsCanBeMergedRule,
  parseType,
  print,
  type VariableDefinitionNode,
  validate,
} from 'graphql';
import { findConnection } from './connection.js';
import { generateSelection } from './generate-selection.js';
import { nameNode } from './selection-draft.js';

/** A root field as a document of one operation named after it, or why there is none. */
export type GeneratedDocument =
  | { readonly document: DocumentNode; readonly leftOut: readonly string[] }
  | { readonly document: undefined; readonly reason: string };

/**
 * A document that calls one root field: a variable per argument, and a generated selection of at most 3,500 characters.
 * A connection is paged forwards, ten items unless the caller says otherwise; its arguments for paging backwards are
 * left out, because servers refuse both at once, and are named in `leftOut`, as are deprecated optional ones.
 */
export function generateDocument(
  operation: OperationTypeNode.QUERY | OperationTypeNode.MUTATION,
  field: GraphQLField<unknown, unknown>,
  schema: GraphQLSchema,
  depth: number,
): GeneratedDocument {
  const type = getNamedType(field.type);
  const isConnection = findConnection(type) !== undefined && field.args.some(({ name }) => name === 'first');
  const isKept = (argument: GraphQLArgument): boolean =>
    isNonNullType(argument.type) || !(argument.deprecationReason != null || (isConnection && BACKWARDS.has(argument.name)));
  const args = [...field.args].sort((a, b) => (a.name < b.name ? -1 : 1));
  const leftOut = args.filter((argument) => !isKept(argument)).map(({ name }) => name);
  const variables = args.filter(isKept).map((argument) => ({ argument, definition: defineVariable(argument, isConnection) }));
  const create = (characters: number): DocumentNode | undefined => {
    const selectionSet = isCompositeType(type)
      ? generateSelection(type, schema, { depth, characters }, { isPayload: operation === OperationTypeNode.MUTATION })
      : undefined;
    if (isCompositeType(type) && selectionSet === undefined) return undefined;
    const call = {
      kind: Kind.FIELD,
      name: nameNode(field.name),
      arguments: variables.map(({ argument }) => passVariable(argument.name)),
      ...(selectionSet === undefined ? {} : { selectionSet }),
    } as const;
    return {
      kind: Kind.DOCUMENT,
      definitions: [
        {
          kind: Kind.OPERATION_DEFINITION,
          operation,
          name: nameNode(field.name),
          variableDefinitions: variables.map(({ definition }) => definition),
          selectionSet: { kind: Kind.SELECTION_SET, selections: [call] },
        },
      ],
    };
  };
  for (let characters = MAX_CHARACTERS; characters > 100; characters = Math.floor(characters * 0.7)) {
    const document = create(characters);
    if (document === undefined)
      return { document, reason: `Every field of ${type.name} wants arguments; nothing can be selected by itself.` };
    if (print(document).length > MAX_CHARACTERS) continue;
    const [conflict] = validate(schema, document, [OverlappingFieldsCanBeMergedRule]);
    if (conflict !== undefined) return { document: undefined, reason: `No selection without conflicts could be made: ${conflict.message}` };
    return { document, leftOut };
  }
  return { document: undefined, reason: `Its arguments alone are longer than ${MAX_CHARACTERS} characters.` };
}

const MAX_CHARACTERS = 3_500;
const PAGE_SIZE = 10;
const BACKWARDS: ReadonlySet<string> = new Set(['last', 'before']);

function defineVariable(argument: GraphQLArgument, isConnection: boolean): VariableDefinitionNode {
  const defaultValue = defaultOf(argument, isConnection);
  return {
    kind: Kind.VARIABLE_DEFINITION,
    variable: { kind: Kind.VARIABLE, name: nameNode(argument.name) },
    type: parseType(String(argument.type)),
    ...(defaultValue === undefined ? {} : { defaultValue }),
  };
}

/** A non-null argument with a default needs it on its variable too; a nullable one falls back to the schema's by itself. */
function defaultOf(argument: GraphQLArgument, isConnection: boolean): ConstValueNode | undefined {
  if (argument.defaultValue === undefined) {
    const isPageSize = isConnection && argument.name === 'first' && getNullableType(argument.type).toString() === 'Int';
    return isPageSize && !isNonNullType(argument.type) ? { kind: Kind.INT, value: String(PAGE_SIZE) } : undefined;
  }
  if (!isNonNullType(argument.type)) return undefined;
  const value = astFromValue(argument.defaultValue, argument.type);
  return value == null ? undefined : (value as ConstValueNode); // made of a value, it holds no variable
}

function passVariable(name: string): ArgumentNode {
  return { kind: Kind.ARGUMENT, name: nameNode(name), value: { kind: Kind.VARIABLE, name: nameNode(name) } };
}
