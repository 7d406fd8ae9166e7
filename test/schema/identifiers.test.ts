import { expect, it } from 'vitest';
import { knowsIdentifiers } from '../../src/schema/index.js';

it.each([
  ['3.0.3', false],
  [3, false],
  ['3.1.0', true],
  [null, true],
  [{ toString: 'x' }, true],
  [[{ toString: null }], true],
])('tells by the version whether $id means something: %j', (openapi, expected) => {
  expect(knowsIdentifiers({ openapi })).toBe(expected);
});
