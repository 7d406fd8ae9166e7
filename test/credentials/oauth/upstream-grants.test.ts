import { beforeEach, expect, test } from 'vitest';
import { createUpstreamGrants, type UpstreamGrant, type UpstreamGrants } from '../../../src/credentials/oauth/index.js';
import { createMemoryStore, type Store } from '../../../src/store/index.js';

const HOUR = 3_600_000;
const grant: UpstreamGrant = {
  server: 'asana',
  id: 'one',
  user: 'alice',
  configuration: 'd',
  tokens: { accessToken: 'a', issuedAt: 1, scopes: [] },
  createdAt: 1,
  ttlMs: HOUR,
};

let store: Store;
let grants: UpstreamGrants;

beforeEach(() => {
  store = createMemoryStore();
  grants = createUpstreamGrants(store);
});

/** The key of the only record. */
async function keyOf(): Promise<string> {
  const [key = ''] = await store.keys('');
  return key;
}

test('a grant is written over and removed only while it is what the caller has', async () => {
  await grants.save(grant);
  const next = { ...grant, tokens: { ...grant.tokens, accessToken: 'b' } };
  expect(await grants.replace(grant, next)).toBe(true);
  expect(await grants.replace(grant, next)).toBe(false);
  expect(await grants.remove(grant)).toBe(false);
  expect(await grants.remove(next)).toBe(true);
  expect(await grants.list()).toEqual([]);
});

test('a grant with members that this version does not know is written over and removed as any other', async () => {
  await grants.save(grant);
  const write = async () => store.set(await keyOf(), JSON.stringify({ later: 1, ...grant, tokens: { ...grant.tokens, later: 2 } }), HOUR);
  await write();
  const found = await grants.find('asana', 'one');
  expect(found).toEqual(grant);
  // Written over itself, it begins its time anew.
  expect(await grants.replace(found ?? grant, found ?? grant)).toBe(true);
  expect(await grants.replace(found ?? grant, grant)).toBe(true);
  await write();
  const [listed = grant] = await grants.list();
  expect(await grants.remove(listed)).toBe(true);
  expect(await store.keys('')).toEqual([]);
});

test('what is no grant is as good as none', async () => {
  await grants.save(grant);
  await store.set(await keyOf(), '{"server":"asana"}', HOUR);
  expect(await grants.find('asana', 'one')).toBeUndefined();
  expect(await grants.list('asana')).toEqual([]);
});
