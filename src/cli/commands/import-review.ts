import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import {
  type ActivatedFile,
  activate,
  type LeftFile,
  listCapabilityFiles,
  listRejected,
  readReview,
  takeRejectionBack,
  writeReview,
} from '../../activation/index.js';
import { GatewayError } from '../../model/index.js';
import { digestFile } from '../../planning/index.js';
import { type CommandWorld, readWorld } from '../command-world.js';
import { exists, rootOfServer, shownPath } from '../gateway-roots.js';
import type { CliIo } from '../io.js';
import type { OutputFlags } from '../options.js';
import type { CommandContext } from '../program.js';
import { renderDraftCard } from '../render/draft-card.js';
import { escapeText } from '../render/escape.js';
import { renderJson } from '../render/json.js';
import { chooseStyle } from '../render/style.js';
import { type Decision, parseDecisions } from '../review-decisions.js';
import type { ReviewPrompts } from '../review-prompts.js';
import { readSigningKey } from '../signing-key.js';
import { warnOfMissingSignature } from '../warn-of-missing-signature.js';
import { warnOfUnserved } from '../warn-of-unserved.js';

export interface ReviewFlags extends OutputFlags {
  readonly decisions?: string;
  readonly reviewer?: string;
  readonly sign?: string;
  readonly to?: string;
  readonly server?: string;
  readonly config?: readonly string[];
  /** Drafts that were rejected before are shown too. */
  readonly all?: true;
}

interface Review {
  readonly io: CliIo;
  readonly world: CommandWorld;
  readonly dir: string;
  readonly reviewer: string;
  readonly to?: string;
  readonly signingKey?: string;
}

interface Outcome {
  readonly path: string;
  readonly decision: 'activated' | 'rejected' | 'skipped' | 'refused';
  readonly detail?: string;
}

/** `import review [DIR]`: drafts one by one, at a terminal or by a file of decisions. What is decided is done at once, so that leaving loses nothing. */
export async function importReview(dir: string, flags: ReviewFlags, context: CommandContext, prompts?: ReviewPrompts): Promise<void> {
  const { io, finish } = context;
  const world = await readWorld(flags.config, io);
  const to = flags.to ?? (flags.server === undefined ? undefined : rootOfServer(flags.server, world.roots, io));
  const signingKey = flags.sign === undefined ? undefined : await readSigningKey(flags.sign, io.cwd);
  const given = { ...(to === undefined ? {} : { to }), ...(signingKey === undefined ? {} : { signingKey }) };
  const common = { io, world, dir: resolve(io.cwd, dir), ...given };
  const { outcomes, isInterrupted } =
    flags.decisions === undefined
      ? await askEach({ ...common, reviewer: flags.reviewer ?? userInfo().username }, flags, prompts)
      : { outcomes: await followDecisions(common, flags.decisions, flags.reviewer), isInterrupted: false };
  if (isInterrupted) finish(130);
  else if (outcomes.some(({ decision }) => decision === 'refused')) finish(1);
  const activated = outcomes.flatMap(({ decision, detail = '' }) => (decision === 'activated' ? [detail] : []));
  if (activated.length > 0) warnOfMissingSignature(signingKey, world.roots, io);
  await warnOfUnserved(activated, world.roots, io);
  if (flags.format === 'json') {
    io.stdout(renderJson({ outcomes }));
    return;
  }
  for (const { path, decision, detail } of outcomes)
    io.stdout(escapeText(`${decision} ${path}${detail === undefined ? '' : `: ${detail}`}`).concat('\n'));
  const count = (decision: Outcome['decision']): number => outcomes.filter((outcome) => outcome.decision === decision).length;
  io.stdout(`${count('activated')} activated, ${count('rejected')} rejected, ${count('skipped')} skipped, ${count('refused')} refused.\n`);
}

/** Everything is looked up before the first decision is carried out. */
async function followDecisions(common: Omit<Review, 'reviewer'>, file: string, reviewer: string | undefined): Promise<readonly Outcome[]> {
  const decided = parseDecisions(await readText(file, common.io.cwd), file);
  const review: Review = { ...common, reviewer: reviewer ?? decided.reviewer ?? userInfo().username };
  const drafts = new Set(await listDrafts(review));
  const unknown = [...decided.decisions.keys()].filter((path) => !drafts.has(path));
  if (unknown.length > 0) {
    throw new GatewayError(
      'usage',
      `${file} decides about ${unknown.join(', ')}, which ${unknown.length === 1 ? 'is no draft' : 'are no drafts'} of ${shownPath(review.dir, review.io.cwd)}.`,
      {
        hint: `Drafts there: ${[...drafts].join(', ') || 'none'}.`,
      },
    );
  }
  const outcomes: Outcome[] = [];
  for (const [path, decision] of decided.decisions) outcomes.push(await carryOut(path, decision, review));
  return outcomes;
}

