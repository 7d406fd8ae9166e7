import type { Operation, RiskLevel } from '../model/index.js';
import { compilePatterns, patternSubject } from './patterns/index.js';
import type { Selection } from './plan-input.js';

/**
 * Whether an operation is selected: it matches any `include` pattern (or there is none), carries one of `tags` (or there is
 * none), and matches no `exclude` pattern.
 *
 * @throws GatewayError `usage` for a pattern that cannot be read.
 */
export function compileSelection({
  include = [],
  exclude = [],
  tags = [],
}: Selection): (operation: Operation, highestRisk?: RiskLevel) => boolean {
  const included = compilePatterns(include);
  const excluded = compilePatterns(exclude);
  return (operation, highestRisk) => {
    const subject = patternSubject(operation, highestRisk);
    return (
      (include.length === 0 || included.matches(subject)) &&
      (tags.length === 0 || operation.tags.some((tag) => tags.includes(tag))) &&
      !excluded.matches(subject)
    );
  };
}

/** Whether a selection asks for risks, which are known only when an operation was judged. */
export function selectsByRisk({ include = [], exclude = [] }: Selection): boolean {
  return [...include, ...exclude].some((pattern) => pattern.trim().startsWith('risk:'));
}
