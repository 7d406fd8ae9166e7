import { methodFault, type ProviderConfig } from '../../model/index.js';
import { type PlacedProvider, providersOf } from '../providers-of.js';
import type { CapabilityRule, RuleSubject } from './capability-rule.js';

/**
 * Each service has what it needs (`graphql` a `query`, `jsonrpc` an `rpc_method`, `rest` a path or endpoint, a legal method) and nothing that has no effect
 * on it.
 */
export const serviceConfiguration: CapabilityRule = {
  code: 'CAP-019',
  name: 'service-configuration',
  title: 'configuration that does not fit its service',
  check(subject) {
    for (const placed of providersOf(subject.capability)) {
      checkNeeds(subject, placed);
      checkEffects(subject, placed);
    }
  },
};

function checkNeeds({ report }: RuleSubject, { provider, config, path }: PlacedProvider): void {
  if (provider.service === 'graphql' && config.query === undefined) report({ severity: 'error', path, summary: 'graphql needs a query' });
  if (provider.service === 'jsonrpc' && config.rpc_method === undefined)
    report({ severity: 'error', path, summary: 'jsonrpc needs an rpc_method' });
  if (provider.service === 'rest' && config.base_url !== undefined && config.path === undefined) {
    report({ severity: 'warning', path, summary: 'there is no path, so base_url itself is called; write path: /' });
  }
  const { method } = config;
  const fault = method === undefined ? undefined : methodFault(method);
  if (fault !== undefined) report({ severity: 'error', path: [...path, 'method'], summary: fault });
  if (config.body !== undefined && /^(?:GET|HEAD)$/i.test(method ?? 'GET') && provider.service === 'rest') {
    report({
      severity: 'warning',
      path: [...path, 'body'],
      summary: `a ${(method ?? 'GET').toUpperCase()} with a body is ignored or refused by many servers`,
    });
  }
}

const ONLY_FOR: Readonly<Record<string, readonly (keyof ProviderConfig)[]>> = {
  graphql: ['query', 'variables', 'operation_name'],
  jsonrpc: ['rpc_method', 'rpc_params'],
  rest: ['body', 'content_type', 'encoding', 'body_required', 'body_content_type'],
};

function checkEffects({ report }: RuleSubject, { provider, config, path }: PlacedProvider): void {
  for (const [service, keys] of Object.entries(ONLY_FOR)) {
    if (service === provider.service) continue;
    for (const key of keys) {
      if (config[key] === undefined) continue;
      report({ severity: 'error', path: [...path, key], summary: `"${key}" has no effect on ${provider.service}; it is for ${service}` });
    }
  }
  if (config.events !== undefined && config.stream !== 'sse')
    report({ severity: 'error', path: [...path, 'events'], summary: '"events" has no effect without `stream: sse`' });
  if (config.encoding !== undefined && config.body === undefined && provider.service === 'rest') {
    report({ severity: 'error', path: [...path, 'encoding'], summary: '"encoding" has no effect without a body' });
  }
}
