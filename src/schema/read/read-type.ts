import type { Json } from '../../model/index.js';
import type { Dialect } from '../dialect.js';

/** What a `type` says in JSON Schema's words. */
export interface ReadType {
  /** Empty: it says nothing that JSON Schema can say. */
  readonly types: readonly string[];
  /** Implied by the word (`int64`, `date-time`, `file`). */
  readonly format?: string;
  /** Words that are no type of JSON Schema, with what they were read as; `undefined` when as nothing. */
  readonly repairs: readonly { readonly word: string; readonly readAs: string | undefined }[];
}

const TYPES: ReadonlySet<string> = new Set(['string', 'number', 'integer', 'boolean', 'array', 'object', 'null']);

/** Words that documents use for types, as type and format. */
const WORDS: ReadonlyMap<string, readonly [type: string, format?: string]> = new Map<string, readonly [string, string?]>([
  ['str', ['string']],
  ['text', ['string']],
  ['char', ['string']],
  ['character', ['string']],
  ['enum', ['string']],
  ['password', ['string', 'password']],
  ['uuid', ['string', 'uuid']],
  ['guid', ['string', 'uuid']],
  ['uri', ['string', 'uri']],
  ['url', ['string', 'uri']],
  ['email', ['string', 'email']],
  ['date', ['string', 'date']],
  ['datetime', ['string', 'date-time']],
  ['date-time', ['string', 'date-time']],
  ['timestamp', ['string', 'date-time']],
  ['time', ['string', 'time']],
  ['byte', ['string', 'byte']],
  ['base64', ['string', 'byte']],
  ['binary', ['string', 'binary']],
  ['file', ['string', 'binary']],
  ['int', ['integer']],
  ['int32', ['integer', 'int32']],
  ['int64', ['integer', 'int64']],
  ['long', ['integer', 'int64']],
  ['short', ['integer']],
  ['bigint', ['integer']],
  ['float', ['number', 'float']],
  ['double', ['number', 'double']],
  ['decimal', ['number']],
  ['numeric', ['number']],
  ['money', ['number']],
  ['bool', ['boolean']],
  ['list', ['array']],
  ['set', ['array']],
  ['map', ['object']],
  ['dict', ['object']],
  ['dictionary', ['object']],
  ['hash', ['object']],
  ['json', ['object']],
  ['struct', ['object']],
  ['nil', ['null']],
  ['none', ['null']],
]);

/** Reads `type`: a word, a list of words, `null` (which YAML makes of the unquoted word), or `a|b`. */
export function readType(value: Json, dialect: Dialect): ReadType {
  const words = (Array.isArray(value) ? value : [value]).flatMap((item) => wordsOf(item));
  const types = new Set<string>();
  const repairs: { word: string; readAs: string | undefined }[] = [];
  let format: string | undefined;
  for (const word of words) {
    if (TYPES.has(word)) {
      types.add(word);
      continue;
    }
    const lower = word.toLowerCase();
    const [type, implied] = TYPES.has(lower) ? [lower] : (WORDS.get(lower) ?? []);
    if (!(word === 'file' && dialect === '2.0')) repairs.push({ word, readAs: type });
    if (type === undefined) continue;
    types.add(type);
    format ??= implied;
  }
  return { types: [...types], repairs, ...(format === undefined ? {} : { format }) };
}

function wordsOf(item: Json): string[] {
  if (item === null) return ['null'];
  if (typeof item === 'string')
    return item
      .split(/[|,]/)
      .map((word) => word.trim())
      .filter((word) => word !== '');
  return [Array.isArray(item) ? 'a list' : `a value of type ${typeof item}`];
}
