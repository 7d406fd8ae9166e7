import { stringify } from 'yaml';
import type { DemandedGate } from '../../activation/index.js';
import type { Capability, Diagnostic, Risk } from '../../model/index.js';
import { escapeText } from './escape.js';
import { renderDiagnostic } from './failure.js';
import type { Style } from './style.js';

/** What a reviewer sees of one draft. */
export interface DraftCard {
  /** `3 of 12`. */
  readonly position: string;
  readonly path: string;
  readonly capability?: Capability;
  readonly risks: readonly Risk[];
  readonly gates: readonly DemandedGate[];
  readonly reasons: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Request line, description, arguments, each risk with its evidence, and the gates that wait for an answer. */
export function renderDraftCard({ position, path, capability, risks, gates, reasons, diagnostics }: DraftCard, style: Style): string {
  const lines = [style.bold(`${position}  ${escapeText(path)}`)];
  if (capability !== undefined) {
    const { method, base_url, path: requestPath, endpoint, query } = capability.providers.primary.config;
    lines.push(`  ${escapeText(`${method ?? 'POST'} ${endpoint ?? `${base_url ?? ''}${requestPath ?? ''}`}`)}`);
    lines.push(`  ${escapeText(capability.description)}`);
    if (query !== undefined) lines.push('', ...indent(query));
    lines.push('', '  Arguments:', ...indent(stringify(capability.schema.input, { lineWidth: 0 })));
  }
  lines.push('', ...(risks.length === 0 ? ['  No risks were found.'] : ['  Risks:']));
  for (const { level, kind, reason, evidence, pointer } of risks) {
    const paint = level === 'critical' || level === 'high' ? style.red : level === 'medium' ? style.yellow : style.dim;
    lines.push(
      `    ${paint(level)} ${kind}: ${escapeText(reason)}`,
      `      ${style.dim(escapeText(`evidence: ${evidence} (${pointer})`))}`,
    );
  }
  for (const { kind, reason, status } of gates) lines.push(`    gate ${kind} (${status}): ${escapeText(reason)}`);
  for (const diagnostic of diagnostics) lines.push(`    ${renderDiagnostic(diagnostic)}`);
  if (gates.length === 0) for (const reason of reasons) lines.push(`    ${escapeText(reason)}`);
  return `${lines.join('\n')}\n`;
}

function indent(text: string): string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `    ${escapeText(line)}`);
}
