import { stem } from './stem.js';

/** Verbs that every API is full of: what they want done is matched by effect, so as words they say little. */
const COMMON_VERBS = stems(
  `list get create delete remove update set add show retrieve fetch find read replace patch edit change modify view see give make put let take drop look
  need want start stop keep`,
);

/** Words that stand for people and things without saying which, and fillers. */
const VAGUE_WORDS = stems(
  `someone somebody people person everybody everyone anybody anyone nobody guy thing things something anything everything nothing stuff lot kind way new
  old now lately right whole real really still one two three several many much other another good bad big next last first ever never always soon today
  yesterday tomorrow week month year day time moment bit little long short own different same only else back place work going us`,
);

const COMMON_VERB_WEIGHT = 0.4;
const VAGUE_WEIGHT = 0.4;

export function isCommonVerb(term: string): boolean {
  return COMMON_VERBS.has(term);
}

/** How much a word of a query (its stem) says: 1 for most. */
export function wordWeight(term: string, isVerb: boolean): number {
  if (VAGUE_WORDS.has(term)) return VAGUE_WEIGHT;
  return isVerb && COMMON_VERBS.has(term) ? COMMON_VERB_WEIGHT : 1;
}

function stems(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).map(stem));
}
