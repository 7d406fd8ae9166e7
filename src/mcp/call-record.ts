import type { JsonObject } from '../model/index.js';
import type { ServedTool } from '../registry/index.js';
import type { CallResult } from '../upstream/index.js';
import type { RequestContext } from './request-context.js';

/** One finished call, for logs, metrics and audit. */
export interface CallRecord {
  readonly tool: ServedTool;
  readonly context: RequestContext;
  /** As the caller gave them: not to be shown. */
  readonly args: JsonObject;
  readonly result: CallResult;
}
