import { randomBytes } from 'node:crypto';
import { afterEach, expect, it, vi } from 'vitest';
import { createStateSeal, STATE_TTL_MS } from '../../src/mcp/input/state-seal.js';

afterEach(() => void vi.useRealTimers());

it('opens what it sealed, for that binding, until it expires', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const seal = createStateSeal(randomBytes(32));
  const text = await seal.seal({ approval: 'a' }, 'one call');
  expect(await seal.open(text, 'one call')).toEqual({ approval: 'a' });
  expect(text).not.toContain(Buffer.from('approval').toString('base64url').slice(0, 8));
  await expect(seal.open(text, 'another call')).rejects.toThrow('Invalid or expired');
  await expect(createStateSeal(randomBytes(32)).open(text, 'one call')).rejects.toThrow('Invalid or expired');
  vi.setSystemTime(Date.now() + STATE_TTL_MS + 1000);
  await expect(seal.open(text, 'one call')).rejects.toThrow('Invalid or expired');
});
