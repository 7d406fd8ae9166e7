import { constants } from 'node:fs';
import { lstat, open, readdir, realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join, posix, relative, resolve, sep } from 'node:path';
import { GatewayError } from '../model/index.js';

/** Where a drafts directory or an active root keeps journal, locks and old bytes; never holds capability files. */
export const WORK_DIR = '.mcp-gateway';

/** In it: what rollback and comparisons need, and the only thing there while no command is at work. */
export const KEPT = 'kept';

/**
 * The working folder of a directory, or a folder in it, after checking that neither is a symbolic link: what is cleared away
 * there must not be cleared away elsewhere.
 *
 * @throws GatewayError `path-refused`.
 */
export async function locateWorkDir(dir: string, folder = '.'): Promise<string> {
  const work = join(dir, WORK_DIR);
  for (const path of [work, join(work, folder)]) {
    const stats = await lstat(path).catch(absentAsUndefined);
    if (stats === undefined || stats.isDirectory()) continue;
    throw new GatewayError('path-refused', `${path} is no directory of its own.`, {
      hint: 'Delete it; the program makes it when it is needed.',
    });
  }
  return join(work, folder);
}

/**
 * The path, when it is relative, `/` separated and stays below where it starts: no `..`, no empty or `.` segment, no
 * backslash, drive or control character.
 *
 * @throws GatewayError `path-refused`.
 */
export function checkRelativePath(path: string): string {
  const segments = path.split('/');
  const isSafe = segments.every((segment) => segment !== '' && segment !== '.' && segment !== '..') && !UNSAFE.test(path);
  if (!isSafe) throw new GatewayError('path-refused', `The path ${JSON.stringify(path)} does not stay in its directory.`);
  return path;
}

/**
 * The absolute path of a file below a directory, after checking that no part of the way is a symbolic link. What is not
 * there yet is fine.
 *
 * @throws GatewayError `path-refused`.
 */
export async function locateFile(dir: string, path: string): Promise<string> {
  const segments = checkRelativePath(path).split('/');
  let current = dir;
  for (const segment of segments) {
    current = join(current, segment);
    const stats = await lstat(current).catch(absentAsUndefined);
    if (stats === undefined) break;
    const isLast = current === join(dir, ...segments);
    if (stats.isSymbolicLink()) {
      throw new GatewayError('path-refused', `${current} is a symbolic link; files are only written to and read from where they are.`, {
        hint: 'Replace the link by the file or directory itself.',
      });
    }
    if (isLast ? !stats.isFile() : !stats.isDirectory()) {
      throw new GatewayError('path-refused', `${current} is not a ${isLast ? 'regular file' : 'directory'}.`);
    }
  }
  return join(dir, ...segments);
}

/** The bytes of a file below a directory; undefined when it is not there. Symbolic links are refused. */
export async function readBelow(dir: string, path: string): Promise<Buffer | undefined> {
  return readRegularFile(await locateFile(dir, path));
}

/** The bytes of a regular file that is no symbolic link; undefined when it is not there. */
export async function readRegularFile(path: string): Promise<Buffer | undefined> {
  const noFollow = constants.O_RDONLY | constants.O_NONBLOCK | (constants.O_NOFOLLOW ?? 0);
  const handle = await open(path, noFollow).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined;
    if (hasCode(error, 'ELOOP')) throw new GatewayError('path-refused', `${path} is a symbolic link.`, { cause: error });
    throw error;
  });
  if (handle === undefined) return undefined;
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) throw new GatewayError('path-refused', `${path} is not a regular file.`);
    if (stats.size > MAX_FILE_BYTES)
      throw new GatewayError('path-refused', `${path} has ${stats.size} bytes; at most ${MAX_FILE_BYTES} are read.`);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** Every capability file (`.yaml`, `.yml`) below a directory, relative and `/` separated, sorted. Hidden names are passed over. */
export async function listCapabilityFiles(dir: string): Promise<readonly string[]> {
  const found: string[] = [];
  const visit = async (below: string, depth: number): Promise<void> => {
    const entries = await readdir(join(dir, below), { withFileTypes: true }).catch(absentAsUndefined);
    for (const entry of entries ?? []) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = posix.join(below, entry.name);
      if (entry.isDirectory() && depth < MAX_DEPTH) await visit(path, depth + 1);
      else if (!entry.isDirectory() && /\.ya?ml$/.test(entry.name)) found.push(path);
    }
  };
  await visit('', 0);
  return found.sort();
}

/** The directory with every symbolic link on the way to it resolved, as far as it exists. */
export async function realDirectory(path: string): Promise<string> {
  const found = await realpath(path).catch(absentAsUndefined);
  if (found !== undefined) return found;
  const parent = dirname(path);
  return parent === path ? path : join(await realDirectory(parent), relative(parent, path));
}

/** Whether `path` is `dir` or below it; both absolute. */
export function isInside(dir: string, path: string): boolean {
  const way = relative(resolve(dir), resolve(path));
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Relative to `from`, `/` separated, on every platform; `.` for the directory itself. */
export function relativePosix(from: string, path: string): string {
  const way = relative(from, path).split(sep).join('/');
  return way === '' ? '.' : way;
}

/** For `.catch`: undefined for what does not exist, else the error goes on. */
export function absentAsUndefined(error: unknown): undefined {
  if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined;
  throw error;
}

/** Whether the value is a system error with one of these codes. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the purpose
const UNSAFE = /[\\\u0000-\u001F\u007F]|^[a-zA-Z]:/;
/** Of any file that is read. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;
const MAX_DEPTH = 16;
