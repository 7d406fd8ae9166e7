import type { Capability, JsonObject } from '../model/index.js';
import { blockText, type Layout } from './block-writer.js';
import { orderCapability } from './order-capability.js';

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
  const comments = (options.comments ?? []).map((line) => `${`# ${line.replace(CONTROL, ' ').trim()}`.trimEnd()}\n`);
  return `${comments.join('')}${blockText(orderCapability(capability), FILE)}\n`;
}

/** What any object is in a file, in the order of its own keys and without comments. */
export function renderMembers(members: JsonObject): string {
  return `${blockText(members, { members: IN_FLOW })}\n`;
}

/** A schema's definitions may be shared, and so may its properties, where the root is a definition written out. */
const SCHEMA: Layout = {
  members: new Map([
    ['$defs', { each: 'shared' }],
    ['properties', { each: 'shared' }],
  ]),
};

const IN_FLOW: ReadonlyMap<string, Layout> = new Map([['metadata', { members: new Map([['tags', 'flow']]) }]]);

const FILE: Layout = {
  members: new Map<string, Layout>([['schema', { each: SCHEMA }], ...IN_FLOW]),
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the purpose
const CONTROL = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g;
