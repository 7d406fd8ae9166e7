import { parseDocument } from 'yaml';
import * as z from 'zod';
import { GATE_KINDS, type GateKind, GatewayError, RISK_KINDS, type RiskKind } from '../model/index.js';
import { nearestOf } from './nearest-of.js';

/** What a person decided about one draft. */
export type Decision =
  | {
      readonly action: 'approve';
      readonly gates: readonly (GateKind | '*')[];
      readonly overrides: readonly RiskKind[];
      readonly note?: string;
    }
  | { readonly action: 'reject'; readonly reason: string }
  | { readonly action: 'skip' };

const Names = z.union([z.string(), z.array(z.string())]).transform((value) => (typeof value === 'string' ? [value] : value));
const Entry = z.union([
  z.enum(['approve', 'skip']),
  z.strictObject({ approve: Names, override: Names.optional(), note: z.string().optional() }),
  z.strictObject({ reject: z.string().min(1) }),
]);
const DecisionsFile = z.strictObject({
  reviewer: z.string().optional(),
  note: z.string().optional(),
  decisions: z.record(z.string(), Entry),
});

export interface Decisions {
  readonly reviewer?: string;
  /** Draft, as named in the file, to what was decided. */
  readonly decisions: ReadonlyMap<string, Decision>;
}

/**
 * A decisions file, YAML or JSON:
 *
 *     reviewer: security
 *     decisions:
 *       getbook.yaml: approve                       # every gate that is asked
 *       placeorder.yaml: { approve: [destructive_action], note: capped at 20 copies }
 *       removebook.yaml: { reject: not for agents }
 *       addbook.yaml: skip
 *
 * @param label names the file in messages.
 * @throws GatewayError `usage`.
 */
export function parseDecisions(text: string, label: string): Decisions {
  const document = parseDocument(text);
  const [fault] = document.errors;
  if (fault !== undefined) throw new GatewayError('usage', `${label}: ${fault.message.split('\n')[0] ?? ''}`);
  const parsed = DecisionsFile.safeParse(document.toJS());
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = [label, ...(issue === undefined || issue.path.length === 0 ? [] : [issue.path.join('.')])].join(': ');
    throw new GatewayError('usage', `${where}: ${issue?.message ?? 'wrong shape'}`, {
      hint: 'Under decisions, each draft is approve, skip, { approve: [gates], note: … } or { reject: reason }.',
    });
  }
  const { reviewer, note, decisions } = parsed.data;
  return {
    ...(reviewer === undefined ? {} : { reviewer }),
    decisions: new Map(Object.entries(decisions).map(([draft, entry]) => [draft, toDecision(entry, note, label)])),
  };
}

function toDecision(entry: z.infer<typeof Entry>, defaultNote: string | undefined, label: string): Decision {
  if (entry === 'skip') return { action: 'skip' };
  if (entry === 'approve')
    return { action: 'approve', gates: ['*'], overrides: [], ...(defaultNote === undefined ? {} : { note: defaultNote }) };
  if ('reject' in entry) return { action: 'reject', reason: entry.reject };
  const note = entry.note ?? defaultNote;
  return {
    action: 'approve',
    gates: entry.approve.map((name) => (name === '*' ? name : knownName(name, GATE_KINDS, 'gate', label))),
    overrides: (entry.override ?? []).map((name) => knownName(name, RISK_KINDS, 'risk', label)),
    ...(note === undefined ? {} : { note }),
  };
}

function knownName<T extends string>(name: string, known: readonly T[], what: string, label: string): T {
  const found = known.find((candidate) => candidate === name);
  if (found !== undefined) return found;
  throw new GatewayError('usage', `${label}: there is no ${what} ${JSON.stringify(name)}.`, { hint: nearestOf(name, known) });
}
