import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseCapability } from '../capability/index.js';
import { GATE_KINDS, type GateKind, GatewayError, LOCK_FILE, type Lock, type LockFileEntry } from '../model/index.js';
import { toDraftText } from './activation-block.js';
import { type ActivationContext, refuseInterrupted } from './activation-context.js';
import { DRAFTS_BASE } from './choose-destination.js';
import { commitChanges, type FileChange } from './commit-changes.js';
import { ownMember } from './file-origin.js';
import { keepFiles } from './kept-files.js';
import { createLockReader, readLock, renderLock } from './lock-file.js';
import { withDirectories } from './open-directories.js';
import { recoverJournal } from './recover-journal.js';
import { findRoot, refuseServed } from './served-directories.js';
import { absentAsUndefined, checkRelativePath, readBelow, realDirectory, relativePosix } from './working-directory.js';

export interface DeactivateOptions {
  /** Active directories of the configuration. */
  readonly roots: readonly string[];
}

/** Paths are relative to the working directory. */
export interface DeactivationReport {
  readonly deactivated: readonly { readonly from: string; readonly to: string }[];
}

/**
 * Takes files out of service, all or none: each returns whence it came, as a draft with the gates it had passed, and its lock
 * entry goes. Activating it again asks everything anew.
 *
 * @throws GatewayError `source-not-found`, `usage` for a file in no active root, `file-exists` where it would return to, `locked`,
 * `lock-invalid`, `not-writable`.
 */
export async function deactivate(
  paths: readonly string[],
  options: DeactivateOptions,
  context: ActivationContext,
): Promise<DeactivationReport> {
  const folders = paths.map((path) => resolve(context.cwd, path, '..'));
  for (const root of new Set([...options.roots, ...folders])) await recoverJournal(root, context);
  const locks = createLockReader();
  const moves: Move[] = [];
  for (const path of new Set(paths.map((given) => resolve(context.cwd, given)))) {
    refuseInterrupted(context);
    moves.push(await planMove(path, options, locks, context));
  }
  refuseOnePlace(moves);
  const dirs = [...new Set(moves.flatMap(({ root, toDir }) => [root, toDir]))];
  return withDirectories(dirs, context, async () => {
    const changes: FileChange[] = [];
    for (const root of [...new Set(moves.map((move) => move.root))]) {
      const here = moves.filter((move) => move.root === root);
      const lock = await readLock(root);
      for (const move of here) {
        refuseInterrupted(context);
        changes.push(...(await moveFile(move, lock)));
      }
      changes.push({ dir: root, path: LOCK_FILE, content: renderLock(forget(lock, new Set(here.map(({ path }) => path)))) });
    }
    await commitChanges(changes, context);
    return { deactivated: moves.map(({ shownFrom, shownTo }) => ({ from: shownFrom, to: shownTo })) };
  });
}

interface Move {
  readonly root: string;
  readonly path: string;
  readonly toDir: string;
  readonly toPath: string;
  readonly shownFrom: string;
  readonly shownTo: string;
}

function refuseOnePlace(moves: readonly Move[]): void {
  const taken = new Map<string, string>();
  for (const { toDir, toPath, shownFrom, shownTo } of moves) {
    const place = join(toDir, toPath);
    const other = taken.get(place);
    if (other !== undefined) {
      throw new GatewayError('file-exists', `${other} and ${shownFrom} would both return to ${shownTo}. Nothing was changed.`, {
        hint: `Deactivate one of them, and move ${shownTo} away before the other.`,
      });
    }
    taken.set(place, shownFrom);
  }
}

async function planMove(
  absolute: string,
  { roots }: DeactivateOptions,
  readLockOnce: ReturnType<typeof createLockReader>,
  context: ActivationContext,
): Promise<Move> {
  if ((await stat(absolute).catch(absentAsUndefined))?.isDirectory() === true) {
    throw new GatewayError('usage', `${relativePosix(context.cwd, absolute)} is a directory; files are taken out of service by name.`, {
      hint: 'List active files with `mcp-gateway cap list`.',
    });
  }
  const dir = await realDirectory(resolve(absolute, '..'));
  const root = await findRoot(dir, roots, context);
  if (root === undefined) {
    throw new GatewayError('usage', `${relativePosix(context.cwd, absolute)} lies in no active directory.`, {
      hint: 'List active files with `mcp-gateway cap list`.',
    });
  }
  const path = relativePosix(root, join(dir, absolute.slice(resolve(absolute, '..').length + 1)));
  const entry = ownMember((await readLockOnce(root)).files, path);
  const to = await chooseReturn(path, entry, roots, context);
  const target = resolve(context.cwd, to);
  const toDir = await realDirectory(resolve(target, '..'));
  return { root, path, toDir, toPath: to.split('/').at(-1) ?? path, shownFrom: relativePosix(context.cwd, absolute), shownTo: to };
}

/** Where it came from, when that is a place for drafts; else below the drafts directory. */
async function chooseReturn(
  path: string,
  entry: LockFileEntry | undefined,
  roots: readonly string[],
  context: ActivationContext,
): Promise<string> {
  if (entry?.from !== undefined) {
    try {
      checkRelativePath(entry.from);
      await refuseServed(resolve(context.cwd, entry.from, '..'), roots, context);
      return entry.from;
    } catch (error) {
      if (!(error instanceof GatewayError)) throw error; // a lock that somebody edited does not choose where to write
    }
  }
  return `${DRAFTS_BASE}/${path}`;
}

async function moveFile({ root, path, toDir, toPath, shownFrom, shownTo }: Move, lock: Lock): Promise<readonly FileChange[]> {
  const bytes = await readBelow(root, path);
  if (bytes === undefined)
    throw new GatewayError('source-not-found', `${shownFrom} does not exist.`, { hint: 'List active files with `mcp-gateway cap list`.' });
  if ((await readBelow(toDir, toPath)) !== undefined) {
    throw new GatewayError('file-exists', `${shownFrom} would return to ${shownTo}, where another file is.`, {
      hint: `Move ${shownTo} away first.`,
    });
  }
  const text = bytes.toString('utf8');
  const entry = ownMember(lock.files, path);
  const { capability } = parseCapability(text);
  const passed = new Set(entry?.gates.map(({ kind }) => kind));
  const gates = GATE_KINDS.filter((kind): kind is GateKind => passed.has(kind));
  const draft = capability === undefined || capability.activation !== undefined ? text : toDraftText(text, capability, gates);
  return [
    { dir: toDir, path: toPath, content: draft },
    { dir: root, path, content: null },
    ...(entry === undefined ? [] : [await keepFiles(root, entry.sha256, null)]),
  ];
}

/** A source of which nothing is active any more keeps its approvals: they are of the source. */
function forget(lock: Lock, paths: ReadonlySet<string>): Lock {
  return { ...lock, files: Object.fromEntries(Object.entries(lock.files).filter(([path]) => !paths.has(path))) };
}
