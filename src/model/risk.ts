import * as z from 'zod';

export const RISK_LEVELS = ['low', 'medium', 'high', 'critical'] as const;
/** Ordered as listed; `critical` blocks activation unless overridden. */
export const RiskLevel = z.enum(RISK_LEVELS);
export type RiskLevel = z.infer<typeof RiskLevel>;

export const RISK_KINDS = [
  'destructive_operation',
  'auth_ambiguity',
  'broad_scope',
  'external_network',
  'private_network',
  'plaintext_transport',
  'sensitive_data_surface',
  'supply_chain_provenance',
  'license_unknown',
  'unbounded_query',
  'file_upload',
  'credential_exposure',
  'instruction_injection',
  'embedded_expression',
  'deprecated_operation',
  'lossy_conversion',
  'schema_size',
] as const;
export const RiskKind = z.enum(RISK_KINDS);
export type RiskKind = z.infer<typeof RiskKind>;

/** One finding of one rule about one capability. `evidence` is what was seen (a word, a field, a host), never a secret. */
export const Risk = z.object({
  kind: RiskKind,
  level: RiskLevel,
  reason: z.string(),
  evidence: z.string(),
  /** Into the source document. */
  pointer: z.string(),
  /** Into the capability file, dotted (`schema.input.properties.card`). */
  field: z.string().optional(),
});
export type Risk = Readonly<z.infer<typeof Risk>>;

/** Negative when `a` is lower than `b`. */
export function compareRiskLevels(a: RiskLevel, b: RiskLevel): number {
  return RISK_LEVELS.indexOf(a) - RISK_LEVELS.indexOf(b);
}
