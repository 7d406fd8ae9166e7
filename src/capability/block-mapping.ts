import { YAMLMap } from 'yaml';
import { isJsonObject, type Json, type JsonObject } from '../model/index.js';
import { type StringifyContext, scalarText } from './scalar-text.js';

/** Writes the value of a member at the level of nesting that stands below its key. */
export type WriteMember = (key: string, value: Json, level: number, writer: BlockWriter) => string;

/**
 * A JSON object as a block mapping that puts its lines together by itself. The library makes a node, a context and several passes of every
 * member, which was half of the time that a file took; here it writes the scalars, which is where the rules are.
 */
export class BlockMapping extends YAMLMap {
  readonly #source: JsonObject;
  readonly #writeMember: WriteMember;

  constructor(source: JsonObject, writeMember: WriteMember) {
    super();
    this.#source = source;
    this.#writeMember = writeMember;
  }

  override toString(context?: StringifyContext): string {
    if (context === undefined) return super.toString();
    return new BlockWriter(context).mapping(this.#source, 0, this.#writeMember);
  }
}

/** Writes values as the library does for `lineWidth: 0` and data without comments, anchors and tags. A level is two spaces. */
export class BlockWriter {
  readonly #context: StringifyContext;
  readonly #ofKeys: StringifyContext[] = [];
  readonly #ofValues: StringifyContext[] = [];

  constructor(context: StringifyContext) {
    this.#context = context;
  }

  /** The value, and what stands between it and the colon after its key or the dash before it; `level` is its own. */
  value(value: Json, level: number): string {
    if (Array.isArray(value)) return this.sequence(value, level);
    return isJsonObject(value) ? this.mapping(value, level) : scalarText(value, this.#valueContext(level));
  }

  mapping(object: JsonObject, level: number, writeMember: WriteMember = writeAny): string {
    let text = '';
    for (const [key, value] of Object.entries(object)) {
      if (value === undefined) continue;
      if (text !== '') text += lineFeed(level);
      const name = scalarText(key, this.#keyContext(level + 1));
      const written = writeMember(key, value, level + 1, this);
      // YAML 1.2 section 7.4.2: a key without a question mark has at most 1,024 characters.
      if (name.length > 1024) text += `? ${name}${lineFeed(level)}: ${written}`;
      else text += `${name}:${isBlock(value, written) ? lineFeed(level + 1) : ' '}${written}`;
    }
    return text === '' ? '{}' : text;
  }

  sequence(items: readonly Json[], level: number): string {
    let text = '';
    for (const item of items) text += `${text === '' ? '' : lineFeed(level)}- ${this.value(item, level + 1)}`;
    return text === '' ? '[]' : text;
  }

  /** A sequence of strings without line feeds on one line. */
  flow(items: readonly string[], level: number): string {
    const context = { ...this.#valueContext(level), inFlow: true };
    return `[${items.map((item) => scalarText(item, context)).join(', ')}]`;
  }

  #keyContext(level: number): StringifyContext {
    this.#ofKeys[level] ??= { ...this.#context, indent: indentation(level), implicitKey: true };
    return this.#ofKeys[level];
  }

  #valueContext(level: number): StringifyContext {
    this.#ofValues[level] ??= { ...this.#context, indent: indentation(level) };
    return this.#ofValues[level];
  }
}

const writeAny: WriteMember = (_, value, level, writer) => writer.value(value, level);

/** Whether it begins on a line of its own below its key. Empty collections and flow sequences stand beside it. */
function isBlock(value: Json, text: string): boolean {
  return typeof value === 'object' && value !== null && !text.startsWith('{') && !text.startsWith('[');
}

function lineFeed(level: number): string {
  lineFeeds[level] ??= `\n${indentation(level)}`;
  return lineFeeds[level];
}

const lineFeeds: string[] = [];

function indentation(level: number): string {
  return '  '.repeat(level);
}
