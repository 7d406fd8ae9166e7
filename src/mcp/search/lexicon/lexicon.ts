import { stem } from '../stem.js';
import { isDeterminer } from '../words.js';
import { EVERYDAY } from './everyday.js';
import { EVERYDAY_INFRASTRUCTURE } from './everyday-infrastructure.js';
import { NOUNS } from './nouns.js';
import { SAYINGS } from './sayings.js';
import { VERBS } from './verbs.js';
import { WORDNET } from './wordnet.js';

/** What a word or phrase can stand for. */
export interface Meaning {
  /** Stems it may be said with, and how sure that is: above 0, below 1. */
  readonly synonyms: ReadonlyMap<string, number>;
  /** What it does to things, when it is a verb: `delete: 1`. */
  readonly effects: ReadonlyMap<string, number>;
}

/** The meaning of a word (its stem) or of a phrase (its stems, one space between). */
export function lookUp(stems: string): Meaning | undefined {
  return lexicon().meanings.get(stems);
}

/** What a word that the lexicon does not know (its stem) can stand for, by the general dictionary: stems, and how sure they are. */
export function lookUpGeneral(stem: string): ReadonlyMap<string, number> | undefined {
  general ??= readGeneral();
  const line = general.get(stem);
  if (line === undefined) return undefined;
  const [, ...synonyms] = line.split(' ');
  return new Map(parseMembers(synonyms.join(',')).map(([synonym, weight]) => [synonym, weight * GENERAL_WEIGHT]));
}

/** The number of words of the longest phrase. */
export function longestPhrase(): number {
  return lexicon().longest;
}

/** Every single word that stands in the lexicon, unstemmed. */
export function knownWords(): ReadonlySet<string> {
  return lexicon().words;
}

/** Synonyms are never as good as the word itself. */
const SYNONYM_WEIGHT = 0.72;
const SAYING_WEIGHT = 0.8;
/** A general dictionary knows many meanings that no API has. */
const GENERAL_WEIGHT = 0.6;

interface Lexicon {
  readonly meanings: ReadonlyMap<string, Meaning>;
  readonly words: ReadonlySet<string>;
  readonly longest: number;
}

let built: Lexicon | undefined;
let general: ReadonlyMap<string, string> | undefined;

function lexicon(): Lexicon {
  built ??= build();
  return built;
}

function build(): Lexicon {
  const meanings = new Map<string, { synonyms: Map<string, number>; effects: Map<string, number> }>();
  const words = new Set<string>();
  let longest = 1;
  for (const { effect, members } of groups()) {
    for (const [text] of members) for (const word of text.split(' ')) words.add(word);
    for (const [text, weight] of members) {
      const key = stemAll(text);
      longest = Math.max(longest, key.split(' ').length);
      const meaning = meanings.get(key) ?? { synonyms: new Map(), effects: new Map() };
      meanings.set(key, meaning);
      if (effect !== undefined) raise(meaning.effects, effect, weight);
      for (const [other, otherWeight] of members) addSynonym(meaning.synonyms, key, stemAll(other), weight * otherWeight * SYNONYM_WEIGHT);
    }
  }
  for (const { effect, said, words: targets } of sayings()) {
    for (const [text] of [...said, ...targets]) for (const word of text.split(' ')) words.add(word);
    for (const [text] of said) {
      const key = stemAll(text);
      longest = Math.max(longest, key.split(' ').length);
      const meaning = meanings.get(key) ?? { synonyms: new Map(), effects: new Map() };
      meanings.set(key, meaning);
      if (effect !== undefined) raise(meaning.effects, effect, 1);
      for (const [target, weight] of targets) addSynonym(meaning.synonyms, key, stemAll(target), weight * SAYING_WEIGHT);
    }
  }
  return { meanings, words, longest };
}

/** Stem → its line, which is read when it is asked for: most never are. */
function readGeneral(): ReadonlyMap<string, string> {
  return new Map(
    WORDNET.trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(' ')), line]),
  );
}

function addSynonym(synonyms: Map<string, number>, own: string, other: string, weight: number): void {
  // Longer phrases are what people say, not what APIs are worded with.
  if (own !== other && other.split(' ').length <= 2) raise(synonyms, other, weight);
}

function raise(map: Map<string, number>, key: string, weight: number): void {
  map.set(key, Math.max(map.get(key) ?? 0, weight));
}

function* groups(): Generator<{ readonly effect: string | undefined; readonly members: readonly (readonly [string, number])[] }> {
  for (const line of VERBS.trim().split('\n')) {
    const colon = line.indexOf(':');
    yield { effect: line.slice(0, colon), members: parseMembers(line.slice(colon + 1)) };
  }
  for (const line of NOUNS.trim().split('\n')) yield { effect: undefined, members: parseMembers(line) };
}

function* sayings(): Generator<{
  readonly effect: string | undefined;
  readonly said: readonly (readonly [string, number])[];
  readonly words: readonly (readonly [string, number])[];
}> {
  for (const line of `${SAYINGS}\n${EVERYDAY}\n${EVERYDAY_INFRASTRUCTURE}`.split('\n')) {
    const [left = '', words] = line.split(' > ');
    if (words === undefined) continue;
    const colon = left.indexOf(':');
    yield {
      effect: colon === -1 ? undefined : left.slice(0, colon),
      said: parseMembers(left.slice(colon + 1)),
      words: parseMembers(words),
    };
  }
}

function parseMembers(text: string): readonly (readonly [string, number])[] {
  return text.split(',').map((member) => {
    const [word = '', weight] = member.trim().split('~');
    return [word.replace(/[-/]/g, ' '), weight === undefined ? 1 : Number(weight)] as const;
  });
}

/** Stems of a phrase without articles and the like after its first word, save where only one word would be left. */
function stemAll(text: string): string {
  const words = text.split(' ');
  const bare = words.filter((word, at) => at === 0 || !isDeterminer(word));
  return (bare.length > 1 ? bare : words).map(stem).join(' ');
}
