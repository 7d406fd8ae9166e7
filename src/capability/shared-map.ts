import { type Pair, type Scalar, YAMLMap } from 'yaml';
import type { JsonObject } from '../model/index.js';

type StringifyContext = Parameters<YAMLMap['toString']>[0];

/** What the library made of an object at one indentation. */
interface Rendering {
  readonly text: string;
  /** Whether it ended in a block scalar that keeps its line feeds, which the library wants to know of. */
  readonly keepsLineFeeds: boolean;
}

/**
 * A block mapping of an object that many files hold (a schema definition). The library renders it once for each
 * indentation; the text is kept as long as the object lives. Definitions are shared by identity and never mutated.
 */
export class SharedMap extends YAMLMap<Scalar, unknown> {
  readonly #source: JsonObject;
  readonly #pairsOf: (source: JsonObject) => Pair<Scalar, unknown>[];

  constructor(source: JsonObject, pairsOf: (source: JsonObject) => Pair<Scalar, unknown>[]) {
    super();
    this.#source = source;
    this.#pairsOf = pairsOf;
    // Said outright, because the library takes a mapping without items for a flow one and `items` is filled late.
    this.flow = Object.keys(source).length === 0;
  }

  override toString(context?: StringifyContext, onComment?: () => void, onChompKeep?: () => void): string {
    const indent = context?.indent ?? '';
    const renderings = cache.get(this.#source) ?? new Map<string, Rendering>();
    cache.set(this.#source, renderings);
    let rendering = renderings.get(indent);
    if (rendering === undefined) {
      let keepsLineFeeds = false;
      this.items = this.#pairsOf(this.#source);
      const text = super.toString(context, onComment, () => {
        keepsLineFeeds = true;
      });
      rendering = { text, keepsLineFeeds };
      renderings.set(indent, rendering);
    }
    if (rendering.keepsLineFeeds) onChompKeep?.();
    return rendering.text;
  }
}

const cache = new WeakMap<object, Map<string, Rendering>>();
