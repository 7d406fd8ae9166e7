import { isJsonObject, type Json, type JsonObject } from '../model/index.js';
import { scalarText } from './scalar-text.js';

/**
 * What is written in another way than block by block. `flow`: a list of strings on one line. `shared`: an object that many files hold by
 * identity, and that is never changed; what was written of it is kept as long as it lives.
 */
export type Layout = 'flow' | 'shared' | { readonly each?: Layout; readonly members?: ReadonlyMap<string, Layout> };

/**
 * JSON as YAML block mappings and sequences, two spaces a level, as the library writes it where nothing is folded and nothing has a comment, an
 * anchor or a tag. The library makes a node, a context and several passes of every member, which was half of the time that a file took; here
 * it writes the scalars, which is where the rules are.
 */
export function blockText(object: JsonObject, layout: Layout): string {
  const writer = new BlockWriter();
  writer.mapping(object, 0, true, layout);
  return writer.text;
}

class BlockWriter {
  text = '';

  /** `isInline`: it begins where the writer stands, behind a dash; else behind the colon of its key. */
  value(value: Json, level: number, isInline: boolean, layout?: Layout): void {
    if (layout === 'shared' && !isInline && isJsonObject(value)) this.text += sharedText(value, level);
    else if (layout === 'flow' && isListOfLines(value)) this.flow(value, level, isInline);
    else if (Array.isArray(value)) this.sequence(value, level, isInline);
    else if (isJsonObject(value)) this.mapping(value, level, isInline, layout);
    else this.text += (isInline ? '' : ' ') + scalarText(value, 'value', level);
  }

  mapping(object: JsonObject, level: number, isInline: boolean, layout?: Layout): void {
    let isFirst = true;
    for (const [key, value] of Object.entries(object)) {
      if (value === undefined) continue;
      const name = scalarText(key, 'key', level + 1);
      // YAML 1.2 section 7.4.2: a key without a question mark has at most 1,024 characters.
      const isLong = name.length > 1024;
      this.text += (isFirst && isInline ? '' : lineFeed(level)) + (isLong ? `? ${name}${lineFeed(level)}: ` : `${name}:`);
      this.value(value, level + 1, isLong, typeof layout === 'object' ? (layout.each ?? layout.members?.get(key)) : undefined);
      isFirst = false;
    }
    if (isFirst) this.text += isInline ? '{}' : ' {}';
  }

  sequence(items: readonly Json[], level: number, isInline: boolean): void {
    items.forEach((item, index) => {
      this.text += `${index === 0 && isInline ? '' : lineFeed(level)}- `;
      this.value(item, level + 1, true);
    });
    if (items.length === 0) this.text += isInline ? '[]' : ' []';
  }

  flow(items: readonly string[], level: number, isInline: boolean): void {
    this.text += `${isInline ? '' : ' '}[${items.map((item) => scalarText(item, 'flow', level)).join(', ')}]`;
  }
}

function isListOfLines(value: Json): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string' && !item.includes('\n'));
}

/** The object below its key. */
function sharedText(object: JsonObject, level: number): string {
  const known = texts.get(object) ?? [];
  texts.set(object, known);
  if (known[level] === undefined) {
    const writer = new BlockWriter();
    writer.mapping(object, level, false);
    known[level] = writer.text;
  }
  return known[level];
}

const texts = new WeakMap<JsonObject, string[]>();

function lineFeed(level: number): string {
  lineFeeds[level] ??= `\n${'  '.repeat(level)}`;
  return lineFeeds[level];
}

const lineFeeds: string[] = [];
