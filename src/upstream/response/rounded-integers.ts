import { endOfJsonString } from '../../model/index.js';

/** Integers of a JSON text as it spells them, each once; the first 50. */
export type RoundedIntegers = readonly string[];

/**
 * The integers of a JSON text that are shown as others once it is parsed: some beyond 2^53, which no double equals or which the shortest
 * digits of their double do not spell (RFC 8259 section 6), and those beyond all doubles (`1e999`), which become `null`. Most texts have neither 16 digits in a
 * row, for which every 16th character is read, nor such an exponent.
 */
export function findRoundedIntegers(text: string): RoundedIntegers {
  if (!hasLongInteger(text) && !LARGE_EXPONENT.test(text)) return NONE;
  const found = new Set<string>();
  for (let index = 0; index < text.length && found.size < MAX_FOUND; index++) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) index = endOfJsonString(text, index);
    else if (code === MINUS || (code >= ZERO && code <= NINE)) {
      NUMBER.lastIndex = index;
      const [number = '', fraction] = NUMBER.exec(text) ?? [];
      if (fraction === '' ? isRounded(number) : !Number.isFinite(Number(number))) found.add(number);
      index += Math.max(number.length, 1) - 1;
    }
  }
  return [...found];
}

/** A note that names the integers which are shown rounded; nothing when none of them is shown. `isTextExact`: the text beside it is the API's own. */
export function noteRounded(integers: RoundedIntegers, shownText: string, isTextExact: boolean): string[] {
  const known = integers.slice(0, MAX_FOUND);
  const shown = isTextExact ? known : known.filter((integer) => shownText.includes(printed(integer)));
  if (shown.length === 0) return [];
  const named = shown.slice(0, MAX_NAMED).map((integer) => `${shortened(integer)} (as ${printed(integer)})`);
  const more = shown.length > named.length ? ' and more' : '';
  const where = isTextExact ? 'in the structured content only, not in the text' : 'here';
  return [`Rounded ${where}, because these integers are beyond 2^53: ${named.join(', ')}${more}.`];
}

/** As JSON has it once it was read. */
function printed(integer: string): string {
  const number = Number(integer);
  return Number.isFinite(number) ? String(number) : 'null';
}

function shortened(integer: string): string {
  return integer.length > MAX_DIGITS ? `${integer.slice(0, MAX_DIGITS)}…` : integer;
}

/** Whether 16 digits stand in a row somewhere, which are not in a text of their own. */
function hasLongInteger(text: string): boolean {
  let index = MIN_DIGITS - 1;
  while (index < text.length) {
    if (!isDigit(text, index)) {
      index += MIN_DIGITS;
      continue;
    }
    let start = index;
    while (isDigit(text, start - 1)) start -= 1; // 15 at most: what stands 16 before was read, or is behind another number
    let end = index + 1;
    while (isDigit(text, end)) end += 1;
    if (end - start >= MIN_DIGITS && (start === 0 || BEFORE_NUMBER.test(text.charAt(start - 1)))) return true;
    index = end + MIN_DIGITS;
  }
  return false;
}

function isDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= ZERO && code <= NINE;
}

/** Whether the integer is printed as another one: what stands in JSON has no leading zeros, so equal integers have equal digits. */
function isRounded(number: string): boolean {
  return number.length >= MIN_DIGITS && withoutExponent(String(Number(number))) !== number;
}

/** `1.5e+21` with all its digits; doubles from 10^21 on are printed so. */
function withoutExponent(printed: string): string {
  const [, whole, fraction = '', exponent] = EXPONENTIAL.exec(printed) ?? [];
  return whole === undefined ? printed : whole + fraction.padEnd(Number(exponent), '0');
}

const MAX_DIGITS = 100;
const MIN_DIGITS = 16;
const LARGE_EXPONENT = /[0-9][eE]\+?0*[1-9][0-9]{2}/;
const EXPONENTIAL = /^(-?[0-9])(?:\.([0-9]+))?e\+([0-9]+)$/;
// A number follows a colon, a comma, a bracket, white space or a minus; one in a text follows a quote, and a fraction its point.
const BEFORE_NUMBER = /[:,[\s-]/;
const NUMBER = /-?[0-9]+((?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)/y;
const NONE: RoundedIntegers = [];
const MAX_FOUND = 50;
const MAX_NAMED = 10;
const QUOTE = 0x22;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
