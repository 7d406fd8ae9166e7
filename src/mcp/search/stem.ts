/**
 * The stem of an English word, lower case in and out, after M. F. Porter, "An algorithm for suffix stripping" (1980): `archived`, `archives` and
 * `archiving` are `archiv`. Words with digits or other letters come back as they are. Stems are kept, as the same words come again and again.
 */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const result = IRREGULAR.get(word) ?? (/^[a-z]{3,}$/.test(word) ? stripSuffixes(word) : word);
  if (stems.size > 50_000) stems.clear();
  stems.set(word, result);
  return result;
}

const stems = new Map<string, string>();

/** A word and its plural, whose stem is the word itself: the rules would make it one with another word of another meaning. */
function keepApart(words: string): readonly (readonly [string, string])[] {
  return words.split(/\s+/).flatMap((word) => [[word, word] as const, [word.endsWith('ss') ? `${word}es` : `${word}s`, word] as const]);
}

/** Forms that no suffix rule reaches, or that it would reach wrongly. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['persons', 'person'],
  ['children', 'child'],
  ['men', 'man'],
  ['women', 'woman'],
  ['indices', 'index'],
  ['indexes', 'index'],
  ['statuses', 'statu'],
  ['data', 'data'],
  ['sent', 'send'],
  ['paid', 'pai'],
  ['pay', 'pai'],
  ['payment', 'payment'],
  ['payments', 'payment'],
  ['done', 'done'],
  ['gave', 'give'],
  ['given', 'give'],
  ['took', 'take'],
  ['taken', 'take'],
  ['spent', 'spend'],
  ['wrote', 'write'],
  ['written', 'write'],
  ['broke', 'break'],
  ['broken', 'break'],
  ['shown', 'show'],
  ['hidden', 'hide'],
  ['kept', 'keep'],
  ['held', 'hold'],
  ['built', 'build'],
  ['builds', 'build'],
  ['made', 'make'],
  ['left', 'leave'],
  ['ran', 'run'],
  ['bought', 'bui'],
  ['sold', 'sell'],
  ['news', 'news'],
  // A container is not what contains, a customer is not custom, and who authorizes is no author.
  ...keepApart(
    'container customer server runner owner author authorize import important general generate business operator organ universal',
  ),
  ['authorization', 'authorize'],
  ['authorizations', 'authorize'],
  ['authorized', 'authorize'],
  ['authorizing', 'authorize'],
  ['generated', 'generate'],
  ['generating', 'generate'],
  ['generation', 'generate'],
  ['generator', 'generate'],
  ['imported', 'import'],
  ['importing', 'import'],
  ['community', 'community'],
  ['communities', 'community'],
  ['notify', 'notif'],
  ['notifies', 'notif'],
  ['notified', 'notif'],
]);

const CONSONANT = '[^aeiou]';
const VOWEL = '[aeiouy]';
const CONSONANTS = `${CONSONANT}[^aeiouy]*`;
const VOWELS = `${VOWEL}[aeiou]*`;
/** Porter's measure: how many vowel–consonant sequences. */
const SOME = new RegExp(`^(?:${CONSONANTS})?${VOWELS}${CONSONANTS}`);
const ONE = new RegExp(`^(?:${CONSONANTS})?${VOWELS}${CONSONANTS}(?:${VOWELS})?$`);
const MANY = new RegExp(`^(?:${CONSONANTS})?${VOWELS}${CONSONANTS}${VOWELS}${CONSONANTS}`);
const HAS_VOWEL = new RegExp(`^(?:${CONSONANTS})?${VOWEL}`);
const ENDS_SHORT = new RegExp(`^${CONSONANTS}${VOWEL}[^aeiouwxy]$`);

const STEP_2: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['bli', 'ble'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
  ['logi', 'log'],
];
const STEP_3: readonly (readonly [string, string])[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];
const STEP_4 = /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/;

function stripSuffixes(word: string): string {
  const first = word.startsWith('y') ? `Y${word.slice(1)}` : word;
  return stripFinalE(stripLong(replaceSuffix(replaceSuffix(terminalY(stripPast(stripPlural(first))), STEP_2), STEP_3))).toLowerCase();
}

function stripPlural(word: string): string {
  return word.replace(/^(.+?)(ss|i)es$/, '$1$2').replace(/^(.+?)([^s])s$/, '$1$2');
}

function stripPast(word: string): string {
  const eed = /^(.+?)eed$/.exec(word);
  if (eed?.[1] !== undefined) return SOME.test(eed[1]) ? word.slice(0, -1) : word;
  const base = /^(.+?)(?:ed|ing)$/.exec(word)?.[1];
  if (base === undefined || !HAS_VOWEL.test(base)) return word;
  if (/(?:at|bl|iz)$/.test(base)) return `${base}e`;
  if (/([^aeiouylsz])\1$/.test(base)) return base.slice(0, -1);
  return ENDS_SHORT.test(base) ? `${base}e` : base;
}

function terminalY(word: string): string {
  const base = /^(.+?)y$/.exec(word)?.[1];
  return base !== undefined && HAS_VOWEL.test(base) ? `${base}i` : word;
}

function replaceSuffix(word: string, suffixes: readonly (readonly [string, string])[]): string {
  const found = suffixes.find(([suffix]) => word.length > suffix.length && word.endsWith(suffix));
  if (found === undefined) return word;
  const base = word.slice(0, -found[0].length);
  return SOME.test(base) ? base + found[1] : word;
}

function stripLong(word: string): string {
  const base = STEP_4.exec(word)?.[1];
  if (base !== undefined) return MANY.test(base) ? base : word;
  const ion = /^(.+?[st])ion$/.exec(word)?.[1];
  return ion !== undefined && MANY.test(ion) ? ion : word;
}

function stripFinalE(word: string): string {
  const base = /^(.+?)e$/.exec(word)?.[1];
  const short = base !== undefined && (MANY.test(base) || (ONE.test(base) && !ENDS_SHORT.test(base))) ? base : word;
  return short.endsWith('ll') && MANY.test(short) ? short.slice(0, -1) : short;
}
