import type { Principal } from '../access/index.js';
import type { CallProgress } from '../upstream/index.js';

/** What a request brings along besides its parameters. */
export interface RequestContext {
  readonly principal: Principal;
  /** In every log line about the request. */
  readonly requestId: string;
  /** Fires when the client cancels or goes away. */
  readonly signal?: AbortSignal;
  /** Present when the client asked for progress. */
  onProgress?(progress: CallProgress): void;
}
