import { GatewayError, type Provider, type ProviderConfig } from '../../model/index.js';
import { compileValue } from './compile-value.js';
import type { BuildBody } from './encoded-body.js';
import type { ExactJson } from './exact-json.js';
import { prepareBody } from './prepare-body.js';
import type { TemplateContext } from './resolve-template.js';

/** Prepares the body that the provider's service wants: the file's own, a GraphQL request, or a JSON-RPC call. */
export function prepareServiceBody(
  provider: Provider,
  context: TemplateContext,
  exact: ExactJson,
  boundary: (() => string) | undefined,
): BuildBody | undefined {
  const { service, config } = provider;
  if (service === 'graphql') return prepareGraphql(config, context, exact);
  if (service === 'jsonrpc') return prepareJsonRpc(config, context, exact);
  return prepareBody(config, context, exact, boundary);
}

/** GraphQL over HTTP, section 5.4: arguments travel in `variables`, never in the document. */
function prepareGraphql(config: ProviderConfig, context: TemplateContext, exact: ExactJson): BuildBody {
  const { query, operation_name: operationName } = config;
  if (query === undefined)
    throw new GatewayError('capability-invalid', 'config.query is missing', { hint: 'A graphql provider sends a document.' });
  const variables = compileValue(config.variables ?? {}, context);
  return (args) => {
    const filled = variables(exact.mark(args));
    const message = {
      query,
      ...(filled === undefined ? {} : { variables: filled }),
      ...(operationName === undefined ? {} : { operationName }),
    };
    return { content: exact.stringify(message), contentType: 'application/json' };
  };
}

/** JSON-RPC 2.0. Every HTTP request carries one call, so the id need not differ. */
function prepareJsonRpc(config: ProviderConfig, context: TemplateContext, exact: ExactJson): BuildBody {
  const method = config.rpc_method;
  if (method === undefined) throw new GatewayError('capability-invalid', 'config.rpc_method is missing');
  const params = config.rpc_params === undefined ? undefined : compileValue(config.rpc_params, context);
  return (args) => {
    const filled = params?.(exact.mark(args));
    const message = { jsonrpc: '2.0', id: 1, method, ...(filled === undefined ? {} : { params: filled }) };
    return { content: exact.stringify(message), contentType: 'application/json' };
  };
}
