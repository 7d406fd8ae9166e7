import type { RiskRule } from './risk-rule.js';

/** Looks for operations that their owner means to take away: a tool built on one stops working one day. */
export const deprecatedOperation: RiskRule = {
  kind: 'deprecated_operation',
  check({ capability, operation }) {
    if (operation?.deprecated !== true && capability.metadata?.deprecated !== true) return [];
    return [{ level: 'low', reason: 'The source marks it as deprecated.', evidence: 'deprecated: true' }];
  },
};
