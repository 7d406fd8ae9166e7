import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordScanner } from '../../src/capability/word-scanner.js';

test('finds just the words that are there', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 }).map((some) => some.join(''));
  fc.assert(
    fc.property(fc.array(letters, { minLength: 1, maxLength: 6 }), fc.array(letters, { maxLength: 12 }), (words, parts) => {
      const text = parts.join('');
      const scanner = new WordScanner(words.map((word, at) => [word, 1 << at]));
      const wanted = words.reduce((bits, word, at) => (text.includes(word) ? bits | (1 << at) : bits), 0);
      expect(scanner.scan(text)).toBe(wanted);
      expect(scanner.scan(text.toUpperCase(), true)).toBe(wanted);
    }),
    { numRuns: 2000 },
  );
});

test('digits are one, and white space as long as it is', () => {
  const scanner = new WordScanner([
    ['a 1 b', 1],
    ['b_b', 2],
  ]);
  expect(scanner.scan('A\n\n9** b')).toBe(1);
  expect(scanner.scan('a1b')).toBe(0);
  expect(scanner.scan('b   b')).toBe(2);
  expect(scanner.scan('a\\n1\\tb', true)).toBe(1);
  expect(scanner.scan('a\\n1\\tb')).toBe(0);
});
