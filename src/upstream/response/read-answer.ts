import { maskSecrets } from '../../credentials/index.js';
import { isDeeperThan, type Json } from '../../model/index.js';
import { decodeText } from './decode-text.js';
import type { ReadPart } from './map-parts.js';
import { kindOfMediaType, parseMediaType } from './media-type.js';
import { parseCutJson } from './parse-cut-json.js';
import { parseXml } from './parse-xml.js';
import type { ResponsePlan } from './prepare-response.js';
import { MAX_JSON_DEPTH, withoutSeparator } from './read-events.js';
import { type BodyPart, readParts } from './read-parts.js';
import { findRoundedIntegers, type RoundedIntegers } from './rounded-integers.js';

/** An HTTP answer, its body read up to the cap. Header names are lower case. */
export interface UpstreamAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Buffer;
  /** The body was longer than what was read. */
  readonly cut: boolean;
  /** Items of a streamed answer; `body` is empty then. */
  readonly stream?: StreamedAnswer | undefined;
}

export interface StreamedAnswer {
  readonly items: readonly Json[];
  /** What the event of `config.events.result` said; the items are not the result then. */
  readonly result?: Json;
  /** Integers of which the items lost digits. */
  readonly rounded?: RoundedIntegers;
  /** Why reading stopped before the upstream was done, if it did. */
  readonly stopped?: 'budget' | 'timeout';
}

/**
 * What a body says. `text` of a JSON value is the upstream's own spelling of it, when that is whole; `rounded` are the integers that the value
 * lost digits of.
 */
export type AnswerContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'json'; readonly value: Json; readonly text?: string; readonly note?: string; readonly rounded?: RoundedIntegers }
  | { readonly kind: 'text'; readonly text: string; readonly mimeType: string; readonly note?: string }
  | { readonly kind: 'image' | 'audio' | 'binary'; readonly mimeType: string }
  | { readonly kind: 'parts'; readonly parts: readonly ReadPart[] };

/**
 * Reads a body as its media type says, or as the file's `response_format` does; a body that is not what it claims to be is text or
 * bytes, with a note. The call's own `secrets`, which some upstreams give back, are masked in it. XML becomes JSON when the file asks for it, by `response_format` or by having something to pick from it.
 */
export function readAnswer(answer: UpstreamAnswer, plan: ResponsePlan, secrets: readonly string[]): AnswerContent {
  return readBodyOf(answer, plan, secrets, true);
}

/** `isWhole`: no part of a multipart answer, whose parts are read one level deep. */
function readBodyOf(answer: UpstreamAnswer, plan: ResponsePlan, secrets: readonly string[], isWhole: boolean): AnswerContent {
  if (answer.stream !== undefined) return readStreamed(answer.stream);
  if (answer.body.length === 0) return { kind: 'empty' };
  const contentType = headerOf(answer, 'content-type');
  const mediaType = parseMediaType(contentType);
  const parts = mediaType.essence.startsWith('multipart/') && isWhole ? readParts(answer.body, contentType ?? '') : undefined;
  if (parts !== undefined && parts.length > 0) {
    const read = (part: BodyPart): AnswerContent => readBodyOf({ ...part, status: answer.status, cut: answer.cut }, plan, secrets, false);
    return { kind: 'parts', parts: parts.map((part) => ({ part, content: read(part) })) };
  }
  const declared = kindOfMediaType(mediaType);
  const kind = answer.status < 300 ? (plan.format ?? declared) : declared;
  const mimeType = mediaType.essence === '' ? 'application/octet-stream' : mediaType.essence;
  if (kind === 'image' || kind === 'audio' || kind === 'binary') return { kind, mimeType };
  const decoded = decodeText(answer.body, mediaType, answer.cut);
  if (decoded === undefined || (kind === 'unknown' && holdsBytes(decoded))) return { kind: 'binary', mimeType };
  const text = maskSecrets(decoded, secrets);
  const asText = { kind: 'text', text, mimeType: kind === 'unknown' ? 'text/plain' : mimeType } as const;
  switch (kind) {
    case 'json':
      return (
        readJson(text, answer.cut, plan) ??
        (declared === 'xml' ? readXml(text) : undefined) ?? { ...asText, note: 'The answer is declared as JSON and is not valid JSON.' }
      );
    case 'xml':
      return (wantsValue(plan) ? readXml(text) : undefined) ?? asText;
    case 'ndjson':
      return jsonLines(text);
    case 'unknown':
      return (/^\s*[[{]/.test(text) ? readJson(text, answer.cut, plan) : undefined) ?? asText;
    default:
      return asText;
  }
}

/** Whether there are control characters that no text has, not even that of a terminal: a charset is also sent with PDF and archives. */
function holdsBytes(text: string): boolean {
  return CONTROL.test(text.replaceAll('\u001b', ''));
}

const CONTROL = /[^\P{Cc}\s]/u;

function readStreamed({ items, result, rounded }: StreamedAnswer): AnswerContent {
  if (typeof result === 'string') return { kind: 'text', text: result, mimeType: 'text/plain' };
  return { kind: 'json', value: result ?? items, ...(rounded === undefined ? {} : { rounded }) };
}

/** The first value of a header. */
export function headerOf(answer: Pick<UpstreamAnswer, 'headers'>, name: string): string | undefined {
  const value = answer.headers[name];
  return typeof value === 'string' || value === undefined ? value : value[0];
}

function readJson(text: string, cut: boolean, plan: ResponsePlan): AnswerContent | undefined {
  const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (isDeeperThan(source, MAX_JSON_DEPTH))
    return {
      kind: 'text',
      text: source,
      mimeType: 'application/json',
      note: `The answer nests deeper than ${MAX_JSON_DEPTH} levels and is shown as text.`,
    };
  if (cut) {
    const salvaged = parseCutJson(source);
    if (salvaged === undefined) return undefined;
    return {
      kind: 'json',
      value: salvaged.value,
      ...roundedOf(source),
      note: `The answer was longer than what is read of one; its first ${salvaged.kept} whole items are here.`,
    };
  }
  try {
    return { kind: 'json', value: JSON.parse(source), text: source, ...roundedOf(source) };
  } catch {
    return plan.stream === 'ndjson' ? jsonLines(source) : undefined;
  }
}

function roundedOf(text: string): { readonly rounded?: RoundedIntegers } {
  const rounded = findRoundedIntegers(text);
  return rounded.length === 0 ? NONE_ROUNDED : { rounded };
}

const NONE_ROUNDED = {};

function jsonLines(text: string): AnswerContent {
  return { kind: 'json', value: readLines(text), ...roundedOf(text) };
}

function readXml(text: string): AnswerContent | undefined {
  try {
    return { kind: 'json', value: parseXml(text) };
  } catch {
    return undefined; // no XML, or XML that is not read (deep nesting, external entities): shown as text
  }
}

function readLines(text: string): Json {
  const lines = text
    .split('\n')
    .map(withoutSeparator)
    .filter((line) => line.trim() !== '');
  return lines.map((line): Json => {
    try {
      return isDeeperThan(line, MAX_JSON_DEPTH) ? line : JSON.parse(line);
    } catch {
      return line;
    }
  });
}

function wantsValue(plan: ResponsePlan): boolean {
  return plan.format === 'xml' || plan.path !== undefined || plan.reshape !== undefined || plan.expression !== undefined;
}
