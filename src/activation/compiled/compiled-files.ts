import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { constants } from 'node:fs';
import { open, readdir, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Capability, JsonObject } from '../../model/index.js';
import { Turns } from '../turns.js';
import { isPrivate, openStateDirectory, type StateDirectory } from './state-directory.js';

/** What follows from the bytes of a capability file. */
export interface CompiledFile {
  readonly capability: Capability;
  /** Digest of the data lines. */
  readonly sha256: string;
  readonly outline?: KeptOutline;
}

/** How its tool is listed, as far as that is costly to make and follows from the file alone. */
export interface ToolOutline {
  /** Under its own name, texts sanitized. */
  readonly listed: {
    readonly name: string;
    readonly title?: string;
    readonly description: string;
    readonly inputSchema: JsonObject;
    readonly outputSchema?: JsonObject;
  };
  /** Its calls can be prepared whatever the environment and the configuration say, so nothing is learned from it before the first one. */
  readonly preparesAnywhere: boolean;
}

/** An outline of which no more is read than somebody asks for. */
export interface KeptOutline extends Pick<ToolOutline, 'preparesAnywhere'> {
  listed(): ToolOutline['listed'];
  /** What `listed` returns, as JSON text in UTF-8. */
  json(): Buffer;
}

/**
 * Capability files that were parsed and checked before, by the SHA-256 of their bytes. Only parsing is skipped: who looks a file up has read its
 * bytes, and compares the digest with the lock as ever.
 */
export interface CompiledFiles {
  has(ofBytes: string): boolean;
  get(ofBytes: string): CompiledFile | undefined;
  /** Returns what was added. */
  add(ofBytes: string, capability: Capability, sha256: string): CompiledFile;
  /** Forgets everything else, and keeps what there is for the next start. */
  keep(used: ReadonlySet<string>): Promise<void>;
}

export interface CompileOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Of the program. */
  readonly version: string;
  readonly outline?: (capability: Capability) => ToolOutline;
}

/**
 * What is kept of an active root from one start to the next: one file for each root and version of the program, authenticated with the key of
 * the state directory. What is not as this program wrote it there — another version, a changed byte, another key, a link, somebody else's
 * file — is as if it were not there. Four files are parsed in no time, and nothing is written for them.
 *
 * @param root absolute path.
 */
