import { timingSafeEqual } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createAccessGate, hashKey } from '../../src/access/index.js';

vi.mock('node:crypto', async (original) => {
  const crypto = await original<typeof import('node:crypto')>();
  return { ...crypto, timingSafeEqual: vi.fn(crypto.timingSafeEqual) };
});

/** What the time of an answer could tell is how many keys were compared, and how far: always all, and digests of one length. */
describe('the comparison of keys', () => {
  const names = ['first', 'second', 'third'];
  const keys = names.map((name) => ({ name, sha256: hashKey(`${name}-key`), groups: [] }));
  const gate = createAccessGate({ type: 'keys', keys }, { serverName: 'pets', metadataUrl: () => '' });
  beforeEach(() => void vi.mocked(timingSafeEqual).mockClear());

  it.each([
    ['the first', 'first-key', true],
    ['the last', 'third-key', true],
    ['one that is nearly a key', 'first-kez', false],
    ['one of another length', 'x'.repeat(5000), false],
    ['a digest itself', hashKey('first-key'), false],
  ])('takes the same steps for %s', async (_name, key, isKnown) => {
    const decision = await gate.decide({ authorization: `Bearer ${key}` });
    expect('principal' in decision).toBe(isKnown);
    const lengths = vi.mocked(timingSafeEqual).mock.calls.map(([a, b]) => [a.byteLength, b.byteLength]);
    expect(lengths).toEqual(keys.map(() => [32, 32]));
  });
});
