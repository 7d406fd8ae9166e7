import { LineCounter, parseDocument } from 'yaml';
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
      /** Digest of what the person saw, as it would be served. */
      readonly seen?: string;
    }
  | { readonly action: 'reject'; readonly reason: string }
  | { readonly action: 'skip' };

const Names = z.union([z.string(), z.array(z.string())]).transform((value) => (typeof value === 'string' ? [value] : value));
const Entry = z.union(
  [
    z.enum(['approve', 'skip']),
    z.strictObject({ approve: Names, override: Names.optional(), note: z.string().optional() }),
    z.strictObject({ reject: z.string().min(1) }),
  ],
  { error: 'this is no decision' },
);
const DecisionsFile = z.strictObject({
  reviewer: z.string({ error: 'this should be text' }).optional(),
  note: z.string({ error: 'this should be text' }).optional(),
  decisions: z.record(z.string(), Entry, { error: 'there are no drafts with what is decided about each' }),
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
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [fault] = document.errors;
  if (fault !== undefined) {
    const { line, col } = lines.linePos(fault.pos[0]);
    throw new GatewayError('usage', `${label}:${line}:${col}: ${fault.message}`);
  }
  const parsed = DecisionsFile.safeParse(document.toJS() ?? {});
  if (!parsed.success) throw refusal(parsed.error.issues, label);
  const { reviewer, note, decisions } = parsed.data;
  return {
    ...(reviewer === undefined ? {} : { reviewer }),
    decisions: new Map(Object.entries(decisions).map(([draft, entry]) => [draft, toDecision(entry, note, label)])),
  };
}

/** A misspelled key is named before what is missing because of it. */
function refusal(issues: readonly z.core.$ZodIssue[], label: string): GatewayError {
  const unknown = issues.find((issue) => issue.code === 'unrecognized_keys');
  const [key] = unknown?.keys ?? [];
  if (key !== undefined && unknown?.path.length === 0)
    return new GatewayError('usage', `${label}: unknown key ${JSON.stringify(key)}`, {
      hint: nearestOf(key, Object.keys(DecisionsFile.shape)),
    });
  const issue = unknown ?? issues[0];
  const where = [label, ...(issue === undefined || issue.path.length === 0 ? [] : [issue.path.join('.')])].join(': ');
  return new GatewayError('usage', `${where}: ${key === undefined ? issue?.message : `unknown key ${JSON.stringify(key)}`}`, {
    hint: 'Under decisions, each draft is approve, skip, { approve: [gates], note: … } or { reject: reason }.',
  });
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
