import { type Draft, type ImportPlan, isExecutable } from '../model/index.js';
import { digestJson, digestLarge, digestSchema } from './digest-json.js';

/** A plan without the digests that are taken over it. */
export type PlanContent = Omit<ImportPlan, 'plan_digest_sha256' | 'changes' | 'state_digest_sha256'>;

/**
 * SHA-256 over everything that a plan says but `changes`: its canonical JSON, in which each draft's schemas stand as their
 * digests and its `generated_yaml` as `draft_digest_sha256`, which `parsePlan` checks against the text.
 */
export function planDigest(content: PlanContent): string {
  const drafts = content.drafts.map((draft) => ({
    ...withoutText(draft),
    is_executable: isExecutable(draft),
    input_schema: digestSchema(draft.input_schema, true),
    output_schema: digestSchema(draft.output_schema, true),
  }));
  const { format_version, tool_version, options, complete, source, source_digest_sha256 } = content;
  const { review_gates, safe_defaults, reversible, diagnostics, skipped } = content;
  return digestLarge({
    format_version,
    tool_version,
    options,
    complete,
    source,
    source_digest_sha256,
    drafts,
    review_gates,
    safe_defaults,
    reversible,
    diagnostics,
    skipped,
  });
}

/** The draft without its text, which is not read: see `isExecutable`. */
function withoutText(draft: Draft): object {
  const keys = (Object.keys(draft) as (keyof Draft)[]).filter((key) => key !== 'generated_yaml');
  return Object.fromEntries(keys.map((key) => [key, draft[key]]));
}

/** SHA-256 over `changes`: the state of the files that the plan was compared with. */
export function stateDigest(changes: ImportPlan['changes']): string {
  return digestJson(changes);
}
