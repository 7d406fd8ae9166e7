import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
} from 'graphql';
import type { JsonObject, JsonSchema } from '../../model/index.js';
import { plainText } from '../plain-text.js';
import { acceptingNull } from './input-schemas.js';
import type { SchemaTypes } from './schema-types.js';

/**
 * The JSON Schema of `data` that an operation answers with: its selection set with the nullability of the schema
 * (GraphQL section 6.4.2). Fields under `@skip` or `@include`, and fields of fragments on a type that is only
 * possible, are not required. `undefined` when it would have more than 5,000 fields.
 */
export function describeSelection(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  schema: GraphQLSchema,
  types: SchemaTypes,
): JsonSchema | undefined {
  const root = schema.getRootType(operation.operation);
  if (root == null) return undefined;
  const budget = { fields: MAX_FIELDS };
  const object = describeObject(root, [operation.selectionSet], { fragments, schema, types, budget, level: 0 });
  return budget.fields < 0 ? undefined : object;
}

const MAX_FIELDS = 5_000;

interface Context {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly schema: GraphQLSchema;
  readonly types: SchemaTypes;
  readonly budget: { fields: number };
  /** Objects around the one being described. */
  readonly level: number;
}

/** Everything selected under one response key, merged (GraphQL section 5.3.2). */
interface Collected {
  readonly variants: { readonly field: GraphQLField<unknown, unknown>; readonly selectionSets: SelectionSetNode[] }[];
  isCertain: boolean;
}

function describeObject(type: GraphQLCompositeType, selectionSets: readonly SelectionSetNode[], context: Context): JsonObject {
  const collected = new Map<string, Collected>();
  for (const selectionSet of selectionSets) collect(selectionSet, type, true, collected, new Set(), context);
  const keys = [...collected.keys()].sort();
  const properties = keys.map((key) => [key, describeVariants(collected.get(key), type, context)] as const);
  const required = keys.filter((key) => collected.get(key)?.isCertain);
  return { type: 'object', properties: Object.fromEntries(properties), ...(required.length > 0 ? { required } : {}) };
}

function collect(
  selectionSet: SelectionSetNode,
  type: GraphQLCompositeType,
  isCertain: boolean,
  into: Map<string, Collected>,
  spread: Set<string>,
  context: Context,
): void {
  for (const selection of selectionSet.selections) {
    if (context.budget.fields < 0) return;
    const certain = isCertain && !isConditional(selection.directives);
    if (selection.kind === Kind.FIELD) {
      addField(selection, type, certain, into, context);
      continue;
    }
    const name = selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : undefined;
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? context.fragments.get(selection.name.value) : selection;
    if (fragment === undefined || (name !== undefined && spread.has(`${name} ${certain}`))) continue;
    if (name !== undefined) spread.add(`${name} ${certain}`);
    const condition = fragment.typeCondition === undefined ? type : context.schema.getType(fragment.typeCondition.name.value);
    if (!isCompositeType(condition)) continue;
    collect(fragment.selectionSet, condition, certain && covers(condition, type, context.schema), into, spread, context);
  }
}

function addField(node: FieldNode, type: GraphQLCompositeType, isCertain: boolean, into: Map<string, Collected>, context: Context): void {
  const field = findField(type, node.name.value);
  if (field === undefined) return;
  context.budget.fields -= 1;
  const key = node.alias?.value ?? node.name.value;
  const known = into.get(key) ?? { variants: [], isCertain: false };
  into.set(key, known);
  known.isCertain ||= isCertain;
  let variant = known.variants.find((candidate) => String(candidate.field.type) === String(field.type));
  if (variant === undefined) {
    variant = { field, selectionSets: [] };
    known.variants.push(variant);
  }
  if (node.selectionSet !== undefined) variant.selectionSets.push(node.selectionSet);
}

function findField(type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name === '__typename') return TypeNameMetaFieldDef;
  return 'getFields' in type ? type.getFields()[name] : undefined;
}

function describeVariants(collected: Collected | undefined, parent: GraphQLCompositeType, context: Context): JsonObject {
  const schemas = (collected?.variants ?? []).map(({ field, selectionSets }) => {
    if (field === TypeNameMetaFieldDef) return describeTypename(parent, context.schema);
    const schema = describeType(field.type, selectionSets, context);
    const description = context.level > MAX_DESCRIBED_LEVEL ? '' : descriptionOf(field);
    return description === '' ? schema : { ...schema, description };
  });
  const [first, ...others] = schemas;
  if (first === undefined) return {};
  return others.length === 0 ? first : { anyOf: [first, ...others] };
}

const MAX_DESCRIPTION = 160;
/** Below the items of a connection, names have to do: descriptions would be most of the file. */
const MAX_DESCRIBED_LEVEL = 2;

function descriptionOf(field: GraphQLField<unknown, unknown>): string {
  const known = descriptions.get(field);
  if (known !== undefined) return known;
  const text = plainText(field.description ?? '', MAX_DESCRIPTION);
  descriptions.set(field, text);
  return text;
}

/** A field is met in hundreds of selections. */
const descriptions = new WeakMap<GraphQLField<unknown, unknown>, string>();

function describeType(type: GraphQLOutputType, selectionSets: readonly SelectionSetNode[], context: Context): JsonObject {
  if (isNonNullType(type)) return describeNonNull(type.ofType, selectionSets, context);
  return acceptingNull(describeNonNull(type, selectionSets, context));
}

function describeNonNull(type: GraphQLOutputType, selectionSets: readonly SelectionSetNode[], context: Context): JsonObject {
  if (isNonNullType(type)) return describeNonNull(type.ofType, selectionSets, context);
  if (isListType(type)) return { type: 'array', items: describeType(type.ofType, selectionSets, context) };
  if (isEnumType(type)) return context.types.inputs.readEnum(type);
  if (isCompositeType(type)) return describeObject(type, selectionSets, { ...context, level: context.level + 1 });
  return context.types.readScalar(type, 'output');
}

function describeTypename(type: GraphQLCompositeType, schema: GraphQLSchema): JsonObject {
  if (isObjectType(type)) return { const: type.name };
  const names = schema.getPossibleTypes(type).map(({ name }) => name);
  return names.length > 0 && names.length <= 20 ? { type: 'string', enum: names.sort() } : { type: 'string' };
}

function isConditional(directives: FieldNode['directives']): boolean {
  return (directives ?? []).some(({ name }) => ['skip', 'include', 'defer'].includes(name.value));
}

/** Whether every object of `type` is one of `condition`. */
function covers(condition: GraphQLCompositeType, type: GraphQLCompositeType, schema: GraphQLSchema): boolean {
  if (condition === type) return true;
  return isAbstractType(condition) && (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(condition, type);
}
