import { describe, expect, it } from 'vitest';
import { renderTable } from '../../../src/cli/render/table.js';

describe('renderTable', () => {
  it('sets columns by what a terminal shows: wide characters count twice, colours not at all', () => {
    const table = renderTable(['Name', 'Risk'], [['本', 'low'], ['ab', '\u001b[31mhigh\u001b[39m'], ['']]);

    expect(table.replaceAll('\u001b[31m', '').replaceAll('\u001b[39m', '').split('\n')).toEqual([
      '┌──────┬──────┐',
      '│ Name │ Risk │',
      '├──────┼──────┤',
      '│ 本   │ low  │',
      '│ ab   │ high │',
      '│      │      │',
      '└──────┴──────┘',
    ]);
  });

  it('draws a header without rows', () => {
    expect(renderTable(['Name'], []).split('\n')).toEqual(['┌──────┐', '│ Name │', '├──────┤', '└──────┘']);
  });
});
