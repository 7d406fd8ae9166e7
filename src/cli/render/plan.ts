import type { Draft, ImportPlan, PlanChange } from '../../model/index.js';
import { renderPlanChunks } from '../../planning/index.js';
import type { CliIo } from '../io.js';
import type { OutputFlags } from '../options.js';
import { escapeCell, escapeJson, escapeText } from './escape.js';
import { renderDiagnostic } from './failure.js';
import { chooseStyle, type Style } from './style.js';
import { renderRows, renderTable } from './table.js';

const SIGN = { create: '+', update: '~', remove: '-', unchanged: ' ' } as const;

/** Prints a plan for people (`table`), for line tools (`plain`) or for programs (`json`, as fast as they read it). */
export async function printPlan(plan: ImportPlan, { format, color }: OutputFlags, io: CliIo): Promise<void> {
  if (format !== 'json') return io.stdout(renderPlan(plan, format, chooseStyle(io.stdoutIsTerminal, color, io.env), io.columns));
  for (const chunk of renderPlanChunks(plan)) {
    io.stdout(escapeJson(chunk));
    await io.drained();
  }
}

/** The last line sums it up. */
function renderPlan(plan: ImportPlan, format: 'table' | 'plain', style: Style, columns: number | undefined): string {
  const change = new Map(plan.changes.map((entry) => [entry.name, entry]));
  const rows = plan.drafts.map((draft) => draftRow(draft, change.get(draft.name), style));
  const head = ['', 'Name', 'Request', 'Risk', 'Gates', 'Verdict'];
  const body = format === 'plain' ? renderRows(['change', ...head.slice(1)], rows) : renderTable(head, rows, columns);
  return [
    ...renderHeader(plan, style),
    '',
    ...(rows.length === 0 ? ['No drafts.'] : [body]),
    ...renderRemovals(plan, style),
    ...renderFieldChanges(plan, style),
    ...renderBlocked(plan, style),
    ...renderSourceGates(plan),
    ...renderList(
      'Skipped',
      format === 'plain' ? plan.skipped.map(({ id, reason }) => `${escapeText(id)}: ${escapeText(reason)}`) : groupSkipped(plan.skipped),
    ),
    ...renderList('Diagnostics', plan.diagnostics.map(renderDiagnostic)),
    '',
    ...(plan.complete ? [] : ['This plan is limited by a selection; operations outside it are left as they are.']),
    summarize(plan, style),
    `Plan: ${plan.changes.filter((entry) => entry.action === 'create').length} to add, ${plan.changes.filter((entry) => entry.action === 'update').length} to change, ${plan.changes.filter((entry) => entry.action === 'remove').length} to remove.`,
    '',
  ].join('\n');
}

/** By reason, for what a large description leaves out is hundreds of lines; `plain` and `json` have each. */
function groupSkipped(skipped: ImportPlan['skipped']): string[] {
  const groups = new Map<string, (typeof skipped)[number][]>();
  for (const entry of skipped) {
    const group = groups.get(entry.reason);
    if (group === undefined) groups.set(entry.reason, [entry]);
    else group.push(entry);
  }
  return [...groups].map(([reason, entries]) => {
    const named = entries
      .slice(0, MOST_NAMED)
      .map(({ id }) => escapeText(id))
      .join(', ');
    const more = entries.length > MOST_NAMED ? ` and ${entries.length - MOST_NAMED} more` : '';
    return `${entries.length === 1 ? '' : `${entries.length} operations: `}${escapeText(reason)} (${named}${more})`;
  });
}

const MOST_NAMED = 4;

function renderHeader(plan: ImportPlan, style: Style): string[] {
  const uri = plan.source.uri === undefined ? '' : `, ${escapeText(plan.source.uri)}`;
  return [
    `${style.bold(escapeText(plan.source.name))} (${plan.source.kind}${uri})`,
    `  source digest  ${plan.source_digest_sha256}`,
    `  plan digest    ${plan.plan_digest_sha256}`,
    `  state digest   ${plan.state_digest_sha256}`,
    ...(plan.source.license === undefined ? [] : [`  license        ${escapeText(plan.source.license)}`]),
  ];
}

