import {
  type GraphQLCompositeType,
  type GraphQLField,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isRequiredArgument,
} from 'graphql';
import { findConnection } from './connection.js';

export interface SelectableFields {
  /** Fields without selections of their own, the telling ones first. */
  readonly leaves: readonly GraphQLField<unknown, unknown>[];
  /** Fields that hold objects, plain ones first, lists and connections last, each in the order of their names. */
  readonly objects: readonly GraphQLField<unknown, unknown>[];
}

/** The fields of a type that can be selected without arguments; remembered, because large schemas meet a type hundreds of times. */
export function selectableFields(type: GraphQLCompositeType): SelectableFields {
  const known = remembered.get(type);
  if (known !== undefined) return known;
  const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
  const selectable = fields.filter((field) => field.deprecationReason == null && !field.args.some(isRequiredArgument));
  const leaves = selectable
    .filter((field) => isLeafType(getNamedType(field.type)))
    .sort((a, b) => rank(a.name) - rank(b.name) || byName(a, b));
  const objects = selectable.filter((field) => !isLeafType(getNamedType(field.type))).sort(byName);
  const many = objects.filter((field) => findConnection(getNamedType(field.type)) !== undefined || isListOfObjects(field));
  const single = objects.filter((field) => !many.includes(field));
  const found = { leaves, objects: many.length > MAX_CONNECTIONS ? single : [...single, ...many] };
  remembered.set(type, found);
  return found;
}

const remembered = new WeakMap<GraphQLCompositeType, SelectableFields>();

/** A type with more connections than this is a hub; which of them matter is not to be guessed, so none is entered. */
const MAX_CONNECTIONS = 8;

function isListOfObjects(field: GraphQLField<unknown, unknown>): boolean {
  return isListType(getNullableType(field.type));
}

const PREFERRED = [
  'id',
  'name',
  'login',
  'title',
  'slug',
  'key',
  'number',
  'state',
  'status',
  'type',
  'url',
  'description',
  'body',
  'createdAt',
  'updatedAt',
];

function rank(name: string): number {
  const at = PREFERRED.indexOf(name);
  return at < 0 ? PREFERRED.length : at;
}

export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
