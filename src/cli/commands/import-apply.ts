import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type AppliedPlan, applyPlan, shellPath } from '../../activation/index.js';
import { GatewayError, type ImportPlan } from '../../model/index.js';
import { parsePlan, planStaleness } from '../../planning/index.js';
import { brokenReferences } from '../broken-references.js';
import { type CommandWorld, readWorld } from '../command-world.js';
import type { CliIo } from '../io.js';
import type { DraftFlags, OutputFlags, SourceFlags } from '../options.js';
import { flagsOfPlan, locate } from '../plan-options.js';
import { makePlan, planSource } from '../plan-source.js';
import type { CommandContext } from '../program.js';
import { renderDiagnostic } from '../render/failure.js';
import { renderJson } from '../render/json.js';
import { renderSections } from '../render/sections.js';

export interface ApplyFlags extends SourceFlags, DraftFlags, OutputFlags {
  readonly output: string;
  readonly plan?: string;
  readonly force?: true;
  readonly config?: readonly string[];
}

/** `import apply [SOURCE]`: writes disabled drafts and a manifest. */
export async function importApply(source: string | undefined, flags: ApplyFlags, { io }: CommandContext): Promise<void> {
  const world = await readWorld(flags.config, io);
  const plan =
    flags.plan === undefined ? await planNow(source, flags, io, world) : await takeSavedPlan(flags.plan, source, flags, io, world);
  const options = {
    outputDir: flags.output,
    roots: world.roots.roots,
    command: 'mcp-gateway',
    ...(flags.force === undefined ? {} : { force: true }),
  };
  const applied = await applyPlan(plan, options, world.activation);
  io.stdout(flags.format === 'json' ? renderJson(describe(applied)) : renderApplied(applied, flags.output));
}

async function planNow(source: string | undefined, flags: ApplyFlags, io: CliIo, world: CommandWorld): Promise<ImportPlan> {
  if (source === undefined)
    throw new GatewayError('usage', 'import apply needs a source: a file, a URL or - for standard input.', {
      hint: 'With a saved plan: mcp-gateway import apply --plan plan.json',
    });
  const planned = await planSource(source, flags, { outputDir: flags.output, planFolder: io.cwd }, io, world);
  if (planned.broken.length > 0) throw brokenReferences(planned.source.label, planned.broken);
  const plan = await makePlan(planned, io);
  // What a preview would have shown is not shown again; that a selection took less than it says is.
  for (const diagnostic of plan.diagnostics) if (diagnostic.code === 'pattern-unmatched') io.stderr(`${renderDiagnostic(diagnostic)}\n`);
  return plan;
}

/** The saved plan, after making it again and finding the same. */
async function takeSavedPlan(
  file: string,
  source: string | undefined,
  flags: ApplyFlags,
  io: CliIo,
  world: CommandWorld,
): Promise<ImportPlan> {
  const path = resolve(io.cwd, file);
  const saved = parsePlan(await readPlanFile(path, file), file);
  const planFolder = dirname(path);
  const from = source ?? (saved.source.uri === undefined ? undefined : locate(saved.source.uri, planFolder, io.cwd));
  if (from === undefined)
    throw new GatewayError('usage', `${file} was made from standard input: give the source again.`, {
      hint: `mcp-gateway import apply --plan ${shellPath(file)} SOURCE`,
    });
  const planned = await planSource(from, flagsOfPlan(saved, flags, planFolder, io.cwd), { outputDir: flags.output, planFolder }, io, world);
  if (planned.broken.length > 0) throw brokenReferences(planned.source.label, planned.broken);
  // Where the bytes were read from may differ; what they are is compared.
  const { sourceUri: _, ...rest } = planned.input;
  const input = saved.source.uri === undefined ? rest : { ...rest, sourceUri: saved.source.uri };
  const fresh = await makePlan({ ...planned, input }, io);
  const reasons = planStaleness(saved, fresh);
  if (reasons.length > 0) {
    throw new GatewayError('plan-stale', `${file} is stale; nothing was written.`, {
      diagnostics: reasons,
      hint: 'Look at what changed with `mcp-gateway import preview`, and save the plan again with --out.',
    });
  }
  return saved;
}

export async function readPlanFile(path: string, label: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof RangeError) {
      // JavaScript has no longer text
      throw new GatewayError('source-limit', `${label} is longer than the 512 MiB that are read of a plan.`, {
        hint: 'Plan the operations that you need, in parts if they are many: --include, --exclude, --tag.',
        cause: error,
      });
    }
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new GatewayError(
      missing ? 'source-not-found' : 'source-unreadable',
      missing ? `${label} does not exist.` : `${label} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      {
        hint: 'Save a plan with: mcp-gateway import preview SOURCE --out plan.json',
        cause: error,
      },
    );
  }
}

function describe({ manifest, manifestPath, written, skipped, removed, activeWithoutOperation }: AppliedPlan): unknown {
  return {
    manifest_path: manifestPath,
    written,
    skipped,
    removed,
    active_without_operation: activeWithoutOperation,
    review_gate_count: manifest.review_gate_count,
    next_steps: manifest.next_steps,
    rollback: manifest.rollback,
  };
}

function renderApplied({ manifest, manifestPath, written, skipped, removed, activeWithoutOperation }: AppliedPlan, output: string): string {
  return renderSections([
    { title: `Wrote ${written.length} ${written.length === 1 ? 'draft' : 'drafts'} to ${output}/; nothing is served yet.`, lines: written },
    { title: 'Removed, for their operation is gone:', lines: removed, isOptional: true },
    { title: 'Skipped:', lines: skipped.map(({ name, reason }) => `${name}: ${reason}`), isOptional: true },
    { title: 'Active, but their operation is gone (left as they are):', lines: activeWithoutOperation, isOptional: true },
    { title: `Manifest: ${manifestPath}`, lines: [] },
    { title: 'Next:', lines: manifest.next_steps, isOptional: true },
    { title: 'To undo:', lines: [manifest.rollback.command] },
  ]);
}
