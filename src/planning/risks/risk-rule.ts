import type { Capability, Diagnostic, Operation, RiskKind, RiskLevel } from '../../model/index.js';
import type { OwnHosts } from '../hosts.js';

/** What a rule judges: the capability (what is shown and sent), with the operation as evidence where there is one. */
export interface RiskSubject {
  readonly capability: Capability;
  /** Absent when a file is judged by itself, as at activation. */
  readonly operation?: Operation;
  /** What could not be carried over. */
  readonly losses?: readonly Diagnostic[];
  /** Into the source document; reported with every risk that has no better place. */
  readonly pointer: string;
  readonly ownHosts: OwnHosts;
  /** Licence and provenance that the source states, if any. */
  readonly sourceLicense?: string;
  readonly sourceProvenance?: string;
  /** False for OCI metadata: nothing is ever sent. */
  readonly isExecutable: boolean;
}

/** What a rule found; the runner adds kind and pointer. */
export interface Finding {
  readonly level: RiskLevel;
  /** One sentence for the reviewer. */
  readonly reason: string;
  /** What was seen: a word, a field, a host; never a secret. */
  readonly evidence: string;
  /** Dotted path in the capability file. */
  readonly field?: string;
  readonly pointer?: string;
}

/** One rule, which finds every risk of one kind. Rules are pure and never throw for a hostile document. */
export interface RiskRule {
  readonly kind: RiskKind;
  readonly check: (subject: RiskSubject) => readonly Finding[];
}
