import { escapeArguments, escapeTemplate } from '../../capability/index.js';
import type {
  Auth,
  Diagnostic,
  GraphqlRequest,
  JsonSchema,
  Operation,
  OperationHints,
  OperationServer,
  Provider,
  ProviderConfig,
  RestRequest,
} from '../../model/index.js';
import type { Argument } from './argument.js';
import type { BuildOptions } from './build-options.js';
import { buildInputSchema } from './input-schema.js';
import { nameArguments } from './name-arguments.js';
import { planBody } from './plan-body.js';
import { planParameters } from './plan-parameters.js';

/** What becomes of an operation's request: its input and its configuration. */
export interface PlannedCall {
  readonly service: Provider['service'];
  readonly input: JsonSchema;
  readonly config: ProviderConfig;
  readonly argumentNames: ReadonlyMap<Argument, string>;
  readonly losses: readonly Diagnostic[];
}

/**
 * Plans the request of an operation that is sent with `auth`. Server addresses are text but for the variables of a Postman collection.
 *
 * @throws TypeError for package metadata, which has no call.
 */
export function planCall(operation: Operation, auth: Auth, options: BuildOptions): PlannedCall {
  const { request, hints } = operation;
  switch (request.protocol) {
    case 'rest':
      return planRest(request, operation, auth, options);
    case 'graphql':
      return planGraphql(request, hints, options);
    case 'oci_mcp':
      throw new TypeError(`${operation.id} is package metadata: there is no call to build`);
  }
}

function planRest(request: RestRequest, { hints, security }: Operation, auth: Auth, options: BuildOptions): PlannedCall {
  const parameters = planParameters(request, hints, { auth, security }, options.kind === 'postman');
  const body = planBody(request, hints);
  const names = nameArguments([...parameters.arguments, ...body.arguments]);
  const nameOf = (argument: Argument): string => names.get(argument) ?? argument.wireName;
  const bodyNames = new Map(body.arguments.map((argument) => [argument.wireName, nameOf(argument)]));
  const rename = (name: string): string => bodyNames.get(name) ?? name;
  const dependentRequired = Object.entries(body.dependentRequired).map(([name, needed]) => [rename(name), needed.map(rename)] as const);
  // Every argument has a property, so the body's word holds for the others too, unless JSONata reads more.
  const isClosed = body.isClosed === true && hints?.requestTransform === undefined;
  const { path, ...config } = parameters.config(nameOf);
  return {
    service: 'rest',
    input: buildInputSchema(names, { dependentRequired: Object.fromEntries(dependentRequired), isClosed }),
    config: {
      ...baseUrlOf(request.server, options),
      ...(path === undefined ? {} : { path }),
      method: request.method,
      ...config,
      ...body.config(nameOf),
    },
    argumentNames: names,
    losses: [...parameters.losses, ...body.losses],
  };
}

function planGraphql(request: GraphqlRequest, hints: OperationHints | undefined, options: BuildOptions): PlannedCall {
  const args = request.variables.map(({ name, required, schema, description }): Argument => {
    const hint = hints?.parameters?.[name];
    const said = hint?.description ?? description;
    return {
      place: 'variable',
      wireName: name,
      schema,
      required,
      ...(hint?.name === undefined ? {} : { wantedName: hint.name }),
      ...(said === undefined ? {} : { description: said }),
    };
  });
  const names = nameArguments(args);
  const variables = args.map((argument) => [argument.wireName, `{${names.get(argument) ?? argument.wireName}}`] as const);
  const headers = Object.entries(request.headers).map(([name, value]) => [name, escapeTemplate(value)] as const);
  const base = baseUrlOf(request.server, options);
  const isWhole = request.path === '' && base.base_url !== undefined;
  return {
    service: 'graphql',
    input: buildInputSchema(names),
    config: {
      ...(isWhole ? { endpoint: base.base_url } : { ...base, ...(request.path === '' ? {} : { path: escapeTemplate(request.path) }) }),
      ...(headers.length === 0 ? {} : { headers: Object.fromEntries(headers) }),
      query: request.query,
      response_path: 'data',
      ...(variables.length === 0 ? {} : { variables: Object.fromEntries(variables) }),
      ...(request.operationName === '' ? {} : { operation_name: request.operationName }),
    },
    argumentNames: names,
    losses: [],
  };
}

/** Only the variables of a Postman collection may come from the environment; in any other document `{env.NAME}` is text. */
function baseUrlOf(server: OperationServer | undefined, { baseUrl, kind }: BuildOptions): { base_url?: string } {
  if (server !== undefined) return { base_url: kind === 'postman' ? escapeArguments(server.url) : escapeTemplate(server.url) };
  return baseUrl === undefined ? {} : { base_url: escapeTemplate(baseUrl.replace(/\/+$/, '')) };
}
