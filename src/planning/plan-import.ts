import {
  compareText,
  type Diagnostic,
  type Draft,
  type ImportPlan,
  type Operation,
  type PolicyDefaults,
  type SkippedOperation,
} from '../model/index.js';
import { buildDraft } from './build-draft.js';
import { diffPlan } from './diff/diff-plan.js';
import { type PlanContent, planDigest, stateDigest } from './plan-digest.js';
import type { PlanInput } from './plan-input.js';
import { planOperationsInSteps } from './plan-operations.js';
import { DEFAULT_PROFILE } from './profiles.js';
import { findSourceGates, sourceFacts } from './source-gates.js';
import { finishSteps, type Steps } from './steps.js';

/**
 * The plan of an import (DESIGN: "Plan"): drafts sorted by name, nothing that depends on time, place, locale or the order
 * of keys in the source. Operations found = drafts + skipped, always.
 *
 * @throws GatewayError `usage` for an unknown profile or a pattern that cannot be read.
 */
export function planImport(input: PlanInput): ImportPlan {
  return finishSteps(preparePlan(input))([]);
}

/**
 * A plan in two parts, for a validator that runs beside: everything is made but the findings about the document, operation by operation, and
 * the function that is returned completes it with them.
 *
 * @throws GatewayError as `planImport`.
 */
export function* preparePlan(input: PlanInput): Steps<(findings: readonly Diagnostic[]) => ImportPlan> {
  const { result, kind, sourceName, sourceUri } = input;
  const { planned, unselected, diagnostics, ownHosts, provenance } = yield* planOperationsInSteps(input);
  const drafts: Draft[] = [];
  for (const operation of planned) {
    drafts.push(buildDraft(operation, input, provenance));
    yield;
  }
  const content: Omit<PlanContent, 'diagnostics'> = {
    format_version: '1.0',
    tool_version: input.toolVersion,
    options: input.options,
    complete: unselected.length === 0,
    source: {
      name: sourceName,
      kind,
      ...(sourceUri === undefined ? {} : { uri: sourceUri }),
      ...(result.source.license === undefined ? {} : { license: result.source.license }),
      ...(provenance === undefined ? {} : { provenance }),
      own_hosts: [...ownHosts.owners],
      typed_origins: [...ownHosts.typedOrigins],
    },
    source_digest_sha256: input.sourceDigest,
    drafts,
    review_gates: [...findSourceGates(sourceFacts(input))],
    safe_defaults: safeDefaults(input.profile ?? DEFAULT_PROFILE),
    reversible: true,
    skipped: [...result.skipped.map(describeSkipped), ...unselected.map(describeUnselected)].sort(
      (a, b) => compareText(a.id, b.id) || compareText(a.pointer, b.pointer),
    ),
  };
  const changes = [...diffPlan(drafts, input.current, { ...input, isComplete: content.complete })];
  const losses = planned.flatMap((operation) => operation.losses);
  return (findings) => {
    const complete: PlanContent = {
      ...content,
      diagnostics: sortDiagnostics([...result.diagnostics, ...diagnostics, ...losses, ...findings]),
    };
    return { ...complete, plan_digest_sha256: planDigest(complete), changes, state_digest_sha256: stateDigest(changes) };
  };
}

function safeDefaults(profile: string): PolicyDefaults {
  return {
    activation: 'disabled',
    auth: 'undecided',
    network_egress: 'approved_origin_only',
    context_integrity_profile: profile,
    audit_required: true,
    rollback_required: true,
  };
}

function describeSkipped({ id, name, reason, pointer }: SkippedOperation): ImportPlan['skipped'][number] {
  return { id, name, reason, pointer };
}

function describeUnselected({ id, suggestedName, pointer }: Operation): ImportPlan['skipped'][number] {
  return { id, name: suggestedName ?? id, reason: 'Left out by the selection.', pointer };
}

/** Errors first, then by place; each finding once. */
function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const unique = new Map(
    diagnostics.map((diagnostic) => [JSON.stringify([diagnostic.code, diagnostic.pointer, diagnostic.summary]), diagnostic]),
  );
  return [...unique.values()].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      compareText(a.pointer ?? '', b.pointer ?? '') ||
      compareText(a.code, b.code) ||
      compareText(a.summary, b.summary),
  );
}

const SEVERITIES = ['error', 'warning', 'info'];
