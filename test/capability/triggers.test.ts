import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEscapes } from '../../src/capability/index.js';
import {
  ADDRESS,
  BEYOND_ASCII,
  CREDENTIAL,
  NUMBERS,
  ORDER,
  SECRET_NAME,
  triggersIn,
  triggersInJson,
} from '../../src/capability/triggers.js';

/** What has to be looked at again, as expressions: a text that one of them matches has the bit. */
const WANTED: readonly (readonly [RegExp, number])[] = [
  [
    /sk_live_|sk_test_|rk_live_|rk_test_|whsec_|ghp_|gho_|ghu_|ghs_|ghr_|github_pat_|glpat-|gldt-|glrt-|glptt-|glsoat-|akia|asia|aiza|ya29\.|xoxa-|xoxb-|xoxe-|xoxo-|xoxp-|xoxr-|xoxs-|hooks\.slack|sk-|sg\.|npm_|pypi-|shpat_|shpca_|shppa_|shpss_|dop_v1_|doo_v1_|dor_v1_|sq0|eaaa|eyj|private key/i,
    CREDENTIAL,
  ],
  [/bearer\s|basic\s|(?:passw(?:or)?d|passphrase|pwd|secret|key|token|credentials?|authorization|bearer)["']?\s{0,3}[:=]/i, SECRET_NAME],
  [/:\/\/[^\s/]{1,100}@/, ADDRESS],
  [/[0-2]\/\d{13}/, NUMBERS],
  [
    /ignore|disregard|forget|bypass|instruction|do\s+not|don't|never|must\s+not|should\s+not|shouldn't|without|conversation|chat|prompt|environment\s+variable|ssh|id_rsa|id\s+rsa|\.env|\.aws|passwd|shadow|api\s+key|access\s+token|secrets|credentials|passwords|mcp\.json|system\s+message|<\||inst\]|sys\s+>>|sys>>|important>|assistant|system>|developer|system\s+:|system:|llm|must|always|secretly|silently|claude|gemini|gpt|language\s+model|you\s+are\s|from\s+now\s+on|if\s+you\s+are|if\s+you\s+were|though\s+you|this\s+tool|any\s+tool|other\s+tool|every\s+tool|override|stop\s+following|(?:entire|full|whole|complete|current|your)\s+context|your\s+memory|previous\s+messages|also|~\/\.|(?:ai|language)\s*(?:model|agent)/i,
    ORDER,
  ],
];

function wantedIn(text: string): number {
  return WANTED.reduce((bits, [pattern, bit]) => (pattern.test(text) ? bits | bit : bits), 0);
}

const words = WANTED.flatMap(([pattern]) => pattern.source.match(/[a-z][a-z ]*|[<>|[\]:=_.'-]+/g) ?? []);
/** Pieces of words, marks and digits, in any case: whole words come about, and nearly whole ones. */
const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...words) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...'_-./:@=\'"<>|]\\ \n\t*`0123456789aKıſé漢Ŝŵ尜\u2003\u3000\ufeff'.split(''),
      '  ',
      '://',
      '0/0123456789012',
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 4 }) },
);
const text = fc
  .array(fc.tuple(piece, fc.nat({ max: 3 })), { maxLength: 40 })
  .map((pieces) => pieces.map(([part, how]) => (how === 0 ? part.toUpperCase() : how === 1 ? part.slice(0, -1) : part)).join(''));
/** Two texts with so much between them that the pieces in which a text is looked at end anywhere in the second. */
const apart = (arbitrary: fc.Arbitrary<string>) =>
  fc.tuple(arbitrary, fc.integer({ min: 8000, max: 8200 }), arbitrary).map(([start, length, end]) => start + 'x '.repeat(length / 2) + end);

describe('triggersIn', () => {
  it.each([
    ['a text', text],
    ['two texts far apart', apart(text)],
  ])('misses nothing in %s', (_what, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (read) => {
        const wanted = wantedIn(read);
        expect(triggersIn(read) & wanted).toBe(wanted);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds words in other white space, and under marks of emphasis', () => {
    for (const said of ['do not', 'do  not', 'do\n\tnot', 'do **not', 'DO_not', 'do\u00A0not', 'do\u2003not', 'do\u3000\u2028not'])
      expect(triggersIn(`a ${said} b`)).toBe(ORDER);
  });

  it('finds nothing in what APIs usually say', () => {
    const answer = {
      id: 'thing-1',
      name: 'Thing number 1',
      price: 1.37,
      at: '2026-02-11T09:11:00Z',
      tags: ['red', 'small "boxed"'],
      url: null,
    };
    expect(triggersIn(JSON.stringify(answer))).toBe(0);
    expect(triggersInJson(JSON.stringify(answer))).toBe(0);
  });
});

describe('triggersInJson', () => {
  /** As encoders spell JSON: some escape what need not be, and some everything. */
  const spelled = fc.tuple(text, fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 30 })).map(([said, ways]) =>
    [...said]
      .map((character, at) => {
        if (ways[at % ways.length] !== 0) return JSON.stringify(character).slice(1, -1);
        const code = character.charCodeAt(0).toString(16).padStart(4, '0');
        return character.length === 1 ? `\\u${at % 2 === 0 ? code : code.toUpperCase()}` : character;
      })
      .join(''),
  );
  it.each([
    ['a text', spelled],
    ['two texts far apart', apart(spelled)],
  ])('misses nothing that %s say', (_what, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (json) => {
        const wanted = wantedIn(readEscapes(json)?.text ?? json);
        expect(triggersInJson(json) & wanted).toBe(wanted);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes no other character for a backslash', () => {
    expect(triggersInJson('Ŝnpm_0123 尜nnever')).toBe(CREDENTIAL | ORDER);
    expect(triggersInJson('\\ŵEAAA')).toBe(CREDENTIAL);
  });

  it.each(['bearer\\u2003', 'bearer\u2003', 'key\\u3000:', 'key\ufeff='])(
    'takes white space of any script for white space, as in %j',
    (json) => {
      expect(triggersInJson(json) & SECRET_NAME).toBe(SECRET_NAME);
    },
  );

  it('tells escapes of characters beyond ASCII', () => {
    expect(triggersInJson('{"a": "\\u00e9"}')).toBe(BEYOND_ASCII);
    expect(triggersInJson('{"a": "\\u0065"}')).toBe(0);
    expect(triggersInJson(`{"a": "${'x'.repeat(8180)}\\u4e00"}`)).toBe(BEYOND_ASCII);
  });

  it.each(['\\', 'a\\', '\\u', '\\u12', 'ignore\\', 'ignore\\u00g', '\\u00', `${'\\'.repeat(8191)}u`, `${'\\'.repeat(20_000)}`])(
    'reads the end of %j',
    (json) => {
      expect(triggersInJson(json) & ORDER).toBe(json.includes('ignore') ? ORDER : 0);
    },
  );
});
