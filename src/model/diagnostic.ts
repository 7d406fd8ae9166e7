import * as z from 'zod';

/**
 * A finding about a user's document. Findings are data: a part that meets one reports it and goes on.
 *
 * `code` is a stable kebab-case word (`unresolved-reference`) or, for capability files, `CAP-001`.
 * `summary` names the thing and the fault in one line; `detail` says what to do about it.
 * `pointer` is a JSON Pointer as a URI fragment (`#/paths/~1pets/get`), with the document's URI in
 * front when it is not the root document (`common/Error.json#/Pet`), RFC 6901 section 6.
 */
export const Diagnostic = z.object({
  severity: z.enum(['error', 'warning', 'info']),
  code: z.string(),
  summary: z.string(),
  detail: z.string().optional(),
  pointer: z.string().optional(),
});
export type Diagnostic = Readonly<z.infer<typeof Diagnostic>>;
