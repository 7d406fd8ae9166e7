import type { FilePath } from '../file-position.js';
import { headerNameFault } from '../header-names.js';
import { providersOf } from '../providers-of.js';
import type { CapabilityRule, RuleSubject } from './capability-rule.js';

/**
 * Header and cookie names are tokens, and literal header values hold no control characters and nothing outside Latin-1 (RFC 9110 sections
 * 5.1 and 5.5, RFC 6265 section 4.1.1). Headers that the connection or the body decides cannot be set, and `Authorization` belongs into `auth`.
 */
export const headerLegality: CapabilityRule = {
  code: 'CAP-008',
  name: 'header-legality',
  title: 'header or cookie that cannot be sent',
  check(subject) {
    for (const { config, path } of providersOf(subject.capability)) {
      for (const [name, template] of Object.entries(config.headers ?? {})) {
        checkName(subject, 'header', name, [...path, 'headers', name]);
        const value = typeof template === 'object' && template !== null ? template.value : template;
        if (typeof value === 'string' && ILLEGAL_VALUE.test(value)) {
          subject.report({
            severity: 'error',
            path: [...path, 'headers', name],
            summary: `the value of header "${name}" holds a character that no header may hold`,
          });
        }
      }
      for (const name of Object.keys(config.cookies ?? {})) checkName(subject, 'cookie', name, [...path, 'cookies', name]);
    }
    const { auth } = subject.capability;
    for (const [index, part] of [auth, ...(auth?.all ?? [])].entries()) {
      const at = index === 0 ? ['auth'] : ['auth', 'all', index - 1];
      const fault = part?.header === undefined ? undefined : headerNameFault('header', part.header);
      if (fault !== undefined) subject.report({ severity: 'error', path: [...at, 'header'], summary: fault });
    }
  },
};

function checkName({ report }: RuleSubject, kind: 'header' | 'cookie', name: string, path: FilePath): void {
  const fault = headerNameFault(kind, name);
  if (fault !== undefined) report({ severity: 'error', path, summary: fault });
  else if (kind === 'header' && name.toLowerCase() === 'authorization') {
    report({ severity: 'warning', path, summary: 'a credential belongs into "auth", not into the headers' });
  }
}

const ILLEGAL_VALUE = /[^\t\u0020-\u007E\u0080-\u00FF]/;
