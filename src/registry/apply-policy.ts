import type { Principal } from '../access/index.js';
import type { PolicyConfig, ServerConfig } from '../config/index.js';
import { type Capability, type Diagnostic, GatewayError, type RiskLevel } from '../model/index.js';
import { compilePatterns, plainName } from '../planning/index.js';
import { nearestName } from '../schema/index.js';

/** What patterns are compared with (DESIGN: "Policy patterns"). */
export interface PolicySubject {
  readonly ids: readonly string[];
  readonly method?: string;
  readonly path?: string;
  readonly tags: readonly string[];
  /** The description marks it for MCP. */
  readonly isMarked: boolean;
  readonly effect: 'read' | 'create' | 'update' | 'delete' | 'unknown';
  readonly highestRisk?: RiskLevel;
}

export interface AppliedPolicy {
  /** For each subject, in the same order. */
  readonly isAllowed: readonly boolean[];
  /** For each subject, in the same order: `marked_only` leaves it out, whatever the patterns say. */
  readonly isUnmarked: readonly boolean[];
  readonly warnings: readonly Diagnostic[];
}

/**
 * What `marked_only`, then `allow` and then `deny` leave of a server's operations; deny wins. An allow that matches nothing is a warning.
 * Patterns are compared with every operation, marked or not.
 *
 * @throws GatewayError `config-invalid` for a deny that matches nothing (unless `deny_unmatched: warn`), and when operations there were are all
 * forbidden.
 */
export function applyPolicy({ name, policy }: ServerConfig, subjects: readonly PolicySubject[]): AppliedPolicy {
  const { allow, deny, leaves } = compilePolicy(policy);
  const isAllowed = subjects.map(leaves);
  const isUnmarked = subjects.map(({ isMarked }) => policy.markedOnly && !isMarked);
  if (subjects.length === 0) return { isAllowed, isUnmarked, warnings: [] };

  const unmatched = deny.unmatched(subjects);
  if (unmatched.length > 0 && policy.denyUnmatched === 'error') {
    throw new GatewayError(
      'config-invalid',
      `server "${name}": policy.deny ${quoted(unmatched)} matches none of its ${subjects.length} operations${didYouMean(unmatched, subjects)}`,
      {
        hint: 'A deny that matches nothing protects nothing. Correct it or take it out; in gateway.yaml `deny_unmatched: warn` lets it pass.',
      },
    );
  }
  if (!isAllowed.includes(true)) {
    const meant = didYouMean(allow?.unmatched(subjects) ?? [], subjects);
    throw new GatewayError('config-invalid', `server "${name}": its policy leaves none of its ${subjects.length} operations${meant}`, {
      ...(isUnmarked.includes(false) ? {} : { hint: NONE_MARKED }),
    });
  }
  const warn = (list: string, pattern: string): Diagnostic => ({
    severity: 'warning',
    code: 'pattern-unmatched',
    summary: `server "${name}": policy.${list} ${JSON.stringify(pattern)} matches nothing${didYouMean([pattern], subjects)}`,
  });
  const warnings = [
    ...(allow?.unmatched(subjects) ?? []).map((pattern) => warn('allow', pattern)),
    ...unmatched.map((pattern) => warn('deny', pattern)),
    ...compilePatterns(policy.confirm)
      .unmatched(subjects)
      .map((pattern) => warn('confirm', pattern)),
  ];
  return { isAllowed, isUnmarked, warnings };
}

const NONE_MARKED =
  '`marked_only` serves what an OpenAPI document marks by `x-mcp` or `x-mcp-integration`, and nothing here is. Files say it by `metadata.marked`; import them again if they are older than their marks.';

/** Whether a policy leaves an operation to a server. */
export function compilePolicy({ markedOnly, allow, deny }: Pick<PolicyConfig, 'markedOnly' | 'allow' | 'deny'>) {
  const allowed = allow === undefined ? undefined : compilePatterns(allow);
  const denied = compilePatterns(deny);
  const permits = (subject: PolicySubject): boolean =>
    (!markedOnly || subject.isMarked) && (allowed === undefined || allowed.matches(subject));
  return {
    allow: allowed,
    deny: denied,
    permits,
    leaves: (subject: PolicySubject): boolean => permits(subject) && !denied.matches(subject),
  };
}

