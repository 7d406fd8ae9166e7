import type { Auth } from '../../model/index.js';
import { judgeEffect } from './judge-effect.js';
import type { Finding, RiskRule, RiskSubject } from './risk-rule.js';

/**
 * Looks for calls where the document leaves open which credential is sent: required but of no stated kind, a kind that
 * the gateway cannot send, several ways to choose from, or a call that changes data and states none; and for a secret that
 * the document itself chose, by the name of a variable that collections have. The wrong
 * guess sends somebody's credential, or none where one belongs.
 */
export const authAmbiguity: RiskRule = {
  kind: 'auth_ambiguity',
  check(subject) {
    if (!subject.isExecutable) return [];
    return [...checkAuth(subject), ...checkChosen(subject), ...checkAlternatives(subject)];
  },
};

function checkAuth(subject: RiskSubject): readonly Finding[] {
  const { auth } = subject.capability;
  if (auth === undefined || !auth.required) {
    if (auth?.key !== undefined || auth?.type !== undefined || judgeEffect(subject).effect === 'read') return [];
    const reason = 'It changes data, and the source does not say which credential it wants.';
    return [{ level: 'medium', reason, evidence: 'auth.required: false', field: 'auth.required' }];
  }
  if (statesCredential(auth)) return [];
  if (auth.type === 'none') {
    return [
      { level: 'medium', reason: 'A credential is required, and its type is "none".', evidence: 'auth.type: none', field: 'auth.type' },
    ];
  }
  const reason = 'A credential is required, but the source does not say of which kind.';
  return [{ level: 'medium', reason, evidence: 'auth.required: true without a type', field: 'auth' }];
}

function statesCredential(auth: Auth): boolean {
  if (auth.all !== undefined && auth.all.length > 0) return auth.all.every((part) => part.type !== undefined && part.type !== 'none');
  return auth.type !== undefined && auth.type !== 'none';
}

/** Who writes a document may name any variable of the environment, and the host that it is sent to. */
function checkChosen({ capability: { auth }, operation }: RiskSubject): readonly Finding[] {
  const chosen = new Set((operation?.security ?? []).flat().flatMap(({ key }) => key ?? []));
  const keys = [auth, ...(auth?.all ?? [])].flatMap((part) => part?.key ?? []).filter((key) => chosen.has(key));
  return [...new Set(keys)].map((key) => {
    const reason = `The source itself says which secret is sent: ${key}.`;
    return { level: 'medium', reason, evidence: key, field: 'auth.key' };
  });
}

function checkAlternatives({ operation }: RiskSubject): readonly Finding[] {
  const alternatives = operation?.security ?? [];
  const findings: Finding[] = [];
  for (const requirement of alternatives.flat()) {
    const { scheme, name, pointer } = requirement;
    if (scheme.type !== 'other' && scheme.type !== 'mutual_tls') continue;
    const label = scheme.type === 'other' ? scheme.label : 'mutual TLS';
    const isOnly = alternatives.length === 1;
    const reason = `The credential "${name}" (${label}) cannot be sent by the gateway${isOnly ? ', and there is no other' : ''}.`;
    findings.push({ level: isOnly ? 'medium' : 'low', reason, evidence: name, field: 'auth', pointer });
  }
  if (alternatives.length > 1) {
    const ways = alternatives.map((all) => (all.length === 0 ? 'none' : all.map(({ name }) => name).join(' + '))).join(' or ');
    findings.push({
      level: 'low',
      reason: 'The source accepts several ways to authenticate; the file names one.',
      evidence: ways,
      field: 'auth',
    });
  }
  return findings;
}
