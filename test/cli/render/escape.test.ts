import { describe, expect, it } from 'vitest';
import { escapeJson, escapeText } from '../../../src/cli/render/escape.js';

const HIDDEN = [
  '\u001b[31m',
  '\u007f',
  '\u009b31m',
  '\u202e',
  '\u200b',
  '\u{e0041}\u{e0042}',
  '\u3164',
  '\u115f',
  '\u180e',
  '\u034f',
  '\u{1d173}',
];

describe.each(HIDDEN)('%j', (hidden) => {
  it('is spelled out in a line', () => {
    expect(escapeText(`a${hidden}b`)).toMatch(/^a(?:\\u\{[0-9a-f]+\})+(?:\[31m|31m)?b$/);
  });

  it('is an escape in JSON, which says what it said', () => {
    const printed = escapeJson(JSON.stringify({ [hidden]: [hidden] }, null, 2));
    expect(printed).toMatch(/^[ -~\n]*$/);
    expect(JSON.parse(printed)).toEqual({ [hidden]: [hidden] });
  });
});

it('other letters and emoji are printed as they are', () => {
  expect(escapeText('Grüße, 本 👩‍🚀'.replaceAll('\u200d', ''))).toBe('Grüße, 本 👩🚀');
});
