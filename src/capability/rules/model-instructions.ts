import { isJsonObject, type Json } from '../../model/index.js';
import { type FilePath, formatPath } from '../file-position.js';
import { findInstructionsInDocument } from '../find-instructions.js';
import type { CapabilityRule, RuleSubject } from './capability-rule.js';

/**
 * Text that the model reads holds hidden characters or orders to the model. A description says what a tool does; one that tells the model what
 * to do is an attack or a mistake. A warning here: whether it may be activated is decided by the risks and gates of a draft.
 */
export const modelInstructions: CapabilityRule = {
  code: 'CAP-017',
  name: 'model-instructions',
  title: 'text that instructs the model',
  onlyWarns: true,
  check(subject) {
    const { title, description, schema, metadata } = subject.capability;
    scan(subject, title, ['title']);
    scan(subject, description, ['description']);
    scan(subject, schema as unknown as Json, ['schema']); // schemas are JSON
    scan(subject, metadata as unknown as Json, ['metadata']); // and so is metadata
  },
};

function scan(subject: RuleSubject, value: Json | undefined, path: FilePath): void {
  if (typeof value === 'string') reportText(subject, value, path);
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) scan(subject, item, [...path, index]);
  else if (isJsonObject(value)) {
    for (const [key, member] of Object.entries(value)) {
      reportText(subject, key, [...path, key]);
      scan(subject, member, [...path, key]);
    }
  }
}

function reportText({ report }: RuleSubject, text: string, path: FilePath): void {
  for (const { kind, evidence } of findInstructionsInDocument(text)) {
    report({
      severity: 'warning',
      path,
      summary: `${formatPath(path)} reads as ${kind.replaceAll('-', ' ')}: ${JSON.stringify(evidence)}`,
    });
  }
}