export async function openCompiledFiles(root: string, { environment, version, outline }: CompileOptions): Promise<CompiledFiles> {
  const prefix = createHash('sha256').update(root).digest('hex').slice(0, 24);
  const name = `${prefix}-${FORMAT}-${version.replaceAll(/[^A-Za-z0-9.-]/g, '_')}.lines`;
  const found = await openStateDirectory(environment, false);
  const known = found === undefined ? new Map<string, Buffer>() : await readPack(name, found);
  return filesOver(known, outline, async (files) => {
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
const FORMAT = '6';

function filesOver(
  kept: Map<string, Buffer>,
  outline: CompileOptions['outline'],
  write: (files: ReadonlyMap<string, KeptFile>) => Promise<void>,
): CompiledFiles {
  const known = new Map<string, KeptFile>();
  let isChanged = false;
  return {
    has: (ofBytes) => kept.has(ofBytes) || known.has(ofBytes),
    get(ofBytes) {
      const line = kept.get(ofBytes);
      if (line !== undefined) {
        kept.delete(ofBytes);
        known.set(ofBytes, readLine(line));
      }
      return known.get(ofBytes);
    },
    add(ofBytes, capability, sha256) {
      const drawn = outline?.(capability);
      const file = { capability, sha256, ...(drawn === undefined ? {} : { outline: keepOutline(drawn) }) };
      known.set(ofBytes, file);
      isChanged = true;
      return file;
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

function keepOutline({ listed, preparesAnywhere }: ToolOutline): KeptOutline {
  return { preparesAnywhere, listed: () => listed, json: () => Buffer.from(JSON.stringify(listed)) };
}

/** The rest of the line of each file by its digest, not yet parsed. */
async function readPack(name: string, { path, key }: StateDirectory): Promise<Map<string, Buffer>> {
  try {
    const file = await open(join(path, name), constants.O_RDONLY | constants.O_NONBLOCK | (constants.O_NOFOLLOW ?? 0));
    try {
      const stats = await file.stat();
      if (!stats.isFile() || !isPrivate(stats)) return new Map();
      const bytes = await file.readFile();
      const body = bytes.subarray(MAC_BYTES);
      if (bytes.length < MAC_BYTES || !timingSafeEqual(bytes.subarray(0, MAC_BYTES), await authenticate(name, body, key))) return new Map();
      return splitLines(body);
    } finally {
      await file.close();
    }
  } catch {
    return new Map(); // nothing is lost but time
  }
}

/** A line for each file: the digest of its bytes, a space, and the rest. */
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
const LINE_FEED = Buffer.from('\n');

interface KeptFile extends CompiledFile {
  /** As it was read. */
  readonly line?: Buffer;
}

/**
 * The rest of a line: the digest of the data lines, three JSON texts and a mark of what prepares anywhere, each behind a tab, which JSON has none of. The
 * output schema, which is most of a large file, and how the tool is listed are read when somebody asks for them.
 */
function readLine(line: Buffer): KeptFile {
  const first = line.indexOf('\t');
  const second = line.indexOf('\t', first + 1);
  const third = line.indexOf('\t', second + 1);
  const fourth = line.indexOf('\t', third + 1);
  const capability = JSON.parse(line.toString('utf8', first + 1, second));
  if (third > second + 1) readLater(capability.schema, 'output', () => JSON.parse(line.toString('utf8', second + 1, third)));
  const file = { capability, sha256: line.toString('latin1', 0, first), line };
  if (fourth === line.length - 1) return file;
  const json = (): Buffer => line.subarray(fourth + 1);
  return { ...file, outline: { preparesAnywhere: fourth > third + 1, json, listed: () => JSON.parse(json().toString('utf8')) } };
}

/** Sets a property whose value is made when it is first asked for. */
function readLater(target: object, key: string, make: () => unknown): void {
  const rest = { enumerable: true, configurable: true };
  Object.defineProperty(target, key, {
    ...rest,
    get() {
      const value = make();
      Object.defineProperty(target, key, { ...rest, value });
      return value;
    },
  });
}

function renderLine({ capability, sha256, outline }: CompiledFile): Buffer {
  const { output, ...schema } = capability.schema;
  const [before, large, listing] = [{ ...capability, schema }, output, outline?.listed()].map((value) => JSON.stringify(value) ?? '');
  return Buffer.from([sha256, before, large, outline?.preparesAnywhere === true ? '+' : '', listing].join('\t'));
}

/** Of what is there already, only what is new is put into lines. */
async function writePack(name: string, files: ReadonlyMap<string, KeptFile>, state: StateDirectory): Promise<void> {
  const { path, key } = state;
  const written = await readPack(name, state);
  const turns = new Turns();
  const parts: Buffer[] = [];
  for (const [ofBytes, file] of files) {
    parts.push(Buffer.from(`${ofBytes} `), file.line ?? written.get(ofBytes) ?? renderLine(file), LINE_FEED);
    await turns.pause();
  }
  const body = Buffer.concat(parts);
  const temporary = join(path, `${name}.${randomBytes(6).toString('hex')}.new`);
  const file = await open(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600);
  try {
    await file.writeFile(await authenticate(name, body, key));
    await file.writeFile(body);
  } finally {
    await file.close();
  }
  await rename(temporary, join(path, name));
}

/** The name is in it: what was kept of another root or version is not taken for this one's. */
async function authenticate(name: string, body: Uint8Array, key: Buffer): Promise<Buffer> {
  const code = createHmac('sha256', key).update(`mcp-gateway compiled files\n${name}\n`);
  const turns = new Turns();
  for (let start = 0; start < body.length; start += AUTHENTICATED_AT_ONCE) {
    code.update(body.subarray(start, start + AUTHENTICATED_AT_ONCE));
    await turns.pause();
  }
  return code.digest();
}

const AUTHENTICATED_AT_ONCE = 1024 * 1024;

const MAC_BYTES = 32;
