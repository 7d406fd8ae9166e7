import type { CapabilityRule } from './capability-rule.js';

/**
 * What `parseCapability` finds while it reads, so that nothing that is no capability reaches the other rules: they have codes
 * and names as the others, and nothing left to check.
 */

/** The file is YAML that every reader reads the same: one document, no duplicate keys, no tags, no control characters, bounded aliases. */
export const fileSyntax: CapabilityRule = { code: 'CAP-001', name: 'file-syntax', title: 'not readable as a capability file', check() {} };

/** Every key that must be there is, and every value is of its type. */
export const structure: CapabilityRule = { code: 'CAP-002', name: 'structure', title: 'missing or of the wrong type', check() {} };

/** A key that the format does not have would be ignored, and somebody meant something by it. */
export const unknownKey: CapabilityRule = { code: 'CAP-003', name: 'unknown-key', title: 'unknown key', check() {} };
