import { Pair, type Scalar } from 'yaml';

type StringifyContext = Parameters<Pair['toString']>[0];

/**
 * A key and a scalar that stand on one line of a block mapping (`type: string`), which is what most of a file consists of. The library
 * folds nothing here, so its text for them depends on nothing but the two, and is kept. Nodes of one are never changed.
 */
export class LinePair extends Pair<Scalar, Scalar> {
  #text: string | undefined;

  override toString(context?: StringifyContext, onComment?: () => void, onChompKeep?: () => void): string {
    if (context === undefined || context.inFlow === true) return super.toString(context, onComment, onChompKeep);
    this.#text ??= super.toString(context, onComment, onChompKeep);
    return this.#text;
  }
}
