import type { Capability, Diagnostic } from '../../model/index.js';
import type { FilePath } from '../file-position.js';

/** A check of one thing in a capability file that could be read. */
export interface CapabilityRule {
  /** `CAP-001` and up; never given to another rule. */
  readonly code: string;
  /** Kebab-case, as the rule's file. */
  readonly name: string;
  /** What is wrong, in a few words. */
  readonly title: string;
  /** It never reports an error. */
  readonly onlyWarns?: true;
  check(subject: RuleSubject): void;
}

export interface RuleSubject {
  readonly capability: Capability;
  /** Path or base name of the file, when it is one. */
  readonly path?: string;
  readonly compilesSchemas: boolean;
  report(finding: RuleFinding): void;
}

export interface RuleFinding {
  readonly severity: Diagnostic['severity'];
  /** Where in the file; the nearest thing around it when it is not there. */
  readonly path: FilePath;
  readonly summary: string;
  readonly detail?: string;
}
