import { checkCapability } from '../capability/index.js';
import type { Capability, Diagnostic } from '../model/index.js';

/** Of a draft that the rules of capability files refuse: it cannot be activated as it is, whoever approves it. */
export const DRAFT_INVALID = 'draft-invalid';

/**
 * What the rules of capability files (`CAP-…`) refuse in a capability that was built from a description. Schemas are not compiled: that takes longer than all
 * the rest of a plan, and those of an import were read before.
 *
 * @param pointer of the operation, for there is no file yet.
 */
export function checkDraft(capability: Capability, pointer: string): readonly Diagnostic[] {
  const found = checkCapability(
    { capability, diagnostics: [], positionOf: () => undefined },
    { compilesSchemas: false, wantsErrors: true },
  );
  const { base_url: baseUrl, endpoint } = capability.providers.primary.config;
  // Said once of a source that names no server, with what to do; `--base-url` is given, not edited.
  const isAddressless = baseUrl === undefined && endpoint === undefined;
  return found
    .filter(({ severity, code }) => severity === 'error' && !(isAddressless && code === 'CAP-013'))
    .map(({ code, summary }) => ({
      severity: 'error',
      code: DRAFT_INVALID,
      summary: `${summary} (${code}); the draft is not valid until that is edited`,
      pointer,
    }));
}
