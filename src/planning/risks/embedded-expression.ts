import { providersOf } from '../../capability/index.js';
import { isJsonObject } from '../../model/index.js';
import type { Finding, RiskRule } from './risk-rule.js';

/**
 * Looks for programs in the file: JSONata transforms, which see every argument and result, and references to the
 * environment outside `auth`, which send what the operator's process knows. Regular expressions and `$eval` inside
 * JSONata escape its time bound and are refused.
 */
export const embeddedExpression: RiskRule = {
  kind: 'embedded_expression',
  check({ capability }) {
    const { transform } = capability;
    return [
      ...checkExpression(transform?.request, 'transform.request'),
      ...checkExpression(transform?.response, 'transform.response'),
      ...providersOf(capability).flatMap(({ config, path }) => findEnvironment(config, path.join('.'))),
    ];
  },
};

function checkExpression(text: string | undefined, field: string): readonly Finding[] {
  if (text === undefined) return [];
  const evidence = text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
  if (text.length > MAX_LENGTH) return [{ level: 'critical', reason: `The expression has ${text.length} characters.`, evidence, field }];
  const forbidden = /\$eval\b/.test(text) ? '$eval' : hasRegex(text) ? 'a regular expression' : undefined;
  if (forbidden !== undefined)
    return [{ level: 'critical', reason: `The expression uses ${forbidden}, which has no time bound.`, evidence, field }];
  return [{ level: 'medium', reason: 'An expression reshapes what is sent or returned.', evidence, field }];
}

const MAX_SHOWN = 120;
const MAX_LENGTH = 5_000;

/**
 * A `/` where JSONata expects a value begins a regular expression; after a value it divides. Strings and comments are skipped, in one go: a quote in a
 * comment begins no string.
 */
function hasRegex(text: string): boolean {
  const rest = text.replace(STRING_OR_COMMENT, (skipped) => (skipped.startsWith('/*') ? ' ' : '""'));
  return /(?:^|[([{,;:=~<>!?&|+\-*%^.]|\b(?:and|or|in))\s*\/(?![*])/.test(rest);
}

const STRING_OR_COMMENT = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|\/\*[\s\S]*?\*\//g;

/** `base_url` from the environment is the network rule's; elsewhere a value of the environment is sent. */
function findEnvironment(value: unknown, field: string): readonly Finding[] {
  if (typeof value === 'string') {
    if (!value.includes('{env.')) return [];
    if (/\.(?:base_url|endpoint|query|rpc_method|operation_name)$/.test(field)) return [];
    return [...value.matchAll(/(?<!\{)\{env\.([^{}]{1,64})\}/g)].map(([, name = '']) => {
      return { level: 'medium', reason: `The value of ${name} in the environment is sent.`, evidence: `{env.${name}}`, field };
    });
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => findEnvironment(item, `${field}.${index}`));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, member]) => findEnvironment(member, `${field}.${key}`));
}
