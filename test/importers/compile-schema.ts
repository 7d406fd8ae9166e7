import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { JsonSchema, Operation } from '../../src/model/index.js';

/** Every schema of an operation, with a name for messages. */
export function schemasOf(operation: Operation): readonly (readonly [string, JsonSchema])[] {
  const { request, responses } = operation;
  const sent: readonly (readonly [string, JsonSchema])[] =
    request.protocol === 'rest'
      ? [
          ...request.parameters.map(({ name, schema }) => [`parameter ${name}`, schema] as const),
          ...request.bodies.map(({ mediaType, schema }) => [`body ${mediaType}`, schema] as const),
        ]
      : request.protocol === 'graphql'
        ? request.variables.map(({ name, schema }) => [`variable ${name}`, schema] as const)
        : [['input', request.inputSchema] as const];
  return [...sent, ...responses.flatMap(({ status, schema }) => (schema === undefined ? [] : [[`response ${status}`, schema] as const]))];
}

/** Compiles as JSON Schema 2020-12, every `$ref` inside the schema itself; throws what ajv says. Shared schemas are compiled once. */
export function createCompiler(): (schema: JsonSchema) => void {
  const ajv = new Ajv2020({ strict: false, validateFormats: true, validateSchema: true, logger: false, addUsedSchema: false });
  addFormats.default(ajv);
  const known = new Set<string>();
  return (schema) => {
    const text = JSON.stringify(schema);
    if (known.has(text)) return;
    known.add(text);
    // Without references and patterns there is nothing that only compiling would show.
    if (/"\$ref"|"pattern"/.test(text)) ajv.compile(JSON.parse(text));
    else if (ajv.validateSchema(JSON.parse(text)) !== true) throw new Error(ajv.errorsText(ajv.errors));
  };
}
