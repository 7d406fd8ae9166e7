import type { Diagnostic, ImportPlan } from '../model/index.js';
import { canonicalJson } from './canonical-json.js';

/**
 * Why a saved plan is no longer the plan that would be made now; empty when it still is. Checked completely before the
 * first write: format and tool version, options, source, the drafts one by one, and the files it was compared with.
 */
export function planStaleness(saved: ImportPlan, fresh: ImportPlan): readonly Diagnostic[] {
  const reasons: Diagnostic[] = [];
  const compare = (code: string, what: string, before: unknown, after: unknown): boolean => {
    if (canonicalJson(before) === canonicalJson(after)) return false;
    const shown = [before, after].map((value) => (typeof value === 'string' && value.length < 70 ? ` ${value}` : ''));
    reasons.push({
      severity: 'error',
      code,
      summary: `${what} changed since the plan was saved${shown[0] === '' ? '' : `: was${shown[0]}, is${shown[1]}`}.`,
    });
    return true;
  };
  compare('stale-tool-version', 'The version of mcp-gateway', saved.tool_version, fresh.tool_version);
  compare('stale-options', 'The options', saved.options, fresh.options);
  compare(
    'stale-source-name',
    'The name or kind of the source',
    [saved.source.name, saved.source.kind],
    [fresh.source.name, fresh.source.kind],
  );
  compare('stale-source', 'The source', saved.source_digest_sha256, fresh.source_digest_sha256);
  reasons.push(...compareDrafts(saved, fresh), ...compareChanges(saved, fresh));
  if (reasons.length === 0) compare('stale-plan', 'The plan', saved.plan_digest_sha256, fresh.plan_digest_sha256);
  return reasons;
}

function compareDrafts(saved: ImportPlan, fresh: ImportPlan): readonly Diagnostic[] {
  const digests = new Map(fresh.drafts.map((draft) => [draft.name, draft.trust_card.draft_digest_sha256]));
  const gone = saved.drafts.filter((draft) => digests.get(draft.name) !== draft.trust_card.draft_digest_sha256);
  return gone.slice(0, MAX_NAMED).map((draft) => ({
    severity: 'error',
    code: 'stale-draft',
    summary: digests.has(draft.name) ? `Draft ${draft.name} would be another one now.` : `Draft ${draft.name} would not be made any more.`,
    pointer: draft.risks[0]?.pointer ?? '#',
  }));
}

function compareChanges(saved: ImportPlan, fresh: ImportPlan): readonly Diagnostic[] {
  if (saved.state_digest_sha256 === fresh.state_digest_sha256) return [];
  const now = new Map(fresh.changes.map((change) => [change.path, change]));
  const before = new Map(saved.changes.map((change) => [change.path, change]));
  const paths = [...new Set([...now.keys(), ...before.keys()])].sort();
  const differing = paths.filter((path) => canonicalJson(now.get(path) ?? null) !== canonicalJson(before.get(path) ?? null));
  return differing
    .slice(0, MAX_NAMED)
    .map((path) => ({ severity: 'error', code: 'stale-file', summary: `${path} is not what it was when the plan was saved.` }));
}

const MAX_NAMED = 20;