/**
 * Who may use what, by `policy.rules`: a caller has what the rules for its groups allow together, less what any of them denies. A rule for the
 * group `*` is for everyone. Where there are rules, a caller that none is for has nothing; where there are none, everyone has everything. What a
 * key is for narrows it further.
 */
export function compileRules(serverName: string, { rules }: PolicyConfig): (subject: PolicySubject, principal: Principal) => boolean {
  const isInGroups = compileGroupRules(rules);
  return (subject, principal) =>
    principal.servers?.includes(serverName) !== false &&
    (principal.tools === undefined || compiledTools(principal.tools).matches(subject)) &&
    isInGroups(subject, principal.groups);
}

/** The patterns of a key, compiled once. */
function compiledTools(tools: readonly string[]): ReturnType<typeof compilePatterns> {
  const compiled = keyPatterns.get(tools) ?? compilePatterns(tools);
  keyPatterns.set(tools, compiled);
  return compiled;
}

const keyPatterns = new WeakMap<readonly string[], ReturnType<typeof compilePatterns>>();

function compileGroupRules(rules: PolicyConfig['rules']): (subject: PolicySubject, groups: readonly string[]) => boolean {
  if (rules.length === 0) return () => true;
  const compiled = rules.map((rule) => ({ groups: rule.groups, ...compilePolicy(rule) }));
  return (subject, groups) => {
    const own = compiled.filter((rule) => rule.groups.some((group) => group === '*' || groups.includes(group)));
    return own.some(({ permits }) => permits(subject)) && !own.some(({ deny }) => deny.matches(subject));
  };
}

/** What patterns see of a capability file, and of the operation it was made from where that is on record; `ids` are the names that it goes by. */
export function policySubject(
  capability: Capability,
  ids: readonly string[],
  effect: PolicySubject['effect'],
  highestRisk: RiskLevel | undefined,
  tags: readonly string[] = [],
): PolicySubject {
  const { service, config } = capability.providers.primary;
  const method = service === 'rest' ? (config.method ?? 'GET').toUpperCase() : 'POST';
  const path = config.path ?? pathOf(config.endpoint);
  return {
    ids,
    method,
    ...(path === undefined ? {} : { path }),
    tags: [...(capability.metadata?.tags ?? []), ...tags],
    isMarked: capability.metadata?.marked === true,
    effect,
    ...(highestRisk === undefined ? {} : { highestRisk }),
  };
}

/** Whether a pattern of the policy or of a key asks for risks, which take a while to find. */
export function asksForRisks({ policy: { allow = [], deny, confirm, rules }, access }: Pick<ServerConfig, 'policy' | 'access'>): boolean {
  const ofRules = rules.flatMap((rule) => [...(rule.allow ?? []), ...rule.deny]);
  const ofKeys = access?.type === 'keys' ? access.keys.flatMap(({ tools = [] }) => tools) : [];
  return [...allow, ...deny, ...confirm, ...ofRules, ...ofKeys].some((pattern) => pattern.trim().startsWith('risk:'));
}

/** The path of a template URL, placeholders as they are. */
function pathOf(endpoint: string | undefined): string | undefined {
  return endpoint === undefined ? undefined : (/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*([^?#]*)/i.exec(endpoint)?.[1] ?? '') || '/';
}

const ONE_ID = /^(?!(?:tag|risk|effect):)[\w.:/-]+$/;

function quoted(patterns: readonly string[]): string {
  return patterns.map((pattern) => JSON.stringify(pattern)).join(', ');
}

/** Files of which no operationId is on record go by their name, which import makes of it. */
function didYouMean(patterns: readonly string[], subjects: readonly PolicySubject[]): string {
  const names = subjects.flatMap(({ ids }) => ids);
  const meant = patterns.flatMap((pattern) => (ONE_ID.test(pattern) ? (nearestName(plainName(pattern, 'flat'), names) ?? []) : []));
  return meant.length === 0 ? '' : `; did you mean ${quoted(meant)}?`;
}
