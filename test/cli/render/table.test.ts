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

  it('prints a block a row where the terminal is narrower', () => {
    const head = ['', 'Name', 'Request', 'Verdict'];
    const rows = [
      ['+', 'addpet', 'POST /pets', 'ready'],
      [' ', 'getpet', 'GET /pets/{id}', 'blocked'],
    ];
    expect(renderTable(head, rows, 47)).toContain('│ + │ addpet │ POST /pets     │ ready   │');
    expect(renderTable(head, rows, 40).split('\n')).toEqual([
      '+ addpet',
      '  Request  POST /pets',
      '  Verdict  ready',
      'getpet',
      '  Request  GET /pets/{id}',
      '  Verdict  blocked',
    ]);
  });

  it('draws a header without rows', () => {
    expect(renderTable(['Name'], []).split('\n')).toEqual(['┌──────┐', '│ Name │', '├──────┤', '└──────┘']);
  });
});
