import type { Diagnostic, Operation, RiskLevel } from '../model/index.js';
import { nearestName } from '../schema/index.js';
import { compilePatterns, type PatternSubject, patternSubject } from './patterns/index.js';
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

/** A warning for each pattern and tag that matches none of the operations, with the nearest that would. */
export function findUnmatched(
  { include = [], exclude = [], tags = [] }: Selection,
  subjects: readonly PatternSubject[],
): readonly Diagnostic[] {
  if (include.length + exclude.length + tags.length === 0) return [];
  const known = new Set(subjects.flatMap((subject) => subject.tags));
  const warn = (flag: string, text: string, nearest: string | undefined): Diagnostic => ({
    severity: 'warning',
    code: 'pattern-unmatched',
    summary: `${flag} ${JSON.stringify(text)} matches none of the operations${nearest === undefined ? '' : `; did you mean ${JSON.stringify(nearest)}?`}`,
  });
  return [
    ...compilePatterns(include)
      .unmatched(subjects)
      .map((text) => warn('--include', text, nearestPattern(text, subjects))),
    ...compilePatterns(exclude)
      .unmatched(subjects)
      .map((text) => warn('--exclude', text, nearestPattern(text, subjects))),
    ...tags.filter((tag) => !known.has(tag)).map((tag) => warn('--tag', tag, nearestName(tag, known))),
  ];
}

/** For what names one operation, one route or one tag. */
function nearestPattern(text: string, subjects: readonly PatternSubject[]): string | undefined {
  if (/[*?,]/.test(text)) return undefined;
  const [, prefix, value = ''] = /^\s*(tag|risk|effect):\s*(.*)$/s.exec(text) ?? [];
  if (prefix === 'tag') {
    const tag = nearestName(value, new Set(subjects.flatMap(({ tags }) => tags)));
    return tag === undefined ? undefined : `tag:${tag}`;
  }
  if (prefix !== undefined) return undefined;
  const routes = subjects.flatMap(({ method, path }) => (method === undefined || path === undefined ? [] : [`${method} ${path}`]));
  return nearestName(text.trim(), /\s/.test(text.trim()) ? routes : subjects.flatMap(({ ids }) => ids));
}
