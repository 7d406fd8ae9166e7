import { Document } from 'yaml';
import { type Capability, isJsonObject, type Json, type JsonObject } from '../model/index.js';
import { BlockMapping, type BlockWriter, type WriteMember } from './block-mapping.js';
import { orderCapability } from './order-capability.js';
import { STRINGIFYING, WRITING } from './scalar-text.js';

export interface RenderOptions {
  /** Lines put in front, each as `# line`; control characters in them become spaces. */
  readonly comments?: readonly string[];
}

/**
 * The capability as a file: keys in the order of the format, two spaces, block style but for `metadata.tags`, one line feed
 * at the end. `parseCapability` gives back the same data. Schema definitions that several capabilities share by identity are
 * rendered once.
 */
export function renderCapability(capability: Capability, options: RenderOptions = {}): string {
  const root = new BlockMapping(orderCapability(capability), writeMember);
  const { comments = [] } = options;
  if (comments.length > 0) root.commentBefore = comments.map((line) => ` ${line.replace(CONTROL, ' ').trim()}`).join('\n');
  document.contents = root;
  return document.toString(STRINGIFYING);
}

/** One for all files: making one takes as long as rendering some ten lines. */
const document = new Document<BlockMapping>(null, WRITING);

const writeMember: WriteMember = (key, value, level, writer) => {
  if (!isJsonObject(value)) return writer.value(value, level);
  if (key === 'schema') return writer.mapping(value, level, writeSchema);
  return key === 'metadata' ? writer.mapping(value, level, writeMetadata) : writer.mapping(value, level);
};

/** A schema's root: its definitions may be shared, and so may its properties, where the root is a definition written out. */
const writeSchema: WriteMember = (_name, schema, level, writer) => {
  if (!isJsonObject(schema)) return writer.value(schema, level);
  return writer.mapping(schema, level, (keyword, value, below) =>
    (keyword === '$defs' || keyword === 'properties') && isJsonObject(value)
      ? writer.mapping(value, below, writeShared)
      : writer.value(value, below),
  );
};

const writeMetadata: WriteMember = (key, value, level, writer) =>
  key === 'tags' && Array.isArray(value) && value.every(isLine) ? writer.flow(value, level) : writer.value(value, level);

function isLine(value: Json): value is string {
  return typeof value === 'string' && !value.includes('\n');
}

/** A value that many files may hold: what was written of an object is kept as long as it lives. Definitions are never changed. */
const writeShared: WriteMember = (_name, value, level, writer) =>
  isJsonObject(value) ? writeOnce(value, level, writer) : writer.value(value, level);

function writeOnce(value: JsonObject, level: number, writer: BlockWriter): string {
  const known = written.get(value) ?? [];
  written.set(value, known);
  known[level] ??= writer.mapping(value, level);
  return known[level];
}

const written = new WeakMap<JsonObject, string[]>();

// biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the purpose
const CONTROL = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g;
