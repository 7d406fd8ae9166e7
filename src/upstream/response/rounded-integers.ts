import { endOfJsonString } from './json-depth.js';

/** Integers of a JSON text as it spells them, each once; the first 50. */
export type RoundedIntegers = readonly string[];

/**
 * The integers of a JSON text that are no longer themselves once it is parsed: those beyond 2^53 that no double equals (RFC 8259
 * section 6). A text without 16 digits in a row, which is most, is looked through once by a regular expression.
 */
export function findRoundedIntegers(text: string): RoundedIntegers {
  if (!LONG_INTEGER.test(text) && !LONG_INTEGER_ALONE.test(text)) return NONE;
  const found = new Set<string>();
  for (let index = 0; index < text.length && found.size < MAX_FOUND; index++) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) index = endOfJsonString(text, index);
    else if (code === MINUS || (code >= ZERO && code <= NINE)) {
      NUMBER.lastIndex = index;
      const [number = '', fraction] = NUMBER.exec(text) ?? [];
      if (fraction === '' && isRounded(number)) found.add(number);
      index += Math.max(number.length, 1) - 1;
    }
  }
  return [...found];
}

/** A note that names the integers which are shown rounded; nothing when none of them is shown. `isTextExact`: the text beside it is the API's own. */
export function noteRounded(integers: RoundedIntegers, shownText: string, isTextExact: boolean): string[] {
  const known = integers.slice(0, MAX_FOUND);
  const shown = isTextExact ? known : known.filter((integer) => shownText.includes(String(Number(integer))));
  if (shown.length === 0) return [];
  const named = shown.slice(0, MAX_NAMED).map((integer) => `${integer} (as ${Number(integer)})`);
  const more = shown.length > named.length ? ' and more' : '';
  const where = isTextExact ? 'in the structured content only, not in the text' : 'here';
  return [`Rounded ${where}, because these integers are beyond 2^53: ${named.join(', ')}${more}.`];
}

function isRounded(number: string): boolean {
  const digits = number.startsWith('-') ? number.length - 1 : number.length;
  if (digits < 16) return false;
  if (digits > MAX_DIGITS) return true;
  return BigInt(number) !== BigInt(Number(number));
}

// A number follows a colon, a comma, a bracket, white space or a minus; one in a text follows a quote, and a fraction its point.
const LONG_INTEGER = /[:,[\s-][1-9][0-9]{15}/;
const LONG_INTEGER_ALONE = /^[1-9][0-9]{15}/;
const NUMBER = /-?[0-9]+((?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)/y;
const NONE: RoundedIntegers = [];
const MAX_FOUND = 50;
const MAX_NAMED = 10;
/** Longer ones are not converted to be compared: it would take time in the square of the length. */
const MAX_DIGITS = 300;
const QUOTE = 0x22;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
