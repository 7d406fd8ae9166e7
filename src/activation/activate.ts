import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Diagnostic, GatewayError, type Lock } from '../model/index.js';
import { type ActivationContext, refuseInterrupted } from './activation-context.js';
import { chooseDestination, type Destination } from './choose-destination.js';
import { commitChanges } from './commit-changes.js';
import { createOriginFinder } from './file-origin.js';
import { activeRoots, createActivatedFinder } from './find-activated.js';
import { createNamesakes } from './find-namesake.js';
import { type ActivatedFile, type AlreadyActive, type JudgedFile, judgeActivation, type LeftFile } from './judge-activation.js';
import type { Approvals } from './judge-file.js';
import { createLockReader } from './lock-file.js';
import { withDirectories } from './open-directories.js';
import { answerSource, recordActivation } from './record-activation.js';
import { recoverJournal } from './recover-journal.js';
import { createRejectionFinder } from './review-record.js';
import { shellPath } from './shell-word.js';
import { absentAsUndefined, listCapabilityFiles, realDirectory, relativePosix } from './working-directory.js';

export interface ActivateOptions extends Omit<Approvals, 'time'> {
  /** Active directories of the configuration; a destination inside one belongs to it. */
  readonly roots: readonly string[];
  /** Active directory to move to: `--to`, or the root of `--server`. */
  readonly to?: string;
  /** Origins that the operator typed (`servers[].base_url`). */
  readonly typedOrigins?: readonly string[];
  /** Take only what needs no person, leave the rest. */
  readonly ready?: boolean;
  /** What was decided about single files, instead of what is given for all; by path, relative to the working directory. */
  readonly decided?: ReadonlyMap<string, Decided>;
  /** Take a draft also when somebody rejected it: whoever decides now takes that back. */
  readonly overrulesRejections?: boolean;
  /** Judge and report, change nothing. */
  readonly dryRun?: boolean;
  /** PEM of an Ed25519 private key that signs the lock entries, those of active files that it did not sign too. */
  readonly signingKey?: string;
  /** How the program is called in suggested commands; default `mcp-gateway`. */
  readonly command?: string;
}

/** What was decided about one file. */
export interface Decided extends Pick<Approvals, 'approvals' | 'overrides' | 'note'> {
  /** `ActivatedFile.sha256` of what the person saw: a file that is another one by now is left. */
  readonly seen?: string;
}

/** Both lists are in the order of the paths given, directories by name. */
export interface ActivationReport {
  readonly activated: readonly ActivatedFile[];
  /** With `ready`, or in a dry run; otherwise one of them refuses the whole command. A rejected draft that was not named itself refuses nothing. */
  readonly left: readonly LeftFile[];
  /** Paths given that were activated before, then drafts that another command activated while this one waited for it. */
  readonly already: readonly AlreadyActive[];
  readonly dryRun: boolean;
}

/**
 * Activates drafts and held files, all or none: validates each, runs the rules again on the bytes in front of it, runs the
 * resolvers, takes the approvals given, moves it to where it is served, and records it in the lock of that root. The
 * served file is the draft without its `activation` block and stamps; `provenance` stays, so that without its lock
 * entry it is held again.
 *
 * @throws GatewayError `activation-refused`, with everything that is missing, unless `ready` or `dryRun`; `source-not-found`,
 * `path-refused`, `file-exists`, `lock-invalid`, `locked`, `not-writable`, `usage` for an unreadable signing key, `interrupted`.
 */
export async function activate(paths: readonly string[], options: ActivateOptions, context: ActivationContext): Promise<ActivationReport> {
  await recoverAll(paths, options, context);
  const { files, named, already } = await expandPaths(paths, options, context);
  const located = await Promise.all(files.map((path) => chooseDestination(path, options, context)));
  const dirs = [...new Set(located.flatMap(({ root, fromDir }) => [root, fromDir]))];
  if (options.dryRun === true) {
    const { judged, left, taken } = await judgeAll(located, options, context);
    return { activated: judged.map(({ file }) => file), left, already: [...already, ...taken], dryRun: true };
  }
  return withDirectories(dirs, context, async () => {
    const { judged, left, taken } = await judgeAll(located, options, context);
    const refusals = left.filter(({ from, isRejected }) => isRejected !== true || named.has(from));
    if (refusals.length > 0 && options.ready !== true) throw refuseActivation(refusals, judged.length);
    await commitChanges(await recordActivation(judged, options), context);
    return { activated: judged.map(({ file }) => file), left, already: [...already, ...taken], dryRun: false };
  });
}

