import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashLine } from './audit-line.js';

/** A file of an audit, being written. */
export interface AuditFile {
  /**
   * Writes at the position and returns when it is on the disk. What a failed write left there is overwritten by the next. A file that was removed is made
   * again first, with all that stood before the position.
   */
  write(bytes: Buffer, position: number): Promise<void>;
  close(): Promise<void>;
}

/** The directory of an audit. */
export interface AuditFiles {
  /** Makes a file that nobody but us may read. Throws when there is one of that name. */
  create(name: string): Promise<AuditFile>;
  /** Replaces a small file as a whole. */
  replace(name: string, text: string): Promise<void>;
  remove(name: string): Promise<void>;
}

export interface AuditDirectoryOptions {
  /** Puts back what else belongs into the directory, before a file that was removed is made again: the directory may have gone with it. */
  restoreOthers?(): Promise<void>;
  /** Told when a file that was removed is there again. */
  onRestored?(name: string): void;
}

export async function openAuditDirectory(dir: string, options: AuditDirectoryOptions = {}): Promise<AuditFiles> {
  await makeDirectory();

  async function makeDirectory(): Promise<void> {
    await mkdir(dir, { recursive: true, mode: 0o700 });
  }

  /** The file under its name once more, with the first bytes of what has lost its name. */
  async function restore(name: string, lost: FileHandle, length: number): Promise<FileHandle> {
    await makeDirectory();
    await options.restoreOthers?.();
    const made = await open(temporaryPath(name), 'w+', 0o600);
    try {
      await copyBytes(lost, made, length);
      await made.datasync();
      await rename(temporaryPath(name), join(dir, name));
    } catch (error) {
      await made.close();
      throw error;
    }
    await lost.close();
    options.onRestored?.(name);
    return made;
  }

  const temporaryPath = (name: string): string => join(dir, `.${name}.new`);

  return {
    async create(name) {
      let handle = await open(join(dir, name), 'wx+', 0o600);
      const countsNames = (await handle.stat()).nlink > 0; // not every file system does
      return {
        async write(bytes, position) {
          // Nobody else is told of a removal: what is written to such a file goes well, and is gone when it is closed.
          if (countsNames && (await handle.stat()).nlink === 0) handle = await restore(name, handle, position);
          await writeBytes(handle, bytes, position);
          await handle.datasync();
        },
        close: () => handle.close(),
      };
    },
    async replace(name, text) {
      await writeFile(temporaryPath(name), text, { mode: 0o600 });
      await rename(temporaryPath(name), join(dir, name));
    },
    remove: (name) => rm(join(dir, name), { force: true }),
  };
}

async function writeBytes(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, position + written);
    written += bytesWritten;
  }
}

const COPIED_AT_ONCE = 1024 * 1024;

async function copyBytes(from: FileHandle, to: FileHandle, length: number): Promise<void> {
  const buffer = Buffer.alloc(Math.min(length, COPIED_AT_ONCE));
  for (let position = 0; position < length; ) {
    const { bytesRead } = await from.read(buffer, 0, Math.min(buffer.length, length - position), position);
    if (bytesRead === 0) return; // it was cut off before it was removed; what follows shows that
    await writeBytes(to, buffer.subarray(0, bytesRead), position);
    position += bytesRead;
  }
}

/** Names sort by the start of the process that wrote them, then by number. */
export function auditFileName(chain: string, startedAt: Date, number: number): string {
  return `audit-${startedAt.toISOString().replace(/[-:]/g, '')}-${chain}-${String(number).padStart(4, '0')}.jsonl`;
}

/** Beside a file that has not ended: what its last line is, so that a cut-off tail is noticed. */
export function headName(file: string): string {
  return `${file}.head`;
}

/** Names of the audit files in a directory, in order; also of those that only have a head left. */
export async function listAuditFiles(dir: string): Promise<readonly string[]> {
  const names = (await readdir(dir)).map((name) => name.replace(/\.head$/, ''));
  return [...new Set(names)].filter((name) => /^audit-[\w.]+-[0-9a-f]+-\d{4,}\.jsonl$/.test(name)).sort();
}

/** The newest file of a directory and the hash of its last whole line, for the first line of the next chain to name. */
export async function lastLineOf(dir: string): Promise<{ readonly file: string; readonly sha256: string } | undefined> {
  for (const file of [...(await listAuditFiles(dir))].reverse()) {
    const lines = (await readFile(join(dir, file), 'utf8').catch(() => '')).split('\n');
    const last = lines.at(-2);
    if (last !== undefined) return { file, sha256: hashLine(last) };
  }
  return undefined;
}
