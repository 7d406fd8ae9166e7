import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import * as z from 'zod';
import { GatewayError } from '../model/index.js';
import { digestFile } from '../planning/index.js';
import type { FileChange } from './commit-changes.js';
import { KEPT, readRegularFile, WORK_DIR } from './working-directory.js';

/**
 * What a directory keeps so that it can be put back or compared: for a manifest the texts that were generated and the
 * bytes that were replaced, for an active root the texts that were accepted. One compressed file each, by path.
 */
export interface KeptFiles {
  /** Generated or accepted texts. */
  readonly texts: Readonly<Record<string, string>>;
  /** Bytes that were there before, as base64. */
  readonly replaced: Readonly<Record<string, string>>;
}

/**
 * The change that keeps them under a name, or forgets them.
 *
 * @throws GatewayError `source-limit` for more text than is written as one.
 */
export async function keepFiles(dir: string, name: string, kept: KeptFiles | null): Promise<FileChange> {
  if (kept !== null) checkSize(kept);
  const content = kept === null ? null : await compress(Buffer.from(JSON.stringify(kept)), { level: 4 });
  return { dir, path: keptPath(name), content };
}

/** What is kept under a name; nothing where the file is missing or damaged: it is a convenience, and no evidence. */
export async function readKept(dir: string, name: string): Promise<KeptFiles> {
  const bytes = await readRegularFile(join(dir, keptPath(name)));
  if (bytes === undefined) return NOTHING;
  try {
    const text = (await expand(bytes, { maxOutputLength: MAX_BYTES })).toString('utf8');
    return Kept.parse(JSON.parse(text));
  } catch {
    return NOTHING;
  }
}

/**
 * A kept text, when it still is the one with this digest: what it is compared with is shown to a reviewer, and not what somebody
 * wrote over it.
 */
export function keptText({ texts }: KeptFiles, path: string, sha256: string): string | undefined {
  const text = Object.hasOwn(texts, path) ? texts[path] : undefined;
  return text !== undefined && digestFile(text) === sha256 ? text : undefined;
}

function checkSize({ texts, replaced }: KeptFiles): void {
  const all = [texts, replaced].flatMap((files) => Object.values(files));
  const size = all.reduce((sum, text) => sum + text.length, 0);
  if (size <= MOST_CHARACTERS) return;
  throw new GatewayError(
    'source-limit',
    `The ${Object.keys(texts).length} drafts are ${mebibytes(size)} MiB together, more than the ${mebibytes(MOST_CHARACTERS)} that are written at once; nothing was written.`,
    { hint: 'Take the operations that you need, in parts if they are many: --include, --exclude, --tag.' },
  );
}

function mebibytes(characters: number): number {
  return Math.ceil(characters / 2 ** 20);
}

/** JavaScript has no text beyond 512 Mi characters, and line feeds and quotes are written as two. */
const MOST_CHARACTERS = 2 ** 28;

const compress = promisify<Buffer, { level: number }, Buffer>(gzip);
const expand = promisify<Buffer, { maxOutputLength: number }, Buffer>(gunzip);

const NOTHING: KeptFiles = { texts: {}, replaced: {} };
const Kept = z.object({ texts: z.record(z.string(), z.string()), replaced: z.record(z.string(), z.string()) });
const MAX_BYTES = 1024 * 1024 * 1024;

function keptPath(name: string): string {
  return `${WORK_DIR}/${KEPT}/${name}.json.gz`;
}
