import { expect, it } from 'vitest';
import { createBudget } from '../../../src/access/oauth/budget.js';
import { createMemoryStore } from '../../../src/store/index.js';

it('admits as many as its limit in a window, of one kind and server, on all replicas together', async () => {
  let now = 5_000;
  const store = createMemoryStore(() => now);
  const parts = { store, kind: 'guests', limit: 3, windowMs: 10_000, now: () => now };
  const [one, two] = [createBudget({ ...parts, server: 'asana' }), createBudget({ ...parts, server: 'asana' })];
  const outcomes = await Promise.allSettled([one(), two(), one(), two(), one()]);
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
  await expect(one()).rejects.toMatchObject({ code: 'temporarily_unavailable', retryAfterSeconds: 5 });
  await createBudget({ ...parts, server: 'books' })();
  await createBudget({ ...parts, server: 'asana', kind: 'others' })();
  now = 10_000;
  await two();
});
