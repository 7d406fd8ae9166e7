import { type Effect, GatewayError, type Operation, RISK_LEVELS, type RiskLevel } from '../../model/index.js';
import { compileGlob, type Glob } from './glob.js';

/** What a pattern is compared with. A fact that is absent matches no pattern about it. */
export interface PatternSubject {
  /** The operation's identity in its source, or a served name; any of them matches. */
  readonly ids: readonly string[];
  /** Upper case. */
  readonly method?: string;
  /** Path template as in the document: `/repos/{owner}/{repo}`. */
  readonly path?: string;
  readonly tags: readonly string[];
  readonly effect?: Effect;
  readonly highestRisk?: RiskLevel;
}

/** Compiled patterns, in the order given. */
export interface PatternSet {
  readonly patterns: readonly string[];
  /** Whether any pattern matches. */
  matches(subject: PatternSubject | Operation): boolean;
  /** The first pattern that matches, as it was written. */
  firstMatch(subject: PatternSubject | Operation): string | undefined;
  /** The patterns that match none of the subjects, in the order given. */
  unmatched(subjects: Iterable<PatternSubject | Operation>): readonly string[];
}

/**
 * Compiles policy patterns (DESIGN: "gateway.yaml"). Time to match is linear in the text.
 *
 * - `repos/list-*`: a glob over the operation's identity, its suggested name and its served name; `*` is any characters, `?` one.
 * - `GET /repos/*`: method (`*` any; several as `GET,HEAD`) and path; `*` is any characters, `/` included, `{}` exactly one
 *   segment, whatever stands in it; `{id}` is the same as `{}`.
 * - `tag:NAME` (a glob; case counts), `effect:read|create|update|delete|unknown`, and `risk:LEVEL`: the highest risk is exactly that level.
 *
 * @throws GatewayError `usage` for a pattern that cannot be read, naming it.
 */
export function compilePatterns(patterns: readonly string[]): PatternSet {
  const compiled = patterns.map((text) => ({ text, test: compilePattern(text) }));
  const firstMatch = (subject: PatternSubject | Operation): string | undefined => {
    const facts = 'request' in subject ? patternSubject(subject) : subject;
    return compiled.find(({ test }) => test(facts))?.text;
  };
  return {
    patterns,
    firstMatch,
    matches: (subject) => firstMatch(subject) !== undefined,
    unmatched: (subjects) => {
      const open = new Set(compiled);
      for (const subject of subjects) {
        if (open.size === 0) break;
        const facts = 'request' in subject ? patternSubject(subject) : subject;
        for (const pattern of open) if (pattern.test(facts)) open.delete(pattern);
      }
      return [...open].map(({ text }) => text);
    },
  };
}

/** What patterns see of an operation. */
export function patternSubject(operation: Operation, highestRisk?: RiskLevel): PatternSubject {
  const { id, suggestedName, tags, effect, request } = operation;
  return {
    ids: suggestedName === undefined || suggestedName === id ? [id] : [id, suggestedName],
    tags,
    effect,
    ...(request.protocol === 'rest' ? { method: request.method, path: request.path } : {}),
    ...(request.protocol === 'graphql' ? { method: 'POST', path: request.path === '' ? '/' : request.path } : {}),
    ...(highestRisk === undefined ? {} : { highestRisk }),
  };
}

type Test = (subject: PatternSubject) => boolean;

const EFFECTS: readonly Effect[] = ['read', 'create', 'update', 'delete', 'unknown'];

function compilePattern(pattern: string): Test {
  const text = pattern.trim();
  if (text === '') throw unreadable(pattern, 'it is empty');
  const [, prefix, value = ''] = /^(tag|risk|effect):(.*)$/s.exec(text) ?? [];
  if (prefix === 'tag') return compileTag(pattern, value.trim());
  if (prefix === 'risk') return compileRisk(pattern, value.trim());
  if (prefix === 'effect') return compileEffect(pattern, value.trim());
  const [, methods, path] = /^([A-Za-z*]+(?:,[A-Za-z*]+)*)\s+(\/.*|\*)$/s.exec(text) ?? [];
  if (methods !== undefined && path !== undefined) return compileRoute(methods, path);
  if (/^\S+\s+\//.test(text)) throw unreadable(pattern, 'what stands before the path is no method');
  if (text.startsWith('/')) throw unreadable(pattern, `a path needs a method in front, such as "* ${text}"`);
  const id = compileGlob(text);
  return ({ ids }) => ids.some((candidate) => id.matches(candidate));
}

function compileTag(pattern: string, value: string): Test {
  if (value === '') throw unreadable(pattern, 'it names no tag');
  const tag = compileGlob(value);
  return ({ tags }) => tags.some((candidate) => tag.matches(candidate));
}

function compileRisk(pattern: string, value: string): Test {
  const level = RISK_LEVELS.find((known) => known === value);
  if (level === undefined) throw unreadable(pattern, `risk levels are ${RISK_LEVELS.join(', ')}`);
  return ({ highestRisk }) => highestRisk === level;
}

function compileEffect(pattern: string, value: string): Test {
  const wanted = EFFECTS.find((known) => known === value);
  if (wanted === undefined) throw unreadable(pattern, `effects are ${EFFECTS.join(', ')}`);
  return ({ effect }) => effect === wanted;
}

function compileRoute(methods: string, path: string): Test {
  const wanted = methods.toUpperCase().split(',');
  const isAnyMethod = wanted.includes('*');
  const route: Glob = compileGlob(path, { segments: true });
  return (subject) => subject.path !== undefined && (isAnyMethod || wanted.includes(subject.method ?? '')) && route.matches(subject.path);
}

function unreadable(pattern: string, fault: string): GatewayError {
  return new GatewayError('usage', `The pattern ${JSON.stringify(pattern)} cannot be read: ${fault}.`, {
    hint: 'Patterns are an operation id (with *), "METHOD /path", "tag:NAME", "risk:LEVEL" or "effect:read".',
  });
}
