import * as z from 'zod';
import { RiskLevel } from './risk.js';

export const GATE_KINDS = [
  'destructive_action',
  'auth_decision',
  'network_scope',
  'license_review',
  'provenance_verification',
  'query_boundaries',
  'data_review',
  'content_review',
] as const;
export const GateKind = z.enum(GATE_KINDS);
export type GateKind = z.infer<typeof GateKind>;

/** Gates of the source as a whole: approved once per source, not counted in a draft's verdict. */
export const SOURCE_GATES: readonly GateKind[] = ['license_review', 'provenance_verification'];

/** A question that stands between a draft and its activation. */
export const Gate = z.object({
  kind: GateKind,
  level: RiskLevel,
  reason: z.string(),
  /** The document cannot answer it; a person must. */
  non_inferable: z.boolean(),
  /** A resolver that really runs at activation can answer it. */
  can_auto_resolve: z.boolean(),
});
export type Gate = Readonly<z.infer<typeof Gate>>;
