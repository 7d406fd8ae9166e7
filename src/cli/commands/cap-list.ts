import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { inspectRoot } from '../../activation/index.js';
import { GatewayError } from '../../model/index.js';
import { readWorld } from '../command-world.js';
import { DEFAULT_ROOT, shownPath } from '../gateway-roots.js';
import { holdTaken, type ListedRoot } from '../hold-taken.js';
import type { CliIo } from '../io.js';
import type { OutputFlags } from '../options.js';
import type { CommandContext } from '../program.js';
import { escapeCell, escapeText } from '../render/escape.js';
import { renderDiagnostic } from '../render/failure.js';
import { renderJson } from '../render/json.js';
import { renderRows, renderTable } from '../render/table.js';

export interface ListFlags extends OutputFlags {
  readonly config?: readonly string[];
  readonly integrity?: 'warn' | 'enforce';
}

/** `cap list [DIR…]`: what `serve` would serve, and what it would hold and why. */
export async function capList(dirs: readonly string[], flags: ListFlags, { io }: CommandContext): Promise<void> {
  const world = await readWorld(flags.config, io);
  const { roots: configured } = world.roots;
  for (const dir of dirs) await refuseAbsent(dir, io);
  const roots = (dirs.length > 0 ? dirs : configured.length > 0 ? configured : [DEFAULT_ROOT]).map((dir) => resolve(io.cwd, dir));
  const options = {
    integrity: flags.integrity ?? world.roots.integrity,
    trustedKeys: world.roots.trustedKeys,
    typedOrigins: world.roots.servers.flatMap(({ baseUrl }) => (baseUrl === undefined ? [] : [baseUrl])),
    command: 'mcp-gateway',
  };
  const found: ListedRoot[] = [];
  for (const dir of roots) found.push({ dir, root: shownPath(dir, io.cwd), inspection: await inspectRoot(dir, options, world.activation) });
  const listed = holdTaken(found, world.roots.servers);
  if (flags.format === 'json') io.stdout(renderJson({ roots: listed.map(describe) }));
  else for (const root of listed) io.stdout(renderRoot(root, flags.format === 'plain', io.columns));
}

/** A directory that was named has to be there; one of the configuration may come with the first activation. */
async function refuseAbsent(dir: string, io: CliIo): Promise<void> {
  const stats = await stat(resolve(io.cwd, dir)).catch(() => undefined);
  if (stats?.isDirectory() === true) return;
  throw new GatewayError('source-not-found', `${dir} ${stats === undefined ? 'does not exist' : 'is no directory'}.`, {
    hint: 'Name an active directory, or none for those of the gateway.yaml.',
  });
}

function describe({ root, inspection: { served, held, warnings } }: ListedRoot): unknown {
  return {
    root,
    served: served.map(({ path, capability, sha256, entry, warnings: own }) => ({
      path,
      name: capability.name,
      sha256,
      method: entry?.method ?? null,
      gates: entry?.gates ?? [],
      warnings: own,
    })),
    held: held.map(({ path, name, reason, command, drifted, diagnostics }) => ({
      path,
      name: name ?? null,
      reason,
      command,
      drifted,
      diagnostics,
    })),
    warnings,
  };
}

function renderRoot({ root, inspection: { served, held, warnings } }: ListedRoot, isPlain: boolean, columns: number | undefined): string {
  const rows = [
    ...served.map(({ path, capability, entry }) => [
      'served',
      escapeCell(`${root}/${path}`, 70),
      capability.name,
      entry?.method ?? 'not recorded',
      entry === undefined || entry.gates.length === 0
        ? '-'
        : escapeCell(entry.gates.map(({ kind, approver }) => `${kind}: ${approver}`).join(', '), 60),
    ]),
    ...held.map(({ path, name, reason }) => ['held', escapeCell(`${root}/${path}`, 70), name ?? '-', '-', escapeCell(reason, 60)]),
  ];
  const head = ['State', 'File', 'Tool', 'Method', 'Gates or reason'];
  const body =
    rows.length === 0 ? `${escapeText(root)}: no capability files.` : isPlain ? renderRows(head, rows) : renderTable(head, rows, columns);
  return [
    body,
    ...warnings.map(renderDiagnostic),
    ...(isPlain ? [] : held.map(({ command }) => `To activate: ${escapeText(command)}`)),
    `${escapeText(root)}: ${served.length} served, ${held.length} held.`,
    '',
  ].join('\n');
}
