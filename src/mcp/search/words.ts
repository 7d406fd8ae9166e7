import { splitWords } from '../../planning/index.js';
import { stem } from './stem.js';

/** Words that stand in every sentence and say nothing about an operation. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those it its of to for in on at by with from into onto as and or but if then than so up out off over under about again
  i me my we us our you your he him his she her they them their is am are was were be been being do does did doing have has had having can could
  may might must shall should will would not no nor only own same such very just any some each more most other what which who whom whose when
  where why how all both few please want wants need needs like let s t don id ids via per using use used based given there here now also`.split(
    /\s+/,
  ),
);

/** Words that say whose or which one, and may be left out. */
const DETERMINERS: ReadonlySet<string> = new Set('a an the this that these those my our your his her its their some any all'.split(' '));

export function isDeterminer(word: string): boolean {
  return DETERMINERS.has(word);
}

export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/** Stems of the words of a text, stop words left out. */
export function stemsOf(text: string): readonly string[] {
  return splitWords(text)
    .filter((word) => !STOP_WORDS.has(word))
    .map(stem);
}

/** The words of what a person wrote, lower case, stop words and all: `what's` is `what`. */
export function queryWords(text: string): readonly string[] {
  return splitWords(
    text
      .slice(0, MAX_QUERY)
      .replace(/[’']s\b/gi, ' ')
      .replace(/[’']/g, ''),
  );
}

const MAX_QUERY = 500;
