import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { GatewayError } from '../../src/model/index.js';
import { parseDocument } from '../../src/sources/parse-document.js';
import { DEFAULT_SOURCE_LIMITS } from '../../src/sources/source.js';

const parse = (text: string) => parseDocument(Buffer.from(text), 'x', DEFAULT_SOURCE_LIMITS);

describe('any text', () => {
  it('is read or refused with a code, never a crash', async () => {
    const token = fc.constantFrom(
      'a',
      ' ',
      '\n',
      ': ',
      '- ',
      '{',
      '}',
      '[',
      ']',
      ',',
      '&x ',
      '*x',
      '"',
      "'",
      '|',
      '>',
      '#',
      '!',
      '? ',
      '<<: ',
      '---\n',
      '%',
      '\t',
      'é',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(token, { maxLength: 40 }), async (tokens) => {
        try {
          JSON.stringify((await parse(tokens.join(''))).value); // a tree: it ends
        } catch (error) {
          if (!(error instanceof GatewayError)) throw error;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('that a library wrote is read back, as JSON and as YAML, key by key', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const wrapped = { value: JSON.parse(JSON.stringify(value)) };
        expect((await parse(JSON.stringify(wrapped))).value).toEqual(wrapped);
        expect((await parse(stringify(wrapped, { aliasDuplicateObjects: false }))).value).toEqual(wrapped);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['open brackets and quotes', '["'.repeat(50_000)],
    ['anchors on anchors', '&a &b '.repeat(5_000)],
    ['explicit keys', '? '.repeat(50_000)],
    ['dashes', '- '.repeat(50_000)],
    ['nested block keys', Array.from({ length: 500 }, (_, i) => `${' '.repeat(i)}&a${i} k:\n`).join('')],
    ['byte order marks and comments', '\uFEFF#\n'.repeat(50_000)],
    ['blank lines in a folded scalar', `a: >\n${'\n'.repeat(200_000)} b\n`],
    ['document markers', '---\n'.repeat(50_000)],
    [
      'merges of merges',
      `a0: &a0 {k: 1}\n${Array.from({ length: 400 }, (_, i) => `a${i + 1}: &a${i + 1} {<<: *a${i}, k${i}: 1}\n`).join('')}`,
    ],
    ['broken at the end', `${Array.from({ length: 5_000 }, (_, i) => `k${i}: [1, {a: 2}]\n`).join('')}]`],
  ])('hostile YAML ends: %s', { timeout: 10_000 }, async (_name, text) => {
    await parse(text).then(
      () => undefined,
      (error: unknown) => expect(error).toBeInstanceOf(GatewayError),
    );
  });
});
