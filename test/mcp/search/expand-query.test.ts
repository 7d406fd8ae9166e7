import { expect, test } from 'vitest';
import { expandQuery } from '../../../src/mcp/search/expand-query.js';

test.each(['pull the plug', 'pull that plug', 'Pull plug', 'pull, the plug'])('%j is a saying, whatever articles stand in it', (query) => {
  expect(expandQuery(query)).toEqual(expandQuery('pull the plug'));
  expect(Object.fromEntries(expandQuery(query).effects)).toEqual({ update: 1 });
});

test('a word that is hardly a verb does not take the place of the one that is', () => {
  expect(Object.fromEntries(expandQuery('some left behind boxes, throw out').effects)).toEqual({ delete: 1 });
});

test('a phrase is looked for as a whole, and by each of its words', () => {
  const [unit] = expandQuery('credit note').units;
  expect([...(unit?.variants ?? [])]).toEqual(
    expect.arrayContaining([
      ['credit note', 0.85],
      ['credit', 0.6],
      ['note', 0.6],
    ]),
  );
});
