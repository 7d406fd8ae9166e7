import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { createRecords } from '../../../src/access/oauth/records.js';
import { createMemoryStore, createSealedStore, deriveEncryptionKey } from '../../../src/store/index.js';

it('begins a record anew that was sealed with a key that is not known', async () => {
  const inner = createMemoryStore();
  const [old, next] = [1, 2].map(() => deriveEncryptionKey(randomBytes(32).toString('base64')));
  if (old === undefined || next === undefined) throw new Error('no keys');
  const count = (current = 0): number => current + 1;
  const here = createRecords<number>(createSealedStore(inner, [old]), 'pets', 'count');
  const there = createRecords<number>(createSealedStore(inner, [next, old]), 'pets', 'count');
  expect(await there.update('window', count, 60_000)).toBe(1);
  expect(await here.update('window', count, 60_000)).toBe(1);
  expect(await there.update('window', count, 60_000)).toBe(2);
});

it('gives up on a record that is never written, and asks the store a bounded number of times', async () => {
  let asked = 0;
  const store = {
    ...createMemoryStore(),
    async replace() {
      asked += 1;
      return false;
    },
  };
  const records = createRecords<number>(store, 'pets', 'count');
  await expect(records.update('window', () => 1, 60_000)).rejects.toMatchObject({ code: 'store-unavailable' });
  expect(asked).toBe(100);
});

it('loses no change of many that come at once', async () => {
  const records = createRecords<number>(createMemoryStore(), 'pets', 'count');
  await Promise.all(Array.from({ length: 300 }, () => records.update('window', (seen = 0) => seen + 1, 60_000)));
  expect(await records.get('window')).toBe(300);
});
