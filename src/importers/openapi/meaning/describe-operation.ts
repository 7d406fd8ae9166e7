import { bodyFormOf } from '../../../capability/index.js';
import type { OperationResponse, Pagination } from '../../../model/index.js';
import { isSuccess } from '../responses/read-responses.js';
import { cutText, plainText } from './plain-text.js';

/** What the text for a model is made of. */
export interface DescribedOperation {
  readonly method: string;
  readonly path: string;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly deprecated: boolean;
  readonly responses: readonly OperationResponse[];
  readonly pagination: Pagination | undefined;
  readonly streaming: 'sse' | 'ndjson' | undefined;
}

/** The text, and the short one in front of it that can stand as a title. */
export interface OperationText {
  readonly description: string;
  /** Absent when it would only repeat the description. */
  readonly title?: string;
}

/**
 * Summary, then what the description adds to it, else the success response's description, else a stub of method and path; behind
 * it, where it is not said already, what a model needs to choose well: deprecation, pagination, what comes back. At most 1,000
 * characters of plain text.
 */
export function describeOperation(operation: DescribedOperation): OperationText {
  const summary = operation.summary === undefined ? '' : plainText(operation.summary, { maxLength: 300 });
  const description = operation.description === undefined ? '' : plainText(operation.description, { maxLength: MAX_LENGTH });
  const answer = answerText(operation.responses);
  const main = joinTexts(summary, description) || answer || `${operation.method} ${operation.path}`;
  const additions = additionsTo(main, operation, summary !== '' && description === '' ? answer : '');
  const room = MAX_LENGTH - additions.length;
  const whole = additions === '' ? cutText(main, MAX_LENGTH) : `${asSentence(cutText(main, room - 2))} ${additions}`;
  const title = summary !== '' && summary.length <= MAX_TITLE && !sameText(summary, whole) ? withoutFullStop(summary) : undefined;
  return { description: whole, ...(title === undefined ? {} : { title }) };
}

const MAX_LENGTH = 1_000;
const MAX_TITLE = 80;

/** Both, unless one says all of the other. */
function joinTexts(summary: string, description: string): string {
  if (summary === '' || description === '') return summary || description;
  const short = comparable(summary);
  const long = comparable(description.slice(0, 2 * summary.length + 50));
  if (long.startsWith(short)) return description;
  if (description.length <= summary.length && short.includes(long)) return summary;
  return `${asSentence(summary)} ${description}`;
}

function additionsTo(main: string, operation: DescribedOperation, answer: string): string {
  const additions: string[] = [];
  if (operation.deprecated && !/deprecated/i.test(main)) additions.push('Deprecated: prefer another operation where there is one.');
  if (answer !== '' && !overlaps(main, answer)) additions.push(`Result: ${asSentence(answer)}`);
  const bytes = binaryResult(operation.responses);
  if (bytes !== undefined) additions.push(`The result is a file (${bytes}).`);
  if (operation.streaming !== undefined) additions.push('The result comes as a stream of events.');
  if (operation.pagination !== undefined && !SAYS_PAGES.test(main)) additions.push(paginationText(operation.pagination));
  return additions.join(' ');
}

const SAYS_PAGES = /\b(?:page[sd]?|paginat\w*|cursor)\b/i;

/** Whether one of the texts says all of the other. */
function overlaps(a: string, b: string): boolean {
  const [left, right] = [comparable(a), comparable(b)];
  return left.includes(right) || right.includes(left);
}

function paginationText({ parameter, limitParameter }: Pagination): string {
  const named = [parameter, limitParameter].filter((name) => name !== undefined);
  return named.length === 0 ? 'The result comes in pages.' : `The result comes in pages (${named.join(', ')}).`;
}

/** The description of the first success, unless it says no more than that it is one. */
function answerText(responses: readonly OperationResponse[]): string {
  const success = responses.find(({ status }) => isSuccess(status)) ?? responses.find(({ status }) => status === 'default');
  const text = success?.description === undefined ? '' : cutText(success.description, 200);
  const words = comparable(text).split(' ');
  return words.every((word) => EMPTY_WORDS.has(word) || /^\d+$/.test(word)) ? '' : text;
}

const EMPTY_WORDS: ReadonlySet<string> = new Set(
  ' a accepted an and api call completed created default deleted description done error executed expected for has http is json no none not no_content nocontent content of ok okay operation output payload processed received request response responses result results return returned returns schema status succeeded success successful successfully the unexpected updated valid was with'.split(
    ' ',
  ),
);

function binaryResult(responses: readonly OperationResponse[]): string | undefined {
  const success = responses.filter(({ status, mediaType }) => isSuccess(status) && mediaType !== '');
  const first = success[0];
  if (first === undefined || first.mediaType.includes('*')) return undefined;
  return bodyFormOf(first.mediaType) === 'binary' ? first.mediaType.slice(0, 80) : undefined;
}

function asSentence(text: string): string {
  return /[.!?:;…]$/.test(text) ? text : `${text}.`;
}

function withoutFullStop(text: string): string {
  return text.endsWith('.') && !text.endsWith('..') ? text.slice(0, -1) : text;
}

function sameText(a: string, b: string): boolean {
  return comparable(a) === comparable(b);
}

/** Lower-case words with single spaces between. */
function comparable(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_]+/gu, ' ')
    .trim();
}
