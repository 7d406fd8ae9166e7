import { isJsonObject, type Json } from '../../model/index.js';
import { findCredentialLiterals } from '../credential-literals.js';
import { type FilePath, formatPath } from '../file-position.js';
import type { CapabilityRule, RuleSubject } from './capability-rule.js';

/**
 * A credential-shaped literal stands in a text, an example or a default. It is not sent, but models and people read it, and it may be real.
 */
export const credentialInText: CapabilityRule = {
  code: 'CAP-010',
  name: 'credential-in-text',
  title: 'credential in a text',
  onlyWarns: true,
  check(subject) {
    const { title, description, schema, metadata } = subject.capability;
    scan(subject, title, ['title'], undefined);
    scan(subject, description, ['description'], undefined);
    scan(subject, schema as unknown as Json, ['schema'], undefined); // schemas are JSON
    scan(subject, metadata as unknown as Json, ['metadata'], undefined); // and so is metadata
  },
};

function scan(subject: RuleSubject, value: Json | undefined, path: FilePath, name: string | undefined): void {
  if (typeof value === 'string') {
    for (const { kind, length } of findCredentialLiterals(value, name === undefined ? {} : { name })) {
      const summary = `${formatPath(path)} holds what looks like a credential (${kind}, ${length} characters)`;
      subject.report({
        severity: 'warning',
        path,
        summary,
        detail: 'Replace it by a placeholder such as <token>; revoke it if it is real.',
      });
    }
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) scan(subject, item, [...path, index], name);
  } else if (isJsonObject(value)) {
    for (const [key, member] of Object.entries(value)) {
      const isProperty = path.at(-1) === 'properties';
      scan(subject, member, [...path, key], isProperty ? key : ['default', 'examples', 'const', 'enum'].includes(key) ? name : undefined);
    }
  }
}
