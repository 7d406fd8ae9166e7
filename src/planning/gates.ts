import { compareRiskLevels, GATE_KINDS, type Gate, type GateKind, type Risk, type RiskKind, type RiskLevel } from '../model/index.js';

/**
 * The gates that risks raise, one of each kind at most, in the order of GATE_KINDS. A gate has the level and the
 * reasons of the risks behind it; it can be resolved without a person only when all of them can.
 */
export function findGates(risks: readonly Risk[]): readonly Gate[] {
  return GATE_KINDS.flatMap((kind) => {
    const behind = risks.filter((risk) => gateOf(risk) === kind);
    return behind.length === 0 ? [] : [makeGate(kind, behind)];
  });
}

/** The gate that a risk raises, if any. */
export function gateOf(risk: Risk): GateKind | undefined {
  const rule = GATE_OF[risk.kind];
  return rule !== undefined && compareRiskLevels(risk.level, rule.from) >= 0 ? rule.gate : undefined;
}

/**
 * Gates that a resolver of activation can answer, and up to which risk level it may: `network_scope` checks that
 * the host belongs to the source, is public and is reached over TLS.
 */
function canAutoResolve(risk: Risk): boolean {
  return gateOf(risk) === 'network_scope' && risk.level === 'low';
}

const GATE_OF: Readonly<Partial<Record<RiskKind, { readonly gate: GateKind; readonly from: RiskLevel }>>> = {
  destructive_operation: { gate: 'destructive_action', from: 'medium' },
  auth_ambiguity: { gate: 'auth_decision', from: 'medium' },
  broad_scope: { gate: 'auth_decision', from: 'medium' },
  external_network: { gate: 'network_scope', from: 'low' },
  private_network: { gate: 'network_scope', from: 'low' },
  plaintext_transport: { gate: 'network_scope', from: 'low' },
  sensitive_data_surface: { gate: 'data_review', from: 'high' },
  supply_chain_provenance: { gate: 'provenance_verification', from: 'low' },
  license_unknown: { gate: 'license_review', from: 'low' },
  unbounded_query: { gate: 'query_boundaries', from: 'medium' },
  file_upload: { gate: 'data_review', from: 'medium' },
  credential_exposure: { gate: 'auth_decision', from: 'medium' },
  instruction_injection: { gate: 'content_review', from: 'low' },
  embedded_expression: { gate: 'content_review', from: 'medium' },
  lossy_conversion: { gate: 'content_review', from: 'medium' },
};

function makeGate(kind: GateKind, behind: readonly Risk[]): Gate {
  const level = behind.reduce<RiskLevel>((highest, risk) => (compareRiskLevels(risk.level, highest) > 0 ? risk.level : highest), 'low');
  const reasons = [...new Set(behind.filter((risk) => risk.level === level).map((risk) => risk.reason))];
  const shown = reasons.slice(0, MAX_REASONS).join(' ');
  const isResolvable = behind.every(canAutoResolve);
  return {
    kind,
    level,
    reason: reasons.length > MAX_REASONS ? `${shown} And ${reasons.length - MAX_REASONS} more.` : shown,
    non_inferable: !isResolvable,
    can_auto_resolve: isResolvable,
  };
}

const MAX_REASONS = 3;
