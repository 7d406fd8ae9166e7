import { shellPath } from '../../activation/index.js';
import type { Diagnostic, ImportResult } from '../../model/index.js';

/** What was found in one description. */
export interface DescriptionFindings {
  readonly server: string;
  /** A file or URL, without its credentials. */
  readonly uri: string;
  readonly skipped: ImportResult['skipped'];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A line about the operations of a description that nothing can call, and one that counts what is read of it otherwise than it says, most first; both name the
 * command that lists them. Nothing is dropped silently (DESIGN: "The one intermediate model").
 */
export function describeLosses({ server, uri, skipped, diagnostics }: DescriptionFindings): readonly Diagnostic[] {
  const detail = `mcp-gateway import preview ${shellPath(uri)} lists them`;
  const losses: Diagnostic[] = [];
  if (skipped.length > 0) {
    const shown = skipped.slice(0, MOST_SKIPPED).map(({ name, reason }) => `${reason} (${name})`.slice(0, LONGEST));
    const more = skipped.length > MOST_SKIPPED ? ` and ${skipped.length - MOST_SKIPPED} more` : '';
    const summary = `${server}: ${skipped.length} ${skipped.length === 1 ? 'operation is' : 'operations are'} skipped: ${shown.join(', ')}${more}`;
    losses.push({ severity: 'warning', code: 'operation-skipped', summary, detail });
  }
  const counts = new Map<string, number>();
  for (const { severity, code } of diagnostics) if (severity !== 'info') counts.set(code, (counts.get(code) ?? 0) + 1);
  if (counts.size > 0) {
    const counted = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([code, count]) => `${code} ${count}`);
    const summary = `${server}: its description is not served in all it says: ${counted.join(', ')}`;
    losses.push({ severity: 'warning', code: 'description-findings', summary, detail });
  }
  return losses;
}

const MOST_SKIPPED = 5;
/** Reasons and names hold words of the description. */
const LONGEST = 200;
