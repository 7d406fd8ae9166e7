import type { JsonObject } from '../../model/index.js';
import type { CallFailure, ContentBlock, Spelling } from '../call-result.js';
import type { InputRequired } from '../input-required.js';
import type { ExpressionRunner } from '../transform/index.js';

/** What a result is made with. */
export interface MapContext {
  readonly expressions: ExpressionRunner;
  /** Budget of the result when the file gives none. */
  readonly maxBytes: number;
  /** The request's masked URL: names an embedded resource. */
  url(): string;
  readonly method: string;
  readonly secrets: readonly string[];
  /** How to get what a truncated result lacks. */
  howToGetTheRest(): string;
}

/** A result without what it cost. */
export interface MappedAnswer {
  readonly isError: boolean;
  readonly content: readonly ContentBlock[];
  readonly structuredContent?: JsonObject | undefined;
  readonly spelling?: Spelling | undefined;
  readonly failure?: CallFailure | undefined;
  readonly inputRequired?: InputRequired | undefined;
}

/** Notes to a result, as one text block, if there are any. */
export function noteBlocks(notes: readonly string[]): ContentBlock[] {
  return notes.length === 0 ? [] : [{ type: 'text', text: notes.join('\n') }];
}
