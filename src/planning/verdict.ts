import {
  type ActivationReview,
  compareRiskLevels,
  type Gate,
  type Risk,
  type RiskLevel,
  SOURCE_GATES,
  type Verdict,
} from '../model/index.js';

/**
 * The verdict over one draft (DESIGN: "Plan"): a critical risk blocks, a gate for a human asks for review, else it is
 * ready. Gates of the source as a whole are not counted.
 */
export function judge(risks: readonly Risk[], gates: readonly Gate[]): Verdict {
  if (risks.some((risk) => risk.level === 'critical')) return 'blocked';
  return ownGates(gates).some((gate) => !gate.can_auto_resolve) ? 'needs_review' : 'ready';
}

/** The summary of risks and gates that stands in a draft's trust card. */
export function reviewOf(risks: readonly Risk[], gates: readonly Gate[]): ActivationReview {
  const counted = ownGates(gates);
  const manual = counted.filter((gate) => !gate.can_auto_resolve).length;
  const verdict = judge(risks, gates);
  return {
    enabled_by_default: false,
    verdict,
    highest_risk_level: highestLevel(risks),
    risk_count: risks.length,
    review_gate_count: counted.length,
    manual_review_gate_count: manual,
    auto_resolvable_gate_count: counted.length - manual,
    human_review_required: verdict !== 'ready',
  };
}

function ownGates(gates: readonly Gate[]): readonly Gate[] {
  return gates.filter((gate) => !SOURCE_GATES.includes(gate.kind));
}

function highestLevel(risks: readonly Risk[]): RiskLevel | null {
  return risks.reduce<RiskLevel | null>(
    (highest, risk) => (highest === null || compareRiskLevels(risk.level, highest) > 0 ? risk.level : highest),
    null,
  );
}
