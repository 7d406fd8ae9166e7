import type { CapabilityRule } from './capability-rule.js';

/**
 * Fallback providers are tried for idempotent calls only: another call might be done twice. A fallback of one that is not idempotent is never
 * reached.
 */
export const unreachableFallback: CapabilityRule = {
  code: 'CAP-011',
  name: 'unreachable-fallback',
  title: 'fallback that is never tried',
  check({ capability, report }) {
    const { primary, fallback = [] } = capability.providers;
    const { read_only, idempotent } = capability.metadata ?? {};
    if (fallback.length === 0 || read_only === true || idempotent === true) return;
    const method = (primary.config.method ?? (primary.service === 'rest' ? 'GET' : 'POST')).toUpperCase();
    if (idempotent === undefined && IDEMPOTENT.has(method)) return;
    report({
      severity: 'warning',
      path: ['providers', 'fallback'],
      summary: 'the fallback is never tried, because the call is not idempotent',
      detail: 'Say metadata.idempotent: true if repeating the call is harmless, or take the fallback out.',
    });
  },
};

const IDEMPOTENT: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE', 'PUT', 'DELETE', 'QUERY']);
