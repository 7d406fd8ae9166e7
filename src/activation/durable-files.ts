import { constants } from 'node:fs';
import { lstat, mkdir, open, readdir, rename, rmdir, stat, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { GatewayError } from '../model/index.js';
import type { ActivationContext } from './activation-context.js';
import { absentAsUndefined, hasCode } from './working-directory.js';

/**
 * Every change that activation makes to the file system. Each names itself to `context.step` first; making bytes durable
 * changes nothing that another process sees.
 */

/** Writes a new file and makes its bytes durable. */
export async function writeDurably(path: string, content: string | Uint8Array, context: ActivationContext): Promise<void> {
  context.step?.(`write ${path}`);
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0);
  const handle = await open(path, flags, 0o644).catch(explainRefusal(path));
  try {
    await handle.writeFile(content);
    await handle.sync();
  } catch (error) {
    explainRefusal(path)(error);
  } finally {
    await handle.close();
  }
}

export async function renameFile(from: string, to: string, context: ActivationContext): Promise<void> {
  context.step?.(`rename ${from} to ${to}`);
  await rename(from, to).catch(explainRefusal(to));
}

/** Removes a file; that it is gone already is fine. */
export async function removeFile(path: string, context: ActivationContext): Promise<void> {
  context.step?.(`remove ${path}`);
  await unlink(path).catch((error: unknown) => {
    if (!hasCode(error, 'ENOENT')) explainRefusal(path)(error);
  });
}

/** Makes a directory with its parents where it is missing; the ones made, outermost first. */
export async function makeDirectory(path: string, context: ActivationContext): Promise<readonly string[]> {
  const stats = await lstat(path).catch(absentAsUndefined);
  if (stats?.isDirectory() === true) return [];
  context.step?.(`make ${path}`);
  return makeWithParents(path, MAKE_ATTEMPTS).catch(explainRefusal(path));
}

/**
 * Not Node's `recursive`, which never ends where the parent is there and still answers ENOENT, as /proc does. Another process
 * may tidy a parent away in between; then it is tried again.
 */
async function makeWithParents(path: string, attempts: number): Promise<readonly string[]> {
  const parent = dirname(path);
  const made =
    (await lstat(parent).catch(absentAsUndefined)) === undefined && parent !== path ? await makeWithParents(parent, attempts) : [];
  try {
    await mkdir(path);
    return [...made, path];
  } catch (error) {
    if (hasCode(error, 'ENOENT') && attempts > 1) return [...made, ...(await makeWithParents(path, attempts - 1))];
    if (hasCode(error, 'EEXIST') && (await stat(path)).isDirectory()) return made;
    throw error;
  }
}

const MAKE_ATTEMPTS = 5;

/** Removes a directory when it is empty; says whether it did. */
export async function removeEmptyDirectory(path: string, context: ActivationContext): Promise<boolean> {
  const names = await readdir(path).catch(absentAsUndefined);
  if (names === undefined || names.length > 0) return false;
  context.step?.(`remove directory ${path}`);
  return rmdir(path).then(
    () => true,
    (error: unknown) => {
      if (hasCode(error, 'ENOENT', 'ENOTEMPTY', 'EEXIST', 'EBUSY', 'EPERM', 'EACCES', 'ENOTDIR')) return false;
      throw error;
    },
  );
}

/** Makes the entries of a directory durable, where the platform can. */
export async function syncDirectory(path: string): Promise<void> {
  const handle = await open(path, constants.O_RDONLY).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT', 'EISDIR', 'EPERM', 'EACCES')) return undefined;
    throw error;
  });
  try {
    await handle?.sync();
  } catch (error) {
    if (!hasCode(error, 'EPERM', 'EINVAL', 'EISDIR', 'ENOTSUP')) throw error; // Windows and some network file systems cannot
  } finally {
    await handle?.close();
  }
}

/** Throws what kept a file from being written as a GatewayError `not-writable` or `path-refused`; what is none of that as it is. */
export function explainRefusal(path: string): (error: unknown) => never {
  return (error) => {
    const isFull = hasCode(error, 'ENOSPC', 'EDQUOT', 'EFBIG');
    if (isFull || hasCode(error, 'EACCES', 'EPERM', 'EROFS', 'EIO', 'ENOTDIR', 'EEXIST', 'EISDIR', 'ENAMETOOLONG', 'ENOENT')) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new GatewayError('not-writable', `${path} cannot be written: ${reason}`, {
        hint: isFull ? 'Make room there, and run the command again.' : 'Check the directory and its permissions.',
        cause: error,
      });
    }
    if (hasCode(error, 'ELOOP')) throw new GatewayError('path-refused', `${path} is a symbolic link.`, { cause: error });
    throw error;
  };
}
