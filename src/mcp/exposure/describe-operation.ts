import { isJsonObject, type Json, type JsonObject, type JsonSchema } from '../../model/index.js';
import { listOutputSchema, type ServedTool } from '../../registry/index.js';

/** `get_operation`: everything about an operation, with the whole output schema and a call to copy. */
export function describeOperation(tool: ServedTool): JsonObject {
  const { name, title, description, inputSchema, annotations } = tool.listed();
  const output = listOutputSchema(tool.capability);
  return {
    name,
    ...(title === undefined ? {} : { title }),
    description,
    effect: tool.effect,
    annotations,
    input_schema: inputSchema,
    ...(output === undefined ? {} : { output_schema: output }),
    example: { name, arguments: exampleArguments(inputSchema) },
  };
}

/** The required arguments, each with its example, default, first value, or a value of its type. */
function exampleArguments(schema: JsonObject): JsonObject {
  const properties = isJsonObject(schema.properties) ? schema.properties : {};
  const required = Array.isArray(schema.required) ? schema.required.map(String) : [];
  return Object.fromEntries(required.map((name) => [name, exampleOf(new Map(Object.entries(properties)).get(name), name, 0)]));
}

const MAX_DEPTH = 4;

function exampleOf(schema: Json | undefined, name: string, depth: number): Json {
  if (!isJsonObject(schema) || depth > MAX_DEPTH) return name;
  const { examples, default: fallback, enum: values, const: constant, example } = schema;
  const given = [
    Array.isArray(examples) ? examples[0] : undefined,
    example,
    constant,
    fallback,
    Array.isArray(values) ? values[0] : undefined,
  ];
  const known = given.find((value) => value !== undefined);
  if (known !== undefined) return known;
  const [alternative] = [schema.oneOf, schema.anyOf].find(Array.isArray) ?? [];
  if (alternative !== undefined) return exampleOf(alternative, name, depth + 1);
  switch (typeOf(schema)) {
    case 'integer':
    case 'number':
      return typeof schema.minimum === 'number' ? schema.minimum : 1;
    case 'boolean':
      return true;
    case 'array':
      return [exampleOf(schema.items, name, depth + 1)];
    case 'object':
      return exampleObject(schema, depth);
    case 'null':
      return null;
    default:
      return exampleText(schema, name);
  }
}

function exampleObject(schema: JsonObject, depth: number): JsonObject {
  const properties = new Map(Object.entries(isJsonObject(schema.properties) ? schema.properties : {}));
  const required = Array.isArray(schema.required) ? schema.required.map(String) : [];
  return Object.fromEntries(required.map((name) => [name, exampleOf(properties.get(name), name, depth + 1)]));
}

function exampleText({ format }: JsonObject, name: string): string {
  return EXAMPLES.get(String(format)) ?? `<${name}>`;
}

function typeOf(schema: JsonObject): JsonSchema | Json | undefined {
  const { type } = schema;
  return Array.isArray(type) ? type.find((one) => one !== 'null') : type;
}

const EXAMPLES: ReadonlyMap<string, string> = new Map([
  ['date', '2026-01-31'],
  ['date-time', '2026-01-31T12:00:00Z'],
  ['email', 'ada@example.com'],
  ['uuid', '3f2b0c1e-8a4d-4c55-9a3e-6d1f0f6b7a10'],
  ['uri', 'https://example.com/'],
  ['byte', 'aGVsbG8='],
]);
