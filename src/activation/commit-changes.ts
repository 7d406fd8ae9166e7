import { dirname, join } from 'node:path';
import { sha256Hex } from '../planning/index.js';
import { type ActivationContext, refuseInterrupted } from './activation-context.js';
import { makeDirectory, renameFile, syncDirectory, writeDurably } from './durable-files.js';
import { JOURNAL_FILE, type Journal, type JournalPointer, POINTER_FILE, STAGING } from './journal.js';
import { clearWorkFiles, finishJournal } from './recover-journal.js';
import { locateFile, locateWorkDir, readRegularFile, relativePosix, WORK_DIR } from './working-directory.js';

/** One file as it will be. */
export interface FileChange {
  /** Absolute; one of the directories that the caller holds. */
  readonly dir: string;
  /** Relative to `dir`, `/` separated. */
  readonly path: string;
  /** Null: the file is deleted. */
  readonly content: string | Uint8Array | null;
}

/**
 * Makes all changes or none, whatever happens to the process: new bytes are staged and made durable, then the journal,
 * then each file is renamed into place. From the moment the journal is there, whoever opens one of the directories
 * finishes it. The caller holds every directory.
 *
 * @throws GatewayError `interrupted` when it was asked to stop before that moment.
 */
export async function commitChanges(changes: readonly FileChange[], context: ActivationContext): Promise<void> {
  const [first] = changes;
  if (first === undefined) return;
  const dirs = [...new Set(changes.map(({ dir }) => dir))];
  const id = sha256Hex(`${context.pid} ${context.now().toISOString()} ${context.random()}`).slice(0, 16);
  const journal = await prepare(changes, dirs, id, context).catch(async (error: unknown) => {
    for (const dir of dirs) await clearWorkFiles(dir, context);
    throw error;
  });
  await finishJournal(first.dir, journal, context);
}

/** Everything up to the moment after which the changes will be made. */
async function prepare(changes: readonly FileChange[], dirs: readonly string[], id: string, context: ActivationContext): Promise<Journal> {
  const steps = await stageAll(changes, dirs, context);
  refuseInterrupted(context);
  const [home = ''] = dirs;
  for (const dir of dirs.slice(1)) {
    const pointer: JournalPointer = { format_version: '1.0', id, journal: relativePosix(dir, home) };
    await placeDurably(join(dir, WORK_DIR, POINTER_FILE), JSON.stringify(pointer), context);
  }
  const journal: Journal = { format_version: '1.0', id, directories: dirs.map((dir) => relativePosix(home, dir)), steps };
  await placeDurably(join(home, WORK_DIR, JOURNAL_FILE), JSON.stringify(journal), context);
  return journal;
}

async function stageAll(changes: readonly FileChange[], dirs: readonly string[], context: ActivationContext): Promise<Journal['steps']> {
  for (const dir of dirs) await makeDirectory(await locateWorkDir(dir, STAGING), context);
  const steps: Journal['steps'] = new Array(changes.length);
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < changes.length; index = next++) {
      refuseInterrupted(context);
      const change = changes[index];
      if (change !== undefined) steps[index] = await stage(change, index, dirs, context);
    }
  };
  // Nobody writes any more when this ends: what was staged is cleared away then.
  const ended = await Promise.allSettled(
    Array.from({ length: STAGED_AT_ONCE }, () =>
      work().catch((error: unknown) => {
        next = changes.length;
        throw error;
      }),
    ),
  );
  for (const outcome of ended) if (outcome.status === 'rejected') throw outcome.reason;
  for (const dir of dirs) await syncDirectory(join(dir, WORK_DIR, STAGING));
  return steps;
}

/** Waiting for the disk, not work: many at once. */
const STAGED_AT_ONCE = 16;

async function stage(
  { dir, path, content }: FileChange,
  index: number,
  dirs: readonly string[],
  context: ActivationContext,
): Promise<Journal['steps'][number]> {
  const current = await readRegularFile(await locateFile(dir, path));
  const before = current === undefined ? null : sha256Hex(current);
  const directory = dirs.indexOf(dir);
  if (content === null) return { directory, path, staged: null, before, after: null };
  await writeDurably(join(dir, WORK_DIR, STAGING, String(index)), content, context);
  return { directory, path, staged: String(index), before, after: sha256Hex(content) };
}

async function placeDurably(path: string, text: string, context: ActivationContext): Promise<void> {
  await writeDurably(`${path}.new`, text, context);
  await renameFile(`${path}.new`, path, context);
  await syncDirectory(dirname(path));
}
