import { type AuthPart, isJsonObject, type Json } from '../../model/index.js';
import { findCredentialLiterals } from '../credential-literals.js';
import { type FilePath, formatPath } from '../file-position.js';
import type { CapabilityRule, RuleSubject } from './capability-rule.js';
import { providersOf } from './providers-of.js';

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
      scan(subject, sent as unknown as Json, path, undefined); // a configuration is JSON
    }
    const { all = [], ...whole } = subject.capability.auth ?? { required: false };
    scanAuth(subject, whole, ['auth']);
    for (const [index, part] of all.entries()) scanAuth(subject, part, ['auth', 'all', index]);
  },
};

/** `key` has a rule of its own. */
function scanAuth(subject: RuleSubject, { key: _reference, ...auth }: AuthPart, path: FilePath): void {
  scan(subject, auth as unknown as Json, path, undefined); // so is this
}

function scan(subject: RuleSubject, value: Json | undefined, path: FilePath, name: string | undefined): void {
  if (typeof value === 'string') {
    for (const { kind, length } of findCredentialLiterals(value, name === undefined ? {} : { name, isSent: true })) {
      subject.report({
        severity: 'error',
        path,
        summary: `${formatPath(path)} holds a credential (${kind}, ${length} characters)`,
        detail: 'Put it into an environment variable and write {env.NAME}, or use auth.key: env:NAME. Revoke it if the file was shared.',
      });
    }
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) scan(subject, item, [...path, index], name);
  } else if (isJsonObject(value)) {
    for (const [key, member] of Object.entries(value)) {
      scan(subject, member, [...path, key], key === 'value' ? name : carriesValue(path) ? key : undefined);
    }
  }
}

/** Only below these is a key the name of what is sent; `token_endpoint: https://…` is not a token. */
function carriesValue(path: FilePath): boolean {
  return path.some(
    (segment) =>
      typeof segment === 'string' && ['params', 'headers', 'cookies', 'body', 'static_params', 'variables', 'rpc_params'].includes(segment),
  );
}
