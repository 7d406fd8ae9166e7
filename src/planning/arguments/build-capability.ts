import type { Capability, Diagnostic, JsonSchema, Operation, OperationHints, PaginationConfig } from '../../model/index.js';
import { orderSchema } from '../../schema/index.js';
import type { Argument } from './argument.js';
import { argumentNamed } from './argument-named.js';
import { buildAuth } from './build-auth.js';
import { buildCache, buildMetadata } from './build-metadata.js';
import type { BuildOptions } from './build-options.js';
import { describeOutput } from './output-schema.js';
import { planCall } from './plan-call.js';
import { planConversation } from './plan-conversation.js';
import { type Redaction, redactSchema, redactText } from './redact-schema.js';

/**
 * The capability of an operation, as `capability/README.md` says what a file means: every parameter and body member an argument of one
 * input object, templates that put them back where they belong. Without `provenance` and `activation`, which `import apply` adds.
 * What could not be carried over is in `losses`. OCI metadata has nothing to call and is not for this function.
 */
export function buildCapability(
  operation: Operation,
  name: string,
  options: BuildOptions,
): { readonly capability: Capability; readonly losses: readonly Diagnostic[] } {
  const { hints, pointer } = operation;
  const { auth, losses: authLosses } = buildAuth(operation, options);
  const call = planCall(operation, auth, options);
  const conversation = planConversation(operation, call.argumentNames);
  const output = describeOutput(operation);
  const redactions: Redaction[] = [];
  const cleaned = (schema: JsonSchema, path: string): JsonSchema => {
    const result = redactSchema(schema);
    for (const redaction of result.redactions) redactions.push({ ...redaction, path: `${path}.${redaction.path}` });
    return orderSchema(result.schema);
  };
  const description = redactText(hints?.description ?? operation.description, 'description', redactions);
  const title = redactText(hints?.title ?? operation.title ?? '', 'title', redactions);
  const transform = {
    ...(hints?.requestTransform === undefined ? {} : { request: hints.requestTransform }),
    ...(hints?.responseTransform === undefined ? {} : { response: hints.responseTransform }),
  };
  const capability: Capability = {
    fulcrum: '1.0',
    name,
    ...(title === '' || title === description ? {} : { title }),
    description,
    schema: {
      input: cleaned(call.input, 'schema.input'),
      ...(output.schema === undefined ? {} : { output: cleaned(output.schema, 'schema.output') }),
    },
    providers: {
      primary: {
        service: call.service,
        cost_per_call: 0,
        timeout: operation.streaming === undefined ? 30 : 120,
        config: {
          ...call.config,
          ...(output.accept === undefined ? {} : { accept: output.accept }),
          ...paginationOf(operation, call.argumentNames),
          ...(operation.streaming === undefined ? {} : { stream: operation.streaming }),
          ...conversation.config,
        },
      },
    },
    cache: buildCache(operation),
    auth,
    ...(Object.keys(transform).length === 0 ? {} : { transform }),
    ...exposureOf(hints),
    metadata: buildMetadata(operation, options.kind),
  };
  return {
    capability,
    losses: [
      ...call.losses,
      ...conversation.losses,
      ...authLosses,
      ...redactions.map((redaction) => describeRedaction(redaction, pointer)),
    ],
  };
}

function paginationOf({ pagination }: Operation, names: ReadonlyMap<Argument, string>): { pagination?: PaginationConfig } {
  if (pagination === undefined) return {};
  const { type, parameter, limitParameter, nextPath, itemsPath } = pagination;
  const argument = argumentNamed(parameter, names);
  const limit = argumentNamed(limitParameter, names);
  if (parameter !== undefined && argument === undefined && type !== 'link') return {};
  return {
    pagination: {
      type,
      ...(argument === undefined ? {} : { argument }),
      ...(limit === undefined ? {} : { limit_argument: limit }),
      ...(nextPath === undefined ? {} : { next: nextPath }),
      ...(itemsPath === undefined ? {} : { items: itemsPath }),
    },
  };
}

function exposureOf(hints: OperationHints | undefined): Pick<Capability, 'expose' | 'resource'> {
  const { expose, resourceUriTemplate, resourceMimeType } = hints ?? {};
  return {
    ...(expose === undefined || expose === 'tool' ? {} : { expose }),
    ...(resourceUriTemplate === undefined
      ? {}
      : { resource: { uri_template: resourceUriTemplate, ...(resourceMimeType === undefined ? {} : { mime_type: resourceMimeType }) } }),
  };
}

function describeRedaction({ kind, length, path }: Redaction, pointer: string): Diagnostic {
  return {
    severity: 'info',
    code: 'credential-redacted',
    summary: `${kind}, ${length} characters, at ${path}, replaced by <redacted>`,
    pointer,
  };
}
