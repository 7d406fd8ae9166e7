import { describe, expect, it } from 'vitest';
import { keepFiles } from '../../src/activation/kept-files.js';

describe('keepFiles', () => {
  it('refuses more text than JavaScript can write as one, before it is put together', async () => {
    const text = '\n'.repeat(2 ** 27);
    await expect(
      keepFiles('/drafts', 'pets', { texts: { 'a.yaml': text, 'b.yaml': text, 'c.yaml': text }, replaced: {} }),
    ).rejects.toMatchObject({
      code: 'source-limit',
      message: 'The 3 drafts are 384 MiB together, more than the 256 that are written at once; nothing was written.',
    });
  });
});
