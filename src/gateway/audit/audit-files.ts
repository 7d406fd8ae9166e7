import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashLine } from './audit-line.js';

/** A file of an audit, being written. */
export interface AuditFile {
  /** Writes at the position and returns when it is on the disk. What a failed write left there is overwritten by the next. */
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

export async function openAuditDirectory(dir: string): Promise<AuditFiles> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  return {
    create: async (name) => auditFile(await open(join(dir, name), 'wx', 0o600)),
    async replace(name, text) {
      await writeFile(join(dir, `.${name}.new`), text, { mode: 0o600 });
      await rename(join(dir, `.${name}.new`), join(dir, name));
    },
    remove: (name) => rm(join(dir, name), { force: true }),
  };
}

function auditFile(handle: FileHandle): AuditFile {
  return {
    async write(bytes, position) {
      let written = 0;
      while (written < bytes.length) {
        const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, position + written);
        written += bytesWritten;
      }
      await handle.datasync();
    },
    close: () => handle.close(),
  };
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
