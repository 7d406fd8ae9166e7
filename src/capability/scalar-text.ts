import { type DocumentOptions, Scalar, type SchemaOptions, type YAMLMap } from 'yaml';
import { stringifyNumber, stringifyString } from 'yaml/util';
import type { Json } from '../model/index.js';

/** What the library knows about the place that it writes a node to. */
export type StringifyContext = NonNullable<Parameters<YAMLMap['toString']>[0]>;

/**
 * How capability files are written: YAML 1.2 core, and whatever a YAML 1.1 reader would take for something else than a string
 * (`yes`, `017`, `12:30`, `2020-01-01`) is quoted.
 */
export const WRITING: DocumentOptions & SchemaOptions = { version: '1.2', schema: 'core', compat: 'yaml-1.1' };

/** No folding, line feeds as blocks or escapes but never as folded quotes. */
export const STRINGIFYING = { lineWidth: 0, doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY, directives: false } as const;

/** The library's text of a string, number, boolean or `null`. Short strings on one line, which are nearly all the same few, are written once and kept. */
export function scalarText(value: Json, context: StringifyContext): string {
  if (typeof value === 'string') return isShortLine(value) ? shortText(value, context) : stringText(value, context);
  return typeof value === 'number' ? stringifyNumber(new Scalar(value)) : String(value);
}

/** Whether what is written for a string depends on nothing but whether it is a key, a value or inside a flow sequence: nothing is folded. */
function isShortLine(text: string): boolean {
  return text.length <= SHORT && !text.includes('\n');
}

function shortText(text: string, context: StringifyContext): string {
  const known = context.inFlow === true ? inFlow : context.implicitKey === true ? asKey : asValue;
  const kept = known.get(text);
  if (kept !== undefined) return kept;
  const written = stringText(text, context);
  if (known.size < MOST_KEPT) known.set(text, written);
  return written;
}

const SHORT = 60;
const MOST_KEPT = 20_000;
const inFlow = new Map<string, string>();
const asKey = new Map<string, string>();
const asValue = new Map<string, string>();

/**
 * Quoted and escaped are strings that the library would write with a raw character that our own reader refuses or that people cannot see
 * (DEL, C1, U+2028, U+2029, zero-width and bidirectional characters, byte order marks), and `=` and `<<`, which YAML 1.1 gives a meaning.
 */
function stringText(text: string, context: StringifyContext): string {
  const scalar = new Scalar(text);
  if (text !== '=' && text !== '<<' && !UNSAFE.test(text)) return stringifyString(scalar, { ...context, actualString: true });
  scalar.type = Scalar.QUOTE_DOUBLE;
  return stringifyString(scalar, context).replace(UNSAFE_EACH, (character) => {
    const code = character.charCodeAt(0).toString(16);
    return code.length <= 2 ? `\\x${code.padStart(2, '0')}` : `\\u${code.padStart(4, '0')}`;
  });
}

const UNSAFE = /[\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/;
const UNSAFE_EACH = new RegExp(UNSAFE.source, 'g');