/** What a killed command left may be what this one is asked to do. */
async function recoverAll(paths: readonly string[], { roots, to }: ActivateOptions, context: ActivationContext): Promise<void> {
  for (const root of activeRoots(roots, to)) await recoverJournal(root, context);
  const dirs = new Set<string>();
  for (const path of paths) {
    const absolute = resolve(context.cwd, path);
    const stats = await stat(absolute).catch(absentAsUndefined);
    dirs.add(stats?.isDirectory() === true ? absolute : dirname(absolute));
  }
  for (const dir of dirs) await recoverJournal(dir, context);
}

async function expandPaths(paths: readonly string[], { roots, to }: ActivateOptions, context: ActivationContext): Promise<Expanded> {
  const files: string[] = [];
  const named = new Set<string>();
  const already: AlreadyActive[] = [];
  const findActivated = createActivatedFinder(activeRoots(roots, to), context);
  for (const path of paths) {
    const absolute = resolve(context.cwd, path);
    const stats = await stat(absolute).catch(absentAsUndefined);
    if (stats === undefined) {
      const from = relativePosix(context.cwd, absolute);
      const active = await findActivated(from);
      if (active === undefined)
        throw new GatewayError('source-not-found', `${path} does not exist.`, { hint: 'Name a draft, or a directory of drafts.' });
      already.push({ from, to: active });
    } else if (stats.isDirectory()) {
      files.push(...(await listCapabilityFiles(absolute)).map((file) => join(absolute, file)));
    } else {
      files.push(absolute);
      named.add(relativePosix(context.cwd, absolute));
    }
  }
  return { files: [...new Set(files)], named, already };
}

interface Expanded {
  /** Absolute. */
  readonly files: readonly string[];
  /** Those that were given themselves, not by their directory; relative to the working directory. */
  readonly named: ReadonlySet<string>;
  readonly already: readonly AlreadyActive[];
}

interface Verdicts {
  readonly judged: readonly JudgedFile[];
  readonly left: readonly LeftFile[];
  readonly taken: readonly AlreadyActive[];
}

async function judgeAll(located: readonly Destination[], options: ActivateOptions, context: ActivationContext): Promise<Verdicts> {
  const time = context.now().toISOString();
  const findOrigin = createOriginFinder(options.typedOrigins ?? []);
  const findRejection =
    options.overrulesRejections === true ? async () => undefined : createRejectionFinder(await realDirectory(context.cwd));
  const readLockOnce = createLockReader();
  const answered = new Map<string, Lock>();
  const namesakes = createNamesakes();
  const places = new Map<string, string>();
  const findActivated = createActivatedFinder(activeRoots(options.roots, options.to), context);
  const judged: JudgedFile[] = [];
  const left: LeftFile[] = [];
  const taken: AlreadyActive[] = [];
  for (const destination of located) {
    refuseInterrupted(context);
    const lock = answered.get(destination.root) ?? (await readLockOnce(destination.root));
    const { seen, ...decided } = options.decided?.get(destination.from) ?? {};
    const by: Approvals = { ...options, ...decided, time };
    const command = options.command ?? 'mcp-gateway';
    const given = {
      ...(options.to === undefined ? {} : { to: options.to }),
      ...(options.signingKey === undefined ? {} : { signingKey: options.signingKey }),
      ...(seen === undefined ? {} : { seen }),
    };
    const outcome = await judgeActivation(destination, {
      lock,
      by,
      findOrigin,
      findRejection,
      findActivated,
      namesakes,
      command,
      ...given,
    });
    if (outcome === 'active') continue;
    const place = join(destination.root, destination.path);
    const other = places.get(place);
    if ('text' in outcome && other !== undefined) {
      const reason = `${destination.shownTo} is where ${other} goes; give one of the files another name`;
      left.push({ ...outcome.file, reasons: [reason], diagnostics: [], command: `${command} cap validate ${shellPath(destination.from)}` });
    } else if ('text' in outcome) {
      judged.push(outcome);
      places.set(place, destination.from);
      namesakes.take(outcome.file.name, destination);
      answered.set(destination.root, answerSource(lock, outcome));
    } else if ('reasons' in outcome) left.push(outcome);
    else taken.push(outcome);
  }
  return { judged, left, taken };
}

/** @param ready how many others nothing stands before. */
function refuseActivation(left: readonly LeftFile[], ready: number): GatewayError {
  const [first] = left;
  const others = ready === 0 ? '' : ` With --ready, the ${ready} that need nothing more are activated.`;
  const more = left.length > 1 ? ` (and ${left.length - 1} more)` : '';
  return new GatewayError(
    'activation-refused',
    `${first?.from ?? ''} was not activated: ${first?.reasons[0]?.replace(/\.$/, '') ?? ''}${more}. Nothing was changed.${others}`,
    {
      hint: first === undefined ? '' : first.command,
      diagnostics: left.flatMap(({ from, reasons, diagnostics }) => [
        ...reasons.map((reason): Diagnostic => ({ severity: 'error', code: 'activation-refused', summary: `${from}: ${reason}` })),
        ...diagnostics,
      ]),
    },
  );
}
