import { parseCapability } from '../capability/index.js';
import {
  type Approval,
  type Capability,
  GATE_KINDS,
  type Gate,
  type GateKind,
  type Lock,
  type Risk,
  type RiskKind,
  type RiskLevel,
  type Verdict,
} from '../model/index.js';
import { findGates, findRisks, judge } from '../planning/index.js';
import { type FileOrigin, ownMember } from './file-origin.js';
import { resolveGate } from './resolve-gate.js';

/** A gate that stands before one file, and what became of it. */
export interface DemandedGate {
  readonly kind: GateKind;
  readonly level: RiskLevel;
  readonly reason: string;
  readonly status: 'resolved' | 'approved' | 'pending';
  readonly approval?: Approval;
  /** Belongs to the source: approved once. */
  readonly ofSource: boolean;
}

/** Who approves what, and when. */
export interface Approvals {
  /** `*` approves all that are asked. */
  readonly approvals: readonly (GateKind | '*')[];
  readonly reviewer: string;
  readonly note?: string;
  readonly overrides?: readonly RiskKind[];
  readonly overridePolicy?: 'allow' | 'forbid';
  /** ISO 8601, UTC. */
  readonly time: string;
}

/** What stands between a file and its activation. */
export interface Judgement {
  readonly risks: readonly Risk[];
  readonly verdict: Verdict;
  readonly gates: readonly DemandedGate[];
  /** Blocking risks that were accepted. */
  readonly overridden: readonly RiskKind[];
  /** Why it cannot be activated; empty when it can. */
  readonly reasons: readonly string[];
}

/**
 * Judges a file by itself: the rules run again on what is in front of them. Gates demanded are those found now, those that the
 * file lists, those that it listed when it was generated, and those of its source that nobody answered yet.
 */
export function judgeFile(capability: Capability, digest: string, origin: FileOrigin, lock: Lock, by: Approvals): Judgement {
  const pointer = capability.provenance?.pointer ?? '#';
  const risks = findRisks({ capability, pointer, ownHosts: origin.ownHosts, isExecutable: true });
  const found = findGates(risks);
  // What nobody edited lists what it listed.
  const listedBefore = origin.written?.sha256 === digest ? [] : listedGates(origin.generated);
  const listed = [...(capability.activation?.gates ?? []), ...listedBefore];
  const unknown = listed.filter((name) => !isGateKind(name));
  const own = GATE_KINDS.flatMap((kind): Gate[] => {
    const gate = found.find((one) => one.kind === kind);
    if (gate !== undefined) return [gate];
    return listed.includes(kind) ? [listedGate(kind)] : [];
  });
  const gates = [
    ...own.map((gate) => answer(gate, false)),
    ...origin.sourceGates.filter((gate) => !own.some(({ kind }) => kind === gate.kind)).map((gate) => answer(gate, true)),
  ];
  const blocking = [...new Set(risks.filter(({ level }) => level === 'critical').map(({ kind }) => kind))];
  const overridden = by.overridePolicy === 'forbid' || by.note === undefined ? [] : blocking.filter((kind) => by.overrides?.includes(kind));
  return { risks, verdict: judge(risks, found), gates, overridden, reasons: [...describeBlocks(), ...describeGates()] };

  function answer(gate: Gate, ofSource: boolean): DemandedGate {
    const { kind, level } = gate;
    const reason = kind === 'network_scope' && origin.hasEditedRequest === true ? `${gate.reason} ${REQUEST_EDITED}` : gate.reason;
    const demanded = { kind, level, reason, ofSource };
    const source = capability.provenance === undefined ? undefined : ownMember(lock.sources, capability.provenance.source);
    const earlier = ofSource ? source?.gates.find((approval) => approval.kind === kind) : undefined;
    if (earlier !== undefined) return { ...demanded, status: 'approved', approval: earlier };
    const resolver = resolveGate(gate, { capability, origin, digest });
    if (resolver !== undefined)
      return { ...demanded, status: 'resolved', approval: { kind, approver: 'mcp-gateway', time: by.time, resolver } };
    if (!by.approvals.includes('*') && !by.approvals.includes(kind)) return { ...demanded, status: 'pending' };
    const approval = { kind, approver: by.reviewer, time: by.time, ...(by.note === undefined ? {} : { note: by.note }) };
    return { ...demanded, status: 'approved', approval };
  }

  function describeBlocks(): readonly string[] {
    const missing = blocking.filter((kind) => !overridden.includes(kind));
    return missing.map((kind) => {
      const risk = risks.find((one) => one.kind === kind && one.level === 'critical');
      const way = by.overridePolicy === 'forbid' ? 'overrides are forbidden here' : `--override ${kind} --note TEXT accepts it`;
      return `blocked by ${kind}: ${risk?.reason ?? ''} (${risk?.evidence ?? ''}); ${way}`;
    });
  }

  function describeGates(): readonly string[] {
    const pending = gates.filter(({ status }) => status === 'pending');
    return [
      ...unknown.map((name) => `the file lists a gate that does not exist: ${JSON.stringify(name)}`),
      ...pending.map(({ kind, reason }) => `gate ${kind} is not approved: ${reason}`),
    ];
  }
}

const REQUEST_EDITED = 'Its request or credential was edited since import wrote it, and only a person can say that it is right.';

/** What the file listed when it was generated: a gate that was deleted by hand is still demanded. */
function listedGates(generated: string | undefined): readonly string[] {
  return generated === undefined ? [] : (parseCapability(generated).capability?.activation?.gates ?? []);
}

/** A gate that only the file speaks of. Its resolver may answer it when the rules have nothing against the file. */
function listedGate(kind: GateKind): Gate {
  const isResolvable = kind === 'network_scope';
  return { kind, level: 'medium', reason: 'The draft lists it.', non_inferable: !isResolvable, can_auto_resolve: isResolvable };
}

function isGateKind(name: string): name is GateKind {
  return GATE_KINDS.some((kind) => kind === name);
}
