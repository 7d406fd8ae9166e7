import type { JsonObject } from '../../model/index.js';
import type { ListedTool, ToolSet } from '../../registry/index.js';
import type { CallParts } from '../call-served-tool.js';
import type { RequestContext } from '../request-context.js';

/** How a tool set is shown to clients. */
export interface Exposure {
  readonly instructions?: string;
  /** By name. */
  list(context: RequestContext): readonly ListedTool[];
  /** Throws `McpFault` for a tool that is not listed. */
  call(name: string, args: JsonObject, context: RequestContext): Promise<JsonObject>;
}

export interface ExposureParts extends CallParts {
  readonly toolSet: ToolSet;
}
