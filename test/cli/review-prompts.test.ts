import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { DemandedGate } from '../../src/activation/index.js';
import { type Answer, terminalPrompts } from '../../src/cli/review-prompts.js';

const CTRL_C = '\u0003';
const CTRL_D = '\u0004';
const ESC = '\u001b';
const ENTER = '\r';
const TO_REJECT = 'jjj';

const GATES = [{ kind: 'destructive_action', status: 'pending' }] as unknown as readonly DemandedGate[];

let stdin: PassThrough;
let interruption: AbortController;
let shown: string;
beforeEach(() => {
  stdin = new PassThrough();
  interruption = new AbortController();
  shown = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    shown += text;
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

/** What is answered by somebody who types each text when the words before it stand on the screen. */
async function answerTo(...typed: readonly (readonly [seen: string, keys: string])[]): Promise<Answer> {
  const answer = terminalPrompts({ stdin, signal: interruption.signal }).ask(GATES, true);
  for (const [seen, keys] of typed) {
    await vi.waitFor(() => expect(shown).toContain(seen));
    shown = '';
    stdin.write(keys);
  }
  return answer;
}

it.each([
  ['Ctrl-C interrupts', CTRL_C, 'interrupt'],
  ['Ctrl-D stops', CTRL_D, 'quit'],
  ['Esc stops', ESC, 'quit'],
])('%s at the decision', async (_name, key, action) => {
  expect(await answerTo(['Your decision', key])).toEqual({ action });
});

it.each([
  ['Ctrl-C interrupts', CTRL_C, 'interrupt'],
  ['Ctrl-D stops', CTRL_D, 'quit'],
])('%s at the reason and at the note', async (_name, key, action) => {
  expect(await answerTo(['Your decision', `${TO_REJECT}${ENTER}`], ['Why?', key])).toEqual({ action });
  expect(await answerTo(['Your decision', ENTER], ['A note', key])).toEqual({ action });
});

it('Esc goes back from the reason to the decision', async () => {
  const answer = await answerTo(
    ['Your decision', `${TO_REJECT}${ENTER}`],
    ['Why?', ESC],
    ['Your decision', ENTER],
    ['A note', `fine${ENTER}`],
  );
  expect(answer).toEqual({ action: 'approve', note: 'fine' });
});

it('goes on after the input was paused, as after Ctrl-Z', async () => {
  const answer = answerTo(['Your decision', 'j']);
  await vi.waitFor(() => expect(stdin.listenerCount('pause')).toBeGreaterThan(0));
  stdin.pause();
  await vi.waitFor(() => expect(stdin.isPaused()).toBe(false));
  stdin.write('j');
  stdin.write(ENTER);
  expect(await answer).toEqual({ action: 'skip' });
});

it('a signal interrupts, before the question and in it', async () => {
  const asking = answerTo(['Your decision', 'j']);
  await vi.waitFor(() => expect(shown).toContain('Edit'));
  interruption.abort();
  expect(await asking).toEqual({ action: 'interrupt' });
  expect(await answerTo()).toEqual({ action: 'interrupt' });
});
