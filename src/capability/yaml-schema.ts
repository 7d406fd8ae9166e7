import { type CreateNodeOptions, type DocumentOptions, Scalar, type ScalarTag, type SchemaOptions, type Tags } from 'yaml';
import { stringifyString } from 'yaml/util';

/**
 * How capability files are written: YAML 1.2 core, and whatever a YAML 1.1 reader would take for something else than a string
 * (`yes`, `017`, `12:30`, `2020-01-01`) is quoted.
 */
export const WRITING: DocumentOptions & SchemaOptions & CreateNodeOptions = {
  version: '1.2',
  schema: 'core',
  compat: 'yaml-1.1',
  aliasDuplicateObjects: false,
  customTags: (tags): Tags => [escapedString, exponentNumber, shortString, ...tags],
};

/** No folding, `[a, b]` without padding, line feeds as blocks or escapes but never as folded quotes. */
export const STRINGIFYING = {
  lineWidth: 0,
  flowCollectionPadding: false,
  doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY,
  directives: false,
} as const;

/**
 * Strings that the library would write with a raw character that our own reader refuses or that people cannot see (DEL, C1,
 * U+2028, U+2029, zero-width and bidirectional characters, byte order marks), and `=` and `<<`, which YAML 1.1 gives a meaning.
 */
const escapedString: ScalarTag = {
  tag: 'tag:yaml.org,2002:str',
  default: true,
  identify: (value) => typeof value === 'string' && (value === '=' || value === '<<' || UNSAFE.test(value)),
  resolve: (text) => text,
  stringify: (item, context, onComment, onChompKeep) =>
    stringifyString(quoted(item.value), context, onComment, onChompKeep).replace(UNSAFE_EACH, (character) => {
      const code = character.charCodeAt(0).toString(16);
      return code.length <= 2 ? `\\x${code.padStart(2, '0')}` : `\\u${code.padStart(4, '0')}`;
    }),
};

/**
 * Short strings on one line, which are most of a file and nearly all the same (keywords, types, argument names): what the library makes
 * of one depends on nothing but where it stands, since nothing is folded, and is kept.
 */
const shortString: ScalarTag = {
  tag: 'tag:yaml.org,2002:str',
  default: true,
  identify: (value) => typeof value === 'string' && value.length <= SHORT && !value.includes('\n'),
  resolve: (text) => text,
  stringify(item, context, onComment, onChompKeep) {
    const text = String(item.value);
    const isPlainNode = item.type === undefined && item.comment === undefined;
    const known = context.inFlow === true ? inFlow : context.implicitKey === true ? asKey : asValue;
    const kept = isPlainNode ? known.get(text) : undefined;
    if (kept !== undefined) return kept;
    const written = stringifyString(item, Object.assign({ actualString: true }, context), onComment, onChompKeep);
    if (isPlainNode && known.size < MOST_KEPT) known.set(text, written);
    return written;
  },
};

const SHORT = 60;
const MOST_KEPT = 20_000;
const inFlow = new Map<string, string>();
const asKey = new Map<string, string>();
const asValue = new Map<string, string>();

/** YAML 1.1 reads a float with an exponent only when it has a point: `1.0e+21`. */
const exponentNumber: ScalarTag = {
  tag: 'tag:yaml.org,2002:float',
  default: true,
  identify: (value) => typeof value === 'number' && Number.isFinite(value) && Math.abs(value) >= 1e21,
  resolve: Number,
  stringify: ({ value }) => String(value).replace(/^(-?\d+)e/, '$1.0e'),
};

function quoted(value: unknown): Scalar {
  const scalar = new Scalar(value);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

const UNSAFE = /[\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/;
const UNSAFE_EACH = new RegExp(UNSAFE.source, 'g');
