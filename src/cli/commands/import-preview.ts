import { writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { shellPath } from '../../activation/index.js';
import { GatewayError, type ImportPlan, type RiskLevel } from '../../model/index.js';
import { renderPlanChunks } from '../../planning/index.js';
import { brokenReferences } from '../broken-references.js';
import { readWorld } from '../command-world.js';
import type { DraftFlags, OutputFlags, SourceFlags } from '../options.js';
import { makePlan, planSource } from '../plan-source.js';
import type { CommandContext } from '../program.js';
import { escapeText } from '../render/escape.js';
import { renderFailure } from '../render/failure.js';
import { printPlan } from '../render/plan.js';

export interface PreviewFlags extends SourceFlags, DraftFlags, OutputFlags {
  readonly output: string;
  readonly out?: string;
  readonly detailedExitcode?: true;
  readonly failOn?: RiskLevel;
  readonly config?: readonly string[];
}

const LEVELS: readonly RiskLevel[] = ['low', 'medium', 'high', 'critical'];

/** `import preview SOURCE`: prints the plan, writes nothing but the file of `--out`. */
export async function importPreview(source: string, flags: PreviewFlags, { io, finish }: CommandContext): Promise<void> {
  const world = await readWorld(flags.config, io);
  const planFolder = flags.out === undefined ? io.cwd : dirname(resolve(io.cwd, flags.out));
  const planned = await planSource(source, flags, { outputDir: flags.output, planFolder }, io, world);
  const plan = await makePlan(planned, io);
  if (flags.out !== undefined) await savePlan(plan, flags.out, io.cwd);
  await printPlan(plan, flags, io);
  if (flags.out !== undefined)
    io.stderr(
      escapeText(`Saved to ${flags.out}; apply exactly this plan with: mcp-gateway import apply --plan ${shellPath(flags.out)}`).concat(
        '\n',
      ),
    );

  if (planned.broken.length > 0) {
    // The plan is what was asked for and stands, as the one document; what is wrong with it is said beside it.
    io.stderr(renderFailure(brokenReferences(planned.source.label, planned.broken), false).stderr);
    finish(1);
  } else if (flags.detailedExitcode === true && plan.changes.some(({ action }) => action !== 'unchanged')) finish(2);
  const declined = flags.failOn === undefined ? undefined : failOn(plan, flags.failOn);
  if (declined === undefined) return;
  io.stderr(renderFailure(declined, false).stderr);
  finish(1);
}

async function savePlan(plan: ImportPlan, path: string, cwd: string): Promise<void> {
  try {
    await writeFile(resolve(cwd, path), renderPlanChunks(plan));
  } catch (error) {
    throw new GatewayError('not-writable', `${path}: the plan cannot be saved: ${error instanceof Error ? error.message : String(error)}`, {
      hint: 'Give another file with --out.',
      cause: error,
    });
  }
}

function failOn(plan: ImportPlan, level: RiskLevel): GatewayError | undefined {
  const atLeast = LEVELS.slice(LEVELS.indexOf(level));
  const names = plan.drafts.filter(({ risks }) => risks.some((risk) => atLeast.includes(risk.level))).map(({ name }) => name);
  if (names.length === 0) return undefined;
  const shown = names.length > 10 ? `${names.slice(0, 10).join(', ')} and ${names.length - 10} more` : names.join(', ');
  return new GatewayError(
    'declined',
    `--fail-on ${level}: ${names.length} of ${plan.drafts.length} drafts have a risk of level ${level} or above: ${shown}.`,
  );
}
