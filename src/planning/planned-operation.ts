import type { Capability, Diagnostic, Gate, Operation, Risk, Verdict } from '../model/index.js';

/** An operation with everything that was decided about it, before it becomes a draft. */
export interface PlannedOperation {
  readonly operation: Operation;
  readonly name: string;
  /**
   * What will be shown and sent, without `provenance` and `activation`. For OCI metadata, which cannot be called,
   * it only carries the texts and schemas to judge, and is never written.
   */
  readonly capability: Capability;
  readonly isExecutable: boolean;
  /** What could not be carried over, by the importer and by building the capability. */
  readonly losses: readonly Diagnostic[];
  readonly risks: readonly Risk[];
  readonly gates: readonly Gate[];
  readonly verdict: Verdict;
  readonly operationDigest: string;
}
