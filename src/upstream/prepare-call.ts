import { createHash } from 'node:crypto';
import stringify from 'fast-json-stable-stringify';
import { argumentPlaceholders, inputArguments } from '../capability/index.js';
import type { Credentials } from '../credentials/index.js';
import { type Capability, GatewayError, isJsonObject, type JsonObject, type Provider } from '../model/index.js';
import { compileValidator, type ValidationProblem, type Validator } from '../schema/index.js';
import type { OwnArgument } from './own-arguments.js';
import { PAGINATION_ARGUMENTS } from './pagination.js';
import type { PreparedCall, PreparedCallProvider, PrepareOptions } from './prepared-call.js';
import { prepareProvider } from './request/index.js';
import { prepareResponse } from './response/index.js';
import { compileExpression } from './transform/index.js';
import type { UpstreamRequest } from './upstream-request.js';

/**
 * Parses everything of a capability that its calls need. Only the argument validator waits for the first call, and with `PrepareOptions.isSure` the
 * providers too. Throws `GatewayError('capability-invalid')`, with the capability's name, for what could never be sent: a host that an argument chooses,
 * an environment variable that is not set, an illegal header name, broken JSONata.
 */
export function prepareCall(capability: Capability, options: PrepareOptions = {}): PreparedCall {
  try {
    return new PreparedCapability(withoutInputArguments(capability), options);
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    throw new GatewayError(error.code, `${capability.name}: ${error.message}`, {
      diagnostics: error.diagnostics,
      cause: error,
      ...(error.hint === undefined ? {} : { hint: error.hint }),
    });
  }
}

/** Providers are prepared when they are first asked for, which is at once unless `PrepareOptions.isSure` says that it goes well. */
class PreparedCapability implements PreparedCall {
  readonly capability: Capability;
  readonly digest: string;
  readonly isRead: boolean;
  readonly ownArguments: ReadonlyMap<string, OwnArgument>;
  readonly #options: PrepareOptions;
  #providers: PreparedCall['providers'] | undefined;
  #origins: readonly string[] | undefined;
  #isIdempotent: boolean | undefined;
  #validator: Validator | undefined;

  constructor(capability: Capability, options: PrepareOptions) {
    this.capability = capability;
    this.digest = options.digest ?? createHash('sha256').update(stringify(capability)).digest('hex');
    this.isRead = isReadCapability(capability);
    this.ownArguments = withInputArguments(capability, options.ownArguments);
    this.#options = options;
    if (options.isSure !== true) this.#providers = prepareProviders(capability, this.ownArguments, options);
  }

  get providers(): PreparedCall['providers'] {
    this.#providers ??= prepareProviders(this.capability, this.ownArguments, this.#options);
    return this.#providers;
  }

  get origins(): readonly string[] {
    this.#origins ??= [...new Set(this.providers.map(({ origin }) => origin))];
    return this.#origins;
  }

  get isIdempotent(): boolean {
    this.#isIdempotent ??= isIdempotent(this.capability, () => this.providers[0].method);
    return this.#isIdempotent;
  }

  get requestExpression(): string | undefined {
    return this.capability.transform?.request;
  }

  validate(args: unknown): readonly ValidationProblem[] {
    this.#validator ??= compileArguments(this.capability, this.ownArguments);
    return this.#validator(args);
  }

  buildRequest(args: JsonObject, credentials: Credentials): UpstreamRequest {
    return this.providers[0].buildRequest(args, credentials);
  }
}

function prepareProviders(
  capability: Capability,
  ownArguments: ReadonlyMap<string, OwnArgument>,
  options: PrepareOptions,
): PreparedCall['providers'] {
  const { transform, providers } = capability;
  if (transform?.request !== undefined) compileExpression(transform.request, 'transform.request');
  if (transform?.response !== undefined) compileExpression(transform.response, 'transform.response');

  const fixedArguments = new Set([...ownArguments].flatMap(([name, { isFixed }]) => (isFixed ? [name] : [])));
  const prepareOne = (provider: Provider): PreparedCallProvider => ({
    ...prepareProvider(provider, {
      environment: options.environment ?? {},
      fixedArguments,
      input: capability.schema.input,
      ...(options.baseUrl === undefined ? {} : { baseUrl: options.baseUrl }),
      ...(options.boundary === undefined ? {} : { boundary: options.boundary }),
    }),
    followTo: new Set(provider.config.follow_to?.map((host) => host.toLowerCase())),
    response: prepareResponse(capability, provider, options.maxResultBytes),
    ...(provider.config.pagination === undefined ? {} : { pagination: provider.config.pagination }),
  });
  return [prepareOne(providers.primary), ...(providers.fallback ?? []).map(prepareOne)];
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
function isIdempotent({ metadata, providers: { primary } }: Capability, methodSent: () => string): boolean {
  if (metadata?.idempotent !== undefined) return metadata.idempotent;
  if (metadata?.read_only === true) return true;
  if (primary.service !== 'rest') return false;
  const method = primary.config.method?.toUpperCase() ?? methodSent();
  return ['GET', 'HEAD', 'OPTIONS', 'QUERY', 'PUT', 'DELETE'].includes(method);
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