function draftRow(draft: Draft, change: PlanChange | undefined, style: Style): string[] {
  const review = draft.trust_card.activation_review;
  const gates = draft.review_gates.map((gate) => (gate.can_auto_resolve ? `${gate.kind} (auto)` : gate.kind));
  return [
    SIGN[change?.action ?? 'create'],
    escapeCell(draft.name, 64),
    escapeCell(requestLine(draft), 60),
    review.highest_risk_level === null ? '-' : paintLevel(review.highest_risk_level, style),
    gates.length === 0 ? '-' : gates.join(', '),
    paintVerdict(review.verdict, style),
  ];
}

/** Method and path; what has no path of its own is named by its operation. */
function requestLine({ route: { protocol, method, endpoint, operation } }: Draft): string {
  const [, path] = /^[a-z]+:\/\/[^/]+(\/.*)$/i.exec(endpoint) ?? [];
  return `${method} ${protocol === 'rest' ? (path ?? endpoint) : operation}`;
}

function renderRemovals(plan: ImportPlan, style: Style): string[] {
  const gone = plan.changes.filter((entry) => entry.action === 'remove');
  return renderList(
    'To remove',
    gone.map((entry) => `${style.red('-')} ${escapeText(entry.path)}`),
  );
}

function renderFieldChanges(plan: ImportPlan, style: Style): string[] {
  const updates = plan.changes.filter((entry) => entry.action === 'update' && entry.fields !== undefined);
  return renderList(
    'Changes',
    updates.flatMap((entry) => [
      `~ ${escapeText(entry.path)} (${entry.impact})`,
      ...(entry.fields ?? []).map(
        (field) =>
          `    ${field.impact === 'breaking' ? style.red(field.impact) : field.impact} ${escapeText(field.field)}: ${shown(field.before)} → ${shown(field.after)}`,
      ),
    ]),
  );
}

/** Why drafts are blocked, with what was found and where. */
function renderBlocked(plan: ImportPlan, style: Style): string[] {
  const lines = plan.drafts.flatMap(({ name, risks }) =>
    risks
      .filter(({ level }) => level === 'critical')
      .map(
        ({ kind, reason, evidence, pointer }) =>
          `${escapeText(name)}: ${style.red(kind)}: ${escapeText(`${reason} Evidence: ${evidence} (${pointer})`)}`,
      ),
  );
  return renderList('Blocked', lines);
}

function renderSourceGates(plan: ImportPlan): string[] {
  return renderList(
    'Gates of the source, approved once',
    plan.review_gates.map((gate) => `${gate.kind}: ${escapeText(gate.reason)}`),
  );
}

function renderList(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line}`)];
}

function summarize(plan: ImportPlan, style: Style): string {
  const verdicts = (verdict: string) => plan.drafts.filter((draft) => draft.trust_card.activation_review.verdict === verdict).length;
  const found = plan.drafts.length + plan.skipped.length;
  return `${count(found, 'operation')} found: ${count(plan.drafts.length, 'draft')}, ${plan.skipped.length} skipped. ${style.green(`${verdicts('ready')} ready`)}, ${style.yellow(`${verdicts('needs_review')} need review`)}, ${style.red(`${verdicts('blocked')} blocked`)}.`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

function shown(value: string | null): string {
  return value === null ? '(nothing)' : escapeCell(value, 80);
}

function paintLevel(level: string, style: Style): string {
  if (level === 'critical' || level === 'high') return style.red(level);
  return level === 'medium' ? style.yellow(level) : level;
}

function paintVerdict(verdict: string, style: Style): string {
  if (verdict === 'ready') return style.green(verdict);
  return verdict === 'blocked' ? style.red(verdict) : style.yellow(verdict);
}
