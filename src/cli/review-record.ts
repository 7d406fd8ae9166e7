import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { GatewayError } from '../model/index.js';
import { digestFile } from '../planning/index.js';

/** Drafts that somebody declined, beside them in `review.json`: who, when and why. Void once the draft is another one. */
const ReviewRecord = z.object({
  format_version: z.literal('1.0'),
  rejected: z.record(z.string(), z.object({ sha256: z.string(), reviewer: z.string(), time: z.string(), reason: z.string() })),
});
export type ReviewRecord = z.infer<typeof ReviewRecord>;

export const REVIEW_FILE = 'review.json';

/** @throws GatewayError `plan-invalid` for a file that is no review record. */
export async function readReview(dir: string): Promise<ReviewRecord> {
  const path = join(dir, REVIEW_FILE);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    return { format_version: '1.0', rejected: {} };
  }
  try {
    return ReviewRecord.parse(JSON.parse(text));
  } catch (error) {
    throw new GatewayError('plan-invalid', `${path} is no review record.`, { hint: 'Delete it to review everything again.', cause: error });
  }
}

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

/** Whole or not at all: it is written beside and renamed. */
export async function writeReview(dir: string, record: ReviewRecord): Promise<void> {
  const rejected = Object.fromEntries(Object.entries(record.rejected).sort(([a], [b]) => (a < b ? -1 : 1)));
  const temporary = join(dir, `.${REVIEW_FILE}.${process.pid}`);
  await writeFile(temporary, `${JSON.stringify({ ...record, rejected }, null, 2)}\n`);
  await rename(temporary, join(dir, REVIEW_FILE));
}
