import type { JsonSchema, Operation, OperationRequest, OperationResponse, PackageInput, PackageSetup, Parameter } from '../model/index.js';
import { CanonicalText, canonicalJson } from './canonical-json.js';
import { digestJson, digestSchema } from './digest-json.js';

/**
 * SHA-256 of what an operation is: request, responses, security, texts. Where it stands in the document and how its
 * importer explains itself are left out, so moving it changes nothing.
 */
export function operationDigest(operation: Operation): string {
  const { pointer: _pointer, effectReason: _reason, losses: _losses, pagination, request, responses, security, tags, ...rest } = operation;
  const { evidence: _evidence, ...paging } = pagination ?? { evidence: '' };
  return digestJson({
    ...rest,
    tags: [...tags].sort(),
    pagination: pagination === undefined ? undefined : paging,
    request: describeRequest(request),
    responses: responses.map((response) => textOf(response, describeResponse)),
    security: security?.map((all) => all.map(({ pointer: _at, ...requirement }) => requirement)),
  });
}

function describeRequest(request: OperationRequest): unknown {
  if (request.protocol === 'oci_mcp') {
    const { setup, ...rest } = request;
    const described = setup === undefined ? {} : { setup: describeSetup(setup) };
    return { ...rest, ...described, inputSchema: digestSchema(request.inputSchema), outputSchema: digestOptional(request.outputSchema) };
  }
  const server = request.server?.url;
  if (request.protocol === 'graphql') {
    const { complexity: _complexity, ...rest } = request;
    return { ...rest, server, variables: request.variables.map((variable) => ({ ...variable, schema: digestSchema(variable.schema) })) };
  }
  return {
    ...request,
    server,
    parameters: request.parameters.map((parameter) => textOf(parameter, describeParameter)),
    bodies: request.bodies.map(({ pointer: _at, schema, ...body }) => ({ ...body, schema: digestSchema(schema) })),
  };
}

/** Parameters and responses are shared by identity between the operations of a source; the text of each is made once. */
function textOf<Value extends object>(value: Value, describe: (value: Value) => unknown): CanonicalText {
  const text = texts.get(value) ?? new CanonicalText(canonicalJson(describe(value)));
  texts.set(value, text);
  return text;
}

const texts = new WeakMap<object, CanonicalText>();

function describeSetup({ runtime, inputs, transport }: PackageSetup): unknown {
  const { pointer: _at, ...reached } = transport ?? { pointer: '' };
  return { runtime, inputs: inputs.map(describeInput), transport: transport === undefined ? undefined : reached };
}

function describeInput({ pointer: _at, variables, ...input }: PackageInput): unknown {
  return { ...input, variables: variables.map(describeInput) };
}

function describeParameter({ pointer: _at, schema, ...parameter }: Parameter): unknown {
  return { ...parameter, schema: digestSchema(schema) };
}

function describeResponse({ pointer: _at, schema, ...response }: OperationResponse): unknown {
  return { ...response, schema: digestOptional(schema) };
}

function digestOptional(schema: JsonSchema | undefined): string | undefined {
  return digestSchema(schema) ?? undefined;
}
