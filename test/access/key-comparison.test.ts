import { timingSafeEqual } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createAccessGate } from '../../src/access/index.js';
import { hashKey } from '../hash-key.js';

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

  it('is made once for a connection that goes on sending the same key, and for no other key or connection', async () => {
    const [connection, other] = [{}, {}];
    const decide = (key: string, over: object) => gate.decide({ authorization: `Bearer ${key}` }, over);
    const comparisons = () => vi.mocked(timingSafeEqual).mock.calls.length / keys.length;
    const first = await decide('first-key', connection);
    expect(await decide('first-key', connection)).toEqual(first);
    expect(comparisons()).toBe(1);
    expect(await decide('third-key', connection)).toMatchObject({ principal: { id: 'key:third' } });
    expect(comparisons()).toBe(2);
    expect(await decide('third-key', other)).toMatchObject({ principal: { id: 'key:third' } });
    expect(comparisons()).toBe(3);
    // Who is refused is asked again, and nobody is known by having been there before.
    for (let round = 1; round <= 2; round += 1) {
      expect(await decide('no-key', connection)).toHaveProperty('refusal');
      expect(comparisons()).toBe(3 + round);
    }
    expect(await gate.decide({}, connection)).toHaveProperty('refusal');
  });
});
