import type { PlanChange } from '../../model/index.js';
import { canonicalJson } from '../canonical-json.js';

/** One difference between two versions of a capability. */
export type FieldChange = NonNullable<PlanChange['fields']>[number];

/** A value as one short line; null for none. */
export function showValue(value: unknown): string | null {
  if (value === undefined) return null;
  const text = typeof value === 'string' ? value : canonicalJson(value);
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

const MAX_SHOWN = 160;
