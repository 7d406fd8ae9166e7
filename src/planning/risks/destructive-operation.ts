import { judgeEffect } from './judge-effect.js';
import type { RiskRule } from './risk-rule.js';

/**
 * Looks for calls that change or remove the upstream's data: the HTTP method, the GraphQL operation type, and verbs in
 * names and paths where those promise nothing. A model may call a tool at any time, so a person decides first.
 * A `POST` that words show to be a search is named, with the uncertainty, and not gated.
 */
export const destructiveOperation: RiskRule = {
  kind: 'destructive_operation',
  check(subject) {
    if (!subject.isExecutable) return [];
    const { effect, reason, evidence, field, isInferred } = judgeEffect(subject);
    if (effect === 'read') return isInferred ? [{ level: 'low', reason, evidence, field }] : [];
    return [{ level: effect === 'delete' ? 'high' : 'medium', reason, evidence, field }];
  },
};
