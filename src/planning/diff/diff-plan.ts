import { parseCapability } from '../../capability/index.js';
import { type Draft, isExecutable, type PlanChange } from '../../model/index.js';
import { canonicalJson } from '../canonical-json.js';
import { digestFile } from '../digest-file.js';
import type { CurrentActive, CurrentDraft, CurrentState } from '../plan-input.js';
import { DEFAULT_PROFILE } from '../profiles.js';
import { diffCapability } from './diff-capability.js';
import { type FieldChange, showValue } from './field-change.js';

/** What the comparison needs to know besides the files. */
export interface DiffScope {
  readonly sourceName: string;
  /** With a limited selection nothing is called removed. */
  readonly isComplete: boolean;
  /** Options that were given and that a file made without them does not follow. */
  readonly authKey?: string;
  readonly profile?: string;
}

/**
 * What applying the drafts would change, sorted by path: `create`, `update` with its field-level differences, `remove` for
 * an unedited draft whose operation is gone, `unchanged`. An operation that is active and unchanged needs no draft, unless the
 * import asks for another credential or profile. An
 * active file whose operation is gone is named (`state: active`), and no apply touches it.
 */
export function diffPlan(drafts: readonly Draft[], current: CurrentState | undefined, scope: DiffScope): readonly PlanChange[] {
  const state = current ?? { drafts: new Map<string, CurrentDraft>(), active: [] };
  const activeByName = new Map(state.active.filter(({ source }) => source === scope.sourceName).map((file) => [file.name, file]));
  const changes = drafts.flatMap((draft) => compareDraft(draft, state, activeByName.get(draft.name), scope));
  const removed = scope.isComplete ? findRemoved(drafts, state, scope, activeByName) : [];
  return [...changes, ...removed].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** Where a draft is written, relative to the output directory. */
export function draftPath(name: string): string {
  return `${name}.yaml`;
}

function compareDraft(draft: Draft, state: CurrentState, active: CurrentActive | undefined, scope: DiffScope): readonly PlanChange[] {
  if (!isExecutable(draft)) return [];
  const { name } = draft;
  const after = draft.trust_card.draft_digest_sha256;
  const path = draftPath(name);
  const drafted = state.drafts.get(path);
  if (drafted !== undefined) {
    const before = digestFile(drafted.text);
    if (before === after) return [{ action: 'unchanged', name, path, impact: 'none', before_sha256: before, after_sha256: after }];
    return [{ ...describeUpdate(draft, drafted.text), path, before_sha256: before, after_sha256: after }];
  }
  if (active === undefined) return [{ action: 'create', name, path, impact: 'none', before_sha256: null, after_sha256: after }];
  const before = digestFile(active.text);
  if (isSameOperation(active, draft) && followsOptions(active, draft, scope)) {
    return [{ action: 'unchanged', name, path: active.path, state: 'active', impact: 'none', before_sha256: before, after_sha256: before }];
  }
  const update = describeUpdate(draft, active.text, active.gates);
  const fields = [...(update.fields ?? []), ...diffAuthorizationServers(active, draft)];
  return [{ ...update, fields, impact: worstImpact(fields), path, state: 'active', before_sha256: before, after_sha256: after }];
}

/**
 * Unchanged when the operation is, or else when what is recorded of it is: a tool that reads operations anew may not say so. Where its tokens are is
 * recorded beside the file.
 */
function isSameOperation(active: CurrentActive, draft: Draft): boolean {
  if (active.operationDigest !== undefined && active.operationDigest === draft.operation_digest_sha256) return true;
  return active.draftDigest === draft.trust_card.draft_digest_sha256 && diffAuthorizationServers(active, draft).length === 0;
}

function diffAuthorizationServers(
  { authorizationServers: recorded = [] }: CurrentActive,
  { authorization_servers: fresh = [] }: Draft,
): readonly FieldChange[] {
  if (canonicalJson(recorded) === canonicalJson(fresh)) return [];
  return [{ field: 'authorization_servers', impact: 'risky', before: showValue(recorded), after: showValue(fresh) }];
}

/** Whether an active file has what the import asks for: compared are the lines that the options decide, as both files are written alike. */
function followsOptions({ text, edited = false }: CurrentActive, draft: Draft, { authKey, profile }: DiffScope): boolean {
  if (edited || (authKey === undefined && profile === undefined)) return true;
  const yaml = draft.generated_yaml ?? '';
  const hasSame = (line: RegExp): boolean => linesOf(text, line) === linesOf(yaml, line);
  return (authKey === undefined || hasSame(AUTH_KEY)) && (profile === undefined || profile === DEFAULT_PROFILE || hasSame(PROFILE));
}

const AUTH_KEY = /^ {2}(?: {2}(?:- | {2}))?key: .*$/gm;
const PROFILE = /^ {2}context_integrity_profile: .*$/gm;

function linesOf(text: string, line: RegExp): string {
  return (text.replaceAll('\r\n', '\n').match(line) ?? []).join('\n');
}

/** `answered`: gates that count as listed by the file before. */
function describeUpdate(
  { name, generated_yaml: after }: Draft,
  before: string,
  answered: readonly string[] = [],
): Pick<PlanChange, 'action' | 'name' | 'impact' | 'fields'> {
  const old = parseCapability(before).capability;
  const fresh = parseCapability(after ?? '').capability;
  if (old === undefined || fresh === undefined) {
    const fields: FieldChange[] = [{ field: 'file', impact: 'risky', before: 'not a capability file', after: 'a capability file' }];
    return { action: 'update', name, impact: 'risky', fields };
  }
  const listed = fresh.activation?.gates?.filter((gate) => answered.includes(gate)) ?? [];
  const fields = diffCapability(listed.length === 0 ? old : { ...old, activation: { state: 'draft', gates: listed } }, fresh);
  return { action: 'update', name, impact: worstImpact(fields), fields: [...fields] };
}

/** The gravest impact among field changes; none for an empty list (only layout differs). */
function worstImpact(fields: readonly FieldChange[]): PlanChange['impact'] {
  return (['breaking', 'risky', 'harmless'] as const).find((impact) => fields.some((field) => field.impact === impact)) ?? 'none';
}

function findRemoved(
  drafts: readonly Draft[],
  state: CurrentState,
  { sourceName }: DiffScope,
  activeByName: ReadonlyMap<string, CurrentActive>,
): readonly PlanChange[] {
  const names = new Set(drafts.map((draft) => draft.name));
  const paths = new Set(drafts.map((draft) => draftPath(draft.name)));
  const goneDrafts = [...state.drafts].flatMap(([path, { source, edited, text }]): PlanChange[] => {
    if (source !== sourceName || edited || paths.has(path)) return [];
    const name = path.replace(/\.ya?ml$/, '');
    return [{ action: 'remove', name, path, impact: 'breaking', before_sha256: digestFile(text), after_sha256: null }];
  });
  const goneActive = [...activeByName.values()].flatMap(({ name, path, text }): PlanChange[] => {
    if (names.has(name)) return [];
    return [{ action: 'remove', name, path, state: 'active', impact: 'breaking', before_sha256: digestFile(text), after_sha256: null }];
  });
  return [...goneDrafts, ...goneActive];
}
