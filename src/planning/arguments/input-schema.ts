import { isJsonObject, type Json, type JsonObject, type JsonSchema } from '../../model/index.js';
import { mergeDefinitions, withoutDefinitions } from '../../schema/index.js';
import type { Argument } from './argument.js';
import { sayOriginalName } from './say-original-name.js';

export interface InputRules {
  /** By argument name. */
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  /** Other arguments are refused by the schema itself. */
  readonly isClosed?: boolean;
}

/** The tool's input: one object with a property for each argument, and the definitions that they share. */
export function buildInputSchema(
  names: ReadonlyMap<Argument, string>,
  { dependentRequired = {}, isClosed = false }: InputRules = {},
): JsonSchema {
  const args = [...names.keys()];
  const required = args.filter((argument) => argument.required).map((argument) => names.get(argument) ?? argument.wireName);
  const definitions = mergeDefinitions(args.map(({ schema, definitionsFrom }) => definitionsFrom ?? schema));
  return {
    type: 'object',
    properties: Object.fromEntries([...names].map(([argument, name]) => [name, describeArgument(withOriginalName(argument, name))])),
    ...(required.length === 0 ? {} : { required }),
    ...(isClosed ? { additionalProperties: false } : {}),
    ...(Object.keys(dependentRequired).length === 0 ? {} : { dependentRequired }),
    ...(definitions === undefined ? {} : { $defs: definitions }),
  };
}

function withOriginalName(argument: Argument, name: string): Argument {
  const description = sayOriginalName(argument, name);
  return description === undefined || description === argument.description ? argument : { ...argument, description };
}

/** Memoised by the schema's identity: a parameter that many operations share stays one schema. */
function describeArgument(argument: Argument): JsonSchema {
  const { schema, description = '', deprecated = false, defaultValue } = argument;
  if (!isJsonObject(schema) || defaultValue !== undefined) return describe(argument);
  const known = described.get(schema) ?? new Map<string, JsonSchema>();
  described.set(schema, known);
  const key = `${deprecated} ${description}`;
  const result = known.get(key) ?? describe(argument);
  known.set(key, result);
  return result;
}

const described = new WeakMap<JsonObject, Map<string, JsonSchema>>();

function describe({ schema, description, deprecated, defaultValue }: Argument): JsonSchema {
  const own = withoutDefinitions(schema);
  const said = {
    ...(description === undefined || description === '' ? {} : { description }),
    ...(deprecated === true ? { deprecated: true } : {}),
    ...(defaultValue === undefined ? {} : { default: defaultValue as Json }), // from a document, so it is JSON
  };
  if (Object.keys(said).length === 0) return own === true ? {} : own;
  if (own === false) return own;
  return isJsonObject(own) ? { ...own, ...said } : said;
}
