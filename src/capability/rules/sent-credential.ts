import type { AuthPart, Json } from '../../model/index.js';
import { type FilePath, formatPath } from '../file-position.js';
import { providersOf } from '../providers-of.js';
import { findSentCredentials } from '../sent-credentials.js';
import type { CapabilityRule, RuleSubject } from './capability-rule.js';

/**
 * A credential-shaped literal stands where it would be sent: URL, path, parameter, header, cookie, body or `auth`. A file holds references
 * to secrets and is shared; the secret goes into the environment, a file or the server's configuration.
 */
export const sentCredential: CapabilityRule = {
  code: 'CAP-009',
  name: 'sent-credential',
  title: 'credential written into the request',
  check(subject) {
    for (const { config, path } of providersOf(subject.capability)) {
      const { query: _document, ...sent } = config;
      checkSent(subject, sent as unknown as Json, path); // a configuration is JSON
    }
    const { all = [], ...whole } = subject.capability.auth ?? { required: false };
    checkAuth(subject, whole, ['auth']);
    for (const [index, part] of all.entries()) checkAuth(subject, part, ['auth', 'all', index]);
  },
};

/** `key` has a rule of its own. */
function checkAuth(subject: RuleSubject, { key: _reference, ...auth }: AuthPart, path: FilePath): void {
  checkSent(subject, auth as unknown as Json, path); // so is this
}

function checkSent({ report }: RuleSubject, value: Json, at: FilePath): void {
  for (const { kind, length, path } of findSentCredentials(value, at)) {
    report({
      severity: 'error',
      path,
      summary: `${formatPath(path)} holds a credential (${kind}, ${length} characters)`,
      detail: 'Put it into an environment variable and write {env.NAME}, or use auth.key: env:NAME. Revoke it if the file was shared.',
    });
  }
}
