import type { Diagnostic } from '../model/index.js';
import { CAPABILITY_RULES } from './capability-rules.js';
import { fileDiagnostic } from './file-position.js';
import type { ParsedCapability } from './parse-capability.js';

export interface CheckContext {
  /** Path or base name of the file; absent: its name is not compared with the capability's. */
  readonly path?: string;
  /**
   * Whether the schemas are compiled (CAP-006), a few milliseconds a file; default true. `serve` leaves that to a tool's first call, and
   * looks only at their roots and for circles of references.
   */
  readonly compilesSchemas?: boolean;
  /** Rules that only warn are left out; default false. */
  readonly wantsErrors?: boolean;
}

/**
 * Everything that is wrong with a capability file: what `parseCapability` found, then, where it could be read, the findings of
 * `CAPABILITY_RULES` by code. An error means that the file cannot be served.
 */
export function checkCapability(parsed: ParsedCapability, context: CheckContext = {}): Diagnostic[] {
  const { capability } = parsed;
  if (capability === undefined) return [...parsed.diagnostics];
  const found: Diagnostic[] = [];
  for (const rule of CAPABILITY_RULES) {
    if (context.wantsErrors === true && rule.onlyWarns === true) continue;
    rule.check({
      capability,
      ...(context.path === undefined ? {} : { path: context.path }),
      compilesSchemas: context.compilesSchemas ?? true,
      report: (finding) => found.push(fileDiagnostic({ ...finding, code: rule.code, position: parsed.positionOf(finding.path) })),
    });
  }
  return [...parsed.diagnostics, ...found];
}
