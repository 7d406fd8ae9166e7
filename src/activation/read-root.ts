import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { lstat, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { GatewayError, LOCK_FILE, type Lock } from '../model/index.js';
import { sha256Hex } from '../planning/index.js';
import type { ActivationContext } from './activation-context.js';
import { EMPTY_LOCK, parseLock } from './lock-file.js';
import { hasTraces, recoverJournal } from './recover-journal.js';
import { Turns } from './turns.js';
import { absentAsUndefined, isInside, listCapabilityFiles, readRegularFile, realDirectory } from './working-directory.js';

/** A capability file as it is on disk, by its path relative to the root, `/` separated; or why it was not read. */
export type ReadFile = FileBytes | { readonly path: string; readonly fault: string };

export interface FileBytes {
  readonly path: string;
  /** SHA-256 of the bytes. */
  readonly ofBytes: string;
  /** Absent where `isKnown` said that nobody needs them. */
  readonly bytes?: Buffer;
}

/** Whether nobody needs the bytes with this digest: those of a thousand files are many megabytes. */
type IsKnown = (ofBytes: string) => boolean;

/**
 * Every capability file of a root and its lock, as of one moment: read again when a command was at work in the meantime, for a file and its
 * lock entry belong together. What a killed command left is finished first.
 *
 * @param root real path.
 * @param isKnown default: of none.
 * @throws GatewayError `lock-invalid`, `path-refused`, `locked`, `not-writable`.
 */
export async function readRoot(
  root: string,
  context: ActivationContext,
  isKnown: IsKnown = () => false,
): Promise<{ readonly lock: Lock; readonly files: readonly ReadFile[] }> {
  for (let attempt = 0; ; attempt += 1) {
    await recoverJournal(root, context);
    const before = await readRegularFile(join(root, LOCK_FILE));
    const files = await readFiles(root, isKnown);
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
async function readFiles(root: string, isKnown: IsKnown): Promise<readonly ReadFile[]> {
  const files: ReadFile[] = [];
  const reader = new PlainFileReader();
  const turns = new Turns();
  for (const path of await listCapabilityFiles(root)) {
    const read = reader.read(join(root, path)) ?? (await readOne(root, path));
    files.push(Buffer.isBuffer(read) ? keepUnknown(path, read, isKnown) : { path, fault: read });
    await turns.pause();
  }
  return files;
}

/** @param read is read over by the next file. */
function keepUnknown(path: string, read: Buffer, isKnown: IsKnown): ReadFile {
  const ofBytes = sha256Hex(read);
  return isKnown(ofBytes) ? { path, ofBytes } : { path, ofBytes, bytes: Buffer.from(read) };
}

/** Reads one small file after the other into the same memory. */
class PlainFileReader {
  readonly #memory = Buffer.allocUnsafeSlow(USUAL_BYTES);

  /** The bytes of a regular file of usual size that is no symbolic link, until the next is read; everything else is looked at closely. */
  read(path: string): Buffer | undefined {
    if (constants.O_NOFOLLOW === undefined) return undefined;
    let file: number;
    try {
      file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
    } catch {
      return undefined;
    }
    try {
      const stats = fstatSync(file);
      if (!stats.isFile() || stats.size > USUAL_BYTES) return undefined;
      const length = readSync(file, this.#memory, 0, stats.size, 0);
      return length === stats.size ? this.#memory.subarray(0, length) : undefined;
    } catch {
      return undefined;
    } finally {
      closeSync(file);
    }
  }
}

const USUAL_BYTES = 256 * 1024;

/** The bytes, or why there are none. A link is followed when it stays in the root, as a mounted ConfigMap has it. */
async function readOne(root: string, path: string): Promise<Buffer | string> {
  const file = join(root, path);
  try {
    const stats = await lstat(file);
    const target = stats.isSymbolicLink() ? await realpath(file) : file;
    if (!isInside(root, await realDirectory(target))) return 'it is a symbolic link that leaves the directory';
    return (await readRegularFile(target)) ?? 'it is not there any more';
  } catch (error) {
    if (error instanceof GatewayError) return error.message;
    absentAsUndefined(error);
    return 'it is a symbolic link to nothing';
  }
}
