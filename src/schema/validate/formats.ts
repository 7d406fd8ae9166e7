import type { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/**
 * Teaches an Ajv the formats. Those of JSON Schema and OpenAPI whose letter is what APIs go by (`date`, `int32`, `ipv4`, `ipv6`,
 * `json-pointer`, `uri-template`) are held to it; those that descriptions commonly use for more are held to what no API of the
 * kind would take, because the API can still refuse, and a valid call that is refused here can not be made at all.
 */
export function addCommonFormats(ajv: Ajv2020): void {
  addFormats.default(ajv);
  for (const [name, format] of Object.entries(LENIENT_FORMATS)) ajv.addFormat(name, format);
}

const TIME = '(?:[01]\\d|2[0-3]):[0-5]\\d(?::(?:[0-5]\\d|60)(?:\\.\\d+)?)?(?:[zZ]|[+-](?:[01]\\d|2[0-3])(?::?[0-5]\\d)?)?';
const AMOUNT = '\\d+(?:[.,]\\d+)?';

const time = new RegExp(`^${TIME}$`);
const dateTime = new RegExp(`^(\\d{4}-\\d{2}-\\d{2})[tT ]${TIME}$`);
const httpDate = new RegExp(
  `^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?\\d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} ${TIME} (?:GMT|UTC|[+-]\\d{4})$`,
);
const duration = new RegExp(
  `^[+-]?P(?!$)(?:${AMOUNT}Y)?(?:${AMOUNT}M)?(?:${AMOUNT}W)?(?:${AMOUNT}D)?(?:T(?=\\d)(?:${AMOUNT}H)?(?:${AMOUNT}M)?(?:${AMOUNT}S)?)?$`,
);

const LENIENT_FORMATS: Readonly<Record<string, RegExp | ((text: string) => boolean) | true>> = {
  /** RFC 3339 section 5.6, full-time or partial-time; ISO 8601 also without seconds. OpenAPI 3.0 defines no `time`. */
  time,
  /** RFC 3339 section 5.6; local times, which have no offset, and ISO 8601 without seconds too; dates of headers (RFC 9110 section 5.6.7). */
  'date-time': (text) => {
    const date = dateTime.exec(text)?.[1];
    return date === undefined ? httpDate.test(text) : isDate(date);
  },
  /** RFC 3339 appendix A; ISO 8601 also with fractions and a sign, as Python and Java write it. */
  duration,
  /** Absolute, or relative to the API as links of hypermedia APIs are; any script. */
  uri: /^(?=[^\s\p{Cc}]*[:/])[^\s\p{Cc}]+$/u,
  url: /^(?=[^\s\p{Cc}]*[:/])[^\s\p{Cc}]+$/u,
  'uri-reference': /^[^\s\p{Cc}]*$/u,
  /** Also `user@localhost` and addresses in any script. */
  email: /^\S+@[^\s@]+$/u,
  /** Also names of services (`_sip._tcp.example.com`), wildcards and any script. */
  hostname:
    /^(?=.{1,253}\.?$)(?:\*\.)?[\p{L}\p{M}\p{N}_](?:[\p{L}\p{M}\p{N}_-]{0,62})(?:\.[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}_-]{0,62})*\.?$/u,
  /** RFC 9562 section 4; APIs also take it without hyphens, in braces, behind a prefix (`CON-…`), and words in its place (`root`, `all`). */
  uuid: /^[^\s\p{Cc}]+$/u,
  /** RFC 4648 sections 4 and 5, with and without padding and line breaks. */
  byte: /^[A-Za-z0-9+/_\s-]*(?:=\s*){0,2}$/,
  /** Whose engine it is for is not said. */
  regex: true,
};

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDate(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (month === 2 && !isLeapYear ? 28 : (DAYS[month - 1] ?? 0));
}
