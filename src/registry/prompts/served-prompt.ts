import type { PromptConfig } from '../../config/index.js';
import type { ServedTool } from '../tool-set.js';

/** A prompt of gateway.yaml with the operations that it names. */
export interface ServedPrompt {
  /** Unique in its tool set. */
  readonly name: string;
  readonly prompt: PromptConfig;
  readonly operations: readonly ServedTool[];
}
