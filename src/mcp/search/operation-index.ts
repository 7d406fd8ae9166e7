import { splitWords } from '../../planning/index.js';
import { knownWords, lookUp } from './lexicon/index.js';
import { firstSentence, type SearchDocument } from './search-document.js';
import { segmentName } from './segment-name.js';
import { stem } from './stem.js';
import { isStopWord, stemsOf } from './words.js';

/** A document, prepared for scoring. */
export interface IndexedOperation {
  /** Stems of what it is about: title and the end of its path, verbs left out. What a query does not speak of counts against it. */
  readonly core: ReadonlySet<string>;
  /** Stems of the resource it acts on: the last fixed segment of its path that is no verb. */
  readonly head: readonly string[];
  readonly effect: SearchDocument['effect'];
  /** Reads several: its path ends in the resource, not in a parameter. */
  readonly isCollection: boolean;
  readonly isDeprecated: boolean;
  /** For tests, or not finished: `/test_helpers/…`, `/v1beta1/…`. */
  readonly isTrial: boolean;
  /** How many fixed segments its path has. */
  readonly depth: number;
}

/** Where a stem occurs: document numbers and, beside each, how much it weighs there (fields weighed, length discounted; BM25F). */
export interface Posting {
  readonly documents: number[];
  readonly weights: number[];
}

export interface OperationIndex {
  readonly operations: readonly IndexedOperation[];
  readonly postings: ReadonlyMap<string, Posting>;
  /** How rare a stem is: 0 for one that no document has. */
  idf(stem: string): number;
}

/** How much a word weighs by where it stands. */
const WEIGHT = {
  title: 3,
  name: 2,
  head: 2.4,
  parent: 1.1,
  path: 0.6,
  tag: 0.9,
  summary: 0.9,
  text: 0.3,
  flag: 0.9,
  parameter: 0.45,
  member: 0.1,
  about: 0.6,
  value: 0.5,
  result: 0.2,
};
/** From this weight on an occurrence counts whole for how frequent a stem is. */
const FULL_WEIGHT = 2;
/** Words of long descriptions beyond this many are not indexed. */
const MAX_TEXT_WORDS = 120;
const MAX_PATH_WORD = 8;

export function buildIndex(documents: readonly SearchDocument[]): OperationIndex {
  const vocabulary = collectVocabulary(documents);
  const about = aboutByResource(documents);
  const postings = new Map<string, Posting>();
  const operations = documents.map((document, number) => {
    const { operation, weights } = indexOne(document, vocabulary, about);
    for (const [term, weight] of weights) {
      const posting = postings.get(term) ?? { documents: [], weights: [] };
      postings.set(term, posting);
      posting.documents.push(number);
      posting.weights.push(weight);
    }
    return operation;
  });
  const rarities = new Map([...postings].map(([term, { weights }]) => [term, rarityOf(weights, documents.length)]));
  return { operations, postings, idf: (term) => rarities.get(term) ?? 0 };
}

/**
 * The inverse document frequency of BM25, where a document counts by how much the stem weighs there: what every description mentions may still be
 * the title of few.
 */
function rarityOf(weights: readonly number[], count: number): number {
  const frequency = weights.reduce((sum, weight) => sum + Math.min(1, weight / FULL_WEIGHT), 0);
  return Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5));
}

/** Stems of what is said of a resource in the result of any of its operations: what deletes it answers with nothing. */
function aboutByResource(documents: readonly SearchDocument[]): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>();
  for (const { path, about } of documents) {
    const resource = resourceOf(path);
    const texts = all.get(resource) ?? new Set();
    all.set(resource, texts);
    for (const text of about) texts.add(text);
  }
  return new Map([...all].map(([resource, texts]) => [resource, new Set([...texts].flatMap(stemsOf))]));
}

/** The path of the resource that an operation is about: `/pets` for `/pets/{id}` as well. */
function resourceOf(path: string): string {
  return path.replace(/\/\{[^}]*\}\/?$/, '');
}

/** Words that flat names may be made of: those of the documents' own texts and paths, and of the lexicon. */
function collectVocabulary(documents: readonly SearchDocument[]): ReadonlySet<string> {
  const vocabulary = new Set(knownWords());
  for (const { title, path, tags, description } of documents) {
    for (const text of [title, path, ...tags, firstSentence(description)]) {
      for (const word of splitWords(text)) {
        // A long word of a path may be two that were run together.
        if (word.length < 2 || (text === path && word.length > MAX_PATH_WORD)) continue;
        vocabulary.add(word);
        if (word.endsWith('s') && word.length > 3) vocabulary.add(word.slice(0, -1));
      }
    }
  }
  return vocabulary;
}

