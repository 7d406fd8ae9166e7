import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { constants } from 'node:fs';
import { open, readdir, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Capability } from '../../model/index.js';
import { isPrivate, openStateDirectory, type StateDirectory } from './state-directory.js';

/**
 * Capability files that were parsed and checked before, by the SHA-256 of their bytes. Only parsing is skipped: who looks a file up has read its
 * bytes, and compares their digest with the lock as ever.
 */
export interface CompiledFiles {
  get(sha256: string): Capability | undefined;
  add(sha256: string, capability: Capability): void;
  /** Forgets everything else, and keeps what there is for the next start. */
  keep(used: ReadonlySet<string>): Promise<void>;
}

/**
 * What is kept of an active root from one start to the next: one file for each root and version of the program, authenticated with the key of
 * the state directory. What is not as this program wrote it there — another version, a changed byte, another key, a link, somebody else's
 * file — is as if it were not there. Four files are parsed in no time, and nothing is written for them.
 *
 * @param root absolute path.
 */
export async function openCompiledFiles(
  root: string,
  { environment, version }: { readonly environment: Readonly<Record<string, string | undefined>>; readonly version: string },
): Promise<CompiledFiles> {
  const prefix = createHash('sha256').update(root).digest('hex').slice(0, 24);
  const name = `${prefix}-${FORMAT}-${version.replaceAll(/[^A-Za-z0-9.-]/g, '_')}.lines`;
  const found = await openStateDirectory(environment, false);
  const known = found === undefined ? new Map<string, Buffer>() : await readPack(name, found);
  return filesOver(known, async (files) => {
    if (files.size < FEWEST_FILES) return;
    const state = await openStateDirectory(environment, true);
    if (state === undefined) return;
    await writePack(name, files, state);
    // Those of other versions are of no use to anybody.
    const others = (await readdir(state.path)).filter((other) => other.startsWith(`${prefix}-`) && other !== name);
    await Promise.all(others.map((other) => unlink(join(state.path, other)).catch(() => {})));
  });
}

const FEWEST_FILES = 5;

/** Changes with what a parsed file is. */
const FORMAT = '1';

function filesOver(kept: Map<string, Buffer>, write: (files: ReadonlyMap<string, Capability>) => Promise<void>): CompiledFiles {
  const known = new Map<string, Capability>();
  let isChanged = false;
  return {
    get(sha256) {
      const text = kept.get(sha256);
      if (text !== undefined) {
        kept.delete(sha256);
        known.set(sha256, JSON.parse(text.toString('utf8')));
      }
      return known.get(sha256);
    },
    add(sha256, capability) {
      known.set(sha256, capability);
      isChanged = true;
    },
    async keep(used) {
      if (kept.size > 0) isChanged = true;
      kept.clear();
      for (const sha256 of known.keys()) {
        if (used.has(sha256)) continue;
        known.delete(sha256);
        isChanged = true;
      }
      if (!isChanged) return;
      isChanged = false;
      await write(known).catch(() => {}); // a full disk keeps nothing from being served
    },
  };
}

/** The JSON of each file by its digest, not yet parsed. */
async function readPack(name: string, { path, key }: StateDirectory): Promise<Map<string, Buffer>> {
  try {
    const file = await open(join(path, name), constants.O_RDONLY | constants.O_NONBLOCK | (constants.O_NOFOLLOW ?? 0));
    try {
      const stats = await file.stat();
      if (!stats.isFile() || !isPrivate(stats)) return new Map();
      const bytes = await file.readFile();
      const body = bytes.subarray(MAC_BYTES);
      if (bytes.length < MAC_BYTES || !timingSafeEqual(bytes.subarray(0, MAC_BYTES), authenticate(name, body, key))) return new Map();
      return splitLines(body);
    } finally {
      await file.close();
    }
  } catch {
    return new Map(); // nothing is lost but time
  }
}

/** A line for each file: its digest, a space, the JSON of its capability. */
function splitLines(body: Buffer): Map<string, Buffer> {
  const lines = new Map<string, Buffer>();
  for (let start = 0; start < body.length; ) {
    const end = body.indexOf('\n', start);
    if (end < 0) return new Map();
    const sha256 = body.toString('latin1', start, start + DIGEST_LENGTH);
    lines.set(sha256, body.subarray(start + DIGEST_LENGTH + 1, end));
    start = end + 1;
  }
  return lines;
}

const DIGEST_LENGTH = 64;

async function writePack(name: string, files: ReadonlyMap<string, Capability>, { path, key }: StateDirectory): Promise<void> {
  const body = Buffer.from([...files].map(([sha256, capability]) => `${sha256} ${JSON.stringify(capability)}\n`).join(''));
  const temporary = join(path, `${name}.${randomBytes(6).toString('hex')}.new`);
  const file = await open(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600);
  try {
    await file.writeFile(authenticate(name, body, key));
    await file.writeFile(body);
  } finally {
    await file.close();
  }
  await rename(temporary, join(path, name));
}

/** The name is in it: what was kept of another root or version is not taken for this one's. */
function authenticate(name: string, body: Uint8Array, key: Buffer): Buffer {
  return createHmac('sha256', key).update(`mcp-gateway compiled files\n${name}\n`).update(body).digest();
}

const MAC_BYTES = 32;
