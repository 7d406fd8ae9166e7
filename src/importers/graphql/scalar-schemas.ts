import type { GraphQLScalarType } from 'graphql';
import { type Diagnostic, isJsonObject, type JsonObject, type JsonSchema } from '../../model/index.js';
import { plainText } from '../plain-text.js';

/** Formats of widely used scalars are for inputs: what a server answers is not refused for its form. */
export type ReadScalar = (type: GraphQLScalarType, direction?: 'input' | 'output') => JsonObject;

/**
 * The JSON Schema of a scalar: the user's (`--scalar`), a built-in's (GraphQL section 3.5), a widely used custom one's,
 * else one that accepts any value and says the scalar's name. An unknown one is reported once per importer run.
 */
export function createScalarSchemas(scalars: Readonly<Record<string, JsonSchema>>, report: (diagnostic: Diagnostic) => void): ReadScalar {
  const known = new Map<string, JsonObject>();
  const given = new Map(Object.entries(scalars));
  const create = (type: GraphQLScalarType): JsonObject => {
    const own = given.get(type.name);
    if (own !== undefined) return isJsonObject(own) ? own : own ? {} : { not: {} };
    const builtIn = BUILT_IN.get(type.name) ?? USUAL.get(type.name);
    if (builtIn !== undefined) return builtIn;
    report({
      severity: 'info',
      code: 'graphql-scalar-unknown',
      summary: `The scalar ${type.name} may be any JSON value, as far as the schema says.`,
      detail: `Describe it with --scalar '${type.name}={"type":"string"}'.`,
      pointer: `#/${type.name}`,
    });
    const text = plainText(`GraphQL scalar ${type.name}. ${type.description ?? ''}`, 200);
    return { description: text };
  };
  return (type, direction = 'input') => {
    const schema = known.get(type.name) ?? create(type);
    known.set(type.name, schema);
    return direction === 'output' && USUAL.get(type.name) === schema ? (USUAL_OUTPUT.get(type.name) ?? schema) : schema;
  };
}

const BUILT_IN: ReadonlyMap<string, JsonObject> = new Map<string, JsonObject>([
  ['Int', { type: 'integer' }],
  ['Float', { type: 'number' }],
  ['String', { type: 'string' }],
  ['Boolean', { type: 'boolean' }],
  ['ID', { type: 'string' }],
]);

// Names whose meaning is the same wherever they are used (the-guild's graphql-scalars, GitHub, Shopify, Hasura).
const USUAL: ReadonlyMap<string, JsonObject> = new Map<string, JsonObject>([
  ['DateTime', { type: 'string', format: 'date-time' }],
  ['ISO8601DateTime', { type: 'string', format: 'date-time' }],
  ['Date', { type: 'string', format: 'date' }],
  ['ISO8601Date', { type: 'string', format: 'date' }],
  ['URI', { type: 'string' }],
  ['URL', { type: 'string' }],
  ['UUID', { type: 'string', format: 'uuid' }],
  ['uuid', { type: 'string', format: 'uuid' }],
  ['EmailAddress', { type: 'string', format: 'email' }],
  ['HTML', { type: 'string' }],
  ['Base64String', { type: 'string' }],
  ['BigInt', { type: ['integer', 'string'] }],
  ['Long', { type: ['integer', 'string'] }],
  ['Decimal', { type: ['number', 'string'] }],
  ['JSONObject', { type: 'object' }],
]);

const USUAL_OUTPUT: ReadonlyMap<string, JsonObject> = new Map(
  [...USUAL].map(([name, { format: _format, ...schema }]) => [name, schema] as const),
);