async function askEach(
  review: Review,
  flags: ReviewFlags,
  prompts: ReviewPrompts | undefined,
): Promise<{ readonly outcomes: readonly Outcome[]; readonly isInterrupted: boolean }> {
  const { io, dir } = review;
  if (prompts === undefined && (io.stdin.isTTY !== true || !io.stdoutIsTerminal)) {
    throw new GatewayError('usage', 'import review asks at a terminal, and this is none.', {
      hint: 'Give the decisions in a file: mcp-gateway import review --decisions decisions.yaml',
    });
  }
  const { ask } = prompts ?? (await import('../review-prompts.js')).terminalPrompts(io);
  const style = chooseStyle(io.stdoutIsTerminal, flags.color, io.env);
  const all = await listDrafts(review);
  const rejected = new Set(flags.all === true ? [] : await listRejected(dir, all));
  const waiting = all.filter((path) => !rejected.has(path));
  if (waiting.length === 0) io.stdout('There is nothing to review.\n');
  const outcomes: Outcome[] = [];
  for (const [index, path] of waiting.entries()) {
    for (;;) {
      if (!(await exists(join(dir, path)))) {
        io.stdout(`\n${escapeText(path)}: ${GONE}\n`);
        outcomes.push({ path, decision: 'skipped', detail: GONE });
        break;
      }
      const judged = await judge(path, review);
      if (judged === undefined) break;
      const { capability, risks = [], gates = [] } = judged;
      const reasons = 'reasons' in judged ? judged.reasons : [];
      const diagnostics = 'diagnostics' in judged ? judged.diagnostics : [];
      io.stdout(
        `\n${renderDraftCard({ position: `${index + 1} of ${waiting.length}`, path, ...(capability === undefined ? {} : { capability }), risks, gates, reasons, diagnostics }, style)}`,
      );
      const isBlocked = capability === undefined || risks.some(({ level }) => level === 'critical');
      const answer = await ask(gates, !isBlocked);
      if (answer.action === 'quit' || answer.action === 'interrupt') return { outcomes, isInterrupted: answer.action === 'interrupt' };
      if (answer.action === 'edit') {
        await edit(join(dir, path), io);
        continue;
      }
      outcomes.push(
        await carryOut(
          path,
          answer.action === 'approve'
            ? { gates: ['*'], overrides: [], ...answer }
            : answer.action === 'reject'
              ? answer
              : { action: 'skip' },
          review,
        ),
      );
      break;
    }
  }
  return { outcomes, isInterrupted: false };
}

async function judge(path: string, { dir, world, to, reviewer }: Review): Promise<ActivatedFile | LeftFile | undefined> {
  const options = {
    roots: world.roots.roots,
    approvals: [],
    reviewer,
    dryRun: true,
    overrulesRejections: true,
    overridePolicy: world.roots.overrides,
    ...(to === undefined ? {} : { to }),
  };
  const { activated, left } = await activate([join(dir, path)], options, world.activation);
  return activated[0] ?? left[0];
}

/** Of a draft that was removed since the review began, as in an editor. */
const GONE = 'it does not exist any more';

async function carryOut(path: string, decision: Decision, { dir, world, to, signingKey, reviewer }: Review): Promise<Outcome> {
  if (!(await exists(join(dir, path)))) return { path, decision: 'skipped', detail: GONE };
  if (decision.action === 'skip') return { path, decision: 'skipped' };
  if (decision.action === 'reject') {
    const record = await readReview(dir);
    const sha256 = digestFile(await readFile(join(dir, path)));
    const entry = { sha256, reviewer, time: world.activation.now().toISOString(), reason: decision.reason };
    await writeReview(dir, { ...record, rejected: { ...record.rejected, [path]: entry } });
    return { path, decision: 'rejected', detail: decision.reason };
  }
  const options = {
    roots: world.roots.roots,
    approvals: decision.gates,
    overrides: decision.overrides,
    overrulesRejections: true,
    overridePolicy: world.roots.overrides,
    reviewer,
    ...(decision.note === undefined ? {} : { note: decision.note }),
    ...(to === undefined ? {} : { to }),
    ...(signingKey === undefined ? {} : { signingKey }),
  };
  try {
    const { activated } = await activate([join(dir, path)], options, world.activation);
    await takeRejectionBack(dir, path);
    return { path, decision: 'activated', ...(activated[0] === undefined ? {} : { detail: activated[0].to }) };
  } catch (error) {
    if (!(error instanceof GatewayError) || error.code !== 'activation-refused') throw error;
    return { path, decision: 'refused', detail: error.message };
  }
}

async function listDrafts({ dir, io }: Review): Promise<readonly string[]> {
  const files = await listCapabilityFiles(dir).catch(() => undefined);
  if (files !== undefined) return files;
  throw new GatewayError('source-not-found', `${shownPath(dir, io.cwd)} is no directory of drafts.`, {
    hint: 'Make drafts with: mcp-gateway import apply SOURCE',
  });
}

async function readText(path: string, cwd: string): Promise<string> {
  try {
    return await readFile(resolve(cwd, path), 'utf8');
  } catch (error) {
    throw new GatewayError('source-not-found', `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** `$VISUAL`, else `$EDITOR`, with its own arguments; what it left is judged next. */
async function edit(path: string, io: CliIo): Promise<void> {
  const [command, ...args] = (io.env.VISUAL ?? io.env.EDITOR ?? 'vi').split(' ').filter((word) => word !== '');
  if (command === undefined) return;
  await new Promise<void>((done) => {
    const child = spawn(command, [...args, path], { stdio: 'inherit' });
    child.once('error', (error) => {
      io.stderr(`mcp-gateway: the editor cannot be started: ${error.message}\n  Set EDITOR to another one.\n`);
      done();
    });
    child.once('close', () => done());
  });
}
