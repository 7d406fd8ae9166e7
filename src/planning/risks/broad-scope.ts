import { splitWords } from '../split-words.js';
import { findContainerRights } from './container-rights.js';
import { judgeEffect } from './judge-effect.js';
import { packageOf } from './package-risks.js';
import type { Finding, RiskRule, RiskSubject } from './risk-rule.js';

/**
 * Looks for OAuth scopes that reach further than the call: administration, everything, or writing for a call that reads.
 * A token with such a scope is worth more to a thief, and to a misled model, than the call is. Where a narrower scope is
 * listed beside it, it is named only: documents list the scopes of which any one is enough. Of a package, for arguments
 * that give its container more of this machine than a container has.
 */
export const broadScope: RiskRule = {
  kind: 'broad_scope',
  check(subject) {
    if (!subject.isExecutable) return findContainerRights(packageOf(subject)?.setup ?? { inputs: [] });
    const scopes = findScopes(subject);
    const isRead = judgeEffect(subject).effect === 'read';
    const hasNarrow = scopes.some(({ scope }) => findWideWord(scope) === undefined);
    return scopes.flatMap(({ scope, field }): Finding[] => {
      const wide = findWideWord(scope);
      if (wide !== undefined) {
        const level = hasNarrow ? 'low' : 'medium';
        return [{ level, reason: `The scope "${scope}" covers far more than this call ("${wide}").`, evidence: scope, field }];
      }
      const writing = isRead ? findWritingWord(scope) : undefined;
      if (writing === undefined) return [];
      return [
        { level: 'low', reason: `The scope "${scope}" allows changes ("${writing}"), and this call only reads.`, evidence: scope, field },
      ];
    });
  },
};

function findWideWord(scope: string): string | undefined {
  return scope.includes('*') ? '*' : splitWords(scope).find((word) => WIDE_WORDS.includes(word));
}

function findWritingWord(scope: string): string | undefined {
  const words = splitWords(scope);
  return words.some((word) => READ_WORDS.includes(word)) ? undefined : words.find((word) => WRITE_WORDS.includes(word));
}

const WIDE_WORDS = [
  'admin',
  'administrator',
  'administration',
  'root',
  'superuser',
  'sudo',
  'all',
  'full',
  'everything',
  'owner',
  'global',
  'fullaccess',
];
const WRITE_WORDS = ['write', 'delete', 'manage', 'modify', 'edit', 'update', 'create', 'readwrite', 'rw'];
const READ_WORDS = ['read', 'readonly', 'view', 'ro'];

function findScopes({ capability }: RiskSubject): readonly { readonly scope: string; readonly field: string }[] {
  const { auth } = capability;
  const own = (auth?.scopes ?? []).map((scope) => ({ scope, field: 'auth.scopes' }));
  const parts = (auth?.all ?? []).flatMap((part, index) =>
    (part.scopes ?? []).map((scope) => ({ scope, field: `auth.all.${index}.scopes` })),
  );
  return [...own, ...parts];
}
