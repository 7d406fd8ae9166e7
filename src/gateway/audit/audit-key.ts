import { randomBytes, randomUUID } from 'node:crypto';
import { link, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GatewayError } from '../../model/index.js';

/** Beside the files it seals, unless the configuration has a key. */
const KEY_FILE = 'audit.key';

/** The key of the directory, made when there is none. Of several processes that make one at once, one wins and all use it. */
export async function openAuditKey(dir: string): Promise<Buffer> {
  const known = await readAuditKey(dir);
  if (known !== undefined) return known;
  await writeAuditKey(dir, randomBytes(32));
  const made = await readAuditKey(dir);
  if (made === undefined) throw new Error(`${KEY_FILE} is gone again`);
  return made;
}

/** Puts a key into the directory where there is none. */
export async function writeAuditKey(dir: string, key: Buffer): Promise<void> {
  const temporary = join(dir, `.${KEY_FILE}.${randomUUID()}`);
  await writeFile(temporary, `${key.toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  try {
    await link(temporary, join(dir, KEY_FILE));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await rm(temporary, { force: true });
  }
}

/**
 * The key of the directory; `undefined` when there is none.
 *
 * @throws GatewayError `config-invalid` when others may read it, or it is no key.
 */
export async function readAuditKey(dir: string): Promise<Buffer | undefined> {
  const path = join(dir, KEY_FILE);
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return undefined;
  if (process.platform !== 'win32' && (found.mode & 0o077) !== 0) {
    throw new GatewayError('config-invalid', `${path} may be read or written by others`, { hint: `Correct it: chmod 600 ${path}` });
  }
  const text = (await readFile(path, 'utf8')).trim();
  if (!/^[0-9a-f]{64}$/.test(text)) throw new GatewayError('config-invalid', `${path} is no audit key of 64 hex digits`);
  return Buffer.from(text, 'hex');
}
