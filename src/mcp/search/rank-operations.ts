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

/**
 * Numbers of the operations that fit, best first. Words and their synonyms are counted as BM25F does, each thing that the query speaks of by its best
 * variant; the best are then weighed by what operations *are*: whether they do what is wanted, whether the resource at the end of their path
 * is spoken of, and how much they are about that the query does not mention.
 */
export function rankOperations(query: ExpandedQuery, index: OperationIndex): readonly number[] {
  const scores = new Map<number, number>();
  for (const unit of query.units)
    for (const [document, score] of scoreUnit(unit, index)) scores.set(document, (scores.get(document) ?? 0) + score);
  const best = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const said = saidStems(query.units);
  const speaksOfMany = query.units.some(({ isPlural }) => isPlural);
  const refined = best.slice(0, CANDIDATES).map(([document, score]) => {
    const operation = index.operations[document];
    return [document, operation === undefined ? 0 : score * suitability(operation, query, said, speaksOfMany, index)] as const;
  });
  refined.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return [...refined, ...best.slice(CANDIDATES)].map(([document]) => document);
}

/** For each document the best variant of the unit; several of one document do not add up to more. */
function scoreUnit(unit: QueryUnit, index: OperationIndex): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  for (const [variant, certainty] of unit.variants) {
    for (const [document, score] of scoreVariant(variant, index)) {
      const weighed = score * certainty * unit.weight;
      if (weighed > (scores.get(document) ?? 0)) scores.set(document, weighed);
    }
  }
  return scores;
}

/** What a stem is worth in each document, as BM25F has it; the words of a phrase add up. */
function scoreVariant(variant: string, index: OperationIndex): ReadonlyMap<number, number> {
  const parts = variant.split(' ');
  const scores = new Map<number, number>();
  for (const part of parts) {
    const posting = index.postings.get(part);
    if (posting === undefined) continue;
    const rarity = index.idf(part) * (parts.length === 1 ? 1 : PHRASE_PART);
    for (const [position, document] of posting.documents.entries()) {
      const weight = posting.weights[position] ?? 0;
      scores.set(document, (scores.get(document) ?? 0) + (rarity * weight * (K1 + 1)) / (weight + K1));
    }
  }
  return scores;
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

function targetSaid(units: readonly QueryUnit[]): ReadonlyMap<string, number> | undefined {
  const t = units.find(({ isTarget }) => isTarget);
  return t === undefined ? undefined : saidStems([t]);
}

const TRIAL_WORDS = ['test', 'sandbox', 'simulate', 'mock', 'beta', 'alpha'].map(stem);

function suitability(
  operation: IndexedOperation,
  query: ExpandedQuery,
  said: ReadonlyMap<string, number>,
  speaksOfMany: boolean,
  index: OperationIndex,
): number {
  const { effects } = query;
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

  const target = targetSaid(query.units);
  const headIsTarget = target === undefined ? 0 : Math.max(0, ...head.map((term) => target.get(term) ?? 0));
  factor *= 1 + TARGET * headIsTarget;

  const headSaid = head.length === 0 ? 0 : head.reduce((sum, term) => sum + (said.get(term) ?? 0), 0) / head.length;
  factor *= 1 + HEAD * headSaid;

  if (effect === 'read' && headSaid > 0.3) factor *= operation.isCollection === speaksOfMany ? 1.06 : 0.96;
  if (operation.isTrial && !TRIAL_WORDS.some((term) => said.has(term))) factor *= 0.7;
  return operation.isDeprecated ? factor * 0.85 : factor;
}
