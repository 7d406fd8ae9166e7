import { userInfo } from 'node:os';
import { type ActivationReport, activate } from '../../activation/index.js';
import { GATE_KINDS, GatewayError, RISK_KINDS } from '../../model/index.js';
import { readWorld } from '../command-world.js';
import { rootOfServer } from '../gateway-roots.js';
import { nearestOf } from '../nearest-of.js';
import type { OutputFlags } from '../options.js';
import type { CommandContext } from '../program.js';
import { escapeText } from '../render/escape.js';
import { renderJson } from '../render/json.js';
import { readSigningKey } from '../signing-key.js';
import { warnOfMissingSignature } from '../warn-of-missing-signature.js';
import { warnOfUnserved } from '../warn-of-unserved.js';

export interface ActivateFlags extends OutputFlags {
  readonly approve?: readonly string[];
  readonly override?: readonly string[];
  readonly reviewer?: string;
  readonly note?: string;
  readonly to?: string;
  readonly server?: string;
  readonly config?: readonly string[];
  readonly ready?: true;
  readonly dryRun?: true;
  readonly sign?: string;
}

/** `cap activate PATH…`: approves drafts and moves them to where they are served. */
export async function capActivate(paths: readonly string[], flags: ActivateFlags, { io }: CommandContext): Promise<void> {
  const world = await readWorld(flags.config, io);
  const to = flags.to ?? (flags.server === undefined ? undefined : rootOfServer(flags.server, world.roots, io));
  if ((flags.override ?? []).length > 0 && flags.note === undefined) {
    throw new GatewayError('usage', '--override needs --note: why the risk is accepted is recorded.');
  }
  const signingKey = flags.sign === undefined ? undefined : await readSigningKey(flags.sign, io.cwd);
  const report = await activate(
    paths,
    {
      roots: world.roots.roots,
      approvals: (flags.approve ?? []).map((name) => (name === '*' ? name : oneOf(name, GATE_KINDS, 'gate'))),
      overrides: (flags.override ?? []).map((name) => oneOf(name, RISK_KINDS, 'risk')),
      overridePolicy: world.roots.overrides,
      reviewer: flags.reviewer ?? userInfo().username,
      typedOrigins: world.roots.servers.flatMap(({ baseUrl }) => (baseUrl === undefined ? [] : [baseUrl])),
      ...(flags.note === undefined ? {} : { note: flags.note }),
      ...(to === undefined ? {} : { to }),
      ...(flags.ready === undefined ? {} : { ready: true }),
      ...(flags.dryRun === undefined ? {} : { dryRun: true }),
      ...(signingKey === undefined ? {} : { signingKey }),
    },
    world.activation,
  );
  io.stdout(flags.format === 'json' ? renderJson(describe(report)) : renderReport(report));
  if (report.activated.length === 0 || report.dryRun) return;
  warnOfMissingSignature(signingKey, world.roots, io);
  await warnOfUnserved(
    report.activated.map((file) => file.to),
    world.roots,
    io,
  );
}

function oneOf<T extends string>(name: string, known: readonly T[], what: string): T {
  const found = known.find((candidate) => candidate === name);
  if (found !== undefined) return found;
  throw new GatewayError('usage', `There is no ${what} ${JSON.stringify(name)}.`, { hint: nearestOf(name, known) });
}

function describe({ activated, left, already, dryRun }: ActivationReport): unknown {
  return {
    dry_run: dryRun,
    activated: activated.map(({ from, to, name, sha256, edited, gates, overridden, verdict, difference }) => ({
      from,
      to,
      name,
      sha256,
      edited,
      verdict,
      gates: gates.map(({ kind, level, status, approval }) => ({
        kind,
        level,
        status,
        ...(approval === undefined ? {} : { approver: approval.approver }),
      })),
      overridden,
      ...(difference === undefined ? {} : { difference }),
    })),
    left: left.map(({ from, reasons, command, diagnostics }) => ({ from, reasons, command, diagnostics })),
    already,
  };
}

function renderReport({ activated, left, already, dryRun }: ActivationReport): string {
  const lines: string[] = [];
  for (const { from, to, gates, overridden, edited, difference } of activated) {
    const answers = [...gates.map(({ kind, status }) => `${kind} ${status}`), ...overridden.map((risk) => `${risk} overridden`)];
    lines.push(
      `${dryRun ? 'would activate' : 'activated'} ${from === to ? to : `${from} -> ${to}`}${answers.length === 0 ? '' : ` (${answers.join(', ')})`}`,
    );
    if (edited) lines.push('  edited since it was generated or last approved');
    for (const { field, impact, before, after } of difference ?? [])
      lines.push(`    ${impact} ${field}: ${before ?? '(nothing)'} -> ${after ?? '(nothing)'}`);
  }
  for (const { from, to, meanwhile } of already)
    lines.push(`${meanwhile === true ? 'activated meanwhile by another command' : 'already active'}: ${from} is ${to}`);
  for (const { from, reasons, command } of left) lines.push(`left ${from}: ${reasons.join('; ')}`, `    ${command}`);
  lines.push(`${activated.length} ${dryRun ? 'would be activated' : 'activated'}, ${left.length} left.`);
  return `${lines.map(escapeText).join('\n')}\n`;
}
