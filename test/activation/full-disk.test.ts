import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeDurably } from '../../src/activation/durable-files.js';
import { writeReview } from '../../src/activation/index.js';
import { Workspace } from './workspace.js';

let work: Workspace;
beforeEach(() => {
  work = new Workspace();
});
afterEach(() => work.remove());

describe.skipIf(!existsSync('/dev/full'))('a full disk', () => {
  const refusal = (path: string): object => ({
    code: 'not-writable',
    message: `${path} cannot be written: ENOSPC: no space left on device, write`,
    hint: 'Make room there, and run the command again.',
  });

  it('is said of a file whose bytes do not fit', async () => {
    await expect(writeDurably('/dev/full', 'text', work.context)).rejects.toMatchObject(refusal('/dev/full'));
  });

  it('leaves the record of rejections as it was', async () => {
    work.write('review.json', 'as it was');
    symlinkSync('/dev/full', join(work.dir, `.review.json.${process.pid}`));
    const record = { format_version: '1.0' as const, rejected: {} };
    await expect(writeReview(work.dir, record)).rejects.toMatchObject(refusal(join(work.dir, 'review.json')));
    expect([Object.keys(work.tree()), work.read('review.json')]).toEqual([['review.json'], 'as it was']);
  });
});
