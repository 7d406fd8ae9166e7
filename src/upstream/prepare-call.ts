import { createHash } from 'node:crypto';
import stringify from 'fast-json-stable-stringify';
import { argumentPlaceholders, inputArguments } from '../capability/index.js';
import { type Capability, GatewayError, isJsonObject, type Provider } from '../model/index.js';
import { compileValidator, type Validator } from '../schema/index.js';
import type { OwnArgument } from './own-arguments.js';
import { PAGINATION_ARGUMENTS } from './pagination.js';
import type { PreparedCall, PreparedCallProvider, PrepareOptions } from './prepared-call.js';
import { prepareProvider } from './request/index.js';
import { prepareResponse } from './response/index.js';
import { compileExpression } from './transform/index.js';

/**
 * Parses everything of a capability that its calls need. Only the argument validator waits for the first call. Throws
 * `GatewayError('capability-invalid')`, with the capability's name, for what could never be sent: a host that an argument chooses, an environment variable
 * that is not set, an illegal header name, broken JSONata.
 */
export function prepareCall(capability: Capability, options: PrepareOptions = {}): PreparedCall {
  try {
    return prepare(withoutInputArguments(capability), options);
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    throw new GatewayError(error.code, `${capability.name}: ${error.message}`, {
      diagnostics: error.diagnostics,
      cause: error,
      ...(error.hint === undefined ? {} : { hint: error.hint }),
    });
  }
}

function prepare(capability: Capability, options: PrepareOptions): PreparedCall {
  const { primary, fallback = [] } = capability.providers;
  const environment = options.environment ?? {};
  const { transform } = capability;
  if (transform?.request !== undefined) compileExpression(transform.request, 'transform.request');
  if (transform?.response !== undefined) compileExpression(transform.response, 'transform.response');

  const ownArguments = withInputArguments(capability, options.ownArguments);
  const fixedArguments = new Set([...ownArguments].flatMap(([name, { isFixed }]) => (isFixed ? [name] : [])));
  const prepareOne = (provider: Provider): PreparedCallProvider => ({
    ...prepareProvider(provider, {
      environment,
      fixedArguments,
      input: capability.schema.input,
      ...(options.baseUrl === undefined ? {} : { baseUrl: options.baseUrl }),
      ...(options.boundary === undefined ? {} : { boundary: options.boundary }),
    }),
    followTo: new Set(provider.config.follow_to?.map((host) => host.toLowerCase())),
    response: prepareResponse(capability, provider, options.maxResultBytes),
    ...(provider.config.pagination === undefined ? {} : { pagination: provider.config.pagination }),
  });
  const first = prepareOne(primary);
  const providers: PreparedCall['providers'] = [first, ...fallback.map(prepareOne)];

  let validator: Validator | undefined;
  return {
    capability,
    digest: options.digest ?? createHash('sha256').update(stringify(capability)).digest('hex'),
    origins: [...new Set(providers.map(({ origin }) => origin))],
    isRead: isReadCapability(capability),
    isIdempotent: isIdempotent(capability, first),
    providers,
    ownArguments,
    ...(transform?.request === undefined ? {} : { requestExpression: transform.request }),
    validate(args) {
      validator ??= compileArguments(capability, ownArguments);
      return validator(args);
    },
    buildRequest: (args, credentials) => first.buildRequest(args, credentials),
  };
}

/**
 * An argument that the schema does not name is refused, so that no call is sent without what its caller wanted: unless the file would send it all the
 * same, the operator's word counts whatever the caller gives, or JSONata reads the arguments in ways that cannot be told.
 */
function compileArguments(capability: Capability, ownArguments: ReadonlyMap<string, OwnArgument>): Validator {
  const schema = inputSchema(capability);
  if (capability.transform?.request !== undefined) return compileValidator(schema, { isExact: true });
  const { primary, fallback = [] } = capability.providers;
  const mapped = [primary, ...fallback].flatMap(({ config }) => Object.keys(config.param_map ?? {}));
  return compileValidator(schema, {
    isExact: true,
    alsoTaken: new Set([...argumentPlaceholders(capability).keys(), ...mapped, ...ownArguments.keys()]),
  });
}

/** Arguments that only `CallContext.input` sets: no schema has them, and what a caller gives for them is dropped. */
function withInputArguments(
  { providers }: Capability,
  own: ReadonlyMap<string, OwnArgument> = new Map(),
): ReadonlyMap<string, OwnArgument> {
  const names = inputArguments(providers.primary.config);
  return names.length === 0 ? own : new Map<string, OwnArgument>([...own, ...names.map((name) => [name, { isFixed: true }] as const)]);
}

function withoutInputArguments(capability: Capability): Capability {
  const { input } = capability.schema;
  const names = inputArguments(capability.providers.primary.config);
  if (names.length === 0 || !isJsonObject(input) || !isJsonObject(input.properties)) return capability;
  const properties = Object.fromEntries(Object.entries(input.properties).filter(([name]) => !names.includes(name)));
  const required = Array.isArray(input.required) ? input.required.filter((name) => !names.includes(String(name))) : [];
  const { required: _all, ...rest } = input;
  return {
    ...capability,
    schema: { ...capability.schema, input: { ...rest, properties, ...(required.length === 0 ? {} : { required }) } },
  };
}

/** RFC 9110 section 9.2.1, and QUERY; a file's own word counts more. */
export function isReadCapability({ metadata, providers: { primary } }: Capability): boolean {
  const method = (primary.config.method ?? (primary.config.body === undefined ? 'GET' : 'POST')).toUpperCase();
  return metadata?.read_only ?? (primary.service === 'rest' && ['GET', 'HEAD', 'OPTIONS', 'QUERY'].includes(method));
}

/** RFC 9110 section 9.2.2; what reads can be repeated, whatever its method. */
function isIdempotent(capability: Capability, { provider, method }: PreparedCallProvider): boolean {
  const { metadata } = capability;
  if (metadata?.idempotent !== undefined) return metadata.idempotent;
  if (metadata?.read_only === true) return true;
  return provider.service === 'rest' && ['GET', 'HEAD', 'OPTIONS', 'QUERY', 'PUT', 'DELETE'].includes(method);
}

/** `page_limit` and `max_items` are the gateway's own arguments; a strict schema of the API does not know them. */
function inputSchema(capability: Capability): Capability['schema']['input'] {
  const { input } = capability.schema;
  const paginates = [capability.providers.primary, ...(capability.providers.fallback ?? [])].some(
    ({ config }) => config.pagination !== undefined,
  );
  if (!paginates || typeof input === 'boolean') return input;
  const properties =
    typeof input.properties === 'object' && input.properties !== null && !Array.isArray(input.properties) ? input.properties : {};
  return { ...input, properties: { ...PAGINATION_ARGUMENTS, ...properties } };
}
