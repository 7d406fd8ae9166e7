import { expect, it } from 'vitest';
import { renderSections } from '../../../src/cli/render/sections.js';

it('headings and lines are escaped: both hold names from manifests and drafts', () => {
  expect(renderSections([{ title: 'pets\u001b[31m', lines: ['a\u202eb'] }])).toBe('pets\\u{1b}[31m\n  a\\u{202e}b\n');
});

it('an optional section without lines is left out', () => {
  expect(
    renderSections([
      { title: 'Rejected:', lines: [], isOptional: true },
      { title: 'Done.', lines: [] },
    ]),
  ).toBe('Done.\n');
});
