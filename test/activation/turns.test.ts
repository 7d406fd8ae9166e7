import { expect, test } from 'vitest';
import { Turns } from '../../src/activation/index.js';

test('others have their turn while a long list is gone through', async () => {
  let others = 0;
  const timer = setInterval(() => {
    others += 1;
  });
  const turns = new Turns();
  // Nothing but a pause lets the timer run.
  while (others < 3) await turns.pause();
  clearInterval(timer);
  expect(others).toBeGreaterThan(2);
});
