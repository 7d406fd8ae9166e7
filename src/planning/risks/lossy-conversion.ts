import { DRAFT_INVALID } from '../check-draft.js';
import type { Finding, RiskRule } from './risk-rule.js';

/**
 * Looks at what could not be carried over from the source: an error means that the call may not do what its description
 * says, and a person looks at it; warnings are named. A draft that the rules of files refuse is blocked, for it cannot be served as it is.
 */
export const lossyConversion: RiskRule = {
  kind: 'lossy_conversion',
  check({ losses = [] }) {
    return (['error', 'warning'] as const).flatMap((severity): Finding[] => {
      const lost = losses.filter((loss) => loss.severity === severity);
      const first = lost.find(({ code }) => code === DRAFT_INVALID) ?? lost[0];
      if (first === undefined) return [];
      const more = lost.length > 1 ? ` (and ${lost.length - 1} more)` : '';
      return [
        {
          level: lost.some(({ code }) => code === DRAFT_INVALID) ? 'critical' : severity === 'error' ? 'medium' : 'low',
          reason: `Not all of the operation could be carried over: ${first.summary}${more}`,
          evidence: [...new Set(lost.map(({ code }) => code))].sort().join(', '),
          ...(first.pointer === undefined ? {} : { pointer: first.pointer }),
        },
      ];
    });
  },
};
