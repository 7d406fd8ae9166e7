import { Document, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { type Capability, isJsonObject, type Json, type JsonObject } from '../model/index.js';
import { LinePair } from './line-pair.js';
import { orderCapability } from './order-capability.js';
import { SharedMap } from './shared-map.js';
import { STRINGIFYING, WRITING } from './yaml-schema.js';

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
  const root = mapOf(orderCapability(capability), (key, value) => {
    if (key === 'schema') return mapOf(value, (_, schema) => schemaNode(schema));
    return key === 'metadata' ? mapOf(value, metadataNode) : toNode(value);
  });
  const { comments = [] } = options;
  if (comments.length > 0) root.commentBefore = comments.map((line) => ` ${line.replace(CONTROL, ' ').trim()}`).join('\n');
  document.contents = root;
  return document.toString(STRINGIFYING);
}

/** One for all files: making one takes as long as rendering some ten lines. */
const document = new Document<YamlNode>(null, WRITING);

type YamlNode = Scalar | YAMLMap | YAMLSeq;

/** A schema's root: its definitions may be shared, and so may its properties, where the root is a definition written out. */
function schemaNode(schema: Json): YamlNode {
  return mapOf(schema, (keyword, value) =>
    keyword === '$defs' || keyword === 'properties' ? mapOf(value, (_, definition) => sharedNode(definition)) : toNode(value),
  );
}

function metadataNode(key: string, value: Json): YamlNode {
  const node = toNode(value);
  if (key === 'tags' && node instanceof YAMLSeq && Array.isArray(value) && value.every((tag) => typeof tag === 'string')) node.flow = true;
  return node;
}

function sharedNode(value: Json): YamlNode {
  return isJsonObject(value) ? new SharedMap(value, (source) => pairsOf(source, (_, member) => toNode(member))) : toNode(value);
}

function toNode(value: Json): YamlNode {
  if (!Array.isArray(value)) return mapOf(value, (_, member) => toNode(member));
  const sequence = new YAMLSeq<YamlNode>();
  for (const item of value) sequence.items.push(toNode(item));
  return sequence;
}

/** A mapping of the object's members; a value that is no object becomes the node it is. */
function mapOf(value: Json, memberNode: (key: string, member: Json) => YamlNode): YamlNode {
  if (!isJsonObject(value)) return Array.isArray(value) ? toNode(value) : scalarOf(value);
  const map = new YAMLMap<Scalar, YamlNode>();
  map.items = pairsOf(value, memberNode);
  return map;
}

function pairsOf(value: JsonObject, memberNode: (key: string, member: Json) => YamlNode): Pair<Scalar, YamlNode>[] {
  const pairs: Pair<Scalar, YamlNode>[] = [];
  for (const [key, member] of Object.entries(value)) {
    if (member !== undefined) pairs.push(linePairOf(key, member) ?? new Pair(scalarOf(key), memberNode(key, member)));
  }
  return pairs;
}

/** The pairs of all files that are short and stand on one line; `undefined` for another. */
function linePairOf(key: string, value: Json): LinePair | undefined {
  if (!isShortLine(key) || !isShortScalar(value)) return undefined;
  const ofKey = linePairs.get(key) ?? new Map<Json, LinePair>();
  const known = ofKey.get(value);
  if (known !== undefined) return known;
  const pair = new LinePair(scalarOf(key), scalarOf(value));
  if (linePairCount < MOST_KEPT) {
    linePairs.set(key, ofKey.set(value, pair));
    linePairCount += 1;
  }
  return pair;
}

function isShortScalar(value: Json): boolean {
  if (typeof value === 'string') return isShortLine(value);
  // A map takes 0 and -0 for one.
  return typeof value === 'boolean' || (typeof value === 'number' && !Object.is(value, -0));
}

function isShortLine(text: string): boolean {
  return text.length <= SHORT && !text.includes('\n');
}

const linePairs = new Map<string, Map<Json, LinePair>>();
let linePairCount = 0;

/** The scalars of all files: the same few names and words, whose nodes nobody changes. */
function scalarOf(value: Json): Scalar {
  // Numbers are left out: a map takes 0 and -0 for one.
  if (typeof value !== 'string' || value.length > SHORT) return new Scalar(value);
  const known = scalars.get(value);
  if (known !== undefined) return known;
  const scalar = new Scalar(value);
  if (scalars.size < MOST_KEPT) scalars.set(value, scalar);
  return scalar;
}

const scalars = new Map<string, Scalar>();
const SHORT = 60;
const MOST_KEPT = 20_000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the purpose
const CONTROL = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g;
