import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, mkdir, open } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { hasCode } from '../working-directory.js';

/** A folder of this user that nobody else can write, and the key that says that what is in it is ours. */
export interface StateDirectory {
  readonly path: string;
  readonly key: Buffer;
}

/**
 * The folder for what the program keeps for itself from one start to the next: `compiled` in `MCP_GATEWAY_STATE_DIR`, else in
 * `$XDG_STATE_HOME/mcp-gateway`, else in `~/.local/state/mcp-gateway` (XDG Base Directory Specification). A folder that is a link, that belongs to
 * somebody else or that others may enter is not used, nor is such a key. Undefined where there is none to use: everything works without it.
 *
 * @param isMade make folder and key when they are not there.
 */
export async function openStateDirectory(
  environment: Readonly<Record<string, string | undefined>>,
  isMade: boolean,
): Promise<StateDirectory | undefined> {
  const base = chooseBase(environment);
  if (base === undefined) return undefined;
  const path = join(base, 'compiled');
  try {
    if (isMade) await mkdir(path, { recursive: true, mode: 0o700 });
    const stats = await lstat(path);
    if (!stats.isDirectory() || !isPrivate(stats)) return undefined;
    if (isMade) await makeKey(join(path, 'key'));
    const key = await readKey(join(path, 'key'));
    return key === undefined ? undefined : { path, key };
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}

/** Whether it is this user's, and nobody else may read, write or enter it. Windows has no such modes; its home directories are private. */
export function isPrivate({ uid, mode }: { readonly uid: number; readonly mode: number }): boolean {
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o077) === 0);
}

function chooseBase({
  MCP_GATEWAY_STATE_DIR: own,
  XDG_STATE_HOME: xdg,
  HOME: home,
  USERPROFILE: profile,
}: Readonly<Record<string, string | undefined>>): string | undefined {
  if (own !== undefined && own !== '') return isAbsolute(own) ? own : undefined;
  // The specification has relative paths ignored.
  if (xdg !== undefined && isAbsolute(xdg)) return join(xdg, 'mcp-gateway');
  const user = home ?? profile ?? '';
  return isAbsolute(user) ? join(user, '.local', 'state', 'mcp-gateway') : undefined;
}

/** Made once; two processes that begin together agree on one. */
async function makeKey(path: string): Promise<void> {
  const fresh = await open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600).catch((error: unknown) => {
    if (hasCode(error, 'EEXIST')) return undefined;
    throw error;
  });
  if (fresh === undefined) return;
  try {
    await fresh.writeFile(randomBytes(KEY_BYTES));
  } finally {
    await fresh.close();
  }
}

async function readKey(path: string): Promise<Buffer | undefined> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    const stats = await file.stat();
    if (!stats.isFile() || !isPrivate(stats)) return undefined;
    const key = await file.readFile();
    return key.length === KEY_BYTES ? key : undefined;
  } finally {
    await file.close();
  }
}

const KEY_BYTES = 32;
