import { bodyFormOf, essenceOf } from '../../capability/index.js';
import { isJsonObject, type JsonObject, type JsonSchema, type Operation, type OperationResponse } from '../../model/index.js';
import { definitionsOf, referencedDefinition, withoutDefinitions } from '../../schema/index.js';

/** What the responses say about the result. */
export interface DescribedOutput {
  /** Of the JSON of the first success; always describes an object. Absent when nothing is known. */
  readonly schema?: JsonSchema;
  /** The `Accept` to send, where the success is not plain JSON. */
  readonly accept?: string;
}

/** The keyword that tells the runtime to return the response as `{ result: … }`. */
const WRAPPED = 'x-wrap-result';

/**
 * Describes the first success: the lowest 2xx, then `2XX`, then (where no success is declared) `default`; of its media types JSON. What
 * may be something else than an object is described as `{ result: … }`, because MCP wants an object.
 */
export function describeOutput({ responses, streaming }: Operation): DescribedOutput {
  const successes = orderSuccesses(responses);
  const accept = acceptOf(successes);
  const json = successes.find(({ mediaType, schema }) => isJson(mediaType) && schema !== undefined);
  const schema = streaming === undefined && json?.schema !== undefined ? asObject(json.schema) : undefined;
  return { ...(schema === undefined ? {} : { schema }), ...(accept === undefined ? {} : { accept }) };
}

function orderSuccesses(responses: readonly OperationResponse[]): readonly OperationResponse[] {
  const exact = responses.filter(({ status }) => /^2\d\d$/.test(status)).sort((a, b) => Number(a.status) - Number(b.status));
  const found = [...exact, ...responses.filter(({ status }) => status.toUpperCase() === '2XX')];
  return found.length > 0 ? found : responses.filter(({ status }) => status === 'default');
}

/** `undefined` where the runtime's own preference for JSON does: some success is plain JSON, or nothing is declared. */
function acceptOf(successes: readonly OperationResponse[]): string | undefined {
  const types = [
    ...new Set(successes.map(({ mediaType }) => mediaType).filter((type) => /^[^\s/]+\/[^\s/]+$/.test(type.split(';', 1)[0] ?? ''))),
  ];
  if (types.length === 0 || types.some((type) => PLAIN_JSON.has(essenceOf(type)))) return undefined;
  return types.slice(0, MAX_ACCEPTED).join(', ');
}

const MAX_ACCEPTED = 5;
const PLAIN_JSON: ReadonlySet<string> = new Set(['application/json', '*/*', 'application/*']);

function isJson(mediaType: string): boolean {
  return PLAIN_JSON.has(essenceOf(mediaType)) || bodyFormOf(mediaType) === 'json';
}

function asObject(schema: JsonSchema): JsonSchema | undefined {
  if (!isJsonObject(schema)) return undefined;
  const definitions = definitionsOf(schema);
  if (!describesAnything(schema)) return undefined;
  if (isObjectSchema(schema, schema, 0)) return schema.type === undefined ? { ...schema, type: 'object' } : schema;
  return {
    type: 'object',
    properties: { result: withoutDefinitions(schema) },
    required: ['result'],
    [WRAPPED]: true,
    ...(Object.keys(definitions).length === 0 ? {} : { $defs: definitions }),
  };
}

function describesAnything(schema: JsonObject): boolean {
  return Object.keys(schema).some((keyword) => !['title', 'description', 'examples', '$defs', '$comment'].includes(keyword));
}

/** Whether every value that the schema is meant for is an object. `properties` without a `type` is meant for objects. */
function isObjectSchema(schema: unknown, root: JsonObject, depth: number): boolean {
  if (!isJsonObject(schema) || depth > MAX_DEPTH) return false;
  if (schema.type !== undefined) return schema.type === 'object' || (Array.isArray(schema.type) && schema.type.join() === 'object');
  if (typeof schema.$ref === 'string') return isObjectSchema(referencedDefinition(schema, root), root, depth + 1);
  for (const keyword of ['anyOf', 'oneOf'] as const) {
    const branches = schema[keyword];
    if (Array.isArray(branches)) return branches.length > 0 && branches.every((branch) => isObjectSchema(branch, root, depth + 1));
  }
  if (Array.isArray(schema.allOf)) return schema.allOf.some((part) => isObjectSchema(part, root, depth + 1));
  return schema.properties !== undefined || schema.additionalProperties !== undefined;
}

const MAX_DEPTH = 20;
