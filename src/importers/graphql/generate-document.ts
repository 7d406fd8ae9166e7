import {
  type ArgumentNode,
  type ConstValueNode,
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isNonNullType,
  isRequiredArgument,
  Kind,
  OperationTypeNode,
  OverlappingFieldsCanBeMergedRule,
  parseType,
  print,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
  type VariableDefinitionNode,
  validate,
} from 'graphql';
import { findConnection } from './connection.js';
import { defaultLiteral } from './default-literal.js';
import { generateSelection } from './generate-selection.js';
import { byName } from './selectable-fields.js';
import { nameNode } from './selection-draft.js';

/** A root field as a document of one operation named after it, or why there is none. */
export type GeneratedDocument =
  | {
      readonly document: DocumentNode;
      /** Arguments that it does not pass. */
      readonly leftOut: readonly string[];
      /** Fields of the result, each with the reason, where none of them could be selected and `__typename` stands for them. */
      readonly unselected?: readonly string[];
    }
  | { readonly document: undefined; readonly reason: string };

/**
 * A document that calls one root field: a variable per argument, and a generated selection of at most 3,500 characters.
 * A connection is paged forwards, ten items unless the caller says otherwise; its arguments for paging backwards are
 * left out, because servers refuse both at once, and are named in `leftOut`, as are deprecated optional ones. An object
 * of which nothing can be selected by itself is asked for its `__typename`: the field is called all the same.
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
  const select = (characters: number): SelectionSetNode | undefined =>
    isCompositeType(type)
      ? generateSelection(type, schema, { depth, characters }, { isPayload: operation === OperationTypeNode.MUTATION })
      : undefined;
  const create = (selectionSet: SelectionSetNode | undefined): DocumentNode => {
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
    const selectionSet = select(characters);
    const unselected = isCompositeType(type) && selectionSet === undefined ? explainUnselected(type, depth) : undefined;
    const document = create(unselected === undefined ? selectionSet : TYPENAME_ALONE);
    if (print(document).length > MAX_CHARACTERS) continue;
    const [conflict] = validate(schema, document, [OverlappingFieldsCanBeMergedRule]);
    if (conflict !== undefined) return { document: undefined, reason: `No selection without conflicts could be made: ${conflict.message}` };
    return { document, leftOut, ...(unselected === undefined ? {} : { unselected }) };
  }
  return { document: undefined, reason: `Its arguments alone are longer than ${MAX_CHARACTERS} characters.` };
}

const MAX_CHARACTERS = 3_500;
const PAGE_SIZE = 10;
const TYPENAME_ALONE: SelectionSetNode = {
  kind: Kind.SELECTION_SET,
  selections: [{ kind: Kind.FIELD, name: nameNode(TypeNameMetaFieldDef.name) }],
};
const BACKWARDS: ReadonlySet<string> = new Set(['last', 'before']);

function explainUnselected(type: GraphQLCompositeType, depth: number): readonly string[] {
  const fields = 'getFields' in type ? Object.values(type.getFields()).sort(byName) : [];
  return fields.map((field) => {
    if (field.args.some(isRequiredArgument)) return `${field.name} wants arguments`;
    if (field.deprecationReason != null) return `${field.name} is deprecated`;
    return `${field.name} holds nothing that is selected at depth ${depth}`;
  });
}

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
  return isNonNullType(argument.type) ? defaultLiteral(argument.defaultValue, argument.type) : undefined;
}

function passVariable(name: string): ArgumentNode {
  return { kind: Kind.ARGUMENT, name: nameNode(name), value: { kind: Kind.VARIABLE, name: nameNode(name) } };
}
