import {
  type ConstValueNode,
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  type TypeNode,
  typeFromAST,
  type VariableDefinitionNode,
  valueFromAST,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { type GraphqlVariable, isJsonObject, type JsonSchema } from '../../model/index.js';
import { plainText } from '../plain-text.js';
import { jsonDefault } from './input-schemas.js';
import type { SchemaTypes } from './schema-types.js';

/**
 * The variables of an operation, sorted by name, each with its JSON Schema, default and description (its own, else that
 * of the argument it is used for). A variable is required when its type is non-null and it has no default (GraphQL
 * section 6.1.2). A query's nullable variable does not offer `null`, which says no more there than leaving it out.
 */
export function describeVariables(
  operation: OperationDefinitionNode,
  document: DocumentNode,
  types: SchemaTypes,
  schema?: GraphQLSchema,
): readonly GraphqlVariable[] {
  const uses = schema === undefined ? new Map<string, GraphQLArgument>() : findArguments(document, schema);
  const acceptNull = operation.operation === 'mutation';
  const variables = (operation.variableDefinitions ?? []).map((definition): GraphqlVariable => {
    const name = definition.variable.name.value;
    const type = schema === undefined ? undefined : inputType(schema, definition.type);
    const read = type === undefined ? readBuiltIn(definition.type, acceptNull) : types.inputs.read(type, { acceptNull });
    const isRequired = definition.type.kind === Kind.NON_NULL_TYPE && definition.defaultValue === undefined;
    const description = describe(definition, uses.get(name), read);
    return {
      name,
      required: isRequired,
      schema: withDefault(read, definition, type, uses.get(name)),
      ...(description === '' ? {} : { description }),
    };
  });
  return variables.sort((a, b) => (a.name < b.name ? -1 : 1));
}

const MAX_DESCRIPTION = 300;

function describe(definition: VariableDefinitionNode, argument: GraphQLArgument | undefined, schema: JsonSchema): string {
  const own = definition.description?.value ?? argument?.description;
  if (own) return plainText(own, MAX_DESCRIPTION);
  return isJsonObject(schema) && typeof schema.description === 'string' ? schema.description : '';
}

/** The default of the variable, else of the argument that it is for; an argument's is left out where the variable has one of its own. */
function withDefault(
  schema: JsonSchema,
  { defaultValue }: VariableDefinitionNode,
  type: GraphQLInputType | undefined,
  argument: GraphQLArgument | undefined,
): JsonSchema {
  const value = jsonDefault(defaultValue === undefined ? argument?.defaultValue : readDefault(defaultValue, type));
  if (value === undefined || value === null || !isJsonObject(schema)) return schema;
  return { ...schema, default: value };
}

/** As a value of its type where that is known: an `ID` may be written as a number, and is text. */
function readDefault(node: ConstValueNode, type: GraphQLInputType | undefined): unknown {
  return (type === undefined ? undefined : valueFromAST(node, type)) ?? valueFromASTUntyped(node);
}

/** The argument that each variable stands for by itself. */
function findArguments(document: DocumentNode, schema: GraphQLSchema): ReadonlyMap<string, GraphQLArgument> {
  const found = new Map<string, GraphQLArgument>();
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Argument: (node) => {
        const argument = info.getArgument();
        if (node.value.kind === Kind.VARIABLE && argument != null && !found.has(node.value.name.value)) {
          found.set(node.value.name.value, argument);
        }
      },
    }),
  );
  return found;
}

function inputType(schema: GraphQLSchema, node: TypeNode): GraphQLInputType | undefined {
  // The overloads of typeFromAST tell list, non-null and named nodes apart; a variable's may be any.
  const type =
    node.kind === Kind.NAMED_TYPE
      ? typeFromAST(schema, node)
      : node.kind === Kind.LIST_TYPE
        ? typeFromAST(schema, node)
        : typeFromAST(schema, node);
  return isInputType(type) ? type : undefined;
}

/** Without a schema only the built-in scalars and lists are known; any other type accepts any value and is named. */
function readBuiltIn(node: TypeNode, acceptNull: boolean): JsonSchema {
  if (node.kind === Kind.NON_NULL_TYPE) return builtInNonNull(node.type);
  const schema = builtInNonNull(node);
  if (!acceptNull || !isJsonObject(schema) || typeof schema.type !== 'string') return schema;
  return { ...schema, type: [schema.type, 'null'] };
}

function builtInNonNull(node: TypeNode): JsonSchema {
  if (node.kind === Kind.NON_NULL_TYPE) return builtInNonNull(node.type);
  if (node.kind === Kind.LIST_TYPE) return { type: 'array', items: readBuiltIn(node.type, true) };
  return BUILT_IN.get(node.name.value) ?? { description: `GraphQL type ${node.name.value}` };
}

const BUILT_IN: ReadonlyMap<string, JsonSchema> = new Map<string, JsonSchema>([
  ['Int', { type: 'integer' }],
  ['Float', { type: 'number' }],
  ['String', { type: 'string' }],
  ['Boolean', { type: 'boolean' }],
  ['ID', { type: 'string' }],
]);
