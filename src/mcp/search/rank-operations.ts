import type { ExpandedQuery, QueryUnit } from './expand-query.js';
import type { IndexedOperation, OperationIndex } from './operation-index.js';
import { stem } from './stem.js';

/** Saturation of BM25: the second mention of a word adds less than the first. */
const K1 = 2.2;
/** What one word of a phrase of two is worth. */
const PHRASE_PART = 0.8;
/** So many of the best by words are looked at more closely. */
const CANDIDATES = 200;
/** What each segment of a path costs: what people ask for is rarely at the far end. */
const DEPTH = 0.97;
/** How much it helps when the resource is spoken of at all, and when it is the very thing that is asked for. */
const HEAD = 0.3;
const TARGET = 0.2;
/** What is left to an operation for each better one that does the same to the same kind of resource. */
const AGAIN = 0.9;

/** The number of an operation, and its score. */
type Scored = readonly [number, number];

/**
 * Numbers of the operations that fit, best first. Words and their synonyms are counted as BM25F does, each thing that the query speaks of by its best
 * variant; the best are then weighed by what operations *are*: whether they do what is wanted, whether the resource at the end of their path
 * is spoken of, and how much they are about that the query does not mention.
 */
export function rankOperations(query: ExpandedQuery, index: OperationIndex): readonly number[] {
  const scores = new Float64Array(index.operations.length);
  for (const unit of query.units) addUnit(scores, unit, index);
  const best = Array.from(scores, (score, document): Scored => [document, score])
    .filter(([, score]) => score > 0)
    .sort(byScore);
  const said = saidStems(query.units);
  const target = saidStems(query.units.filter(({ isTarget }) => isTarget));
  const speaksOfMany = query.units.some(({ isPlural }) => isPlural);
  const refined: Scored[] = best.slice(0, CANDIDATES).map(([document, score]): Scored => {
    const operation = index.operations[document];
    return [
      document,
      operation === undefined ? 0 : score * suitability(operation, { effects: query.effects, said, target, speaksOfMany }, index),
    ];
  });
  refined.sort(byScore);
  const spread = spreadOut(refined, index);
  return [...spread, ...best.slice(CANDIDATES)].map(([document]) => document);
}

function byScore(a: Scored, b: Scored): number {
  return b[1] - a[1] || a[0] - b[0];
}

/** What steps back for each better operation that does the same to the same kind of resource: of a user, an organization, an enterprise. */
function spreadOut(ranked: readonly Scored[], index: OperationIndex): readonly Scored[] {
  const seen = new Map<string, number>();
  return ranked
    .map(([document, score]): Scored => {
      const { effect, head } = index.operations[document] ?? { effect: 'unknown', head: [] };
      const kind = `${effect} ${head.join(' ')}`;
      const before = seen.get(kind) ?? 0;
      seen.set(kind, before + 1);
      return [document, score * AGAIN ** before];
    })
    .sort(byScore);
}

/** Adds to each document's score the best variant of the unit; several of one document do not add up to more. */
function addUnit(scores: Float64Array, unit: QueryUnit, index: OperationIndex): void {
  const best = new Float64Array(scores.length);
  for (const [variant, certainty] of unit.variants) {
    const parts = variant.split(' ').filter((part) => index.postings.has(part));
    if (parts.length === 0) continue;
    const weight = certainty * unit.weight * (variant.includes(' ') ? PHRASE_PART : 1);
    if (parts.length === 1) addTerm(best, parts[0] ?? '', weight, index, Math.max);
    else {
      const sum = new Float64Array(scores.length);
      for (const part of parts) addTerm(sum, part, weight, index, add);
      join(best, sum, Math.max);
    }
  }
  join(scores, best, add);
}

/** What a stem is worth in each document, as BM25F has it. */
function addTerm(scores: Float64Array, term: string, weight: number, index: OperationIndex, combine: Combine): void {
  const { documents, weights } = index.postings.get(term) ?? { documents: [], weights: [] };
  const most = index.idf(term) * weight * (K1 + 1);
  for (let position = 0; position < documents.length; position += 1) {
    const document = documents[position] ?? 0;
    const here = weights[position] ?? 0;
    scores[document] = combine(scores[document] ?? 0, (most * here) / (here + K1));
  }
}

type Combine = (a: number, b: number) => number;

function add(a: number, b: number): number {
  return a + b;
}

/** Loops over positions, here and above: iterators would take most of a search's time. */
function join(into: Float64Array, from: Float64Array, combine: Combine): void {
  for (let at = 0; at < into.length; at += 1) into[at] = combine(into[at] ?? 0, from[at] ?? 0);
}

/** Every stem that the query speaks of, with how sure that is. */
function saidStems(units: readonly QueryUnit[]): ReadonlyMap<string, number> {
  const said = new Map<string, number>();
  for (const { variants } of units)
    for (const [variant, weight] of variants) {
      const parts = variant.split(' ');
      for (const part of parts) said.set(part, Math.max(said.get(part) ?? 0, parts.length === 1 ? weight : weight * PHRASE_PART));
    }
  return said;
}

const TRIAL_WORDS = ['test', 'sandbox', 'simulate', 'mock', 'beta', 'alpha'].map(stem);

/** What a query asks for, for one operation to be held against. */
interface Asked {
  readonly effects: ReadonlyMap<string, number>;
  readonly said: ReadonlyMap<string, number>;
  /** What is said of the thing that is asked for. */
  readonly target: ReadonlyMap<string, number>;
  readonly speaksOfMany: boolean;
}

function suitability(operation: IndexedOperation, { effects, said, target, speaksOfMany }: Asked, index: OperationIndex): number {
  const { core, head, effect } = operation;
  let factor = DEPTH ** operation.depth;

  if (effects.size > 0) {
    const agreement = effects.get(effect) ?? 0;
    factor *= effect === 'unknown' ? 0.95 : agreement > 0 ? 1 + 0.25 * agreement : 0.72;
  }

  let about = 0;
  let mentioned = 0;
  for (const term of core) {
    const weight = index.idf(term);
    about += weight;
    mentioned += weight * Math.min(1, (said.get(term) ?? 0) * 1.25);
  }
  factor *= about === 0 ? 1 : 0.5 + 0.5 * (mentioned / about);

  const headIsTarget = Math.max(0, ...head.map((term) => target.get(term) ?? 0));
  factor *= 1 + TARGET * headIsTarget;

  const headSaid = head.length === 0 ? 0 : head.reduce((sum, term) => sum + (said.get(term) ?? 0), 0) / head.length;
  factor *= 1 + HEAD * headSaid;

  if (effect === 'read' && headSaid > 0.3) factor *= operation.isCollection === speaksOfMany ? 1.06 : 0.96;
  if (operation.isTrial && !TRIAL_WORDS.some((term) => said.has(term))) factor *= 0.7;
  return operation.isDeprecated ? factor * 0.85 : factor;
}
