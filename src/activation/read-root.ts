import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { lstat, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { GatewayError, LOCK_FILE, type Lock } from '../model/index.js';
import type { ActivationContext } from './activation-context.js';
import { EMPTY_LOCK, parseLock } from './lock-file.js';
import { hasTraces, recoverJournal } from './recover-journal.js';
import { absentAsUndefined, isInside, listCapabilityFiles, MAX_FILE_BYTES, readRegularFile, realDirectory } from './working-directory.js';

/** A capability file as it is on disk. */
export interface ReadFile {
  /** Relative to the root, `/` separated. */
  readonly path: string;
  readonly bytes?: Buffer;
  /** Why it was not read. */
  readonly fault?: string;
}

/**
 * Every capability file of a root and its lock, as of one moment: read again when a command was at work in the meantime, for a file and its
 * lock entry belong together. What a killed command left is finished first.
 *
 * @param root real path.
 * @throws GatewayError `lock-invalid`, `path-refused`, `locked`, `not-writable`.
 */
export async function readRoot(
  root: string,
  context: ActivationContext,
): Promise<{ readonly lock: Lock; readonly files: readonly ReadFile[] }> {
  for (let attempt = 0; ; attempt += 1) {
    await recoverJournal(root, context);
    const before = await readRegularFile(join(root, LOCK_FILE));
    const files = await readFiles(root);
    const after = await readRegularFile(join(root, LOCK_FILE));
    const isSame = before === undefined ? after === undefined : after !== undefined && before.equals(after);
    if (isSame && !(await hasTraces(root))) {
      return { lock: after === undefined ? EMPTY_LOCK : parseLock(after.toString('utf8'), join(root, LOCK_FILE)), files };
    }
    if (attempt >= MAX_ATTEMPTS)
      throw new GatewayError('locked', `${root} changes faster than it can be read.`, {
        hint: 'Try again when the other command has finished.',
      });
  }
}

const MAX_ATTEMPTS = 20;

/** A regular file is read at once: of ten thousand small ones, most of the time would go into handing each to another thread. */
async function readFiles(root: string): Promise<readonly ReadFile[]> {
  const files: ReadFile[] = [];
  const slab = new Slab();
  for (const path of await listCapabilityFiles(root)) {
    const bytes = readPlainFile(join(root, path), slab);
    files.push(bytes === undefined ? await readOne(root, path) : { path, bytes });
    if (files.length % FILES_AT_ONCE === 0) await setImmediate();
  }
  return files;
}

const FILES_AT_ONCE = 200;

/** The bytes of a regular file of usual size that is no symbolic link; everything else is looked at closely. */
function readPlainFile(path: string, slab: Slab): Buffer | undefined {
  if (constants.O_NOFOLLOW === undefined) return undefined;
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  } catch {
    return undefined;
  }
  try {
    const stats = fstatSync(file);
    if (!stats.isFile() || stats.size > MAX_FILE_BYTES) return undefined;
    const bytes = slab.take(stats.size);
    return readSync(file, bytes, 0, stats.size, 0) === stats.size ? bytes : undefined;
  } catch {
    return undefined;
  } finally {
    closeSync(file);
  }
}

/** Many small buffers cut from few large ones, which are cheaper to make. */
class Slab {
  #rest = Buffer.alloc(0);

  take(size: number): Buffer {
    if (size > SLAB_BYTES / 4) return Buffer.allocUnsafeSlow(size);
    if (size > this.#rest.length) this.#rest = Buffer.allocUnsafeSlow(SLAB_BYTES);
    const taken = this.#rest.subarray(0, size);
    this.#rest = this.#rest.subarray(size);
    return taken;
  }
}

const SLAB_BYTES = 1024 * 1024;

/** A link is followed when it stays in the root, as a mounted ConfigMap has it. */
async function readOne(root: string, path: string): Promise<ReadFile> {
  const file = join(root, path);
  try {
    const stats = await lstat(file);
    const target = stats.isSymbolicLink() ? await realpath(file) : file;
    if (!isInside(root, await realDirectory(target))) return { path, fault: 'it is a symbolic link that leaves the directory' };
    const bytes = await readRegularFile(target);
    return bytes === undefined ? { path, fault: 'it is not there any more' } : { path, bytes };
  } catch (error) {
    if (error instanceof GatewayError) return { path, fault: error.message };
    absentAsUndefined(error);
    return { path, fault: 'it is a symbolic link to nothing' };
  }
}
