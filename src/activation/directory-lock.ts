import { createHash } from 'node:crypto';
import { open, readdir, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { GatewayError } from '../model/index.js';
import { type ActivationContext, refuseInterrupted } from './activation-context.js';
import { makeDirectory, removeEmptyDirectory, removeFile } from './durable-files.js';
import { absentAsUndefined, hasCode, KEPT, locateWorkDir, WORK_DIR } from './working-directory.js';

/** Directories held by this process until `release`. */
export interface HeldDirectories {
  /** Made to hold them, outermost first; removed again by `release` when they are still empty. */
  readonly made: readonly string[];
  readonly release: () => Promise<void>;
}

/**
 * Holds directories against every other process: all or none, waiting up to `lockWaitMs`.
 *
 * Each contender puts a file of its own name into the directory's lock folder and *then* looks for others; whoever sees
 * another live one steps back and tries again. Two cannot both miss each other, and the file of a dead process can
 * be removed at once, because its name is never used again.
 *
 * @throws GatewayError `locked`, naming the holder; `not-writable`; `interrupted` while it waits.
 */
export async function holdDirectories(dirs: readonly string[], context: ActivationContext): Promise<HeldDirectories> {
  const deadline = performance.now() + (context.lockWaitMs ?? 10_000);
  const wanted = [...new Set(dirs)].sort();
  for (let attempt = 0; ; attempt += 1) {
    const outcome = await tryHold(wanted, context);
    if ('release' in outcome) return outcome;
    refuseInterrupted(context);
    if (performance.now() >= deadline) {
      throw new GatewayError('locked', `${outcome.dir} is being changed by process ${outcome.holder}.`, {
        hint: 'Wait until it has finished, then run the command again.',
      });
    }
    await delay(Math.min(20 * 2 ** Math.min(attempt, 4), 200) * (0.5 + context.random()));
  }
}

async function tryHold(
  dirs: readonly string[],
  context: ActivationContext,
): Promise<HeldDirectories | { readonly dir: string; readonly holder: string }> {
  const files: string[] = [];
  const made: string[] = [];
  // What another one has just made in order to write into it is empty, and not for who steps back to take away.
  const letGo = async (folders: readonly string[]): Promise<void> => {
    for (const file of files.reverse()) await removeFile(file, context);
    for (const dir of dirs) await tidy(dir, folders, context);
    for (const dir of made.reverse()) await removeEmptyDirectory(dir, context);
  };
  for (const dir of dirs) {
    const { file, madeNow } = await placeLock(dir, context);
    files.push(file);
    made.push(...madeNow);
    const holder = await findHolder(dir, file, context);
    if (holder !== undefined) {
      await letGo([LOCKS]);
      return { dir, holder };
    }
  }
  const sign = setInterval(() => void showLife(files, context), REMOTE_LOCK_MS / 4).unref();
  const release = async (): Promise<void> => {
    clearInterval(sign);
    await letGo([LOCKS, KEPT]);
  };
  return { made: [...made], release };
}

/** Another machine cannot ask for the process, and a command over thousands of files on a slow disk takes minutes. */
async function showLife(files: readonly string[], context: ActivationContext): Promise<void> {
  const now = context.now();
  for (const file of files) await utimes(file, now, now).catch(() => undefined); // it is being released
}

async function placeLock(dir: string, context: ActivationContext): Promise<{ readonly file: string; readonly madeNow: readonly string[] }> {
  const start = hash(context.processStart(context.pid) ?? '');
  const suffix = Math.floor(context.random() * 2 ** 48).toString(16);
  const folder = await locateWorkDir(dir, LOCKS);
  const file = join(folder, `${context.pid}-${start}-${hash(context.hostname)}-${suffix}`);
  const madeNow: string[] = [];
  for (;;) {
    const made = await makeDirectory(folder, context);
    madeNow.push(...made.filter((path) => !path.startsWith(join(dir, WORK_DIR)) && !madeNow.includes(path)));
    context.step?.(`lock ${dir}`);
    try {
      await (await open(file, 'wx')).close();
      return { file, madeNow };
    } catch (error) {
      if (!hasCode(error, 'ENOENT')) throw error; // the folder was tidied away in between
    }
  }
}

async function findHolder(dir: string, own: string, context: ActivationContext): Promise<string | undefined> {
  const folder = await locateWorkDir(dir, LOCKS);
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    if (file === own || !LOCK_NAME.test(name)) continue;
    if (await isAlive(name, file, context)) return name.split('-')[0] ?? name;
    await removeFile(file, context);
  }
  return undefined;
}

/** A process of this machine is asked for; one of another machine is believed as long as it shows life. */
async function isAlive(name: string, file: string, context: ActivationContext): Promise<boolean> {
  const [pid = '', start, host] = name.split('-');
  if (host === hash(context.hostname)) {
    const running = context.processStart(Number(pid));
    return running !== undefined && (running === 'running' || hash(running) === start);
  }
  const stats = await stat(file).catch(absentAsUndefined);
  return stats !== undefined && context.now().getTime() - stats.mtimeMs < REMOTE_LOCK_MS;
}

async function tidy(dir: string, folders: readonly string[], context: ActivationContext): Promise<void> {
  for (const folder of folders) await removeEmptyDirectory(join(dir, WORK_DIR, folder), context);
  await removeEmptyDirectory(join(dir, WORK_DIR), context);
}

const LOCKS = 'locks';
/** Process, start, machine, chance. */
const LOCK_NAME = /^[0-9]+-[0-9a-f]{12}-[0-9a-f]{12}-[0-9a-f]+$/;
const REMOTE_LOCK_MS = 120_000;

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
