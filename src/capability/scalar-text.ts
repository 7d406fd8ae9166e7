import { Document, Scalar, YAMLMap } from 'yaml';
import { stringifyNumber, stringifyString } from 'yaml/util';
import type { Json } from '../model/index.js';

type StringifyContext = NonNullable<Parameters<YAMLMap['toString']>[0]>;

/** Where a scalar stands in a file: as the key of a block mapping, as a value in one or in a block sequence, or in a flow sequence. */
export type ScalarPlace = 'key' | 'value' | 'flow';

/**
 * The library's text of a string, number, boolean or `null` at a level of nesting, two spaces each: YAML 1.2 core, nothing folded. Whatever a
 * YAML 1.1 reader would take for something else than a string (`yes`, `017`, `12:30`, `2020-01-01`) is quoted. Short strings on one line, which
 * are nearly all the same few, are written once and kept: what becomes of one depends on nothing but its place.
 */
export function scalarText(value: Json, place: ScalarPlace, level: number): string {
  if (typeof value === 'number') return stringifyNumber(new Scalar(value));
  if (typeof value !== 'string') return String(value);
  if (value.length > SHORT || value.includes('\n')) return stringText(value, contextOf(place, level));
  const known = KNOWN[place].get(value);
  if (known !== undefined) return known;
  const written = stringText(value, contextOf(place, level));
  if (KNOWN[place].size < MOST_KEPT) KNOWN[place].set(value, written);
  return written;
}

const SHORT = 60;
const MOST_KEPT = 20_000;
const KNOWN: Readonly<Record<ScalarPlace, Map<string, string>>> = { key: new Map(), value: new Map(), flow: new Map() };

/**
 * Quoted and escaped are strings that the library would write with a raw character that our own reader refuses or that people cannot see
 * (DEL, C1, U+2028, U+2029, zero-width and bidirectional characters, byte order marks), and `=` and `<<`, which YAML 1.1 gives a meaning.
 */
function stringText(text: string, context: StringifyContext): string {
  const scalar = new Scalar(text);
  if (text !== '=' && text !== '<<' && !UNSAFE.test(text)) return stringifyString(scalar, context);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return stringifyString(scalar, context).replace(UNSAFE_EACH, (character) => {
    const code = character.charCodeAt(0).toString(16);
    return code.length <= 2 ? `\\x${code.padStart(2, '0')}` : `\\u${code.padStart(4, '0')}`;
  });
}

const UNSAFE = /[\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/;
const UNSAFE_EACH = new RegExp(UNSAFE.source, 'g');

function contextOf(place: ScalarPlace, level: number): StringifyContext {
  const context = CONTEXTS[place][level] ?? makeContext(place, level);
  CONTEXTS[place][level] = context;
  context.forceBlockIndent = false; // the one thing that the library notes in it, and that the next text must not see
  return context;
}

const CONTEXTS: Readonly<Record<ScalarPlace, StringifyContext[]>> = { key: [], value: [], flow: [] };

function makeContext(place: ScalarPlace, level: number): StringifyContext {
  libraryContext ??= findContext();
  const indent = '  '.repeat(level);
  return { ...libraryContext, indent, actualString: true, implicitKey: place === 'key', inFlow: place === 'flow' ? true : null };
}

let libraryContext: StringifyContext | undefined;

/** The library makes its context itself, and hands it to the nodes that it writes. */
function findContext(): StringifyContext {
  let found: StringifyContext | undefined;
  class Finder extends YAMLMap {
    override toString(context?: StringifyContext): string {
      found = context;
      return '';
    }
  }
  const document = new Document<YAMLMap>(null, { version: '1.2', schema: 'core', compat: 'yaml-1.1' });
  document.contents = new Finder();
  document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY, directives: false });
  if (found === undefined) throw new Error('the YAML library wrote a document without writing its contents');
  return found;
}
