import * as z from 'zod';
import { AuthorizationServer } from './authorization-server.js';
import { Diagnostic } from './diagnostic.js';
import { SOURCE_KINDS } from './document.js';
import { Gate } from './gate.js';
import type { Json, JsonSchema } from './json.js';
import { Risk, RiskLevel } from './risk.js';

/** `import preview --format json` and saved plans (DESIGN: "Plan"). Keys are sorted when written. */

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const Schema = z.union([z.boolean(), z.record(z.string(), z.unknown())]) as z.ZodType<JsonSchema>; // any JSON Schema

export const Verdict = z.enum(['ready', 'needs_review', 'blocked']);
export type Verdict = z.infer<typeof Verdict>;

export const PolicyDefaults = z.object({
  activation: z.literal('disabled'),
  auth: z.enum(['none', 'required', 'undecided']),
  network_egress: z.enum(['approved_origin_only', 'none']),
  context_integrity_profile: z.string(),
  audit_required: z.boolean(),
  rollback_required: z.boolean(),
});
export type PolicyDefaults = Readonly<z.infer<typeof PolicyDefaults>>;

export const ActivationReview = z.object({
  enabled_by_default: z.literal(false),
  verdict: Verdict,
  highest_risk_level: RiskLevel.nullable(),
  risk_count: z.number().int(),
  review_gate_count: z.number().int(),
  manual_review_gate_count: z.number().int(),
  auto_resolvable_gate_count: z.number().int(),
  human_review_required: z.boolean(),
});
export type ActivationReview = Readonly<z.infer<typeof ActivationReview>>;

export const TrustCard = z.object({
  source_name: z.string(),
  source_kind: z.enum(SOURCE_KINDS),
  source_digest_sha256: Sha256,
  draft_digest_sha256: Sha256,
  source_uri: z.string().optional(),
  license: z.string().optional(),
  provenance: z.string().optional(),
  evidence: z.enum(['generated', 'verified']),
  activation_review: ActivationReview,
});
export type TrustCard = Readonly<z.infer<typeof TrustCard>>;

export const Draft = z.object({
  /** `openapi:getuser`. */
  id: z.string(),
  name: z.string(),
  source_kind: z.enum(SOURCE_KINDS),
  title: z.string(),
  description: z.string(),
  enabled: z.literal(false),
  /** What the operation is, wherever it stands in the document; recorded in the lock. */
  operation_digest_sha256: Sha256.optional(),
  /** Where its tokens are; recorded in the lock. */
  authorization_servers: z.array(AuthorizationServer).optional(),
  route: z.object({ protocol: z.string(), method: z.string(), endpoint: z.string(), operation: z.string() }),
  input_schema: Schema,
  output_schema: Schema.nullable(),
  trust_card: TrustCard,
  risks: z.array(Risk),
  review_gates: z.array(Gate),
  policy_defaults: PolicyDefaults,
  /** Data lines of the capability file; null where there is nothing executable (OCI metadata). */
  generated_yaml: z.string().nullable(),
});
export type Draft = Readonly<z.infer<typeof Draft>>;

/** Whether there is something to call, and so a file to write. Cheaper than reading `generated_yaml`, which a fresh draft writes anew. */
export function isExecutable({ route }: Draft): boolean {
  return route.protocol !== 'oci_mcp';
}

export const PlanChange = z.object({
  action: z.enum(['create', 'update', 'remove', 'unchanged']),
  name: z.string(),
  /** Relative to the output directory; with `state: active`, relative to the working directory. */
  path: z.string(),
  /** What it is compared with; `active` files are never touched by an apply. Absent: `draft`. */
  state: z.enum(['draft', 'active']).optional(),
  impact: z.enum(['breaking', 'risky', 'harmless', 'none']),
  before_sha256: Sha256.nullable(),
  after_sha256: Sha256.nullable(),
  /** Field-level differences of an update. */
  fields: z
    .array(
      z.object({
        field: z.string(),
        impact: z.enum(['breaking', 'risky', 'harmless']),
        before: z.string().nullable(),
        after: z.string().nullable(),
      }),
    )
    .optional(),
});
export type PlanChange = Readonly<z.infer<typeof PlanChange>>;

export const PlanSource = z.object({
  name: z.string(),
  kind: z.enum(SOURCE_KINDS),
  uri: z.string().optional(),
  license: z.string().optional(),
  provenance: z.string().optional(),
  /** Registrable domains that belong to the source, and origins that the operator typed; activation judges hosts by them. */
  own_hosts: z.array(z.string()).optional(),
  typed_origins: z.array(z.string()).optional(),
});
export type PlanSource = Readonly<z.infer<typeof PlanSource>>;

export const ImportPlan = z.object({
  format_version: z.literal('1.0'),
  tool_version: z.string(),
  /** Every option that shapes drafts, as given. */
  options: z.record(z.string(), z.unknown()) as z.ZodType<Readonly<Record<string, Json>>>,
  /** False when a selection limited the plan. */
  complete: z.boolean(),
  source: PlanSource,
  source_digest_sha256: Sha256,
  drafts: z.array(Draft),
  /** Gates of the source as a whole. */
  review_gates: z.array(Gate),
  safe_defaults: PolicyDefaults,
  reversible: z.literal(true),
  diagnostics: z.array(Diagnostic),
  skipped: z.array(z.object({ id: z.string(), name: z.string(), reason: z.string(), pointer: z.string() })),
  /** Over everything but `changes`, `state_digest_sha256` and itself. */
  plan_digest_sha256: Sha256,
  changes: z.array(PlanChange),
  /** Over `changes`. */
  state_digest_sha256: Sha256,
});
export type ImportPlan = Readonly<z.infer<typeof ImportPlan>>;
