import { type Capability, isJsonObject } from '../../model/index.js';
import { canonicalJson } from '../canonical-json.js';
import { diffSchema } from './diff-schema.js';
import { type FieldChange, showValue } from './field-change.js';

/**
 * Every field in which two capabilities differ, in the order of the file. `breaking`: a call that worked may stop working, or
 * a result loses what it had. `risky`: it goes elsewhere, with other credentials, or does something else. `harmless`: the rest.
 */
export function diffCapability(before: Capability, after: Capability): readonly FieldChange[] {
  const changes = [
    ...diffMembers(without(before, ['schema', 'metadata', 'activation']), without(after, ['schema', 'metadata', 'activation']), ''),
    ...diffSchema(before.schema.input, after.schema.input, 'schema.input', 'input'),
    ...diffSchema(before.schema.output, after.schema.output, 'schema.output', 'output'),
    ...diffMembers(before.metadata ?? {}, after.metadata ?? {}, 'metadata.'),
    ...diffGates(before.activation?.gates ?? [], after.activation?.gates ?? []),
  ];
  if (changes.length <= MAX_CHANGES) return changes;
  const rest = changes.slice(MAX_CHANGES - 1);
  const impact = (['breaking', 'risky'] as const).find((one) => rest.some((change) => change.impact === one)) ?? 'harmless';
  return [...changes.slice(0, MAX_CHANGES - 1), { field: 'more', impact, before: null, after: `${rest.length} more differences` }];
}

const MAX_CHANGES = 200;

function without(record: object, keys: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}

function diffMembers(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>, prefix: string): FieldChange[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return keys.flatMap((key): FieldChange[] => {
    const old = Object.hasOwn(before, key) ? before[key] : undefined;
    const fresh = Object.hasOwn(after, key) ? after[key] : undefined;
    const field = `${prefix}${key}`;
    if (old === fresh || canonicalJson(old ?? null) === canonicalJson(fresh ?? null)) return [];
    if (isJsonObject(old) && isJsonObject(fresh)) return diffMembers(old, fresh, `${field}.`);
    return [{ field, impact: impactOf(field), before: showValue(old), after: showValue(fresh) }];
  });
}

const HARMLESS = [
  /^(?:title|description|sha256)$/,
  /^provenance(?:\.|$)/,
  /^cache(?:\.|$)/,
  /^metadata\.(?!read_only$|destructive$|idempotent$|context_integrity_profile$)/,
  /\.(?:timeout|cost_per_call)$/,
  /^auth\.description$/,
];
const BREAKING = [/^name$/, /^expose$/, /^resource(?:\.|$)/];

function impactOf(field: string): FieldChange['impact'] {
  if (BREAKING.some((pattern) => pattern.test(field))) return 'breaking';
  return HARMLESS.some((pattern) => pattern.test(field)) ? 'harmless' : 'risky';
}

/** A gate that is new says that a risk is. */
function diffGates(before: readonly string[], after: readonly string[]): FieldChange[] {
  const added = after.filter((gate) => !before.includes(gate));
  const gone = before.filter((gate) => !after.includes(gate));
  return [
    ...added.map((gate): FieldChange => ({ field: 'activation.gates', impact: 'risky', before: null, after: gate })),
    ...gone.map((gate): FieldChange => ({ field: 'activation.gates', impact: 'harmless', before: gate, after: null })),
  ];
}
