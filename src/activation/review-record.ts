import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { GatewayError } from '../model/index.js';
import { digestFile } from '../planning/index.js';
import { explainRefusal } from './durable-files.js';
import { hasCode, isInside, relativePosix } from './working-directory.js';

/** Drafts that somebody declined, beside them in `review.json`: who, when and why. Void once the draft is another one. */
const ReviewRecord = z.object({
  format_version: z.literal('1.0'),
  rejected: z.record(z.string(), z.object({ sha256: z.string(), reviewer: z.string(), time: z.string(), reason: z.string() })),
});
export type ReviewRecord = z.infer<typeof ReviewRecord>;
export type Rejection = ReviewRecord['rejected'][string];

const REVIEW_FILE = 'review.json';

/** @throws GatewayError `plan-invalid` for a file that is no review record. */
export async function readReview(dir: string): Promise<ReviewRecord> {
  const path = join(dir, REVIEW_FILE);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return NOTHING_REJECTED;
    throw new GatewayError('source-unreadable', `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
  try {
    return ReviewRecord.parse(JSON.parse(text));
  } catch (error) {
    throw new GatewayError('plan-invalid', `${path} is no review record.`, { hint: 'Delete it to review everything again.', cause: error });
  }
}

const NOTHING_REJECTED: ReviewRecord = { format_version: '1.0', rejected: {} };

/** Of the drafts, those that somebody declined and that are still the same. */
export async function listRejected(dir: string, drafts: readonly string[]): Promise<readonly string[]> {
  const { rejected } = await readReview(dir);
  const isRejected = await Promise.all(
    drafts.map(async (path) => {
      const entry = Object.hasOwn(rejected, path) ? rejected[path] : undefined;
      return entry !== undefined && entry.sha256 === digestFile(await readFile(join(dir, path)));
    }),
  );
  return drafts.filter((_path, index) => isRejected[index]);
}

/**
 * Finds who declined a draft that is still the same. A record stands in the directory that was reviewed: that of the draft, or one around it that is not
 * above `top`.
 *
 * @param top absolute, real path.
 */
export function createRejectionFinder(top: string): (file: string, digest: string) => Promise<Rejection | undefined> {
  const own = new Map<string, Promise<ReviewRecord>>();
  const around = new Map<string, Promise<ReviewRecord>>();
  return async (file, digest) => {
    for (let dir = dirname(file); ; dir = dirname(dir)) {
      const isOwn = dir === dirname(file);
      const records = isOwn ? own : around;
      const record = records.get(dir) ?? (isOwn ? readReview(dir) : readReview(dir).catch(notOurs));
      records.set(dir, record);
      const path = relativePosix(dir, file);
      const { rejected } = await record;
      const rejection = Object.hasOwn(rejected, path) ? rejected[path] : undefined;
      if (rejection?.sha256 === digest) return rejection;
      if (dir === top || !isInside(top, dir)) return undefined;
    }
  };
}

/** Further out, a file of that name may be anybody's. */
function notOurs(error: unknown): ReviewRecord {
  if (error instanceof GatewayError) return NOTHING_REJECTED;
  throw error;
}

/**
 * Whole or not at all: it is written beside and renamed.
 *
 * @throws GatewayError `not-writable`.
 */
export async function writeReview(dir: string, record: ReviewRecord): Promise<void> {
  const rejected = Object.fromEntries(Object.entries(record.rejected).sort(([a], [b]) => (a < b ? -1 : 1)));
  const temporary = join(dir, `.${REVIEW_FILE}.${process.pid}`);
  try {
    await writeFile(temporary, `${JSON.stringify({ ...record, rejected }, null, 2)}\n`);
    await rename(temporary, join(dir, REVIEW_FILE));
  } catch (error) {
    await rm(temporary, { force: true });
    explainRefusal(join(dir, REVIEW_FILE))(error);
  }
}
