import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import * as z from 'zod';
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

/** The change that keeps them under a name, or forgets them. */
export async function keepFiles(dir: string, name: string, kept: KeptFiles | null): Promise<FileChange> {
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

const compress = promisify<Buffer, { level: number }, Buffer>(gzip);
const expand = promisify<Buffer, { maxOutputLength: number }, Buffer>(gunzip);

const NOTHING: KeptFiles = { texts: {}, replaced: {} };
const Kept = z.object({ texts: z.record(z.string(), z.string()), replaced: z.record(z.string(), z.string()) });
const MAX_BYTES = 1024 * 1024 * 1024;

function keptPath(name: string): string {
  return `${WORK_DIR}/${KEPT}/${name}.json.gz`;
}
