import type { ServedTool } from '../registry/index.js';
import type { CallResult } from '../upstream/index.js';
import type { RequestContext } from './request-context.js';

/** One finished call, for logs, metrics and audit. */
export interface CallRecord {
  readonly tool: ServedTool;
  readonly context: RequestContext;
  readonly result: CallResult;
}