function indexOne(
  document: SearchDocument,
  vocabulary: ReadonlySet<string>,
  about: ReadonlyMap<string, ReadonlySet<string>>,
): { operation: IndexedOperation; weights: ReadonlyMap<string, number> } {
  const weights = new Map<string, number>();
  const add = (stems: Iterable<string>, weight: number): void => {
    for (const term of stems) weights.set(term, (weights.get(term) ?? 0) + weight);
  };
  /** Every stem once: a field that repeats itself says nothing more. */
  const addOnce = (texts: readonly string[], weight: number): void => add(new Set(texts.flatMap(stemsOf)), weight);

  const nameStems = partsOf(document.name, vocabulary);
  const segments = fixedSegments(document.path, vocabulary);
  const headAt = segments.findLastIndex(({ stems }) => !stems.every(isVerb));
  const head = segments[headAt]?.stems ?? nameStems.filter((term) => !isVerb(term)).slice(-1);
  const summary = firstSentence(document.description);
  const titleStems = new Set(stemsOf(document.title));

  add(titleStems, WEIGHT.title);
  add(new Set(nameStems), WEIGHT.name);
  for (const [index, { stems }] of segments.entries())
    add(stems, index === headAt ? WEIGHT.head : index === headAt - 1 ? WEIGHT.parent : WEIGHT.path);
  addOnce(document.tags, WEIGHT.tag);
  addOnce([summary], WEIGHT.summary);
  add(new Set(stemsOf(document.description.slice(summary.length)).slice(0, MAX_TEXT_WORDS)), WEIGHT.text);
  addOnce(document.flags, WEIGHT.flag);
  addOnce(document.parameters, WEIGHT.parameter);
  addOnce(document.members, WEIGHT.member);
  add(about.get(resourceOf(document.path)) ?? [], WEIGHT.about);
  addOnce(document.values, WEIGHT.value);
  addOnce(document.results, WEIGHT.result);

  const core = new Set([...(titleStems.size > 0 ? titleStems : nameStems), ...head].filter((term) => !isVerb(term)));
  return {
    operation: {
      core,
      head,
      effect: effectOf(document, nameStems),
      isCollection: !/\}\/?$/.test(document.path) && headAt === segments.length - 1,
      isTrial: /(?:^|[/._-])(?:tests?|sandbox|simulate|mock|alpha|beta|v\d+(?:alpha|beta)\d*)(?=$|[/._-])/i.test(document.path),
      depth: segments.length,
      isDeprecated: /\blegacy\b|\bdeprecated\b|closing down/i.test(`${document.title} ${summary}`),
    },
    weights,
  };
}

/** Segments without placeholders; a dot separates as a slash does (`admin.users.list`). */
function fixedSegments(path: string, vocabulary: ReadonlySet<string>): readonly { readonly stems: readonly string[] }[] {
  return path
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .split(/[/.?&]/)
    .filter((segment) => segment !== '' && !segment.includes('{') && !/^(?:v\d+|api|rest|\d+)$/i.test(segment))
    .map((segment) => ({ stems: [...new Set([...stemsOf(segment), ...partsOf(segment, vocabulary)])] }))
    .filter(({ stems }) => stems.length > 0);
}

/** Stems of a name, of which words may have been run together (`statefulsets`). */
function partsOf(name: string, vocabulary: ReadonlySet<string>): readonly string[] {
  return splitWords(name)
    .flatMap((word) => segmentName(word, vocabulary))
    .filter((word) => !isStopWord(word))
    .map(stem);
}

/** Only ever a verb, for the lexicon: `list`, `delete`, not `comment` or `release`. */
function isVerb(term: string): boolean {
  return PURE_VERBS.has(term);
}

const PURE_VERBS: ReadonlySet<string> = new Set(
  `list get create delete remove update set add show retrieve fetch find search check view edit change modify enable disable start stop generate revoke
  assign unassign mark cancel approve reject upload download import export convert replace move copy restore retry rerun run trigger submit verify
  validate send make manage read insert register lookup unarchive archive`
    .split(/\s+/)
    .map(stem),
);

/** What the operation does. Where the method does not promise it, its first verb says it. */
function effectOf({ effect, title }: SearchDocument, nameStems: readonly string[]): SearchDocument['effect'] {
  if (effect === 'read' || effect === 'delete') return effect;
  for (const term of [stemsOf(title)[0], nameStems[0], nameStems.at(-1)]) {
    const spoken = term !== undefined && isVerb(term) ? lookUp(term)?.effects : undefined;
    const [best] = [...(spoken ?? [])].sort((a, b) => b[1] - a[1]);
    if (best?.[1] === 1 && isEffect(best[0])) return best[0];
  }
  return effect;
}

function isEffect(text: string): text is SearchDocument['effect'] {
  return text === 'read' || text === 'create' || text === 'update' || text === 'delete';
}
