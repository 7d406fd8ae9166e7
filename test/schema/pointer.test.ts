import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPointer, parsePointer } from '../../src/schema/index.js';

describe('parsePointer', () => {
  it.each([
    ['#', []],
    ['', []],
    ['#/', ['']],
    ['#/paths/~1pets/get', ['paths', '/pets', 'get']],
    ['#/paths/~1pets~1%7Bid%7D/get', ['paths', '/pets/{id}', 'get']],
    ['#/paths/%2Fpets', ['paths', '', 'pets']], // an encoded slash is a slash once decoded
    ['#/definitions/a~0b', ['definitions', 'a~b']],
    ['#/definitions/a~01b', ['definitions', 'a~1b']],
    ['#/definitions/caf%C3%A9', ['definitions', 'café']],
    ['#/definitions/100%', ['definitions', '100%']],
    ['/bare/pointer', ['bare', 'pointer']],
    ['#/items/0', ['items', '0']],
  ])('reads %s', (fragment, segments) => {
    expect(parsePointer(fragment)).toEqual(segments);
  });
});

describe('formatPointer', () => {
  it.each([
    [[], '#'],
    [['paths', '/pets/{id}', 'get'], '#/paths/~1pets~1{id}/get'],
    [['a~b', 'c%d', 'e f', 'é'], '#/a~0b/c%25d/e f/é'],
    [['items', 0], '#/items/0'],
    [['line\nfeed'], '#/line%0Afeed'],
  ])('writes %j', (segments, pointer) => {
    expect(formatPointer(segments)).toBe(pointer);
  });

  it('is undone by parsePointer whatever the segments are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (segments) => {
        expect(parsePointer(formatPointer(segments))).toEqual(segments);
      }),
    );
  });
});
