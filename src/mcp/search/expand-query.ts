import { longestPhrase, lookUp, lookUpGeneral, type Meaning } from './lexicon/index.js';
import { stem } from './stem.js';
import { isCommonVerb, wordWeight } from './vague-words.js';
import { isDeterminer, isStopWord, queryWords } from './words.js';

/** One thing that a query speaks of: a word or phrase, and every stem that it may be found by. */
export interface QueryUnit {
  /** Stem → how sure it is; 1 for the words themselves. */
  readonly variants: ReadonlyMap<string, number>;
  /** How much it says: 1, less for words that stand in most queries. */
  readonly weight: number;
  readonly isPlural: boolean;
  /** The thing that is asked for, or that something is done to: the end of the first noun phrase. */
  readonly isTarget: boolean;
}

export interface ExpandedQuery {
  readonly units: readonly QueryUnit[];
  /** What the query wants done, and how sure that is; empty when it has no verb. */
  readonly effects: ReadonlyMap<string, number>;
}

/** A question is asked to read something. */
const QUESTION = /^(?:what|which|who|whose|whom|where|when|why|how|is|are|was|were|does|do|did|has|have|can|may|am|show|list|see|my|all)$/;

/** Understands what a person wrote: phrases and words of the lexicon with their synonyms, other words as they are. */
export function expandQuery(text: string): ExpandedQuery {
  const words = queryWords(text);
  const stems = words.map(stem);
  const found: FoundUnit[] = [];
  const effects = new Map<string, number>();
  let hasVerb = false;

  for (let at = 0; at < words.length; ) {
    const phrase = phraseAt(words, stems, at);
    const length = phrase?.length ?? 1;
    const particle = length === 1 ? particleOf(words, stems, at) : undefined;
    const key = phrase?.key ?? (particle === undefined ? (stems[at] ?? '') : `${stems[at]} ${stems[particle]}`);
    const meaning = lookUp(key);
    const word = words[at] ?? '';
    const isWeak = length === 1 && particle === undefined && isStopWord(word);
    const isSingle = length === 1 && particle === undefined;
    const own = stems.slice(at, at + length).filter((_, offset) => !isStopWord(words[at + offset] ?? ''));
    const synonyms = meaning?.synonyms ?? (isSingle && !isWeak ? lookUpGeneral(key) : undefined) ?? [];
    const variants = new Map([...synonyms].map(([synonym, weight]) => [synonym, isWeak ? weight * 0.4 : weight]));
    for (const term of own) variants.set(term, length === 1 ? 1 : Math.max(variants.get(term) ?? 0, PHRASE_WORD));
    if (own.length === 2) variants.set(own.join(' '), OWN_PHRASE);
    // The first verb is what is wanted; the ones after it mostly describe things.
    const startsVerb =
      meaning !== undefined &&
      Math.max(0, ...meaning.effects.values()) >= VERB &&
      !isWeak &&
      !hasVerb &&
      (at < 3 || length > 1 || particle !== undefined);
    if (startsVerb) {
      hasVerb = true;
      for (const [effect, weight] of meaning.effects) effects.set(effect, weight);
    }
    if (variants.size > 0)
      found.push({
        unit: { variants, weight: isSingle ? wordWeight(key, startsVerb) : 1, isPlural: length === 1 && isPlural(word), isTarget: false },
        at,
        end: at + length,
        isVerb: startsVerb,
        isWeak,
      });
    if (length > 1 && isThing(meaning)) found.push(...phraseWords(words, stems, at, length));
    at += length;
  }
  const target = targetOf(found, words);
  const units = found.map(({ unit }, index) => (index === target ? { ...unit, isTarget: true } : unit));
  if (QUESTION.test(words[0] ?? '')) effects.set('read', Math.max(effects.get('read') ?? 0, 0.9));
  return { units, effects };
}

/** How surely a word has to be a verb to be taken for the one that says what is wanted. */
const VERB = 0.5;

/** What a word of a phrase counts as part of the phrase, and by itself beside it. */
const PHRASE_WORD = 0.6;
const OWN_PHRASE = 0.85;
const SINGLE_WORD = 0.2;

/** A phrase that names a thing (*credit note*); its words may also be what the documents say. Those of a saying rarely are. */
function isThing(meaning: Meaning | undefined): boolean {
  return meaning !== undefined && meaning.effects.size === 0;
}

function phraseWords(words: readonly string[], stems: readonly string[], from: number, length: number): readonly FoundUnit[] {
  return words.slice(from, from + length).flatMap((word, offset) => {
    const at = from + offset;
    const term = stems[at] ?? '';
    if (isStopWord(word) || isCommonVerb(term)) return [];
    const unit = { variants: new Map([[term, 1]]), weight: SINGLE_WORD, isPlural: isPlural(word), isTarget: false };
    return [{ unit, at, end: at + 1, isVerb: false, isWeak: false }];
  });
}

function isPlural(word: string): boolean {
  return /[^s]s$/.test(word);
}

interface FoundUnit {
  readonly unit: QueryUnit;
  /** Words from `at` to before `end`. */
  readonly at: number;
  readonly end: number;
  readonly isVerb: boolean;
  readonly isWeak: boolean;
}

/** The last of the first words that stand together, after the verb: *repositories* in `which selected repositories see the variable`. */
function targetOf(found: readonly FoundUnit[], words: readonly string[]): number | undefined {
  const first = found.findIndex(({ isVerb, isWeak }) => !isVerb && !isWeak);
  if (first === -1) return undefined;
  let target = first;
  while (true) {
    const here = found[target];
    const next = found[target + 1];
    if (here === undefined || next === undefined || next.isVerb || next.isWeak || next.at !== here.end || isStopWord(words[next.at] ?? ''))
      return target;
    target += 1;
  }
}

/** Second parts of verbs that take their object in the middle: *put* the site *back*. */
const PARTICLES: ReadonlySet<string> = new Set(
  'back off on out away over down in up online offline aside together through live again top private public secret into to admin owner'.split(
    ' ',
  ),
);
const MAX_OBJECT = 4;

/** The particle of a separated verb that begins here: its position, or `undefined`. */
function particleOf(words: readonly string[], stems: readonly string[], at: number): number | undefined {
  for (let next = at + 2; next <= at + 1 + MAX_OBJECT && next < words.length; next += 1) {
    if (PARTICLES.has(words[next] ?? '') && lookUp(`${stems[at]} ${stems[next]}`) !== undefined) return next;
  }
  return undefined;
}

/** The longest phrase of the lexicon that begins here; articles and the like may stand in it: *close the deal* in `close their first deal` is not it, in `close this deal` is. */
function phraseAt(
  words: readonly string[],
  stems: readonly string[],
  at: number,
): { readonly key: string; readonly length: number } | undefined {
  for (let length = Math.min(longestPhrase() + 1, stems.length - at); length > 1; length -= 1) {
    const here = stems.slice(at, at + length);
    const bare = here.filter((_, offset) => offset === 0 || !isDeterminer(words[at + offset] ?? ''));
    const key = [here, bare].map((parts) => parts.join(' ')).find((text) => text.includes(' ') && lookUp(text) !== undefined);
    if (key !== undefined && !isDeterminer(words[at + length - 1] ?? '')) return { key, length };
  }
  return undefined;
}
