/** What a check of a document found: one line of text, and where, if it says. */
export interface Finding {
  readonly text: string;
  readonly pointer?: string;
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  /** How many were found and are not listed. */
  readonly more: number;
}
