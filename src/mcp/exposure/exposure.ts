import type { JsonObject } from '../../model/index.js';
import type { ListedTool, ToolListing, ToolSet } from '../../registry/index.js';
import type { CallParts } from '../call-served-tool.js';
import type { RequestContext } from '../request-context.js';

/** How a tool set is shown to clients. */
export interface Exposure {
  readonly instructions?: string;
  /** By name. */
  list(context: RequestContext): readonly ListedTool[];
  /** The same before it is put into the form of a list, where that is made one by one: of ten thousand tools a page is all that somebody asks for at a time. */
  entries?(context: RequestContext): readonly ListEntry[] | undefined;
  /** Throws `McpFault` for a tool that is not listed. */
  call(name: string, args: JsonObject, context: RequestContext): Promise<JsonObject>;
}

export interface ListEntry extends ToolListing {
  readonly name: string;
}

export interface ExposureParts extends CallParts {
  readonly toolSet: ToolSet;
}
