import type { Diagnostic } from '../model/index.js';
import { formatPointer } from '../schema/index.js';

/** A finding of a reader, which knows places as keys and indices and nothing of URIs. */
export interface DocumentFinding {
  readonly code: string;
  readonly summary: string;
  readonly detail?: string;
  readonly segments: readonly (string | number)[];
}

/** The warning that a finding is, for the document with this `uri`; the root's is `''`. */
export function findingToDiagnostic(finding: DocumentFinding, uri: string, label: string): Diagnostic {
  return {
    severity: 'warning',
    code: finding.code,
    summary: `${label}: ${finding.summary}`,
    ...(finding.detail === undefined ? {} : { detail: finding.detail }),
    pointer: `${uri}${formatPointer(finding.segments)}`,
  };
}
