import { readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { GatewayError, LOCK_FILE } from '../model/index.js';
import { sha256Hex } from '../planning/index.js';
import type { ActivationContext } from './activation-context.js';
import { holdDirectories } from './directory-lock.js';
import { makeDirectory, removeEmptyDirectory, removeFile, renameFile, syncDirectory } from './durable-files.js';
import { JOURNAL_FILE, Journal, JournalPointer, POINTER_FILE, STAGING } from './journal.js';
import {
  absentAsUndefined,
  KEPT,
  locateFile,
  locateWorkDir,
  readRegularFile,
  realDirectory,
  relativePosix,
  WORK_DIR,
} from './working-directory.js';

/** What was found: nothing, a command that had not begun to change files, or one that had. */
export type Recovery = 'nothing' | 'undone' | 'finished';

/**
 * Brings a directory that a killed command left in the middle to a whole state: finishes what its journal says, or clears
 * away what was only prepared. Every command that opens a drafts directory or an active root calls it first.
 *
 * @throws GatewayError `locked` while a live process is at work there; `not-writable`; `path-refused` for a journal that
 * names files it may not.
 */
export async function recoverJournal(dir: string, context: ActivationContext): Promise<Recovery> {
  const real = await realDirectory(resolve(context.cwd, dir));
  if (!(await hasTraces(real))) return 'nothing';
  const held = await holdDirectories([real], context);
  try {
    return await recoverHeld(real, [real], context);
  } finally {
    await held.release();
  }
}

/** Whether a command is at work in the directory, or was when it was killed. */
export async function hasTraces(dir: string): Promise<boolean> {
  const names = await readdir(await locateWorkDir(dir)).catch(absentAsUndefined);
  return names !== undefined && (names.length === 0 || names.some((name) => name !== KEPT));
}

/** Whether a killed command left more than its lock. */
async function hasLeftovers(dir: string): Promise<boolean> {
  const names = await readdir(await locateWorkDir(dir)).catch(absentAsUndefined);
  return names?.some((name) => name === STAGING || name.startsWith(JOURNAL_FILE) || name.startsWith(POINTER_FILE)) ?? false;
}

/** The same for a directory that the caller holds, among `held`. */
export async function recoverHeld(dir: string, held: readonly string[], context: ActivationContext): Promise<Recovery> {
  if (!(await hasLeftovers(dir))) return 'nothing';
  const journal = await readWorkFile(dir, JOURNAL_FILE, Journal);
  if (journal !== undefined) {
    const others = await Promise.all(journal.directories.slice(1).map((path) => realDirectory(resolve(dir, path))));
    await holdingToo(others, held, context, () => finishJournal(dir, journal, context));
    return 'finished';
  }
  const pointer = await readWorkFile(dir, POINTER_FILE, JournalPointer);
  if (pointer !== undefined) return recoverFromPointer(dir, pointer, held, context);
  await clearWorkFiles(dir, context);
  return 'undone';
}

/** Finishes a journal: every step that is not done yet, then everything that is no longer needed. The caller holds all directories. */
export async function finishJournal(dir: string, journal: Journal, context: ActivationContext): Promise<void> {
  const dirs = await Promise.all(journal.directories.map((path) => realDirectory(resolve(dir, path))));
  // Another directory must know of this journal: a journal that came with somebody's files reaches no further than they do.
  const knows = await Promise.all(dirs.map(async (base, index) => index === 0 || (await pointsHere(base, dir, journal.id))));
  const touched = new Set<string>();
  for (const step of journal.steps) {
    const base = dirs[step.directory];
    if (base === undefined || !isOurs(step.path)) throw refuseJournal(dir, step.path);
    if (knows[step.directory] !== true) continue;
    const target = await locateFile(base, step.path);
    await (step.staged === null
      ? finishDelete(target, step.before, context)
      : finishWrite(join(base, WORK_DIR, STAGING, step.staged), target, step, context));
    touched.add(dirname(target));
  }
  for (const path of touched) await syncDirectory(path);
  await removeFile(join(dir, WORK_DIR, JOURNAL_FILE), context);
  await syncDirectory(join(dir, WORK_DIR));
  for (const [index, base] of dirs.entries()) {
    if (knows[index] === true) await clearWorkFiles(base, context);
  }
}

async function finishWrite(
  staged: string,
  target: string,
  { before, after }: Journal['steps'][number],
  context: ActivationContext,
): Promise<void> {
  const fresh = await readRegularFile(staged);
  if (fresh === undefined) return; // renamed before the crash
  if (sha256Hex(fresh) !== after) throw refuseJournal(staged, target);
  await makeDirectory(dirname(target), context);
  const current = await readRegularFile(target);
  const digest = current === undefined ? null : sha256Hex(current);
  // Somebody wrote there after the crash: their bytes stay, under a name that nothing loads.
  if (digest !== null && digest !== before && digest !== after) await renameFile(target, `${target}.kept-${digest.slice(0, 8)}`, context);
  await renameFile(staged, target, context);
}

async function finishDelete(target: string, before: string | null, context: ActivationContext): Promise<void> {
  const current = await readRegularFile(target);
  if (current !== undefined && sha256Hex(current) === before) await removeFile(target, context);
}

async function recoverFromPointer(
  dir: string,
  pointer: JournalPointer,
  held: readonly string[],
  context: ActivationContext,
): Promise<Recovery> {
  const home = await realDirectory(resolve(dir, pointer.journal));
  const journal = await readWorkFile(home, JOURNAL_FILE, Journal);
  if (journal?.id !== pointer.id) {
    await clearWorkFiles(dir, context);
    return 'undone';
  }
  await holdingToo([home], held, context, () => finishJournal(home, journal, context));
  return 'finished';
}

async function holdingToo(
  dirs: readonly string[],
  held: readonly string[],
  context: ActivationContext,
  work: () => Promise<void>,
): Promise<void> {
  const missing = dirs.filter((dir) => !held.includes(dir));
  const more = missing.length === 0 ? undefined : await holdDirectories(missing, context);
  try {
    await work();
  } finally {
    await more?.release();
  }
}

async function pointsHere(base: string, dir: string, id: string): Promise<boolean> {
  const pointer = await readWorkFile(base, POINTER_FILE, JournalPointer);
  return pointer?.id === id && pointer.journal === relativePosix(base, dir);
}

/** Removes what was prepared in a directory and is not needed. */
export async function clearWorkFiles(dir: string, context: ActivationContext): Promise<void> {
  const work = await locateWorkDir(dir);
  const staging = await locateWorkDir(dir, STAGING);
  for (const name of (await readdir(staging).catch(absentAsUndefined)) ?? []) {
    if (/^[0-9]+$/.test(name)) await removeFile(join(staging, name), context);
  }
  await removeEmptyDirectory(staging, context);
  const unneeded = [`${JOURNAL_FILE}.new`, `${POINTER_FILE}.new`, POINTER_FILE];
  for (const name of (await readdir(work).catch(absentAsUndefined)) ?? []) {
    if (unneeded.includes(name)) await removeFile(join(work, name), context);
  }
}

async function readWorkFile<Value>(
  dir: string,
  name: string,
  schema: { safeParse(value: unknown): { success: true; data: Value } | { success: false } },
): Promise<Value | undefined> {
  const bytes = await readRegularFile(join(dir, WORK_DIR, name));
  if (bytes === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch {
    value = undefined;
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new GatewayError('path-refused', `${join(dir, WORK_DIR, name)} is damaged, so an interrupted command cannot be finished.`, {
    hint: 'Compare the directory with version control, then delete this file.',
  });
}

/** The files that a journal may name: capability files, the lock, manifests, and what is kept for them. */
function isOurs(path: string): boolean {
  const name = path.split('/').at(-1) ?? '';
  return /\.ya?ml$/.test(name) || name === LOCK_FILE || /^import-.+\.manifest\.json$/.test(name) || path.startsWith(`${WORK_DIR}/${KEPT}/`);
}

function refuseJournal(dir: string, path: string): GatewayError {
  return new GatewayError('path-refused', `The journal in ${join(dir, WORK_DIR)} names ${JSON.stringify(path)}, which no command writes.`, {
    hint: 'Compare the directory with version control, then delete the journal.',
  });
}
