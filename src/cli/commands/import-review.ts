import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import {
  type ActivatedFile,
  activate,
  activeRoots,
  createActivatedFinder,
  type LeftFile,
  listCapabilityFiles,
  listRejected,
  readReview,
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

/** Everything is looked up before the first decision is carried out; what an earlier run of the same decisions activated is passed over. */
async function followDecisions(common: Omit<Review, 'reviewer'>, file: string, reviewer: string | undefined): Promise<readonly Outcome[]> {
  const decided = parseDecisions(await readText(file, common.io.cwd), file);
  const review: Review = { ...common, reviewer: reviewer ?? decided.reviewer ?? userInfo().username };
  const { dir, io, world, to } = review;
  const drafts = new Set(await listDrafts(review));
  const findActivated = createActivatedFinder(activeRoots(world.roots.roots, to), world.activation);
  const done = new Map<string, Outcome>();
  const unknown: string[] = [];
  for (const [path, { action }] of decided.decisions) {
    if (drafts.has(path)) continue;
    const active = action === 'approve' ? await findActivated(shownPath(join(dir, path), io.cwd)) : undefined;
    if (active === undefined) unknown.push(path);
    else done.set(path, skippedAsActive(path, active));
  }
  if (unknown.length > 0) {
    throw new GatewayError(
      'usage',
      `${file} decides about ${someOf(unknown)}, which ${unknown.length === 1 ? 'is no draft' : 'are no drafts'} of ${shownPath(dir, io.cwd)}.`,
      { hint: `Drafts there: ${someOf([...drafts])}.` },
    );
  }
  const waiting = new Map([...decided.decisions].filter(([path]) => !done.has(path)));
  for (const outcome of await carryOut(waiting, review)) done.set(outcome.path, outcome);
  return [...decided.decisions.keys()].flatMap((path) => done.get(path) ?? []);
}

/** Ten of the names, for there may be thousands. */
function someOf(names: readonly string[]): string {
  if (names.length === 0) return 'none';
  return names.length > 10 ? `${names.slice(0, 10).join(', ')} and ${names.length - 10} more` : names.join(', ');
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
  try {
    return { outcomes, isInterrupted: await askAll(waiting, review, { ask, style, outcomes }) };
  } catch (error) {
    if (error instanceof GatewayError && error.code === 'interrupted') return { outcomes, isInterrupted: true };
    throw error;
  }
}

interface Asking extends ReviewPrompts {
  readonly style: ReturnType<typeof chooseStyle>;
  /** What was decided so far. */
  readonly outcomes: Outcome[];
}

/** Whether the person left by an interruption. */
async function askAll(waiting: readonly string[], review: Review, { ask, style, outcomes }: Asking): Promise<boolean> {
  const { io, dir } = review;
  for (const [index, path] of waiting.entries()) {
    for (;;) {
      if (!(await exists(join(dir, path)))) {
        io.stdout(`\n${escapeText(path)}: ${GONE}\n`);
        outcomes.push({ path, decision: 'skipped', detail: GONE });
        break;
      }
      const judged = await judge(path, review);
      if (judged === undefined) break;
      const { capability, risks = [], gates = [], sha256: seen } = judged;
      const reasons = 'reasons' in judged ? judged.reasons : [];
      const diagnostics = 'diagnostics' in judged ? judged.diagnostics : [];
      io.stdout(
        `\n${renderDraftCard({ position: `${index + 1} of ${waiting.length}`, path, ...(capability === undefined ? {} : { capability }), risks, gates, reasons, diagnostics }, style)}`,
      );
      const isBlocked = capability === undefined || risks.some(({ level }) => level === 'critical');
      const answer = await ask(gates, !isBlocked);
      if (answer.action === 'quit' || answer.action === 'interrupt') return answer.action === 'interrupt';
      if (answer.action === 'edit') {
        await edit(join(dir, path), io);
        continue;
      }
      const decision: Decision =
        answer.action === 'approve'
          ? { gates: ['*'], overrides: [], ...answer, ...(seen === undefined ? {} : { seen }) }
          : answer.action === 'reject'
            ? answer
            : { action: 'skip' };
      outcomes.push(...(await carryOut(new Map([[path, decision]]), review)));
      break;
    }
  }
  return false;
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

/** What is approved is activated at once, then what is rejected is recorded at once: of thousands, one by one would take hours. */
async function carryOut(decisions: ReadonlyMap<string, Decision>, review: Review): Promise<readonly Outcome[]> {
  const gone = new Set<string>();
  for (const path of decisions.keys()) if (!(await exists(join(review.dir, path)))) gone.add(path);
  const here = new Map([...decisions].filter(([path]) => !gone.has(path)));
  const approved = await approve(here, review);
  const outcomes = [...decisions].map(([path, decision]): Outcome => {
    if (gone.has(path)) return { path, decision: 'skipped', detail: GONE };
    if (decision.action === 'reject') return { path, decision: 'rejected', detail: decision.reason };
    return approved.get(path) ?? { path, decision: 'skipped' };
  });
  await record(outcomes, review);
  return outcomes;
}

async function approve(decisions: ReadonlyMap<string, Decision>, review: Review): Promise<ReadonlyMap<string, Outcome>> {
  const { dir, io, world, to, signingKey, reviewer } = review;
  const shown = (path: string): string => shownPath(join(dir, path), io.cwd);
  const approvals = [...decisions].flatMap(([path, decision]) => (decision.action === 'approve' ? [{ path, ...decision }] : []));
  if (approvals.length === 0) return new Map();
  const options = {
    roots: world.roots.roots,
    approvals: [],
    decided: new Map(
      approvals.map(({ path, gates, overrides, note, seen }) => [
        shown(path),
        { approvals: gates, overrides, ...(note === undefined ? {} : { note }), ...(seen === undefined ? {} : { seen }) },
      ]),
    ),
    ready: true,
    overrulesRejections: true,
    overridePolicy: world.roots.overrides,
    reviewer,
    ...(to === undefined ? {} : { to }),
    ...(signingKey === undefined ? {} : { signingKey }),
  };
  const { activated, left, already } = await activate(
    approvals.map(({ path }) => join(dir, path)),
    options,
    world.activation,
  );
  const targets = new Map(activated.map(({ from, to: target }) => [from, target]));
  const refusals = new Map(left.map(({ from, reasons }) => [from, `${from} was not activated: ${reasons.join('; ')}`]));
  const taken = new Map(already.map(({ from, to: target }) => [from, target]));
  return new Map(
    approvals.map(({ path }) => {
      const active = taken.get(shown(path));
      if (active !== undefined) return [path, skippedAsActive(path, active)];
      const detail = refusals.get(shown(path)) ?? targets.get(shown(path));
      return [path, { path, decision: refusals.has(shown(path)) ? 'refused' : 'activated', ...(detail === undefined ? {} : { detail }) }];
    }),
  );
}

function skippedAsActive(path: string, active: string): Outcome {
  return { path, decision: 'skipped', detail: `already active: ${active}` };
}

/** Rejections stand beside the drafts, and an approval takes one back. */
async function record(outcomes: readonly Outcome[], { dir, world, reviewer }: Review): Promise<void> {
  const decided = outcomes.filter(({ decision }) => decision === 'rejected' || decision === 'activated');
  if (decided.length === 0) return;
  const before = await readReview(dir);
  const rejected = new Map(Object.entries(before.rejected));
  const time = world.activation.now().toISOString();
  for (const { path, decision, detail: reason = '' } of decided) {
    if (decision === 'activated') rejected.delete(path);
    else rejected.set(path, { sha256: digestFile(await readFile(join(dir, path))), reviewer, time, reason });
  }
  const isSame = rejected.size === Object.keys(before.rejected).length && decided.every(({ decision }) => decision === 'activated');
  if (!isSame) await writeReview(dir, { ...before, rejected: Object.fromEntries(rejected) });
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
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const what = isMissing ? 'does not exist.' : `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    throw new GatewayError('source-not-found', `${path} ${what}`, { cause: error });
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
