import { type PlacedProvider, providersOf } from '../providers-of.js';
import type { CapabilityRule, RuleSubject } from './capability-rule.js';

/**
 * Every provider says where to call: `base_url` (and `path`) or `endpoint`, absolute http(s) URLs whose host no argument decides, without user
 * name and password. A query or fragment in `base_url` would end up in the middle of the URL.
 */
export const address: CapabilityRule = {
  code: 'CAP-013',
  name: 'address',
  title: 'no usable address',
  check(subject) {
    for (const placed of providersOf(subject.capability)) checkProvider(subject, placed);
  },
};

function checkProvider(subject: RuleSubject, { config, path }: PlacedProvider): void {
  const { base_url: baseUrl, endpoint } = config;
  if (baseUrl === undefined && endpoint === undefined) {
    subject.report({
      severity: 'error',
      path,
      summary: 'neither base_url nor endpoint says where to call',
      detail: 'Write base_url: https://host, or import again with --base-url.',
    });
  }
  if (baseUrl !== undefined && endpoint !== undefined) {
    subject.report({ severity: 'error', path: [...path, 'endpoint'], summary: 'base_url and endpoint are both there; keep one' });
  }
  if (baseUrl !== undefined) checkUrl(subject, baseUrl, [...path, 'base_url'], 'base_url');
  if (endpoint !== undefined) checkUrl(subject, endpoint, [...path, 'endpoint'], 'endpoint');
}

function checkUrl({ report }: RuleSubject, text: string, path: readonly (string | number)[], key: string): void {
  const [, scheme, authority = '', rest = ''] = /^(\{env\.[A-Za-z_]\w*\}|https?:\/\/)([^/\\?#]*)(.*)$/is.exec(text) ?? [];
  if (scheme === undefined) {
    report({
      severity: 'error',
      path,
      summary: `${key} is no absolute http or https URL: ${JSON.stringify(text.slice(0, 100))}`,
      detail: 'Begin it with https:// and the host, or with {env.NAME}.',
    });
    return;
  }
  if (authority === '' && scheme.startsWith('http')) report({ severity: 'error', path, summary: `${key} has no host` });
  if (authority.includes('@')) report({ severity: 'error', path, summary: `${key} holds user information; use auth` });
  if (/\{(?!env\.)[\w.-]{1,64}\}/.test(authority.replaceAll(/\{\{[\w.-]{1,64}\}\}/g, ''))) {
    report({ severity: 'error', path, summary: `an argument may not decide the host of ${key}` });
  }
  if (key === 'base_url' && /[?#]/.test(rest)) report({ severity: 'error', path, summary: 'base_url may not hold a query or a fragment' });
}
