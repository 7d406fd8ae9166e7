import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCapabilityDocument } from '../../src/capability/capability-document.js';
import { readAsWritten } from '../../src/capability/read-as-written.js';
import { renderMembers } from '../../src/capability/render-capability.js';
import type { JsonObject } from '../../src/model/index.js';
import { arbitraryJson } from './arbitrary-json.js';

const WORDS = [
  'yes',
  'no',
  '~',
  'null',
  '1:2',
  '0x1f',
  '1_000',
  '.nan',
  '-.inf',
  '1e3',
  '012',
  '<<',
  '=',
  '2020-01-01',
  '&a',
  '*a',
  '!x',
  '|',
  '? a',
  '- b',
  '# c',
  'd: e',
  ' f',
  'g ',
  'h\n i\n',
  '\ti',
  '__proto__',
  'constructor',
  '1',
];
const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom(...WORDS));
const json = arbitraryJson(text);
const object = fc.dictionary(text, json, { minKeys: 1, maxKeys: 5 }) as fc.Arbitrary<JsonObject>;

/** As the strict reader has it: what stands behind the data is not as it is written. */
function readStrictly(file: string) {
  const { value, faults } = readCapabilityDocument(`${file}# the end\n`);
  return faults.length > 0 ? 'refused' : JSON.stringify(value);
}

const PIECES = [
  '\n',
  ' ',
  '  ',
  '"',
  "'",
  ':',
  ': ',
  '- ',
  '# x\n',
  '&a ',
  '*a',
  '!!str ',
  '|\n',
  '>-\n',
  '{}',
  '[',
  ']',
  ',',
  '0',
  '.inf',
  '---\n',
  '...\n',
  '\t',
  '\r',
  '%YAML 1.2\n',
  '<<: ',
  '? ',
];
const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(3), piece: fc.constantFrom('', ...PIECES) });

describe('a file as this program writes it', () => {
  it('is read at once, and for what the strict reader takes it', () => {
    let read = 0;
    fc.assert(
      fc.property(object, (members) => {
        const file = renderMembers(members);
        const strict = readStrictly(file);
        const quick = readAsWritten(file);
        if (quick === undefined) return;
        read += 1;
        expect(JSON.stringify(quick)).toBe(strict);
      }),
      { numRuns: 1000 },
    );
    expect(read).toBeGreaterThan(700);
  });

  it('is left to the strict reader when anything of it was changed, unless it says what it looks like', () => {
    fc.assert(
      fc.property(object, fc.array(change, { minLength: 1, maxLength: 3 }), (members, changes) => {
        const file = changes.reduce((before, { at, cut, piece }) => {
          const place = Math.floor(at * before.length);
          return before.slice(0, place) + piece + before.slice(place + cut);
        }, renderMembers(members));
        const quick = readAsWritten(file);
        if (quick !== undefined) expect(JSON.stringify(quick)).toBe(readStrictly(file));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['comments in front', '# one\n#\n# two\na: 1\n', { a: 1 }],
    ['a list in flow', 'metadata:\n  tags: [a, b]\n', { metadata: { tags: ['a', 'b'] } }],
    ['a comment behind', 'a: 1 # one\n', undefined],
    ['an anchor', 'a: &a\n  b: 1\nc: *a\n', undefined],
    [
      'aliases of aliases',
      `a0: &a0 [x]\n${Array.from({ length: 60 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]\n`).join('')}`,
      undefined,
    ],
    ['a tag', 'a: !!str 1\n', undefined],
    ['infinity', 'a: .inf\n', undefined],
    ['a number that JavaScript has not', 'a: 12345678901234567890\n', undefined],
    ['a key twice', 'a: 1\na: 1\n', undefined],
    ['two documents', 'a: 1\n---\na: 1\n', undefined],
    ['carriage returns', 'a: 1\r\n', undefined],
    ['a byte order mark', '\uFEFFa: 1\n', undefined],
    ['a merge', '<<:\n  a: 1\n', undefined],
    ['a list', '- a\n', undefined],
    ['nothing', '', undefined],
    ['depth', `${Array.from({ length: 120 }, (_, level) => `${'  '.repeat(level)}a:\n`).join('')}${'  '.repeat(120)}a: 1\n`, undefined],
  ])('%s', (_what, file, expected) => {
    expect(readAsWritten(file)).toEqual(expected);
  });

  it('says where its members stand', () => {
    expect(readCapabilityDocument('# one\na:\n  b: 1\n').positionOf(['a', 'b'])).toEqual({ line: 3, column: 6 });
  });
});
