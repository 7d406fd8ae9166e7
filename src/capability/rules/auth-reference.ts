import type { AuthPart } from '../../model/index.js';
import type { FilePath } from '../file-position.js';
import type { CapabilityRule, RuleSubject } from './capability-rule.js';

/**
 * `auth.key` is a reference (`env:NAME`, `file:/path`) and never the secret; `secret:NAME`, which files of others have, leads nowhere here. An API key says where it goes, in one place only;
 * `all` stands instead of the other fields and has at least two parts.
 */
export const authReference: CapabilityRule = {
  code: 'CAP-015',
  name: 'auth-reference',
  title: 'auth that cannot work',
  check(subject) {
    const { auth } = subject.capability;
    if (auth === undefined) return;
    checkPart(subject, auth, ['auth']);
    for (const [index, part] of (auth.all ?? []).entries()) checkPart(subject, part, ['auth', 'all', index]);
    if (auth.all === undefined) return;
    if (auth.all.length === 0) subject.report({ severity: 'error', path: ['auth', 'all'], summary: 'auth.all is empty' });
    for (const key of ['type', 'key', 'header', 'param', 'cookie', 'prefix', 'scopes'] as const) {
      if (auth[key] !== undefined)
        subject.report({ severity: 'error', path: ['auth', key], summary: `auth.${key} has no effect beside auth.all` });
    }
  },
};

function checkPart({ report }: RuleSubject, { type, key, header, param, cookie }: AuthPart, path: FilePath): void {
  if (key !== undefined && !isSecretReference(key)) {
    report({
      severity: 'error',
      path: [...path, 'key'],
      summary: 'auth.key is no reference to a credential',
      detail: 'Write env:NAME or file:/path. A secret itself never stands in a file; if this was one, revoke it.',
    });
  }
  if (key?.startsWith('secret:') === true) {
    report({
      severity: 'warning',
      path: [...path, 'key'],
      summary: `auth.key ${key} leads nowhere: no secrets are kept by name here, and calls go out without it`,
      detail: 'Write env:NAME or file:/path.',
    });
  }
  const places = [header, param, cookie].filter((place) => place !== undefined);
  if (type === 'api_key' && places.length === 0) {
    report({ severity: 'error', path: [...path, 'type'], summary: 'an api_key needs header, param or cookie: where it is sent' });
  }
  if (places.length > 1) report({ severity: 'error', path, summary: 'header, param and cookie exclude each other; keep one' });
  if (type === 'basic' && places.length > 0) {
    report({ severity: 'error', path, summary: 'basic credentials go into the Authorization header; take header, param and cookie out' });
  }
}

/** Whether the text says where a secret is: `env:NAME`, `file:/path` or `secret:NAME`. */
export function isSecretReference(text: string): boolean {
  return REFERENCE.test(text);
}

const REFERENCE = /^(?:env:[A-Za-z_][A-Za-z0-9_]*|file:\S.*|secret:[A-Za-z0-9_][A-Za-z0-9_./-]*)$/;
