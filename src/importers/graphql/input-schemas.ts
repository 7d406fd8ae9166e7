import {
  type GraphQLEnumType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLScalarType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Json, JsonObject, JsonSchema } from '../../model/index.js';
import { plainText } from '../plain-text.js';

export interface InputSchemas {
  /**
   * The closed JSON Schema of an input type. Input objects below the root are `$ref`s into its `$defs`; definitions are
   * converted once and shared by identity. `acceptNull: false` leaves `null` out at the root of a nullable type.
   */
  read(type: GraphQLInputType, options?: { readonly acceptNull?: boolean }): JsonSchema;
  /** An enum's JSON Schema, shared; its values' descriptions are in its own. */
  readEnum(type: GraphQLEnumType): JsonObject;
}

/** Input types of one schema as JSON Schema 2020-12 (GraphQL section 3.10: unknown fields are refused, `@oneOf` takes exactly one). */
export function createInputSchemas(readScalar: (type: GraphQLScalarType) => JsonObject): InputSchemas {
  const definitions = new Map<string, Definition>();
  const enums = new Map<string, JsonObject>();
  const closed = new Map<string, JsonSchema>();

  const readEnum = (type: GraphQLEnumType): JsonObject => {
    const known = enums.get(type.name);
    if (known !== undefined) return known;
    const schema = describeEnum(type);
    enums.set(type.name, schema);
    return schema;
  };

  const convert = (type: GraphQLInputType, used: Map<string, GraphQLInputObjectType>): JsonObject => {
    if (isNonNullType(type)) return convertNonNull(type.ofType, used);
    return acceptingNull(convertNonNull(type, used));
  };
  const convertNonNull = (type: GraphQLInputType, used: Map<string, GraphQLInputObjectType>): JsonObject => {
    if (isNonNullType(type)) return convertNonNull(type.ofType, used);
    if (isListType(type)) return { type: 'array', items: convert(type.ofType, used) };
    if (isEnumType(type)) return readEnum(type);
    if (!isInputObjectType(type)) return readScalar(type);
    used.set(type.name, type);
    return { $ref: `#/$defs/${type.name}` };
  };
  const define = (type: GraphQLInputObjectType): Definition => {
    const known = definitions.get(type.name);
    if (known !== undefined) return known;
    const used = new Map<string, GraphQLInputObjectType>();
    const fields = Object.values(type.getFields()).sort((a, b) => (a.name < b.name ? -1 : 1));
    const properties = fields.map((field) => {
      const schema = type.isOneOf ? convertNonNull(field.type, used) : convert(field.type, used);
      return [field.name, describeField(field, schema)] as const;
    });
    const required = fields.filter((field) => isNonNullType(field.type) && field.defaultValue === undefined).map(({ name }) => name);
    const schema: JsonObject = {
      type: 'object',
      ...(type.description ? { description: plainText(type.description, MAX_DESCRIPTION) } : {}),
      properties: Object.fromEntries(properties),
      ...(required.length > 0 ? { required } : {}),
      additionalProperties: false,
      ...(type.isOneOf ? { minProperties: 1, maxProperties: 1 } : {}),
    };
    const definition = { schema, uses: [...used.values()] };
    definitions.set(type.name, definition);
    return definition;
  };
  const defineReachable = (roots: readonly GraphQLInputObjectType[]): ReadonlyMap<string, JsonObject> => {
    const reached = new Map<string, JsonObject>();
    const waiting = [...roots];
    for (let type = waiting.pop(); type !== undefined; type = waiting.pop()) {
      if (reached.has(type.name)) continue;
      const { schema, uses } = define(type);
      reached.set(type.name, schema);
      waiting.push(...uses);
    }
    return reached;
  };
  const close = (root: JsonObject, used: ReadonlyMap<string, GraphQLInputObjectType>): JsonObject => {
    const [only] = used.values();
    const inlined = root.$ref === undefined || only === undefined ? undefined : define(only);
    const reached = defineReachable(inlined?.uses ?? [...used.values()]);
    const body = inlined?.schema ?? root;
    if (reached.size === 0) return body;
    return { ...body, $defs: Object.fromEntries([...reached].sort(([a], [b]) => (a < b ? -1 : 1))) };
  };

  return {
    readEnum,
    read(type, { acceptNull = true } = {}) {
      const key = `${acceptNull} ${String(type)}`;
      const known = closed.get(key);
      if (known !== undefined) return known;
      const used = new Map<string, GraphQLInputObjectType>();
      const schema = close(acceptNull ? convert(type, used) : convertNonNull(type, used), used);
      closed.set(key, schema);
      return schema;
    },
  };
}

interface Definition {
  readonly schema: JsonObject;
  /** Input objects that its fields refer to. */
  readonly uses: readonly GraphQLInputObjectType[];
}

/** The schema with `null` accepted besides. */
export function acceptingNull(schema: JsonObject): JsonObject {
  const { type, enum: values } = schema;
  if (schema.$ref !== undefined || schema.anyOf !== undefined || schema.oneOf !== undefined) return { anyOf: [schema, { type: 'null' }] };
  if (type === undefined)
    return schema.not === undefined && values === undefined && schema.const === undefined ? schema : { anyOf: [schema, { type: 'null' }] };
  const types = Array.isArray(type) ? type : [type];
  if (types.includes('null')) return schema;
  return { ...schema, type: [...types, 'null'], ...(Array.isArray(values) ? { enum: [...values, null] } : {}) };
}

/** A default value of the `graphql` library as JSON, or `undefined` when there is none or it is none. */
export function jsonDefault(value: unknown): Json | undefined {
  if (value === undefined) return undefined;
  try {
    const text = JSON.stringify(value);
    return text === undefined || text.length > 10_000 ? undefined : (JSON.parse(text) as Json); // JSON text gives JSON
  } catch {
    return undefined; // a value that is no JSON has no JSON Schema default
  }
}

const MAX_DESCRIPTION = 300;

function describeField(field: GraphQLInputField, schema: JsonObject): JsonObject {
  const value = jsonDefault(field.defaultValue);
  const description = plainText(field.description ?? '', MAX_DESCRIPTION);
  if (value === undefined && description === '' && field.deprecationReason == null) return schema;
  return {
    ...schema,
    ...(description === '' ? {} : { description }),
    ...(value === undefined ? {} : { default: value }),
    ...(field.deprecationReason == null ? {} : { deprecated: true }),
  };
}

function describeEnum(type: GraphQLEnumType): JsonObject {
  const values = type.getValues();
  const lines = values
    .filter(({ description }) => description)
    .map(({ name, description }) => `${name}: ${plainText(description ?? '', 100)}`);
  const text = plainText([type.description ?? '', ...lines].filter((line) => line !== '').join(' '), MAX_DESCRIPTION);
  const schema = { type: 'string', enum: values.map(({ name }) => name) };
  return text === '' ? schema : { ...schema, description: text };
}
