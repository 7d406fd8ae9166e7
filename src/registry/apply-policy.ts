import type { Principal } from '../access/index.js';
import type { PolicyConfig, ServerConfig } from '../config/index.js';
import { type Capability, type Diagnostic, GatewayError, type RiskLevel } from '../model/index.js';
import { compilePatterns } from '../planning/index.js';

/** What patterns are compared with (DESIGN: "Policy patterns"). */
export interface PolicySubject {
  readonly ids: readonly string[];
  readonly method?: string;
  readonly path?: string;
  readonly tags: readonly string[];
  readonly effect: 'read' | 'create' | 'update' | 'delete' | 'unknown';
  readonly highestRisk?: RiskLevel;
}

export interface AppliedPolicy {
  /** For each subject, in the same order. */
  readonly isAllowed: readonly boolean[];
  readonly warnings: readonly Diagnostic[];
}

/**
 * What `allow` and then `deny` leave of a server's operations; deny wins. An allow that matches nothing is a warning.
 *
 * @throws GatewayError `config-invalid` for a deny that matches nothing (unless `deny_unmatched: warn`), and when operations there were are all
 * forbidden.
 */
export function applyPolicy({ name, policy }: ServerConfig, subjects: readonly PolicySubject[]): AppliedPolicy {
  const allow = policy.allow === undefined ? undefined : compilePatterns(policy.allow);
  const deny = compilePatterns(policy.deny);
  const isAllowed = subjects.map((subject) => (allow === undefined || allow.matches(subject)) && !deny.matches(subject));
  if (subjects.length === 0) return { isAllowed, warnings: [] };

  const unmatched = deny.unmatched(subjects);
  if (unmatched.length > 0 && policy.denyUnmatched === 'error') {
    throw new GatewayError(
      'config-invalid',
      `server "${name}": policy.deny ${quoted(unmatched)} matches none of its ${subjects.length} operations`,
      {
        hint: 'A deny that matches nothing protects nothing. Correct it, take it out, or set `deny_unmatched: warn`.',
      },
    );
  }
  if (!isAllowed.includes(true)) {
    throw new GatewayError('config-invalid', `server "${name}": its policy leaves none of its ${subjects.length} operations`);
  }
  const warnings = [
    ...(allow?.unmatched(subjects) ?? []).map((pattern) => unmatchedWarning(name, 'allow', pattern)),
    ...unmatched.map((pattern) => unmatchedWarning(name, 'deny', pattern)),
    ...compilePatterns(policy.confirm)
      .unmatched(subjects)
      .map((pattern) => unmatchedWarning(name, 'confirm', pattern)),
  ];
  return { isAllowed, warnings };
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
  const compiled = rules.map(({ groups, allow, deny }) => ({
    groups,
    allow: allow === undefined ? undefined : compilePatterns(allow),
    deny: compilePatterns(deny),
  }));
  return (subject, groups) => {
    const own = compiled.filter((rule) => rule.groups.some((group) => group === '*' || groups.includes(group)));
    return own.some(({ allow }) => allow === undefined || allow.matches(subject)) && !own.some(({ deny }) => deny.matches(subject));
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
    effect,
    ...(highestRisk === undefined ? {} : { highestRisk }),
  };
}

/** Whether a pattern asks for risks, which take a while to find. */
export function asksForRisks({ allow = [], deny, confirm, rules }: PolicyConfig): boolean {
  return [...allow, ...deny, ...confirm, ...rules.flatMap((rule) => [...(rule.allow ?? []), ...rule.deny])].some((pattern) =>
    pattern.trim().startsWith('risk:'),
  );
}

/** The path of a template URL, placeholders as they are. */
function pathOf(endpoint: string | undefined): string | undefined {
  return endpoint === undefined ? undefined : (/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*([^?#]*)/i.exec(endpoint)?.[1] ?? '') || '/';
}

function quoted(patterns: readonly string[]): string {
  return patterns.map((pattern) => JSON.stringify(pattern)).join(', ');
}

function unmatchedWarning(server: string, list: 'allow' | 'deny' | 'confirm', pattern: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'pattern-unmatched',
    summary: `server "${server}": policy.${list} ${JSON.stringify(pattern)} matches nothing`,
  };
}
